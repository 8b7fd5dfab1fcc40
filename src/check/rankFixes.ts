import type { Fix } from "../rules/types";
import { normaliseText } from "../text/normalise";
import { cellAt } from "../workbook/cells";
import type { Sheet } from "../workbook/types";
import type { Problem } from "./problem";

/** A fix, and how many cells of the column hold its value already; 0 where that was not asked. */
export interface RankedFix {
  readonly fix: Fix;
  readonly seen: number;
}

/** Met so often, a value is one that the school's pupils really have. */
const OFTEN = 3;

/**
 * A problem's fixes in the order to offer them. Of the suggestions that only look alike, those that the column holds often
 * come first: most pupils of a school live in few communes. A suggestion that agrees whole in some way (marks, code, other
 * name) says more than any count and stays before them.
 *
 * Worked out when a problem is shown and not when it is found: a count changes with every edit of the column, and what a
 * rule says of a value does not.
 */
export function rankFixes({ fixes, column, row }: Problem, sheet: Sheet | undefined): readonly RankedFix[] {
  if (!sheet || !fixes.some(({ isNear }) => isNear)) return fixes.map((fix) => ({ fix, seen: 0 }));
  const seen = countIn(sheet, column, row, new Set(fixes.filter(({ isNear }) => isNear).map(valueOf)));
  const ranked = fixes.map((fix) => ({ fix, seen: fix.isNear ? (seen.get(valueOf(fix)) ?? 0) : 0 }));
  const weight = (one: RankedFix) => (one.fix.isNear ? (one.seen >= OFTEN ? one.seen : 0) : Infinity);
  // Equal weights keep their order (Infinity - Infinity is no number).
  return ranked.toSorted((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a)));
}

function valueOf({ edits }: Fix): string {
  return String(edits[0]?.value ?? "");
}

function countIn(sheet: Sheet, column: number, except: number, values: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < sheet.values.length; row++) {
    const value = row === except ? "" : cellAt(sheet, row, column);
    if (value === "") continue;
    const text = values.has(String(value)) ? String(value) : normaliseText(String(value));
    if (values.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
