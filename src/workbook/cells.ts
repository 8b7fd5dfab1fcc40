import type { CellValue, Sheet } from "./types";

/** Excel's own limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A cell's place as one number, for sparse maps of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

export function columnOfKey(key: number): number {
  return key % MAX_COLUMNS;
}

/** The cell's value; `""` outside what the sheet holds. */
export function cellAt(sheet: Pick<Sheet, "values">, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? "";
}

/** True for `""` and for text of white space alone (Excel shows both as an empty cell). */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  if (value === "") return true;
  const first = value.charCodeAt(0);
  // A visible ASCII sign at the start answers for nearly every cell.
  return (first <= 0x20 || first > 0x7e) && value.trim() === "";
}
