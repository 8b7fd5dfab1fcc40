import { type ScaleValue, scales } from "../forms/data/scales";
import type { RuleSetId } from "../regulations/ruleSets";

/**
 * The title that a regulation does not have: Học sinh tiên tiến ended with TT 58/2011 (Điều 18), and Học sinh Xuất sắc
 * began with TT 22/2021 (Điều 15).
 */
export function foreignTitle(ruleSet: RuleSetId): ScaleValue {
  const [outstanding, , advanced] = scales.title.values;
  return ruleSet === "tt22-2021" || ruleSet === "tt43-2021" ? advanced : outstanding;
}

/** The titles of a regulation, best first. */
export function titlesOf(ruleSet: RuleSetId): readonly ScaleValue[] {
  const foreign = foreignTitle(ruleSet);
  return scales.title.values.filter((value) => value !== foreign);
}
