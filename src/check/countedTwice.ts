import { rule as listOnTwoSheets } from "../rules/list-on-two-sheets/rule";
import type { Workbook } from "../workbook/types";
import type { Problem } from "./problem";
import { WorkbookCheck } from "./workbookCheck";

/** Two sheets of a file, by name, that hold one list. */
export interface SharedList {
  readonly sheets: readonly [string, string];
  readonly pupils: number;
}

/** Sheets that hold one list, of which every pupil is counted on each, among the problems of a check. */
export function countedTwiceIn(problems: readonly Problem[]): readonly SharedList[] {
  return problems
    .filter(({ rule }) => rule === listOnTwoSheets.id)
    .map(({ args, sheetName }) => ({
      sheets: [String(args["other"]), sheetName] as const,
      pupils: Number(args["count"]),
    }));
}

/** The same of a workbook that nothing else is asked of. */
export function countedTwice(workbook: Workbook): readonly SharedList[] {
  return countedTwiceIn(new WorkbookCheck(workbook, { rules: [listOnTwoSheets] }).problems);
}
