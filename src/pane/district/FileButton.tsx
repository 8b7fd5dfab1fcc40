import { Button } from "@fluentui/react-components";
import { useRef } from "react";

/** A button that lets the user choose files, or a folder with all that lies in it. */
export function FileButton(props: {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly isMultiple?: boolean;
  readonly isFolder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={props.isPrimary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {props.label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={props.isMultiple ?? false}
        aria-label={props.label}
        {...(props.isFolder ? { webkitdirectory: "" } : {})}
        onChange={({ target }) => {
          props.onFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </>
  );
}
