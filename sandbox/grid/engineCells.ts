import type { ICellData } from "@univerjs/core";
import type { CellValue } from "../../src/workbook/types";
import type { CellMatrix } from "./changedAreas";
import { enteredCell, textType } from "./enteredCell";
import type { TypedCell } from "./univerEngine";

export const EMPTY_CELL: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** A format is given to a cell only where it had none. */
export function typedCell(text: string, format: string): TypedCell {
  const { numberFormat, ...cell } = enteredCell(text, format);
  return numberFormat === undefined || format !== "General" ? cell : { ...cell, numberFormat };
}

/** What the host writes: strings stay what they are (it has read them already), only `=` makes a formula. */
export function writtenCell(value: CellValue): ICellData {
  if (value === "") return { ...EMPTY_CELL };
  if (typeof value === "boolean") return { ...EMPTY_CELL, v: value ? 1 : 0, t: 3 };
  if (typeof value === "number") return { ...EMPTY_CELL, v: value, t: 2 };
  if (value.startsWith("=") && value.length > 1) return { ...EMPTY_CELL, f: value };
  return { ...EMPTY_CELL, v: value, t: textType(value) };
}

export function changesContent(cell: unknown): boolean {
  if (cell === null) return true;
  if (typeof cell !== "object") return false;
  return "v" in cell || "f" in cell || "p" in cell || "si" in cell;
}

export function isFormulaOnly(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null && Object.keys(cell).every((key) => key === "f" || key === "si");
}

export function onlyCell(matrix: CellMatrix): { row: number; column: number } | null {
  const rows = Object.keys(matrix);
  const columns = Object.keys(matrix[Number(rows[0])] ?? {});
  return rows.length === 1 && columns.length === 1 ? { row: Number(rows[0]), column: Number(columns[0]) } : null;
}
