import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { entryStrings, type EntryString } from "./entryStrings";
import { Told } from "./Told";
import type { Writing } from "./useWriting";

/** What became of writing, shown and announced. */
export function WritingTold({ writing, sheetText }: { readonly writing: Writing; readonly sheetText: EntryString }) {
  const { announce, showView } = usePane();
  const s = useViewStrings(entryStrings);
  const text = textOf();

  useEffect(() => {
    if (text !== "") announce(text);
  }, [announce, text]);

  function textOf(): string {
    switch (writing.kind) {
      case "idle":
        return "";
      case "working":
        return s("working");
      case "sheet":
        return s(sheetText, { name: writing.name });
      case "file":
        return s("done.file", { file: writing.fileName });
      case "noDownload":
        return s("done.noDownload");
      case "failed":
        return s("done.failed");
    }
  }

  if (text === "") return null;
  if (writing.kind === "working") return <p>{text}</p>;
  return (
    <>
      <Told isFine={writing.kind === "sheet" || writing.kind === "file"}>{text}</Told>
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
    </>
  );
}
