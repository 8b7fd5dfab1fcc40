import type { Rule } from "../rules/types";
import type { Workbook } from "../workbook/types";
import { compareLists } from "./compareLists";
import type { CheckedSheet } from "./liveState";
import type { Problem } from "./problem";
import { WorkbookCheck } from "./workbookCheck";

/** What comparing the open book with a file of the same school says. */
export interface FileComparison {
  /** In sheets of the open book. */
  readonly here: readonly Problem[];
  /** In sheets of the file. */
  readonly there: readonly Problem[];
}

/** The lists of a file that was read, as those of an open book; none where the file holds none of our forms. */
export function listsOfFile(file: Workbook): readonly CheckedSheet[] {
  // Files count their sheets as Excel does, so ids could meet.
  const sheets = file.sheets.map((sheet) => ({ ...sheet, id: `file ${sheet.id}` }));
  return new WorkbookCheck({ ...file, sheets }, { rules: [] }).checkedSheets;
}

/**
 * Compares the lists of the open book with those of a file, both left as they are; `null` where they do not hold
 * different forms. Two copies of the same form are two states of it, not two parts.
 */
export function compareWithFile(
  open: readonly CheckedSheet[],
  file: readonly CheckedSheet[],
  rules: readonly Rule[],
): FileComparison | null {
  const forms = new Set(file.map(({ recognised }) => recognised.form.id));
  const own = open.filter(({ recognised }) => !forms.has(recognised.form.id));
  if (own.length === 0 || file.length === 0) return null;
  const problems = compareLists(rules, [...own, ...file]);
  const isHere = new Set(own.map(({ sheet }) => sheet.id));
  return {
    here: problems.filter((problem) => isHere.has(problem.sheet)),
    there: problems.filter((problem) => !isHere.has(problem.sheet)),
  };
}
