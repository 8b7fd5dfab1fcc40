import { normaliseText } from "../text/normalise";
import type { CellValue } from "../workbook/types";

/** A cell's text, normalised; a number as its digits. */
export function textOf(value: CellValue): string {
  return typeof value === "string" ? normaliseText(value) : String(value);
}

/** Nothing to see: empty, or spaces and invisible characters alone. */
export function isBlankText(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  // Most cells begin with a plain visible character, which settles it.
  const first = value.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && normaliseText(value) === "";
}
