import { Button, Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ownSheetsOf } from "../../check/ownSheets";
import { type GraduationEntry, graduationEntries, graduationSheet } from "../../check/results/graduationList";
import { clausesOf } from "../../check/results/graduationVerdict";
import { freeSheetName } from "../../workbook/sheetName";
import { useLive, usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { Differences } from "./ComparePart";
import { DrawnSheet } from "./DrawnSheet";
import { fileOf, type OtherFile, othersOf } from "./otherFiles";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

/** Lập danh sách xét tốt nghiệp: how many of the final classes, a new sheet with all of them, and lists that are there. */
export function GraduationPart({ files }: { readonly files: readonly OtherFile[] }) {
  const { book, run, notify } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const revision = useLive((state) => state.revision);
  const recognised = useLive((state) => state.recognised);
  const [told, setTold] = useState<string | null>(null);
  const problems = useLive((state) => state.problems);
  const kept = useLive((state) => state.settings.ownSheets);
  const lists = useMemo(
    () => [...book.checkedSheets().map(({ list }) => list), ...othersOf(book, files)],
    // eslint-disable-next-line react-hooks/exhaustive-deps -- cells change with `revision` alone
    [book, files, revision, recognised],
  );
  const entries = useMemo(() => graduationEntries(lists), [lists]);
  const by = (verdict: GraduationEntry["verdict"]) => entries.filter((entry) => entry.verdict === verdict);
  const used = new Set(
    entries.flatMap(({ result, listed }) => [fileOf(files, result.sheetId), listed && fileOf(files, listed.sheetId)]),
  );
  const filesUsed = files.filter((file) => used.has(file)).length;
  const isContinuing = lists.some(({ context }) => context.form === "mau-2" && context.level === "TX");
  const removable = ownSheetsOf(kept, book.sheets(), "graduation");

  // The list's own notice is not in sight here.
  const tell = (text: string) => {
    setTold(text);
    notify({ text, canUndo: false });
  };

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
    tell(s("drawn", { name }));
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
          {filesUsed > 0 && <p className={styles.quiet}>{s("graduationFrom", { n: filesUsed })}</p>}
          <p className={styles.text}>
            {s("graduationCounts", {
              all: entries.length,
              yes: by("yes").length,
              no: by("no").length,
              open: by("open").length,
            })}
          </p>
          <Reasons title="refused" entries={by("no")} files={files} />
          <Reasons title="undecided" entries={by("open")} files={files} />
          <Reasons title="doubtful" entries={by("yes").filter(({ reason }) => reason !== null)} files={files} />
          {isContinuing && <p className={styles.small}>{s("graduationContinuing")}</p>}
          <Button appearance="primary" onClick={() => void run(draw)}>
            {s("draw")}
          </Button>
        </>
      )}
      {removable.map((sheet) => (
        <DrawnSheet key={sheet.id} sheet={sheet} onRemoved={tell} />
      ))}
      {told !== null && <p className={styles.text}>{told}</p>}
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
  readonly title: "refused" | "undecided" | "doubtful";
  readonly entries: readonly GraduationEntry[];
  readonly files: readonly OtherFile[];
}) {
  const { book, run, language } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const { title, entries, files } = props;
  if (entries.length === 0) return null;
  const clauses = clausesOf(entries);
  return (
    <details className={styles.details}>
      <summary>{s(title, { n: entries.length })}</summary>
      {clauses && <p className={styles.small}>{s("restsOn", { clauses: clauses[language] })}</p>}
      <ul className={styles.lines}>
        {entries.map(({ result, reason }) => {
          const name = `${result.text("fullName")} (${result.className})`;
          return (
            <li key={`${result.sheetId} ${String(result.row)}`}>
              {fileOf(files, result.sheetId) ? (
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
              : {reason?.[language]}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
