import { normaliseText } from "../text/normalise";
import type { CellValue } from "../workbook/types";

/** A cell's text, normalised; a number as its digits. */
export function textOf(value: CellValue): string {
  return typeof value === "string" ? normaliseText(value) : String(value);
}
