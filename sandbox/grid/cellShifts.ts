import type { ICellData } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/cells";
import type { Area } from "../../src/workbook/types";
import type { BookFollower } from "./bookFollower";
import { isWholeColumns, isWholeRows } from "./engineAreas";
import type { EngineBook } from "./engineBook";
import { EMPTY_CELL } from "./engineCells";
import { rangeOf } from "./openXlsx";
import { usedArea } from "./univerSheet";

/** The engine's own numbers: `Direction`. */
const DIRECTION_UP = 0;
const DIRECTION_LEFT = 3;

/** Puts cells in and takes cells out: whole rows and columns by the engine, parts of them by moving what lies behind. */
export class CellShifts {
  readonly #book: EngineBook;
  readonly #follower: BookFollower;

  constructor(book: EngineBook, follower: BookFollower) {
    this.#book = book;
    this.#follower = follower;
  }

  insert(sheetId: string, area: Area, shift: "Down" | "Right"): void {
    this.#follower.asAddin(() => {
      if (shift === "Down" && isWholeRows(area)) this.#insertRows(sheetId, area);
      else if (shift === "Right" && isWholeColumns(area)) this.#insertColumns(sheetId, area);
      else this.#moveCells(sheetId, area, shift === "Down" ? 1 : 0, shift === "Down" ? 0 : 1);
    });
  }

  delete(sheetId: string, area: Area, shift: "Up" | "Left"): void {
    this.#follower.asAddin(() => {
      const sheet = this.#book.sheet(sheetId);
      if (shift === "Up" && isWholeRows(area)) {
        const range = rangeOf({ ...area, left: 0, right: sheet.getColumnCount() - 1 });
        this.#book.run("sheet.command.remove-row-by-range", { unitId: this.#book.unitId, subUnitId: sheetId, range });
      } else if (shift === "Left" && isWholeColumns(area)) {
        const range = rangeOf({ ...area, top: 0, bottom: sheet.getRowCount() - 1 });
        this.#book.run("sheet.command.remove-col-by-range", { unitId: this.#book.unitId, subUnitId: sheetId, range });
      } else this.#moveCells(sheetId, area, shift === "Up" ? -1 : 0, shift === "Up" ? 0 : -1);
    });
  }

  #insertRows(sheetId: string, area: Area): void {
    const sheet = this.#book.sheet(sheetId);
    const right = sheet.getColumnCount() - 1;
    const above = area.top > 0 ? (sheet.getCellMatrix().getRow(area.top - 1) ?? {}) : {};
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = area.top; row <= area.bottom; row++) {
      for (const [column, cell] of Object.entries(above as Record<string, ICellData | null>)) {
        // As in Excel, what is put in looks like the row above.
        if (cell?.s) (cellValue[row] ??= {})[Number(column)] = { s: cell.s };
      }
    }
    this.#book.grow(sheetId, area.top + 1, 0);
    this.#book.run("sheet.command.insert-row-by-range", {
      unitId: this.#book.unitId,
      subUnitId: sheetId,
      range: rangeOf({ ...area, left: 0, right }),
      direction: DIRECTION_UP,
      cellValue,
    });
  }

  #insertColumns(sheetId: string, area: Area): void {
    const bottom = this.#book.sheet(sheetId).getRowCount() - 1;
    this.#book.grow(sheetId, 0, area.left + 1);
    this.#book.run("sheet.command.insert-col-by-range", {
      unitId: this.#book.unitId,
      subUnitId: sheetId,
      range: rangeOf({ ...area, top: 0, bottom }),
      direction: DIRECTION_LEFT,
    });
  }

  /** Part of a row or column put in (1) or taken out (-1): the cells behind it move as they are. */
  #moveCells(sheetId: string, area: Area, down: number, right: number): void {
    const sheet = this.#book.sheet(sheetId);
    const used = usedArea(sheet, true);
    if (!used) return;
    const isDown = down !== 0;
    const count = isDown ? area.bottom - area.top + 1 : area.right - area.left + 1;
    const isInsert = down + right > 0;
    const block: Area = isDown
      ? { ...area, bottom: Math.max(area.bottom, used.bottom) + (isInsert ? count : 0) }
      : { ...area, right: Math.max(area.right, used.right) + (isInsert ? count : 0) };
    this.#book.grow(sheetId, block.bottom + 1, block.right + 1);
    const cells = sheet.getCellMatrix();
    const value: Record<number, Record<number, ICellData | null>> = {};
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) {
        const back = isInsert ? -count : count;
        const from = isDown ? { row: row + back, column } : { row, column: column + back };
        const isOutside = isInsert && (isDown ? from.row < area.top : from.column < area.left);
        const cell = isOutside ? null : cells.getValue(from.row, from.column);
        (value[row] ??= {})[column] = cell ? { ...EMPTY_CELL, ...structuredClone(cell) } : null;
      }
    }
    this.#book.setCells(sheetId, block, value);
    const change = isInsert ? "CellInserted" : "CellDeleted";
    this.#follower.news.replaceEdits(null);
    this.#follower.push({ kind: "changed", sheetId, change, area, origin: "addin" });
    const tail = isInsert ? area : isDown ? { ...area, top: area.bottom + 1 } : { ...area, left: area.right + 1 };
    this.#follower.note(sheetId, {
      kind: "moveCells",
      from: isDown ? { ...tail, bottom: MAX_ROWS - 1 - count } : { ...tail, right: MAX_COLUMNS - 1 - count },
      toRow: tail.top + (isDown ? (isInsert ? count : -count) : 0),
      toColumn: tail.left + (isDown ? 0 : isInsert ? count : -count),
    });
  }
}
