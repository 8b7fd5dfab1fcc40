import { writeXlsx } from "hucre";
import { MAX_COLUMNS, cellKey, columnOfKey, rowOfKey } from "../../src/workbook/cells";
import type { Area, CellValue, SheetVisibility } from "../../src/workbook/types";
import type { Grid, GridConditionalFormat, GridDataValidation, GridEvent, GridSheet, SaveExtras } from "../grid/grid";
import { shiftArea } from "../grid/structure";
import type { StructureOp } from "../grid/structure";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount, subtract } from "./areas";
import type { DefinedName, GridExtras } from "./gridExtras";

interface Cell {
  value: CellValue;
  formula?: string;
  format?: string;
  fontName?: string;
}

type Origin = "user" | "addin";

/** A sheet of `MemoryGrid`. Cells are sparse, by `cellKey`. */
class MemorySheet implements GridSheet {
  cells = new Map<number, Cell>();
  visibility: SheetVisibility = "visible";
  isProtected = false;
  merged: Area[] = [];
  hiddenRows = new Set<number>();
  isFiltered = false;
  formats: GridConditionalFormat[] = [];
  validations: GridDataValidation[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  usedArea(includeFormats: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (cell.value === "" && cell.formula === undefined && !includeFormats) continue;
      top = Math.min(top, rowOfKey(key));
      left = Math.min(left, columnOfKey(key));
      bottom = Math.max(bottom, rowOfKey(key));
      right = Math.max(right, columnOfKey(key));
    }
    return bottom === -1 ? null : { top, left, bottom, right };
  }

  values(area: Area): CellValue[][] {
    return this.read(area, (cell) => cell?.value ?? "");
  }

  formulas(area: Area): CellValue[][] {
    return this.read(area, (cell) => cell?.formula ?? cell?.value ?? "");
  }

  texts(area: Area): string[][] {
    return this.read(area, (cell) =>
      typeof cell?.value === "boolean" ? String(cell.value).toUpperCase() : String(cell?.value ?? ""),
    );
  }

  numberFormats(area: Area): string[][] {
    return this.read(area, (cell) => cell?.format ?? "General");
  }

  fontNames(area: Area): string[][] {
    return this.read(area, (cell) => cell?.fontName ?? "Calibri");
  }

  merges(): Area[] {
    return [...this.merged];
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  filter(): { enabled: boolean; hidesRows: boolean } {
    return { enabled: this.isFiltered, hidesRows: this.isFiltered && this.hiddenRows.size > 0 };
  }

  conditionalFormats(): GridConditionalFormat[] {
    return [...this.formats];
  }

  dataValidations(): GridDataValidation[] {
    return [...this.validations];
  }

  update(area: Area, change: (cell: Cell, row: number, column: number) => void): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.cells.get(cellKey(row, column)) ?? { value: "" };
        change(cell, row - area.top, column - area.left);
        if (Object.keys(cell).length === 1 && cell.value === "") this.cells.delete(cellKey(row, column));
        else this.cells.set(cellKey(row, column), cell);
      }
    }
  }

  /** Moves everything the sheet holds by inserted or deleted rows or columns. */
  restructure(op: StructureOp): void {
    const moved = new Map<number, Cell>();
    for (const [key, cell] of this.cells) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      const at = shiftArea({ top: row, bottom: row, left: column, right: column }, [op]);
      if (at) moved.set(cellKey(at.top, at.left), cell);
    }
    this.cells = moved;
    const shiftAll = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftArea(area, [op]) ?? []);
    this.merged = shiftAll(this.merged);
    this.formats = this.formats.map((format) => ({ ...format, areas: shiftAll(format.areas) }));
    this.validations = this.validations.map((one) => ({ ...one, areas: shiftAll(one.areas) }));
  }

  private read<V>(area: Area, pick: (cell: Cell | undefined) => V): V[][] {
    return Array.from({ length: rowCount(area) }, (_row, r) =>
      Array.from({ length: columnCount(area) }, (_cell, c) =>
        pick(this.cells.get(cellKey(area.top + r, area.left + c))),
      ),
    );
  }
}

/**
 * A grid in memory, for tests of the host side: it keeps what it is given and calculates nothing. What a person does
 * is played with `edit`, `selectByHand`, `startEditing`, ….
 */
export class MemoryGrid implements Grid, GridExtras {
  names: DefinedName[] = [];
  private list: MemorySheet[] = [];
  private active = "";
  private selected: { sheetId: string; areas: readonly Area[] } = { sheetId: "", areas: [] };
  private isTyping = false;
  private nextId = 1;
  private readonly listeners = new Set<(event: GridEvent) => void>();

  constructor(
    sheets: readonly { readonly name: string; readonly rows?: readonly (readonly CellValue[])[] }[],
    private readonly name = "Book1.xlsx",
  ) {
    for (const { name: sheetName, rows = [] } of sheets) {
      const sheet = this.newSheet(sheetName);
      rows.forEach((row, r) => {
        row.forEach((value, c) => {
          if (value !== "") sheet.cells.set(cellKey(r, c), { value });
        });
      });
    }
    this.active = this.list[0]?.id ?? "";
    this.selected = { sheetId: this.active, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  }

  fileName(): string {
    return this.name;
  }

  sheets(): MemorySheet[] {
    return [...this.list];
  }

  activeSheetId(): string {
    return this.active;
  }

  selection(): { readonly sheetId: string; readonly areas: readonly Area[] } {
    return this.selected;
  }

  isEditing(): boolean {
    return this.isTyping;
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async save(_extras: SaveExtras): Promise<Uint8Array> {
    const sheets = this.list.map((sheet) => {
      const used = sheet.usedArea(false);
      return { name: sheet.name, rows: used ? sheet.values({ ...used, top: 0, left: 0 }) : [] };
    });
    return new Uint8Array(await writeXlsx({ sheets }));
  }

  definedNames(): DefinedName[] {
    return [...this.names];
  }

  setValues(sheetId: string, area: Area, values: CellValue[][]): void {
    this.write(sheetId, area, values, "addin");
  }

  setFormulas(sheetId: string, area: Area, formulas: CellValue[][]): void {
    this.write(sheetId, area, formulas, "addin");
  }

  setNumberFormats(sheetId: string, area: Area, formats: string[][]): void {
    this.sheet(sheetId).update(area, (cell, r, c) => {
      cell.format = formats[r]?.[c] ?? "General";
    });
  }

  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void {
    this.sheet(sheetId).update(area, (cell) => {
      if (what !== "Formats") {
        cell.value = "";
        delete cell.formula;
      }
      if (what !== "Contents") {
        delete cell.format;
        delete cell.fontName;
      }
    });
    if (what !== "Formats") this.raise({ kind: "changed", sheetId, change: "RangeEdited", area, origin: "addin" });
  }

  insertCells(sheetId: string, area: Area, shift: "Down" | "Right"): void {
    this.restructure(sheetId, area, shift === "Down" ? "insertRows" : "insertColumns", "addin");
  }

  deleteCells(sheetId: string, area: Area, shift: "Up" | "Left"): void {
    this.restructure(sheetId, area, shift === "Up" ? "deleteRows" : "deleteColumns", "addin");
  }

  addConditionalFormat(sheetId: string, format: Omit<GridConditionalFormat, "id">): string {
    const id = `cf${String(this.nextId++)}`;
    this.sheet(sheetId).formats.unshift({ ...format, id });
    return id;
  }

  updateConditionalFormat(sheetId: string, id: string, change: Partial<Omit<GridConditionalFormat, "id">>): void {
    const sheet = this.sheet(sheetId);
    sheet.formats = sheet.formats.map((format) => (format.id === id ? { ...format, ...change } : format));
  }

  deleteConditionalFormat(sheetId: string, id: string): void {
    const sheet = this.sheet(sheetId);
    sheet.formats = sheet.formats.filter((format) => format.id !== id);
  }

  setDataValidation(sheetId: string, area: Area, rule: Readonly<Record<string, unknown>> | null): void {
    const sheet = this.sheet(sheetId);
    const rest = sheet.validations.map((one) => ({
      ...one,
      areas: one.areas.flatMap((other) => subtract(other, area)),
    }));
    sheet.validations = rest.filter(({ areas }) => areas.length > 0);
    if (rule !== null) sheet.validations.push({ areas: [area], rule });
  }

  setFill(sheetId: string, _area: Area, _color: string | null): void {
    this.sheet(sheetId);
  }

  setFont(sheetId: string, area: Area, font: { name?: string }): void {
    const { name } = font;
    if (name === undefined) return;
    this.sheet(sheetId).update(area, (cell) => {
      cell.fontName = name;
    });
  }

  setColumnWidth(sheetId: string, _area: Area, _points: number): void {
    this.sheet(sheetId);
  }

  freezeRows(sheetId: string, _count: number): void {
    this.sheet(sheetId);
  }

  addSheet(name: string | null): string {
    const taken = new Set(this.list.map((sheet) => sheet.name));
    let number = this.list.length + 1;
    while (taken.has(`Sheet${String(number)}`)) number++;
    const sheet = this.newSheet(name ?? `Sheet${String(number)}`);
    this.raise({ kind: "added", sheetId: sheet.id });
    return sheet.id;
  }

  deleteSheet(sheetId: string): void {
    this.list = this.list.filter(({ id }) => id !== sheetId);
    this.raise({ kind: "deleted", sheetId });
    if (this.active === sheetId) this.activate(this.list.find(({ visibility }) => visibility === "visible")?.id ?? "");
  }

  renameSheet(sheetId: string, name: string): void {
    const sheet = this.sheet(sheetId);
    const before = sheet.name;
    sheet.name = name;
    this.raise({ kind: "renamed", sheetId, before, after: name });
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    this.sheet(sheetId).visibility = visibility;
  }

  setProtection(sheetId: string, isProtected: boolean): void {
    this.sheet(sheetId).isProtected = isProtected;
  }

  activate(sheetId: string): void {
    if (this.active === sheetId) return;
    const before = this.active;
    this.active = sheetId;
    if (this.list.some(({ id }) => id === before)) this.raise({ kind: "deactivated", sheetId: before });
    this.raise({ kind: "activated", sheetId });
    this.select(sheetId, { top: 0, left: 0, bottom: 0, right: 0 });
  }

  select(sheetId: string, area: Area): void {
    this.selectByHand(sheetId, [area]);
  }

  setRowsHidden(sheetId: string, area: Area, isHidden: boolean): void {
    const { hiddenRows } = this.sheet(sheetId);
    for (let row = area.top; row <= area.bottom; row++) {
      if (isHidden) hiddenRows.add(row);
      else hiddenRows.delete(row);
    }
  }

  setMerged(sheetId: string, area: Area, isMerged: boolean): void {
    const sheet = this.sheet(sheetId);
    sheet.merged = sheet.merged.filter((merge) => subtract(merge, area).length > 0);
    if (isMerged && cellCount(area) > 1) sheet.merged.push(area);
  }

  /** A person types or pastes. */
  edit(sheetId: string, area: Area, values: CellValue[][]): void {
    this.write(sheetId, area, values, "user");
  }

  selectByHand(sheetId: string, areas: readonly Area[]): void {
    this.selected = { sheetId, areas };
    this.raise({ kind: "selected", sheetId, areas });
  }

  insertRowsByHand(sheetId: string, row: number, count: number): void {
    const area = { top: row, bottom: row + count - 1, left: 0, right: MAX_COLUMNS - 1 };
    this.restructure(sheetId, area, "insertRows", "user");
  }

  deleteRowsByHand(sheetId: string, row: number, count: number): void {
    const area = { top: row, bottom: row + count - 1, left: 0, right: MAX_COLUMNS - 1 };
    this.restructure(sheetId, area, "deleteRows", "user");
  }

  /** A filter is on, and hides these rows. */
  filterByHand(sheetId: string, hiddenRows: readonly number[]): void {
    const sheet = this.sheet(sheetId);
    sheet.isFiltered = true;
    sheet.hiddenRows = new Set(hiddenRows);
  }

  startEditing(): void {
    this.isTyping = true;
  }

  stopEditing(): void {
    this.isTyping = false;
  }

  private newSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(`{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, "0")}}`, name);
    this.list.push(sheet);
    return sheet;
  }

  private sheet(sheetId: string): MemorySheet {
    const sheet = this.list.find(({ id }) => id === sheetId);
    if (!sheet) throw new Error(`MemoryGrid: no sheet '${sheetId}'`);
    return sheet;
  }

  private write(sheetId: string, area: Area, values: CellValue[][], origin: Origin): void {
    const sheet = this.sheet(sheetId);
    const before = sheet.values({ ...area, bottom: area.top, right: area.left })[0]?.[0] ?? "";
    sheet.update(area, (cell, r, c) => {
      const value = values[r]?.[c] ?? "";
      delete cell.formula;
      if (typeof value === "string" && value.startsWith("=")) cell.formula = value;
      cell.value = cell.formula === undefined ? value : 0;
    });
    const after = sheet.values({ ...area, bottom: area.top, right: area.left })[0]?.[0] ?? "";
    const details = cellCount(area) === 1 ? { details: { before, after } } : {};
    this.raise({ kind: "changed", sheetId, change: "RangeEdited", area, origin, ...details });
  }

  private restructure(
    sheetId: string,
    area: Area,
    kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns",
    origin: Origin,
  ): void {
    const isRows = kind.endsWith("Rows");
    const isWhole = isRows ? isEntireRow(area) : isEntireColumn(area);
    if (!isWhole) throw new Error("MemoryGrid: only whole rows and columns move");
    const [at, count] = isRows ? [area.top, rowCount(area)] : [area.left, columnCount(area)];
    this.sheet(sheetId).restructure({ kind, at, count });
    const inserted = kind.startsWith("insert");
    const change = isRows ? (inserted ? "RowInserted" : "RowDeleted") : inserted ? "ColumnInserted" : "ColumnDeleted";
    this.raise({ kind: "changed", sheetId, change, area, origin });
  }

  private raise(event: GridEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
