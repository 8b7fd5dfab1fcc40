import type { Area, CellValue } from "../../src/workbook/types";
import { cellCount, columnCount, intersect, isEntireColumn, isEntireRow, rowCount } from "./areas";
import type { Cells } from "./cells";
import { ExcelError } from "./excelError";
import type { HostBook } from "./hostBook";
import { interpretInput } from "./interpretInput";

/** Cells Excel on the web changes at most at once (docs: `OperationCellsExceedLimit`). */
const MAX_WRITTEN_CELLS = 33_554_000;

/** How far past the used cells a whole column's or row's format reaches. */
const ROWS_BEYOND = 1000;
const COLUMNS_BEYOND = 50;

const WRONG_SHAPE = "The number of rows or columns in the input array doesn't match the size of the range.";

/** Lays a value over an area: one value for all cells, or rows of exactly its shape. `null` leaves a cell alone. */
export function spread(area: Area, value: unknown): (CellValue | null)[][] {
  if (cellCount(area) > MAX_WRITTEN_CELLS) throw new ExcelError("OperationCellsExceedLimit");
  if (!Array.isArray(value)) {
    const row = new Array<CellValue | null>(columnCount(area)).fill(cellInput(value));
    return new Array<(CellValue | null)[]>(rowCount(area)).fill(row);
  }
  const rows: unknown[] = value;
  if (rows.length !== rowCount(area)) throw new ExcelError("InvalidArgument", WRONG_SHAPE);
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columnCount(area)) throw new ExcelError("InvalidArgument", WRONG_SHAPE);
    return row.map(cellInput);
  });
}

function cellInput(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new ExcelError("InvalidArgument");
}

/** `Range.values`, `Range.formulas`: text is read as Excel reads it, `=…` is a formula. */
export function writeInputs(book: HostBook, cells: Cells, value: unknown): void {
  book.requireWritable(cells.sheetId);
  for (const area of cells.areas) {
    const rows = spread(area, value);
    for (const part of withoutGaps(area, rows)) writePart(book, cells.sheetId, part.area, part.rows);
  }
}

/** `Range.numberFormat`. */
export function writeNumberFormats(book: HostBook, cells: Cells, value: unknown): void {
  book.requireWritable(cells.sheetId);
  for (const whole of cells.areas) {
    const area = Array.isArray(value) ? whole : withinReach(book, cells.sheetId, whole);
    const rows = spread(area, value);
    for (const part of withoutGaps(area, rows)) {
      book.grid.setNumberFormats(
        cells.sheetId,
        part.area,
        part.rows.map((row) => row.map(String)),
      );
    }
  }
}

/** Excel keeps a whole column's format once, the grid cell by cell: it goes some way past what is used, and no further. */
function withinReach(book: HostBook, sheetId: string, area: Area): Area {
  if (!isEntireColumn(area) && !isEntireRow(area)) return area;
  const used = book.sheet(sheetId).usedArea(false);
  const reach = {
    top: 0,
    left: 0,
    bottom: (used?.bottom ?? 0) + ROWS_BEYOND,
    right: (used?.right ?? 0) + COLUMNS_BEYOND,
  };
  book.note(`Định dạng cả cột hoặc cả dòng: chỉ đến dòng ${String(reach.bottom + 1)}, không phải hết trang`);
  return intersect(area, reach) ?? { ...area, bottom: area.top, right: area.left };
}

function writePart(book: HostBook, sheetId: string, area: Area, rows: readonly (readonly CellValue[])[]): void {
  const formats = book.sheet(sheetId).numberFormats(area);
  let hasNewFormat = false;
  let hasFormula = false;
  const values = rows.map((row, r) =>
    row.map((input, c) => {
      const format = formats[r]?.[c] ?? "General";
      if (typeof input === "string" && input.startsWith("=") && input.length > 1 && format !== "@") {
        hasFormula = true;
        return input;
      }
      const { value, numberFormat } = interpretInput(input, format);
      if (numberFormat !== undefined) {
        const formatRow = formats[r];
        if (formatRow) formatRow[c] = numberFormat;
        hasNewFormat = true;
      }
      return value;
    }),
  );
  if (hasNewFormat) book.grid.setNumberFormats(sheetId, area, formats);
  if (hasFormula) book.grid.setFormulas(sheetId, area, values);
  else book.grid.setValues(sheetId, area, values);
}

interface Part {
  readonly area: Area;
  readonly rows: CellValue[][];
}

/** The whole area where nothing is left alone, else the runs of each row between the gaps. */
function withoutGaps(area: Area, rows: readonly (readonly (CellValue | null)[])[]): Part[] {
  if (isComplete(rows)) return [{ area, rows: rows as CellValue[][] }];
  const parts: Part[] = [];
  rows.forEach((row, r) => {
    let start = 0;
    while (start < row.length) {
      const gap = row.indexOf(null, start);
      const end = gap === -1 ? row.length : gap;
      if (end > start) {
        const at = { top: area.top + r, bottom: area.top + r, left: area.left + start, right: area.left + end - 1 };
        parts.push({ area: at, rows: [row.slice(start, end).filter((cell) => cell !== null)] });
      }
      start = end + 1;
    }
  });
  return parts;
}

function isComplete(rows: readonly (readonly (CellValue | null)[])[]): boolean {
  return rows.every((row) => !row.includes(null));
}
