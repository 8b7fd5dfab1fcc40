import type { ChangeOutcome } from "../../check/liveState";
import type { ViewTranslate } from "../strings/viewStrings";
import type { changeStrings } from "./changeStrings";

/** What came of a change of many cells, in one sentence. `withFormula`: cells that were not even tried. */
export function outcomeText(
  { isDone, written, skipped }: ChangeOutcome,
  withFormula: number,
  t: ViewTranslate<keyof typeof changeStrings>,
): string {
  if (!isDone) return t("stopped", { n: written });
  const reasons = [
    ...(withFormula > 0 ? [t("withFormula", { n: withFormula })] : []),
    ...(skipped.length > 0 ? [t("changedMeanwhile", { n: skipped.length })] : []),
  ];
  if (reasons.length === 0) return t("done", { n: written });
  return t(written === 0 ? "nothing" : "doneLeft", { n: written, reasons: reasons.join(", ") });
}
