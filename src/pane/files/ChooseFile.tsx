import { Button } from "@fluentui/react-components";
import { useRef } from "react";

/** What the readers take for a workbook; exports of school programs are web pages or XML by these names. */
export const WORKBOOK_FILES = ".xlsx,.xlsm,.xls,.xml,.html,.htm";

/** A button that lets the user choose files of the machine, or a folder with all that lies in it. */
export function ChooseFile(props: {
  readonly label: string;
  /** As the `accept` of an input; absent: any file. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly isFolder?: boolean;
  readonly isPrimary?: boolean;
  readonly isBusy?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={props.isPrimary ? "primary" : "secondary"}
        disabledFocusable={props.isBusy ?? false}
        onClick={() => {
          input.current?.click();
        }}
      >
        {props.label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={props.isMultiple ?? false}
        accept={props.accept}
        aria-label={props.label}
        {...(props.isFolder ? { webkitdirectory: "" } : {})}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again after it was mended.
          currentTarget.value = "";
          if (files.length > 0) props.onFiles(files);
        }}
      />
    </>
  );
}
