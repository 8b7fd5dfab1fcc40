import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { graduationEntries, graduationSheet } from "../../check/results/graduationList";
import { useLive, usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { withTrouble } from "../trouble/withTrouble";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

/** Lập danh sách xét tốt nghiệp: how many of the final classes, and a new sheet with all of them. */
export function GraduationPart() {
  const { book, run, notify } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const revision = useLive((state) => state.revision);
  const recognised = useLive((state) => state.recognised);
  const entries = useMemo(
    () => graduationEntries(book.checkedSheets().map(({ list }) => list)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- cells change with `revision` alone
    [book, revision, recognised],
  );
  const count = (verdict: string) => entries.filter((entry) => entry.verdict === verdict).length;

  const draw = async () => {
    const lists = book.checkedSheets().map(({ list }) => list);
    const year = recognised.find(({ form }) => form.id === "mau-2")?.schoolYear ?? 0;
    const name = freeName(
      s("sheetName"),
      book.sheets().map((sheet) => sheet.name),
    );
    // Years are no numbers to be grouped.
    const sheet = graduationSheet(lists, name, s("sheetTitle", { year: String(year), next: String(year + 1) }));
    if (!sheet) return;
    const { result } = await withTrouble(book, () => book.addSheet(sheet));
    if (typeof result === "string") notify({ text: s("drawn", { name }), canUndo: false });
  };

  return (
    <section className={styles.section} aria-labelledby="results-graduation">
      <h2 className={styles.heading} id="results-graduation">
        {s("graduation")}
      </h2>
      {entries.length === 0 ? (
        <p className={styles.quiet}>{s("graduationNone")}</p>
      ) : (
        <>
          <p className={styles.quiet}>{s("graduationIntro")}</p>
          <p className={styles.text}>
            {s("graduationCounts", { all: entries.length, yes: count("yes"), no: count("no"), open: count("open") })}
          </p>
          <Button appearance="primary" onClick={() => void run(draw)}>
            {s("draw")}
          </Button>
        </>
      )}
    </section>
  );
}

function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  if (!lower.has(name.toLowerCase())) return name;
  for (let n = 2; ; n++) if (!lower.has(`${name} (${String(n)})`.toLowerCase())) return `${name} (${String(n)})`;
}
