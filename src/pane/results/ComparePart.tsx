import { Link } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { comparesLists, compareWithFile } from "../../check/compareWithFile";
import { originalComparison } from "../../check/originalTexts";
import { type Problem, problemMessage } from "../../check/problem";
import type { Rule } from "../../rules/types";
import { cellAddress } from "../../workbook/address";
import { useLive, usePane } from "../paneContext";
import { messageOf } from "../shown/messageOf";
import { useViewStrings } from "../strings/viewStrings";
import { FilesRow } from "./FilesRow";
import { fileOf, type OtherFile, sheetsOf } from "./otherFiles";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

/** Differences shown at once; the list of problems has them all. */
const SHOWN = 100;

/** Classes that are named. */
const NAMED_CLASSES = 12;

/** Đối chiếu: what differs within the open book, and against chosen files. */
export function ComparePart(props: {
  readonly files: readonly OtherFile[];
  readonly onFiles: (files: readonly OtherFile[]) => void;
}) {
  const { files, onFiles } = props;
  const { book, rules, announce } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const problems = useLive((state) => state.problems);
  const recognised = useLive((state) => state.recognised);
  const revision = useLive((state) => state.revision);
  const hasBoth = (["mau-1", "mau-2"] as const).every((id) => recognised.some(({ form }) => form.id === id));
  const own = useMemo(() => problems.filter(({ rule }) => comparesForms(rules.get(rule))), [problems, rules]);

  const comparison = useMemo(
    () => (files.length === 0 ? null : compareWithFile(book.checkedSheets(), sheetsOf(files), [...rules.values()])),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- cells change with `revision` alone
    [book, files, rules, revision, recognised],
  );
  const told = toldOf();

  function toldOf(): string | null {
    const [first] = files;
    if (!first) return null;
    const [file, isOne, count] = [first.name, files.length === 1, files.length];
    if (!comparison) {
      if (recognised.length === 0) return s("none");
      return isOne ? s("sameForm", { file }) : s("sameForms", { n: count });
    }
    const n = comparison.here.length + comparison.there.length;
    if (n > 0) return isOne ? s("fileDiffers", { file, n }) : s("filesDiffer", { files: count, n });
    const pupils = sheetsOf(files).reduce((sum, { records }) => sum + records.count, 0);
    return isOne ? s("fileAgrees", { file, n: pupils }) : s("filesAgree", { files: count, n: pupils });
  }

  useEffect(() => {
    if (told !== null) announce(told);
  }, [announce, told]);

  return (
    <section className={styles.section} aria-labelledby="results-compare">
      <h2 className={styles.heading} id="results-compare">
        {s("compare")}
      </h2>
      <p className={styles.quiet}>{s("compareIntro")}</p>
      {hasBoth && (
        <p className={styles.text}>{own.length === 0 ? s("compareAgrees") : s("compareBook", { n: own.length })}</p>
      )}
      {!hasBoth && !comparison && <p className={styles.text}>{s("compareAlone")}</p>}
      <Differences problems={own} />
      <FilesRow label={s("chooseFiles")} files={files} onFiles={onFiles} />
      {told !== null && <p className={styles.text}>{told}</p>}
      {files.length > 1 && <FilesRead files={files} />}
      {comparison && (
        <>
          {comparison.classesWithoutResults.length > 0 && (
            <p className={styles.text}>{s("noResultsOf", { classes: namesOf(comparison.classesWithoutResults) })}</p>
          )}
          <Differences problems={comparison.here} />
          <Differences problems={comparison.there} files={files} />
        </>
      )}
    </section>
  );
}

/** Some of the classes by name. */
export function namesOf(classes: readonly string[]): string {
  return classes.slice(0, NAMED_CLASSES).join(", ") + (classes.length > NAMED_CLASSES ? ", …" : "");
}

/** Which files were read, with their pupils: a class that was forgotten shows here. */
function FilesRead({ files }: { readonly files: readonly OtherFile[] }) {
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  return (
    <details className={styles.details}>
      <summary>{s("filesRead", { n: files.length })}</summary>
      <ul className={styles.lines}>
        {files.map(({ name, sheets }, place) => (
          <li key={`${String(place)} ${name}`}>
            {s("fileRead", {
              file: name,
              form: [...new Set(sheets.map(({ recognised }) => recognised.form.shortName))].join(", "),
              n: sheets.reduce((sum, { records }) => sum + records.count, 0),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Mẫu số 1 against Mẫu số 2; what is said of graduation lists stands with these. */
function comparesForms(rule: Rule | undefined): boolean {
  return rule !== undefined && comparesLists(rule) && !rule.forms.includes("tot-nghiep");
}

/** A difference in the open book leads to its cell; one in a file says where it stands. */
export function Differences({
  problems,
  files = [],
}: {
  readonly problems: readonly Problem[];
  readonly files?: readonly OtherFile[];
}) {
  const { book, rules, language, run } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {problems.slice(0, SHOWN).map((problem) => {
        const address = cellAddress(problem.row, problem.column);
        const key = `${problem.sheet} ${address} ${problem.rule} ${problem.message}`;
        const text =
          problem.rule === originalComparison.id
            ? problemMessage(problem, originalComparison, language)
            : messageOf(problem, rules, language);
        const file = fileOf(files, problem.sheet)?.name;
        return (
          <li key={key}>
            {file === undefined ? (
              <Link as="button" className={styles.link} onClick={() => void run(() => book.goTo(problem))}>
                {problem.sheetName}, {address}: {text}
              </Link>
            ) : (
              <>
                <span className={styles.small}>{s("inFile", { file, sheet: problem.sheetName, address })}: </span>
                {text}
              </>
            )}
          </li>
        );
      })}
      {problems.length > SHOWN && <li className={styles.small}>{s("more", { n: problems.length - SHOWN })}</li>}
    </ul>
  );
}
