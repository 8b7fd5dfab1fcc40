import type { CellValue } from "../workbook/types";

const errorValues: ReadonlySet<CellValue> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BLOCKED!",
  "#BUSY!",
  "#CONNECT!",
  "#FIELD!",
  "#UNKNOWN!",
]);

/** Whether the cell shows one of Excel's errors; `excel-error-value` speaks of it, the other rules keep silent. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && errorValues.has(value);
}
