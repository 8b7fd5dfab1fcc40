import type { CheckedSheet } from "../../check/liveState";
import { WorkbookCheck } from "../../check/workbookCheck";
import { sheetForTest, workbookForTest } from "../../workbook/testing/sheetForTest";
import type { CellValue } from "../../workbook/types";

/** What a book of one sheet with these rows gives whoever counts it. */
export function checkedList(values: CellValue[][]): readonly CheckedSheet[] {
  return new WorkbookCheck(workbookForTest([sheetForTest(values)]), { rules: [] }).checkedSheets;
}
