import type { Problem } from "../../check/problem";
import type { CellRef } from "../../workbook/types";

/** Problems of other cells in the selected row, in column order, one for each cell. */
export function otherProblemsInRow(problems: readonly Problem[], selection: CellRef): Problem[] {
  const columns = new Set([selection.column]);
  return problems.filter((problem) => {
    if (problem.row !== selection.row || problem.sheet !== selection.sheet || columns.has(problem.column)) return false;
    columns.add(problem.column);
    return true;
  });
}

export interface Neighbours {
  readonly previous: Problem | null;
  readonly next: Problem | null;
}

/**
 * The nearest problems before and after the selected cell in the order of the list (sheet, row, column), which need
 * not be on the same sheet. Without a selection the first one is next.
 */
export function neighbours(problems: readonly Problem[], selection: CellRef | null): Neighbours {
  if (!selection) return { previous: null, next: problems[0] ?? null };
  const ofSheet = problems.findIndex((problem) => problem.sheet === selection.sheet);
  if (ofSheet < 0) return { previous: null, next: problems[0] ?? null };
  let before = ofSheet - 1;
  let index = ofSheet;
  for (; index < problems.length; index++) {
    const problem = problems[index];
    if (!problem || problem.sheet !== selection.sheet) break;
    const order = problem.row - selection.row || problem.column - selection.column;
    if (order > 0) break;
    if (order < 0) before = index;
  }
  return { previous: problems[before] ?? null, next: problems[index] ?? null };
}
