import { exampleBook, exampleColumn, exampleHints, exampleSheetId } from "../rules/exampleBook";
import type { Example, RuleExamples } from "../rules/examples";
import type { Rule } from "../rules/types";
import { cellKey } from "../workbook/cells";
import type { AreaContent, CellValue } from "../workbook/types";
import { WorkbookCheck } from "./workbookCheck";

/** The example's book after its edits, checked by this rule alone. */
export function checkExample(rule: Rule, example: Example, form: RuleExamples["form"]): WorkbookCheck {
  const checked = new WorkbookCheck(exampleBook(example, form), { hints: exampleHints(example), rules: [rule] });
  for (const { row, field, value } of example.edits ?? []) {
    checked.putContents([cellContent(exampleSheetId, row + 1, exampleColumn(example, field, form), value)]);
  }
  return checked;
}

/** One cell as it is read anew. */
export function cellContent(
  sheetId: string,
  row: number,
  column: number,
  value: CellValue,
  format?: string,
): AreaContent {
  return {
    sheetId,
    area: { top: row, bottom: row, left: column, right: column },
    values: [[value]],
    formulas: new Map(),
    numberFormats: new Map(typeof value === "number" && format !== undefined ? [[cellKey(row, column), format]] : []),
  };
}
