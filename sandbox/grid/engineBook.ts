import { UniverInstanceType } from "@univerjs/core";
import type { Workbook, Worksheet } from "@univerjs/core";
import type { Area, CellValue } from "../../src/workbook/types";
import { rangeOf } from "./openXlsx";
import type { UniverEngine } from "./univerEngine";
import { valueOf } from "./univerSheet";

const SET_VALUES = "sheet.command.set-range-values";

/** A book open in the engine, and what everybody does with it. */
export class EngineBook {
  constructor(
    readonly engine: UniverEngine,
    readonly unitId: string,
  ) {}

  /** Named with its range: without one the engine asks what is selected and does nothing on a sheet never shown. */
  setCells(sheetId: string, area: Area, value: Readonly<Record<number, Readonly<Record<number, unknown>>>>): void {
    this.run(SET_VALUES, { unitId: this.unitId, subUnitId: sheetId, value, range: rangeOf(area) });
  }

  run(id: string, params: object): void {
    this.engine.commands.syncExecuteCommand(id, params);
  }

  workbook(): Workbook {
    const workbook = this.engine.instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("the book is closed");
    return workbook;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook().getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  hasSheet(sheetId: string): boolean {
    return (
      this.workbook().getSheetBySheetId(sheetId) !== undefined && this.workbook().getSheetBySheetId(sheetId) !== null
    );
  }

  freeName(): string {
    const taken = new Set(
      this.workbook()
        .getSheets()
        .map((sheet) => sheet.getName()),
    );
    let number = taken.size + 1;
    while (taken.has(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }

  valueAt(sheetId: string, row: number, column: number): CellValue {
    return valueOf(this.sheet(sheetId).getCellMatrix().getValue(row, column));
  }

  /** `null` while the engine still calculates. */
  resultAt(sheetId: string, row: number, column: number): CellValue | null {
    if (!this.hasSheet(sheetId)) return null;
    const cell = this.sheet(sheetId).getCellMatrix().getValue(row, column);
    const isWaiting = Boolean(cell?.f ?? cell?.si) && (cell?.v === undefined || cell.v === null);
    return isWaiting ? null : valueOf(cell);
  }

  /** The engine's sheet ends where the file's did, with some room; Excel's never does. */
  grow(sheetId: string, rows: number, columns: number): void {
    const sheet = this.sheet(sheetId);
    const ids = { unitId: this.unitId, subUnitId: sheetId };
    if (rows > sheet.getRowCount())
      this.run("sheet.mutation.set-worksheet-row-count", { ...ids, rowCount: rows + 200 });
    if (columns > sheet.getColumnCount()) {
      this.run("sheet.mutation.set-worksheet-column-count", { ...ids, columnCount: columns + 10 });
    }
  }
}
