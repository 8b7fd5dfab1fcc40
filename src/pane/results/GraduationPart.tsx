import { Button, Link } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LiveBook } from "../../check/liveState";
import { ownSheetsOf } from "../../check/ownSheets";
import { type GraduationEntry, graduationEntries, graduationSheet } from "../../check/results/graduationList";
import { freeSheetName } from "../../workbook/sheetName";
import { useLive, usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { Differences } from "./ComparePart";
import { DrawnSheet } from "./DrawnSheet";
import type { OtherFile } from "./ResultsView";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

/** Lập danh sách xét tốt nghiệp: how many of the final classes, a new sheet with all of them, and lists that are there. */
export function GraduationPart({ file }: { readonly file: OtherFile | null }) {
  const { book, run, notify } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const revision = useLive((state) => state.revision);
  const recognised = useLive((state) => state.recognised);
  const problems = useLive((state) => state.problems);
  const kept = useLive((state) => state.settings.ownSheets);
  const lists = useMemo(
    () => listsWith(book, file),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- cells change with `revision` alone
    [book, file, revision, recognised],
  );
  const entries = useMemo(() => graduationEntries(lists), [lists]);
  const by = (verdict: GraduationEntry["verdict"]) => entries.filter((entry) => entry.verdict === verdict);
  const isFileUsed = file !== null && entries.some(({ result, listed }) => isIn(file, result) || isIn(file, listed));
  const removable = ownSheetsOf(kept, book.sheets(), "graduation");

  const draw = async () => {
    const results = lists.find(({ sheetId }) => sheetId === entries[0]?.result.sheetId)?.context;
    if (!results) return;
    const taken = book.sheets().map((sheet) => sheet.name);
    const name = freeSheetName(s("sheetName"), taken);
    const { level, schoolYear } = results;
    // Years are no numbers to be grouped.
    const years = { year: String(schoolYear), next: String(schoolYear + 1) };
    const title = level === "C1" || level === "MN" ? s(`sheetTitle.${level}`, years) : s("sheetTitle", years);
    const sheet = graduationSheet(lists, name, title);
    const id = sheet && (await book.addSheet(sheet, "graduation"));
    if (id === null) return;
    notify({ text: s("drawn", { name }), canUndo: false });
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
          {isFileUsed && <p className={styles.quiet}>{s("graduationFrom", { file: file.name })}</p>}
          <p className={styles.text}>
            {s("graduationCounts", {
              all: entries.length,
              yes: by("yes").length,
              no: by("no").length,
              open: by("open").length,
            })}
          </p>
          <Reasons title="refused" entries={by("no")} file={file} />
          <Reasons title="undecided" entries={by("open")} file={file} />
          <Button appearance="primary" onClick={() => void run(draw)}>
            {s("draw")}
          </Button>
        </>
      )}
      {removable.map((sheet) => (
        <DrawnSheet key={sheet.id} sheet={sheet} />
      ))}
      {recognised
        .filter(({ form }) => form.id === "tot-nghiep")
        .map(({ sheetId, sheetName }) => {
          const own = problems.filter(({ sheet }) => sheet === sheetId);
          return (
            <div key={sheetId}>
              <p className={styles.text}>
                {own.length === 0
                  ? s("existingFine", { name: sheetName })
                  : s("existing", { name: sheetName, n: own.length })}
              </p>
              <Differences problems={own} />
            </div>
          );
        })}
    </section>
  );
}

/** Who does not pass, and why; a pupil of the open book leads to the row. */
function Reasons(props: {
  readonly title: "refused" | "undecided";
  readonly entries: readonly GraduationEntry[];
  readonly file: OtherFile | null;
}) {
  const { book, run } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const { title, entries, file } = props;
  if (entries.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{s(title, { n: entries.length })}</summary>
      <ul className={styles.lines}>
        {entries.map(({ result, reason }) => {
          const name = `${result.text("fullName")} (${result.className})`;
          return (
            <li key={`${result.sheetId} ${String(result.row)}`}>
              {isIn(file, result) ? (
                name
              ) : (
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => void run(() => book.goTo(result.ref("fullName")))}
                >
                  {name}
                </Link>
              )}
              : {reason}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The open book's lists, and those of the file whose form the book does not have. */
function listsWith(book: LiveBook, file: OtherFile | null) {
  const own = book.checkedSheets();
  const forms = new Set(own.map(({ recognised }) => recognised.form.id));
  const others = (file?.sheets ?? []).filter(({ recognised }) => !forms.has(recognised.form.id));
  return [...own, ...others].map(({ list }) => list);
}

function isIn(file: OtherFile | null, pupil: { readonly sheetId: string } | null): boolean {
  return file !== null && pupil !== null && file.sheets.some(({ sheet }) => sheet.id === pupil.sheetId);
}
