import type { CheckedSheet } from "../../check/liveState";
import { WorkbookCheck } from "../../check/workbookCheck";
import type { CellValue, Sheet } from "../../workbook/types";

/** What a book of one sheet with these rows gives whoever counts it. */
export function checkedList(values: CellValue[][]): readonly CheckedSheet[] {
  const sheet: Sheet = {
    id: "sheet1",
    name: "Sheet1",
    visibility: "visible",
    isProtected: false,
    hasHiddenRows: false,
    values,
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
  };
  return new WorkbookCheck({ sheets: [sheet], date1904: false }, { rules: [] }).checkedSheets;
}
