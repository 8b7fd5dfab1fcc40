import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../paneContext";
import { HandoverSteps } from "../save/HandoverSteps";
import { useViewStrings } from "../strings/viewStrings";
import { entryStrings, type EntryString } from "./entryStrings";
import { Told } from "./Told";
import { useEntryStyles } from "./useEntryStyles";
import type { useWriting, Writing } from "./useWriting";

/** What became of writing, shown and announced. */
export function WritingTold(props: { readonly state: ReturnType<typeof useWriting>; readonly sheetText: EntryString }) {
  const { sheetText } = props;
  const { writing, handover, setHandover } = props.state;
  const { announce, showView } = usePane();
  const s = useViewStrings(entryStrings);
  const styles = useEntryStyles();
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
      // Told once, not with every share.
      case "working":
        return s("working");
      case "stopping":
        return s("stopping");
      case "sheet":
        return s(sheetText, { name: writing.name });
      case "stopped":
      case "failed": {
        const { kind, kept } = writing;
        return kept.length > 0 ? s("done.kept", { names: kept.join(", ") }) : s(`done.${kind}`);
      }
    }
  }

  if (writing.kind === "file" && handover) return <HandoverSteps handover={handover} onHandover={setHandover} />;
  if (text === "") return null;
  if (writing.kind === "working" || writing.kind === "stopping") return <Working writing={writing} text={text} />;
  return (
    <div ref={place} className={styles.result}>
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

function Working(props: {
  readonly writing: Extract<Writing, { kind: "working" | "stopping" }>;
  readonly text: string;
}) {
  const s = useViewStrings(entryStrings);
  const styles = useEntryStyles();
  const { writing, text } = props;
  const stop = writing.kind === "working" ? writing.stop : undefined;
  if (writing.kind === "working" && !stop) return <p>{text}</p>;
  return (
    <div className={styles.result}>
      <span>{text}</span>
      {writing.kind === "working" && <ProgressBar aria-label={text} value={writing.share} />}
      <Button disabledFocusable={!stop} onClick={stop}>
        {s("stop")}
      </Button>
    </div>
  );
}
