import { cellKey } from "../workbook/cells";
import { isConvertibleText } from "../workbook/convertibleText";
import { coverCells, coverLoosely } from "../workbook/coverCells";
import type { Area, CellEdit, CellValue } from "../workbook/types";

/** One rectangle to write: arrays of exactly its shape, in which `null` leaves a cell alone (hostBehaviour.md, "Writing"). */
export interface EditRange {
  readonly sheetId: string;
  readonly area: Area;
  readonly values: (CellValue | null)[][];
  /** Absent: no format is written. */
  readonly numberFormats?: (string | null)[][];
}

/** So many rectangles of one sheet cost less than writing around the cells between them. */
const FEW_RANGES = 100;

/** Cells between two edits of a column that are written around. */
const GAP = 200;

/** The edits as few rectangles, sheet by sheet. The last edit of a cell counts. */
export function editRanges(edits: readonly CellEdit[]): EditRange[] {
  const sheets = new Map<string, Map<number, CellEdit>>();
  for (const edit of edits) {
    const cells = sheets.get(edit.sheet) ?? new Map<number, CellEdit>();
    sheets.set(edit.sheet, cells.set(cellKey(edit.row, edit.column), edit));
  }
  return [...sheets].flatMap(([sheetId, cells]) => cover(cells).map((area) => rangeOf(sheetId, area, cells)));
}

/** Exactly the cells where that takes few rectangles: of a cell that is not touched nothing can go wrong. */
function cover(cells: ReadonlyMap<number, CellEdit>): Area[] {
  const exact = coverCells(cells.keys());
  return exact.length <= FEW_RANGES ? exact : coverLoosely(cells.keys(), GAP);
}

/**
 * True for a text that Excel would take for a formula, or for a number because of its sign (CWE-1236): it is written
 * into a cell of format `@`, which keeps it text.
 */
export function needsTextFormat(value: CellValue): boolean {
  return typeof value === "string" && /^[=+\-@\t\r\n]./s.test(value);
}

/**
 * A convertible text keeps its cell's format where the edit names one: the apostrophe makes it text there. In a cell of
 * format `@` it would stand there as a sign.
 */
function needsApostrophe(value: CellValue, format: string): boolean {
  return typeof value === "string" && format !== "@" && !needsTextFormat(value) && isConvertibleText(value);
}

/** A convertible text whose edit names no format gets that of text: the cell's own is not known here. */
function formatFor({ value, numberFormat }: CellEdit): string | null {
  if (needsTextFormat(value)) return "@";
  if (numberFormat !== undefined) return numberFormat;
  return typeof value === "string" && isConvertibleText(value) ? "@" : null;
}

function rangeOf(sheetId: string, area: Area, cells: ReadonlyMap<number, CellEdit>): EditRange {
  const values: (CellValue | null)[][] = [];
  const numberFormats: (string | null)[][] = [];
  let hasFormats = false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const rowValues: (CellValue | null)[] = [];
    const rowFormats: (string | null)[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const edit = cells.get(cellKey(row, column));
      const format = edit ? formatFor(edit) : null;
      rowValues.push(edit ? written(edit.value, format) : null);
      rowFormats.push(format);
      hasFormats ||= format !== null;
    }
    values.push(rowValues);
    numberFormats.push(rowFormats);
  }
  return { sheetId, area, values, ...(hasFormats ? { numberFormats } : {}) };
}

function written(value: CellValue, format: string | null): CellValue {
  return format !== null && needsApostrophe(value, format) ? `'${String(value)}` : value;
}
