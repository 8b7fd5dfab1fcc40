import type { ChangeOutcome } from "../../check/liveState";
import type { ViewTranslate } from "../strings/viewStrings";
import type { changeStrings } from "./changeStrings";

/**
 * What came of a change of many cells, in one sentence. `asked`: cells that were to be written; `withFormula`: cells that
 * were not even tried.
 */
export function outcomeText(
  { isDone, isStopped, written, skipped }: ChangeOutcome,
  asked: number,
  withFormula: number,
  t: ViewTranslate<keyof typeof changeStrings>,
): string {
  if (isStopped === true && written === 0) return t("stoppedAtOnce");
  if (isStopped === true) return t("stoppedByYou", { n: written, left: asked - written });
  if (!isDone) return t("stopped", { n: written });
  const reasons = [
    ...(withFormula > 0 ? [t("withFormula", { n: withFormula })] : []),
    ...(skipped.length > 0 ? [t("changedMeanwhile", { n: skipped.length })] : []),
  ];
  if (reasons.length === 0) return t("done", { n: written });
  return t(written === 0 ? "nothing" : "doneLeft", { n: written, reasons: reasons.join(", ") });
}
