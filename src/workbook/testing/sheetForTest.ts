import type { Area, CellValue, Sheet, Workbook } from "../types";

/** A sheet of made-up cells, for tests. */
export function sheetForTest(values: CellValue[][], more: Partial<Sheet> = {}): Sheet {
  return {
    id: "sheet1",
    name: "Sheet1",
    visibility: "visible",
    isProtected: false,
    hasHiddenRows: false,
    values,
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    ...more,
  };
}

export function workbookForTest(sheets: readonly Sheet[], more: Partial<Workbook> = {}): Workbook {
  return { sheets, date1904: false, ...more };
}

/** `A1:C1` → the area, for lists of merges. */
export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}
