import type { ICellData, IStyleData, Worksheet } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/cells";
import type { Area, CellValue } from "../../src/workbook/types";
import type { BookFollower } from "./bookFollower";
import { areaOfRange, contains } from "./engineAreas";
import type { EngineBook } from "./engineBook";
import { EMPTY_CELL, typedCell, writtenCell } from "./engineCells";
import { pastedTable } from "./pastedTable";
import type { SheetReading } from "./sheetReading";

/** Where a paste goes while nothing is selected. */
const ORIGIN: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Puts values, formulas and looks into cells, for the host and for a person who pastes. */
export class CellWriting {
  readonly #book: EngineBook;
  readonly #follower: BookFollower;
  readonly #reading: SheetReading;

  constructor(book: EngineBook, follower: BookFollower, reading: SheetReading) {
    this.#book = book;
    this.#follower = follower;
    this.#reading = reading;
  }

  write(sheetId: string, area: Area, values: CellValue[][]): void {
    const value: Record<number, Record<number, ICellData>> = {};
    values.forEach((line, r) => {
      const cells: Record<number, ICellData> = {};
      line.forEach((item, c) => {
        cells[area.left + c] = writtenCell(item);
      });
      value[area.top + r] = cells;
    });
    this.#follower.asAddin(() => {
      this.#book.grow(sheetId, area.bottom + 1, area.right + 1);
      this.#book.setCells(sheetId, area, value);
    });
  }

  /** Whole columns are formatted as far as the engine's sheet goes. */
  style(sheetId: string, area: Area, styleAt: (row: number, column: number) => IStyleData): void {
    const sheet = this.#book.sheet(sheetId);
    const cells = sheet.getCellMatrix();
    const bottom = area.bottom === MAX_ROWS - 1 ? sheet.getRowCount() - 1 : area.bottom;
    const right = area.right === MAX_COLUMNS - 1 ? sheet.getColumnCount() - 1 : area.right;
    const value: Record<number, Record<number, ICellData>> = {};
    for (let row = area.top; row <= bottom; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = area.left; column <= right; column++) {
        const type = cells.getValue(row, column)?.t;
        // Without its type the engine would take text that looks like a number for one.
        const own: ICellData = { s: styleAt(row - area.top, column - area.left) };
        if (type !== undefined && type !== null) own.t = type;
        line[column] = own;
      }
      value[row] = line;
    }
    this.#follower.asAddin(() => {
      this.#book.grow(sheetId, bottom + 1, right + 1);
      this.#book.setCells(sheetId, area, value);
    });
  }

  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void {
    const value: Record<number, Record<number, ICellData | null>> = {};
    this.#book
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column) => {
        if (!contains(area, row, column)) return;
        const cell: ICellData | null = what === "All" ? null : what === "Contents" ? { ...EMPTY_CELL } : { s: null };
        (value[row] ??= {})[column] = cell;
      });
    this.#follower.asAddin(() => {
      if (Object.keys(value).length > 0) this.#book.setCells(sheetId, area, value);
      if (what === "Formats") return;
      // Excel reports the range it was asked to clear, whatever it held.
      this.#follower.news.replaceEdits({
        sheetId,
        areas: [area],
        before: this.#follower.before,
        origin: "addin",
        isRewriting: false,
      });
    });
  }

  /** What a person pastes from outside: read like typing, cell by cell, and as wide as it is. */
  paste(text: string): void {
    const table = pastedTable(text);
    const sheetId = this.#book.workbook().getActiveSheet().getSheetId();
    const sheet = this.#book.sheet(sheetId);
    const selected = this.#book.engine.selections()[0];
    const target = selected ? areaOfRange(selected.range) : ORIGIN;
    const height = table.length;
    const width = Math.max(...table.map((row) => row.length));
    if (width === 0) return;
    const goesInto = (size: number, first: number, last: number, max: number): number => {
      const room = Math.min(last, max - 1) - first + 1;
      return room > size && room % size === 0 ? room : size;
    };
    // A selection that the block fits into several times is filled with it, as in Excel.
    const rows = goesInto(height, target.top, target.bottom, sheet.getRowCount());
    const columns = goesInto(width, target.left, target.right, sheet.getColumnCount());
    const value: Record<number, Record<number, ICellData>> = {};
    for (let r = 0; r < rows; r++) {
      const line: Record<number, ICellData> = {};
      for (let c = 0; c < columns; c++) {
        const item = table[r % height]?.[c % width] ?? "";
        line[target.left + c] = this.#pastedCell(sheet, target.top + r, target.left + c, item);
      }
      value[target.top + r] = line;
    }
    const area = { ...target, bottom: target.top + rows - 1, right: target.left + columns - 1 };
    this.#book.grow(sheetId, area.bottom + 1, area.right + 1);
    this.#book.setCells(sheetId, area, value);
  }

  #pastedCell(sheet: Worksheet, row: number, column: number, text: string): ICellData {
    if (text === "") return { ...EMPTY_CELL };
    if (text.startsWith("=") && text.length > 1) return { ...EMPTY_CELL, f: text };
    const { numberFormat, ...cell } = typedCell(text, this.#reading.formatAt(sheet, row, column));
    return { ...EMPTY_CELL, ...cell, ...(numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } }) };
  }
}
