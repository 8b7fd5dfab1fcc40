import type { CellValue } from "../../src/workbook/types";

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/** Excel's `RangeValueType`. Numbers are always `Double`, also whole ones. */
export function valueType(value: CellValue): "Empty" | "Boolean" | "Double" | "Error" | "String" {
  if (value === "") return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  return ERROR.test(value) ? "Error" : "String";
}
