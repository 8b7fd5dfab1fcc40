import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { OwnSheet } from "../../check/ownSheets";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

/** Takes a list that we drew up away again; asks first where somebody has worked on it since. */
export function DrawnSheet(props: { readonly sheet: OwnSheet; readonly onRemoved: (text: string) => void }) {
  const { id, name } = props.sheet;
  const { book, run, announce } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const [isAsking, setAsking] = useState(false);

  const remove = async (evenIfEdited: boolean) => {
    const outcome = await book.removeOwnSheet(id, evenIfEdited);
    setAsking(outcome === "edited");
    if (outcome === "edited") announce(s("undrawEdited", { name }));
    if (outcome === "removed") props.onRemoved(s("undrawn", { name }));
  };

  if (!isAsking) return <Button onClick={() => void run(() => remove(false))}>{s("undraw", { name })}</Button>;
  return (
    <div className={styles.section}>
      <p className={styles.text}>{s("undrawEdited", { name })}</p>
      <div className={styles.buttons}>
        <Button
          autoFocus
          onClick={() => {
            setAsking(false);
          }}
        >
          {s("undrawKeep")}
        </Button>
        <Button onClick={() => void run(() => remove(true))}>{s("undrawAnyway")}</Button>
      </div>
    </div>
  );
}
