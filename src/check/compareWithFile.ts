import type { Rule } from "../rules/types";
import type { Workbook } from "../workbook/types";
import { compareLists } from "./compareLists";
import type { CheckedSheet } from "./liveState";
import type { Problem } from "./problem";
import { WorkbookCheck } from "./workbookCheck";

/** What comparing the open book with a file of the same school says. */
export interface FileComparison {
  /** Pupils in the lists of the file; 0 where it holds none of ours. */
  readonly pupils: number;
  /** In sheets of the open book. */
  readonly here: readonly Problem[];
  /** In sheets of the file. */
  readonly there: readonly Problem[];
}

/** Compares the lists of the open book with those of a file that was read, both left as they are. */
export function compareWithFile(open: readonly CheckedSheet[], file: Workbook, rules: readonly Rule[]): FileComparison {
  // Files count their sheets as Excel does, so ids could meet.
  const sheets = file.sheets.map((sheet) => ({ ...sheet, id: `file ${sheet.id}` }));
  const other = new WorkbookCheck({ ...file, sheets }, { rules: [] }).checkedSheets;
  const forms = new Set(other.map(({ recognised }) => recognised.form.id));
  // Two copies of the same form are two states of it, not two parts.
  const own = open.filter(({ recognised }) => !forms.has(recognised.form.id));
  const problems = compareLists(rules, [...own, ...other]);
  const isHere = new Set(own.map(({ sheet }) => sheet.id));
  return {
    pupils: other.reduce((sum, { records }) => sum + records.count, 0),
    here: problems.filter((problem) => isHere.has(problem.sheet)),
    there: problems.filter((problem) => !isHere.has(problem.sheet)),
  };
}
