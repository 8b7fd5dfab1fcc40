import type { IRange, IStyleData } from "@univerjs/core";
import type { RuleInFile } from "./sheetRules";
import { ruleFormulas } from "./sheetRules";
import { readDifference } from "./readStyles";
import { attributeOf, childOf, flagOf } from "./xml";

/** A rule as the engine keeps it; `rule` in its own words. */
export interface FormatRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** Excel's `ConditionalFormatType` for the file's rule types (`ST_CfType`, ECMA-376 part 1, 18.18.12). */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["expression", "Custom"],
  ["cellIs", "CellValue"],
  ["containsText", "ContainsText"],
  ["notContainsText", "ContainsText"],
  ["beginsWith", "ContainsText"],
  ["endsWith", "ContainsText"],
  ["colorScale", "ColorScale"],
  ["dataBar", "DataBar"],
  ["iconSet", "IconSet"],
  ["top10", "TopBottom"],
]);

/**
 * Custom formulas, comparisons with a number and doubled or single values are painted; every other rule stands in the
 * engine as one that never applies, so that it keeps its place, its areas and its order.
 */
export function readConditionalFormat(
  found: RuleInFile,
  ranges: IRange[],
  differences: readonly IStyleData[],
  palette: readonly string[],
): { type: string; rule: FormatRule } {
  const { rule: element } = found;
  const kind = attributeOf(element, "type") ?? "";
  const style = styleOf(found, differences, palette);
  const head = { cfId: found.uid, ranges, stopIfTrue: flagOf(element, "stopIfTrue") };
  const type = TYPES.get(kind) ?? "PresetCriteria";
  const [first = "", second = ""] = ruleFormulas(element);
  const highlight = (more: Record<string, unknown>): { type: string; rule: FormatRule } => ({
    type,
    rule: { ...head, rule: { type: "highlightCell", style, ...more } },
  });
  if (kind === "expression") return highlight({ subType: "formula", value: `=${first}` });
  if (kind === "duplicateValues" || kind === "uniqueValues") return highlight({ subType: kind });
  if (kind === "cellIs" && isNumber(first)) {
    const operator = attributeOf(element, "operator") ?? "equal";
    const isSpan = operator === "between" || operator === "notBetween";
    if (!isSpan) return highlight({ subType: "number", operator, value: Number(first) });
    if (isNumber(second)) return highlight({ subType: "number", operator, value: [Number(first), Number(second)] });
  }
  return highlight({ subType: "formula", value: "=FALSE" });
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

/** A plain rule names its look by number, one of the extension carries it inside. */
function styleOf(found: RuleInFile, differences: readonly IStyleData[], palette: readonly string[]): IStyleData {
  const own = childOf(found.rule, "dxf");
  if (own) return readDifference(own, palette);
  const index = attributeOf(found.rule, "dxfId");
  return index === null ? {} : (differences[Number(index)] ?? {});
}
