import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../paneContext";
import { HandoverSteps } from "../save/HandoverSteps";
import { useViewStrings } from "../strings/viewStrings";
import { entryStrings, type EntryString } from "./entryStrings";
import { Told } from "./Told";
import type { useWriting } from "./useWriting";

/** What became of writing, shown and announced. */
export function WritingTold(props: { readonly state: ReturnType<typeof useWriting>; readonly sheetText: EntryString }) {
  const { sheetText } = props;
  const { writing, handover, setHandover } = props.state;
  const { announce, showView } = usePane();
  const s = useViewStrings(entryStrings);
  const text = textOf();

  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (text === "") return;
    announce(text);
    // Below a long summary it would be told out of sight.
    place.current?.scrollIntoView({ block: "nearest" });
  }, [announce, text]);

  function textOf(): string {
    switch (writing.kind) {
      case "idle":
      case "file":
        return "";
      case "working":
        return s("working");
      case "sheet":
        return s(sheetText, { name: writing.name });
      case "failed":
        return s("done.failed");
    }
  }

  if (writing.kind === "file" && handover) return <HandoverSteps handover={handover} onHandover={setHandover} />;
  if (text === "") return null;
  if (writing.kind === "working") return <p>{text}</p>;
  return (
    <div ref={place}>
      <Told isFine={writing.kind === "sheet"}>{text}</Told>
      {writing.kind === "sheet" && (
        <div>
          <Button
            appearance="primary"
            onClick={() => {
              showView("check");
            }}
          >
            {s("done.toCheck")}
          </Button>
        </div>
      )}
    </div>
  );
}
