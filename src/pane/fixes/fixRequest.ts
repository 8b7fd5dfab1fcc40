import type { Problem } from "../../check/problem";
import type { Fix, Severity } from "../../rules/types";
import { cellKey } from "../../workbook/cells";
import { filterProblems, type Filters } from "../problems/filterProblems";

/** Which fixes the user wants to see before they are applied. */
export type FixRequest =
  | { readonly kind: "all"; readonly filters: Filters }
  | { readonly kind: "rule"; readonly rule: string; readonly severity: Severity; readonly filters: Filters }
  /** The fix of one problem for every cell with the same wrong value. */
  | { readonly kind: "same"; readonly problem: Problem; readonly fix: Fix };

/** Whether a problem is among those asked for. */
export function isAskedFor(request: FixRequest, problem: Problem): boolean {
  if (request.kind === "same") return isSameMistake(problem, request.problem);
  if (request.kind === "rule" && (problem.rule !== request.rule || problem.severity !== request.severity)) return false;
  return filterProblems([problem], request.filters).length > 0;
}

/** The same rule says the same of the same value. */
export function isSameMistake(a: Problem, b: Problem): boolean {
  return a.rule === b.rule && a.message === b.message && a.field === b.field && a.value === b.value;
}

/** The same fix of a like problem elsewhere; `undefined` where it offers none (another unit above, another grade). */
export function sameFix(problem: Problem, fix: Fix): Fix | undefined {
  const [first] = fix.edits;
  return problem.fixes.find(
    ({ edits: [own, ...others] }) => own?.value === first?.value && others.length === fix.edits.length - 1,
  );
}

/** Cells that a sure fix exists for. */
export function countSureCells(problems: readonly Problem[]): number {
  const cells = new Set<string>();
  for (const problem of problems) {
    if (hasSureFix(problem)) cells.add(`${problem.sheet}!${String(cellKey(problem.row, problem.column))}`);
  }
  return cells.size;
}

export function hasSureFix(problem: Problem): boolean {
  return problem.fixes.some((fix) => fix.isSure);
}
