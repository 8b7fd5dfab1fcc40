import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { Differences, namesOf } from "./ComparePart";
import { FilesRow } from "./FilesRow";
import type { OtherFile } from "./otherFiles";
import { originalStrings } from "./originalStrings";
import { sureEdits, useOriginalComparison } from "./useOriginalComparison";
import { useResultsStyles } from "./useResultsStyles";

/** What changed in the columns of the system since it gave the file, and the way back. */
export function OriginalPart(props: {
  readonly files: readonly OtherFile[];
  readonly onFiles: (files: readonly OtherFile[]) => void;
  readonly onReview: () => void;
}) {
  const { files, onFiles, onReview } = props;
  const { announce } = usePane();
  const s = useViewStrings(originalStrings);
  const styles = useResultsStyles();
  const comparison = useOriginalComparison(files);
  const problems = comparison?.problems ?? [];
  const sure = sureEdits(problems).length;
  const told = toldOf();

  function toldOf(): string | null {
    if (files.length === 0) return null;
    if (!comparison) return s("nobody");
    const n = problems.length;
    return n === 0 ? s("agrees", { n: comparison.pupils }) : s("differs", { n, pupils: comparison.pupils });
  }

  useEffect(() => {
    if (told !== null) announce(told);
  }, [announce, told]);

  return (
    <section className={styles.section} aria-labelledby="results-original">
      <h2 className={styles.heading} id="results-original">
        {s("title")}
      </h2>
      <p className={styles.quiet}>{s("intro")}</p>
      <FilesRow label={s("choose")} files={files} onFiles={onFiles} />
      {told !== null && <p className={styles.text}>{told}</p>}
      {comparison && comparison.classesNotHere.length > 0 && (
        <p className={styles.text}>{s("notHere", { classes: namesOf(comparison.classesNotHere) })}</p>
      )}
      {comparison && comparison.classesNotInOriginal.length > 0 && (
        <p className={styles.text}>{s("notInOriginal", { classes: namesOf(comparison.classesNotInOriginal) })}</p>
      )}
      {sure > 0 && <Button onClick={onReview}>{sure === 1 ? s("restoreOne") : s("restore", { n: sure })}</Button>}
      <Differences problems={problems} />
    </section>
  );
}
