import { Link } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { compareWithFile, listsOfFile } from "../../check/compareWithFile";
import type { Problem } from "../../check/problem";
import type { Rule } from "../../rules/types";
import { cellAddress } from "../../workbook/address";
import { ChooseFile, WORKBOOK_FILES } from "../files/ChooseFile";
import { explanationOf, readChosen } from "../files/readChosen";
import { useLive, usePane } from "../paneContext";
import { messageOf } from "../shown/messageOf";
import { useViewStrings } from "../strings/viewStrings";
import type { OtherFile } from "./ResultsView";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

type Reading = { readonly kind: "none" | "reading" } | { readonly kind: "failed"; readonly text: string };

/** Differences shown at once; the list of problems has them all. */
const SHOWN = 100;

/** Đối chiếu: what differs within the open book, and against a chosen file. */
export function ComparePart(props: {
  readonly file: OtherFile | null;
  readonly onFile: (file: OtherFile | null) => void;
}) {
  const { file, onFile } = props;
  const { book, rules, announce, language } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const problems = useLive((state) => state.problems);
  const recognised = useLive((state) => state.recognised);
  const revision = useLive((state) => state.revision);
  const [reading, setReading] = useState<Reading>({ kind: "none" });
  const hasBoth = (["mau-1", "mau-2"] as const).every((id) => recognised.some(({ form }) => form.id === id));
  const own = useMemo(() => problems.filter(({ rule }) => comparesForms(rules.get(rule))), [problems, rules]);

  const comparison = useMemo(
    () => file && compareWithFile(book.checkedSheets(), file.sheets, [...rules.values()]),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- cells change with `revision` alone
    [book, file, rules, revision, recognised],
  );
  const told = file && toldOf(file);

  function toldOf({ name, sheets }: OtherFile): string {
    if (!comparison) return recognised.length === 0 ? s("none") : s("sameForm", { file: name });
    const n = comparison.here.length + comparison.there.length;
    if (n > 0) return s("fileDiffers", { file: name, n });
    return s("fileAgrees", { file: name, n: sheets.reduce((sum, { records }) => sum + records.count, 0) });
  }

  useEffect(() => {
    if (told !== null) announce(told);
  }, [announce, told]);

  const readFile = async (chosen: File) => {
    setReading({ kind: "reading" });
    onFile(null);
    const fail = (text: string) => {
      setReading({ kind: "failed", text });
      announce(text);
    };
    try {
      const sheets = listsOfFile(await readChosen(chosen));
      if (sheets.length === 0) {
        fail(s("noList", { file: chosen.name }));
        return;
      }
      setReading({ kind: "none" });
      onFile({ name: chosen.name, sheets });
    } catch (error) {
      fail(explanationOf(error)?.[language] ?? s("unreadable", { file: chosen.name }));
    }
  };

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
      <div>
        <ChooseFile
          label={s("chooseFile")}
          accept={WORKBOOK_FILES}
          isBusy={reading.kind === "reading"}
          onFiles={([chosen]) => {
            if (chosen) void readFile(chosen);
          }}
        />
      </div>
      <p className={styles.small}>{s("comparePrivate")}</p>
      {reading.kind === "reading" && <p className={styles.text}>{s("reading")}</p>}
      {reading.kind === "failed" && <p className={styles.text}>{reading.text}</p>}
      {told !== null && <p className={styles.text}>{told}</p>}
      {file && comparison && (
        <>
          <Differences problems={comparison.here} />
          <Differences problems={comparison.there} fileName={file.name} />
        </>
      )}
    </section>
  );
}

/** Mẫu số 1 against Mẫu số 2; what is said of graduation lists stands with these. */
function comparesForms(rule: Rule | undefined): boolean {
  return rule?.scope === "book" && !rule.forms.includes("tot-nghiep");
}

/** A difference in the open book leads to its cell; one in a file says where it stands. */
export function Differences({
  problems,
  fileName,
}: {
  readonly problems: readonly Problem[];
  readonly fileName?: string;
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
        const text = messageOf(problem, rules, language);
        return (
          <li key={key}>
            {fileName === undefined ? (
              <Link as="button" className={styles.link} onClick={() => void run(() => book.goTo(problem))}>
                {problem.sheetName}, {address}: {text}
              </Link>
            ) : (
              <>
                <span className={styles.small}>
                  {s("inFile", { file: fileName, sheet: problem.sheetName, address })}:{" "}
                </span>
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
