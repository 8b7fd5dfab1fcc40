import { cellKey } from "../workbook/cells";
import type { Area, CellEdit, CellValue } from "../workbook/types";
import { coverCells } from "./coverCells";

/** One rectangle to write: arrays of exactly its shape. */
export interface EditRange {
  readonly sheetId: string;
  readonly area: Area;
  readonly values: CellValue[][];
  /** `null` leaves a cell's format alone (Excel ignores null in a written array); absent: no format is written. */
  readonly numberFormats?: (string | null)[][];
}

/** The edits as few rectangles, sheet by sheet. The last edit of a cell counts. */
export function editRanges(edits: readonly CellEdit[]): EditRange[] {
  const sheets = new Map<string, Map<number, CellEdit>>();
  for (const edit of edits) {
    const cells = sheets.get(edit.sheet) ?? new Map<number, CellEdit>();
    sheets.set(edit.sheet, cells.set(cellKey(edit.row, edit.column), edit));
  }
  return [...sheets].flatMap(([sheetId, cells]) =>
    coverCells(cells.keys()).map((area) => rangeOf(sheetId, area, cells)),
  );
}

/**
 * True for a text that Excel would take for a formula, or for a number because of its sign (CWE-1236): it is written
 * into a cell of format `@`, which keeps it text.
 */
export function needsTextFormat(value: CellValue): boolean {
  return typeof value === "string" && /^[=+\-@\t\r\n]./s.test(value);
}

/**
 * True for a text that Excel would turn into a number, date or truth value in a cell of this format: the apostrophe keeps
 * `01` and `5/9/2006` the text they were. In a cell of format `@` it would stand there as a sign, so only where the edit
 * says that the format is another.
 */
function needsApostrophe(value: CellValue, format: string | undefined): boolean {
  if (typeof value !== "string" || format === undefined || format === "@" || needsTextFormat(value)) return false;
  return convertible.some((form) => form.test(value));
}

const convertible = [
  /^[\s\d.,:/%$€₫()eE-]*\d[\s\d.,:/%$€₫()eE-]*$/,
  /^(?:true|false|đúng|sai)$/i,
  // 5-Sep, Sep 5, 5 Thg 9: a day in words.
  /^(?:\d{1,4}[\s./-]*)?\p{L}{3,9}\.?[\s./-]*\d{1,4}(?:[\s.,/-]+\d{1,4})?$|^\d{1,4}[\s./-]*\p{L}{3,9}\.?$/u,
];

function rangeOf(sheetId: string, area: Area, cells: ReadonlyMap<number, CellEdit>): EditRange {
  const values: CellValue[][] = [];
  const numberFormats: (string | null)[][] = [];
  let hasFormats = false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const rowValues: CellValue[] = [];
    const rowFormats: (string | null)[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const edit = cells.get(cellKey(row, column));
      const value = edit?.value ?? "";
      const format = needsTextFormat(value) ? "@" : (edit?.numberFormat ?? null);
      rowValues.push(needsApostrophe(value, edit?.numberFormat) ? `'${String(value)}` : value);
      rowFormats.push(format);
      hasFormats ||= format !== null;
    }
    values.push(rowValues);
    numberFormats.push(rowFormats);
  }
  return { sheetId, area, values, ...(hasFormats ? { numberFormats } : {}) };
}
