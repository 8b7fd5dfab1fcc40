import { Button, Link } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { compareWithFile, type FileComparison } from "../../check/compareWithFile";
import type { Problem } from "../../check/problem";
import { cellAddress } from "../../workbook/address";
import { useLive, usePane } from "../paneContext";
import { messageOf } from "../shown/messageOf";
import { useViewStrings } from "../strings/viewStrings";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

type FileState =
  | { readonly kind: "none" | "reading" }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "compared"; readonly name: string; readonly comparison: FileComparison };

/** Differences shown at once; the list of problems has them all. */
const SHOWN = 100;

/** Đối chiếu: what differs within the open book, and against a chosen file. */
export function ComparePart() {
  const { book, rules, announce, language } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const problems = useLive((state) => state.problems);
  const recognised = useLive((state) => state.recognised);
  const [file, setFile] = useState<FileState>({ kind: "none" });
  const input = useRef<HTMLInputElement>(null);
  const forms = new Set(recognised.map(({ form }) => form.id));
  const own = useMemo(() => problems.filter(({ rule }) => rules.get(rule)?.scope === "book"), [problems, rules]);

  const readFile = async (chosen: File) => {
    setFile({ kind: "reading" });
    const fail = (text: string) => {
      setFile({ kind: "failed", text });
      announce(text);
    };
    try {
      // The readers are a script of their own.
      const { openWorkbook } = await import("../../workbook/openWorkbook");
      const workbook = await openWorkbook(new Uint8Array(await chosen.arrayBuffer()), { fileName: chosen.name });
      const comparison = compareWithFile(book.checkedSheets(), { ...workbook, fileName: chosen.name }, [
        ...rules.values(),
      ]);
      if (comparison.pupils === 0) fail(s("noList", { file: chosen.name }));
      else setFile({ kind: "compared", name: chosen.name, comparison });
    } catch (error) {
      const isTold = error instanceof Error && "explanation" in error;
      fail(
        isTold ? (error.explanation as { vi: string; en: string })[language] : s("unreadable", { file: chosen.name }),
      );
    }
  };

  return (
    <section className={styles.section} aria-labelledby="results-compare">
      <h2 className={styles.heading} id="results-compare">
        {s("compare")}
      </h2>
      <p className={styles.quiet}>{s("compareIntro")}</p>
      <p className={styles.text}>
        {forms.size < 2
          ? s("compareAlone")
          : own.length === 0
            ? s("compareAgrees")
            : s("compareBook", { n: own.length })}
      </p>
      <Differences problems={own} />
      <Button
        disabledFocusable={file.kind === "reading"}
        onClick={() => {
          input.current?.click();
        }}
      >
        {s("chooseFile")}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls,.xml,.html,.htm"
        aria-label={s("chooseFile")}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void readFile(chosen);
          // The same file may be chosen again after it was mended.
          currentTarget.value = "";
        }}
      />
      {file.kind === "reading" && <p className={styles.text}>{s("reading")}</p>}
      {file.kind === "failed" && <p className={styles.text}>{file.text}</p>}
      {file.kind === "compared" && file.comparison.here.length + file.comparison.there.length === 0 && (
        <p className={styles.text}>{s("fileAgrees", { file: file.name, n: file.comparison.pupils })}</p>
      )}
      {file.kind === "compared" && (
        <>
          <Differences problems={file.comparison.here} />
          <Differences problems={file.comparison.there} fileName={file.name} />
        </>
      )}
    </section>
  );
}

/** A difference in the open book leads to its cell; one in a file says where it stands. */
function Differences({ problems, fileName }: { readonly problems: readonly Problem[]; readonly fileName?: string }) {
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
                {address}: {text}
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
