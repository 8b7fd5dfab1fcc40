import {
  CustomCommandExecutionError,
  IResourceLoaderService,
  RANGE_TYPE,
  RedoCommandId,
  UndoCommandId,
  UniverInstanceType,
} from "@univerjs/core";
import type { ICellData, ICommandInfo, IRange, IStyleData, IWorkbookData, Workbook, Worksheet } from "@univerjs/core";
import { areaAddress } from "../../src/workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/cells";
import type { Area, CellValue, SheetVisibility } from "../../src/workbook/types";
import { resourceOf } from "./bookState";
import { changedAreas } from "./changedAreas";
import type { CellMatrix } from "./changedAreas";
import { cssFontName, plainFontName } from "./cssFontName";
import { areaOfRange, contains, isWholeColumns, isWholeRows } from "./engineAreas";
import { enteredCell, textType } from "./enteredCell";
import { engineRule, excelRule } from "./excelValidation";
import type { Grid, GridConditionalFormat, GridEvent, GridSheet, SaveExtras } from "./grid";
import { FormatKeeper } from "./formatKeeper";
import { GridNews } from "./gridNews";
import type { Origin } from "./gridNews";
import { DEFINED_NAMES, PIXELS_PER_POINT, rangeOf } from "./openXlsx";
import type { OpenedBook } from "./openXlsx";
import { pastedTable } from "./pastedTable";
import type { FormatRule } from "./readConditionalFormat";
import { bookShift, saveXlsx } from "./saveXlsx";
import { shiftFormula } from "./shiftFormula";
import { inverseOf, sameOp, shiftArea } from "./structure";
import type { StructureOp } from "./structure";
import type { TypedCell, UniverEngine } from "./univerEngine";
import { UniverSheet, usedArea, valueOf } from "./univerSheet";
import type { SheetReader } from "./univerSheet";

type Changed = Extract<GridEvent, { kind: "changed" }>;

const SET_VALUES = "sheet.command.set-range-values";
const PROTECTED_MESSAGE = "Trang tính này đang được bảo vệ nên không sửa được ô này.";

/** A workbook open in the engine; see `Grid`. Made by `openUniverGrid`. */
export class UniverGrid implements Grid {
  readonly #engine: UniverEngine;
  readonly #opened: OpenedBook;
  readonly #unitId: string;
  readonly #fileName: string;
  readonly #news = new GridNews(
    (sheetId, row, column) => this.#resultAt(sheetId, row, column),
    () => {
      this.#formats.settle();
    },
  );
  readonly #formats: FormatKeeper;
  readonly #disposables: { dispose(): void }[] = [];
  readonly #structure = new Map<string, StructureOp[]>();
  readonly #visibility = new Map<string, SheetVisibility>();
  readonly #protected = new Set<string>();
  readonly #formatTypes = new Map<string, string>();
  readonly #running: ICommandInfo[] = [];
  readonly #unlockedStyles: ReadonlySet<string>;
  #origin: Origin = "user";
  #isEdited = false;
  #before: CellValue | null = null;
  #oldName = "";
  #active: string;
  #selected = "";
  #nextId = 1;
  /** While the engine's turning to a sheet is nobody's doing. */
  #isShowing = false;

  constructor(engine: UniverEngine, opened: OpenedBook, fileName: string) {
    this.#engine = engine;
    this.#opened = opened;
    this.#unitId = opened.snapshot.id;
    this.#fileName = fileName;
    engine.univer.createUnit(UniverInstanceType.UNIVER_SHEET, opened.snapshot);
    // Undo asks the engine which of its documents the user is in.
    engine.instances.focusUnit(this.#unitId);
    this.#unlockedStyles = new Set(
      opened.styles.formats.flatMap((format, index) => (format.isLocked ? [] : [`x${String(index)}`])),
    );
    this.#formats = new FormatKeeper(
      (sheetId) => engine.conditionalFormats(this.#unitId, sheetId),
      (sheetId, rules) => {
        engine.setConditionalFormats(this.#unitId, sheetId, rules);
      },
    );
    for (const sheet of opened.sheets) {
      this.#formats.touch(sheet.id);
      this.#visibility.set(sheet.id, sheet.visibility);
      if (sheet.isProtected) this.#protected.add(sheet.id);
      for (const [uid, type] of sheet.formatTypes) this.#formatTypes.set(`${sheet.id} ${uid}`, type);
    }
    this.#formats.settle();
    this.#active = this.#workbook().getActiveSheet().getSheetId();
    this.#disposables.push(
      engine.commands.beforeCommandExecuted((info) => {
        this.#beforeCommand(info);
      }),
      engine.commands.onCommandExecuted((info, options) => {
        this.#afterCommand(info, options ?? {});
      }),
      engine.onPasted((text) => {
        this.#paste(text);
      }),
      engine.onTyped((text, { sheetId, row, column }) => {
        const format = this.#formatAt(this.#sheet(sheetId), row, column);
        if (text === "" || text.startsWith("=") || text.includes("\n")) return null;
        return typedCell(text, format);
      }),
    );
  }

  /** Ends it: listeners hear that another book is opened, the engine forgets this one. */
  dispose(): void {
    this.#news.close();
    for (const disposable of this.#disposables) disposable.dispose();
    this.#engine.instances.disposeUnit(this.#unitId);
  }

  fileName(): string {
    return this.#fileName;
  }

  sheets(): GridSheet[] {
    return this.#workbook()
      .getSheets()
      .map((sheet) => new UniverSheet(sheet, this.#reader(sheet)));
  }

  activeSheetId(): string {
    return this.#workbook().getActiveSheet().getSheetId();
  }

  selection(): { readonly sheetId: string; readonly areas: readonly Area[] } {
    const areas = this.#engine.selections().map(({ range }) => areaOfRange(range));
    return {
      sheetId: this.activeSheetId(),
      areas: areas.length > 0 ? areas : [{ top: 0, left: 0, bottom: 0, right: 0 }],
    };
  }

  isEditing(): boolean {
    return this.#engine.isEditing();
  }

  listen(listener: (event: GridEvent) => void): () => void {
    return this.#news.listen(listener);
  }

  async save(extras: SaveExtras): Promise<Uint8Array> {
    const snapshot: IWorkbookData =
      this.#engine.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.#unitId) ??
      this.#workbook().getSnapshot();
    const sheets = new Map(this.sheets().map(({ id, visibility, isProtected }) => [id, { visibility, isProtected }]));
    const state = { snapshot, isEdited: this.#isEdited, structure: this.#structure, sheets };
    return saveXlsx(this.#opened, state, extras);
  }

  /** The names of the file, where their cells are now. */
  definedNames(): { name: string; sheetId: string | null; formula: string; isVisible: boolean }[] {
    const names = new Map(
      this.#workbook()
        .getSheets()
        .map((sheet) => [sheet.getSheetId(), sheet.getName()]),
    );
    const shift = bookShift(this.#opened, names, this.#structure);
    const known = resourceOf<{ name: string; formulaOrRefString: string; localSheetId: string; hidden: boolean }>(
      this.#opened.snapshot,
      DEFINED_NAMES,
    );
    return [...known.values()].map(({ name, formulaOrRefString, localSheetId, hidden }) => ({
      name,
      sheetId: names.has(localSheetId) ? localSheetId : null,
      formula: `=${shiftFormula(formulaOrRefString.replace(/^=/, ""), "", shift)}`,
      isVisible: !hidden,
    }));
  }

  setValues(sheetId: string, area: Area, values: CellValue[][]): void {
    this.#write(sheetId, area, values);
  }

  setFormulas(sheetId: string, area: Area, formulas: CellValue[][]): void {
    this.#write(sheetId, area, formulas);
  }

  setNumberFormats(sheetId: string, area: Area, formats: string[][]): void {
    this.#style(sheetId, area, (row, column) => ({ n: { pattern: formats[row]?.[column] ?? "General" } }));
  }

  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void {
    const value: Record<number, Record<number, ICellData | null>> = {};
    this.#sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column) => {
        if (!contains(area, row, column)) return;
        const cell: ICellData | null = what === "All" ? null : what === "Contents" ? { ...EMPTY_CELL } : { s: null };
        (value[row] ??= {})[column] = cell;
      });
    this.#asAddin(() => {
      if (Object.keys(value).length > 0) this.#setCells(sheetId, area, value);
      if (what === "Formats") return;
      // Excel reports the range it was asked to clear, whatever it held.
      this.#news.replaceEdits({ sheetId, areas: [area], before: this.#before, origin: "addin", isRewriting: false });
    });
  }

  insertCells(sheetId: string, area: Area, shift: "Down" | "Right"): void {
    this.#asAddin(() => {
      if (shift === "Down" && isWholeRows(area)) this.#insertRows(sheetId, area);
      else if (shift === "Right" && isWholeColumns(area)) this.#insertColumns(sheetId, area);
      else this.#moveCells(sheetId, area, shift === "Down" ? 1 : 0, shift === "Down" ? 0 : 1);
    });
  }

  deleteCells(sheetId: string, area: Area, shift: "Up" | "Left"): void {
    this.#asAddin(() => {
      const sheet = this.#sheet(sheetId);
      if (shift === "Up" && isWholeRows(area)) {
        const range = rangeOf({ ...area, left: 0, right: sheet.getColumnCount() - 1 });
        this.#run("sheet.command.remove-row-by-range", { unitId: this.#unitId, subUnitId: sheetId, range });
      } else if (shift === "Left" && isWholeColumns(area)) {
        const range = rangeOf({ ...area, top: 0, bottom: sheet.getRowCount() - 1 });
        this.#run("sheet.command.remove-col-by-range", { unitId: this.#unitId, subUnitId: sheetId, range });
      } else this.#moveCells(sheetId, area, shift === "Up" ? -1 : 0, shift === "Up" ? 0 : -1);
    });
  }

  /** Not undoable, like Excel's before ExcelApi 1.19. */
  addConditionalFormat(sheetId: string, format: Omit<GridConditionalFormat, "id">): string {
    const cfId = `a${String(this.#nextId++)}`;
    this.#formatTypes.set(`${sheetId} ${cfId}`, format.type);
    this.#asAddin(() => {
      const rule = formatRule(cfId, format);
      this.#run("sheet.mutation.add-conditional-rule", { unitId: this.#unitId, subUnitId: sheetId, rule });
    });
    return cfId;
  }

  updateConditionalFormat(sheetId: string, id: string, change: Partial<Omit<GridConditionalFormat, "id">>): void {
    const rule = this.#engine.conditionalFormats(this.#unitId, sheetId).find(({ cfId }) => cfId === id);
    if (!rule) throw new Error(`no conditional format ${id}`);
    const next = formatRule(id, { ...this.#gridFormat(sheetId, rule), ...change });
    // A rule of a kind that is not painted keeps what it is: only its areas and its stop can change.
    const isForeign = change.formula === undefined && rule.rule["subType"] !== "formula";
    const merged = isForeign ? { ...next, rule: { ...rule.rule, style: next.rule["style"] } } : next;
    this.#asAddin(() => {
      this.#run("sheet.mutation.set-conditional-rule", {
        unitId: this.#unitId,
        subUnitId: sheetId,
        cfId: id,
        rule: merged,
      });
    });
  }

  deleteConditionalFormat(sheetId: string, id: string): void {
    this.#asAddin(() => {
      this.#run("sheet.mutation.delete-conditional-rule", { unitId: this.#unitId, subUnitId: sheetId, cfId: id });
    });
  }

  setDataValidation(sheetId: string, area: Area, rule: Readonly<Record<string, unknown>> | null): void {
    const ids = { unitId: this.#unitId, subUnitId: sheetId };
    const sheet = this.#sheet(sheetId);
    const range = rangeOf({
      ...area,
      bottom: Math.min(area.bottom, sheet.getRowCount() - 1),
      right: Math.min(area.right, sheet.getColumnCount() - 1),
    });
    this.#asAddin(() => {
      if (rule === null) {
        this.#run("sheets.command.clear-range-data-validation", { ...ids, ranges: [range] });
        return;
      }
      const uid = `a${String(this.#nextId++)}`;
      this.#run("sheet.command.addDataValidation", { ...ids, rule: engineRule(uid, [range], rule) });
    });
  }

  setFill(sheetId: string, area: Area, color: string | null): void {
    this.#style(sheetId, area, () => ({ bg: color === null ? null : { rgb: color } }));
  }

  setFont(
    sheetId: string,
    area: Area,
    font: { bold?: boolean; italic?: boolean; color?: string; name?: string; size?: number },
  ): void {
    const style: IStyleData = {};
    if (font.bold !== undefined) style.bl = font.bold ? 1 : 0;
    if (font.italic !== undefined) style.it = font.italic ? 1 : 0;
    if (font.color !== undefined) style.cl = { rgb: font.color };
    if (font.name !== undefined) style.ff = cssFontName(font.name);
    if (font.size !== undefined) style.fs = font.size;
    this.#style(sheetId, area, () => style);
  }

  setWrapText(sheetId: string, area: Area, isWrapped: boolean): void {
    this.#style(sheetId, area, () => ({ tb: isWrapped ? 3 : 1 }));
  }

  setHorizontalAlignment(sheetId: string, area: Area, alignment: string): void {
    const wanted = ALIGNMENTS.get(alignment) ?? null;
    this.#style(sheetId, area, () => ({ ht: wanted }));
  }

  setColumnWidth(sheetId: string, area: Area, points: number): void {
    const sheet = this.#sheet(sheetId);
    const range = rangeOf({
      top: 0,
      bottom: sheet.getRowCount() - 1,
      left: area.left,
      right: Math.min(area.right, sheet.getColumnCount() - 1),
    });
    this.#asAddin(() => {
      this.#run("sheet.mutation.set-worksheet-col-width", {
        unitId: this.#unitId,
        subUnitId: sheetId,
        ranges: [range],
        colWidth: points * PIXELS_PER_POINT,
      });
    });
  }

  freezeRows(sheetId: string, count: number): void {
    this.#asAddin(() => {
      this.#run("sheet.command.set-frozen", {
        unitId: this.#unitId,
        subUnitId: sheetId,
        startRow: count > 0 ? count : -1,
        startColumn: -1,
        xSplit: 0,
        ySplit: count,
      });
    });
  }

  setRowsHidden(sheetId: string, area: Area, isHidden: boolean): void {
    this.#asAddin(() => {
      this.#run(isHidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible", {
        unitId: this.#unitId,
        subUnitId: sheetId,
        ranges: [rangeOf(area)],
      });
    });
  }

  setMerged(sheetId: string, area: Area, isMerged: boolean): void {
    this.#asAddin(() => {
      this.#run(isMerged ? "sheet.mutation.add-worksheet-merge" : "sheet.mutation.remove-worksheet-merge", {
        unitId: this.#unitId,
        subUnitId: sheetId,
        ranges: [rangeOf(area)],
      });
    });
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return this.#sheet(sheetId).getConfig().columnData[column]?.hd === 1;
  }

  addSheet(name: string | null): string {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const open = this.activeSheetId();
    this.#asAddin(() => {
      this.#isShowing = true;
      this.#run("sheet.command.insert-sheet", {
        unitId: this.#unitId,
        index: this.#workbook().getSheets().length,
        sheet: { id, name: name ?? this.#freeName() },
      });
      // The engine turns to the new sheet; Excel stays where the user is.
      this.#run("sheet.operation.set-worksheet-active", { unitId: this.#unitId, subUnitId: open });
      this.#isShowing = false;
    });
    return id;
  }

  deleteSheet(sheetId: string): void {
    this.#asAddin(() => {
      this.#run("sheet.command.remove-sheet", { unitId: this.#unitId, subUnitId: sheetId });
    });
  }

  renameSheet(sheetId: string, name: string): void {
    this.#asAddin(() => {
      this.#run("sheet.command.set-worksheet-name", { unitId: this.#unitId, subUnitId: sheetId, name });
    });
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    this.#asAddin(() => {
      this.#run("sheet.mutation.set-worksheet-hidden", {
        unitId: this.#unitId,
        subUnitId: sheetId,
        hidden: visibility === "visible" ? 0 : 1,
      });
    });
    this.#visibility.set(sheetId, visibility);
  }

  setProtection(sheetId: string, isProtected: boolean): void {
    this.#isEdited = true;
    if (isProtected) this.#protected.add(sheetId);
    else this.#protected.delete(sheetId);
  }

  activate(sheetId: string): void {
    this.#asAddin(() => {
      this.#run("sheet.operation.set-worksheet-active", { unitId: this.#unitId, subUnitId: sheetId });
    });
  }

  select(sheetId: string, area: Area): void {
    if (sheetId !== this.activeSheetId()) this.activate(sheetId);
    const sheet = this.#sheet(sheetId);
    const range: IRange = {
      ...rangeOf({
        ...area,
        bottom: Math.min(area.bottom, sheet.getRowCount() - 1),
        right: Math.min(area.right, sheet.getColumnCount() - 1),
      }),
      rangeType: isWholeRows(area) ? RANGE_TYPE.ROW : isWholeColumns(area) ? RANGE_TYPE.COLUMN : RANGE_TYPE.NORMAL,
    };
    const { startRow, startColumn } = range;
    const primary = {
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.#asAddin(() => {
      this.#run("sheet.operation.set-selections", {
        unitId: this.#unitId,
        subUnitId: sheetId,
        reveal: true,
        selections: [{ range, primary, style: null }],
      });
    });
  }

  /** What a person pastes from outside: read like typing, cell by cell, and as wide as it is. */
  #paste(text: string): void {
    const table = pastedTable(text);
    const sheetId = this.activeSheetId();
    const sheet = this.#sheet(sheetId);
    const target = this.selection().areas[0];
    const height = table.length;
    const width = Math.max(...table.map((row) => row.length));
    if (!target || width === 0) return;
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
    this.#grow(sheetId, area.bottom + 1, area.right + 1);
    this.#setCells(sheetId, area, value);
  }

  #pastedCell(sheet: Worksheet, row: number, column: number, text: string): ICellData {
    if (text === "") return { ...EMPTY_CELL };
    if (text.startsWith("=") && text.length > 1) return { ...EMPTY_CELL, f: text };
    const { numberFormat, ...cell } = typedCell(text, this.#formatAt(sheet, row, column));
    return { ...EMPTY_CELL, ...cell, ...(numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } }) };
  }

  #insertRows(sheetId: string, area: Area): void {
    const sheet = this.#sheet(sheetId);
    const right = sheet.getColumnCount() - 1;
    const above = area.top > 0 ? (sheet.getCellMatrix().getRow(area.top - 1) ?? {}) : {};
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = area.top; row <= area.bottom; row++) {
      for (const [column, cell] of Object.entries(above as Record<string, ICellData | null>)) {
        // As in Excel, what is put in looks like the row above.
        if (cell?.s) (cellValue[row] ??= {})[Number(column)] = { s: cell.s };
      }
    }
    this.#grow(sheetId, area.top + 1, 0);
    this.#run("sheet.command.insert-row-by-range", {
      unitId: this.#unitId,
      subUnitId: sheetId,
      range: rangeOf({ ...area, left: 0, right }),
      direction: DIRECTION_UP,
      cellValue,
    });
  }

  #insertColumns(sheetId: string, area: Area): void {
    const bottom = this.#sheet(sheetId).getRowCount() - 1;
    this.#grow(sheetId, 0, area.left + 1);
    this.#run("sheet.command.insert-col-by-range", {
      unitId: this.#unitId,
      subUnitId: sheetId,
      range: rangeOf({ ...area, top: 0, bottom }),
      direction: DIRECTION_LEFT,
    });
  }

  /** Part of a row or column put in (1) or taken out (-1): the cells behind it move as they are. */
  #moveCells(sheetId: string, area: Area, down: number, right: number): void {
    const sheet = this.#sheet(sheetId);
    const used = usedArea(sheet, true);
    if (!used) return;
    const isDown = down !== 0;
    const count = isDown ? area.bottom - area.top + 1 : area.right - area.left + 1;
    const isInsert = down + right > 0;
    const block: Area = isDown
      ? { ...area, bottom: Math.max(area.bottom, used.bottom) + (isInsert ? count : 0) }
      : { ...area, right: Math.max(area.right, used.right) + (isInsert ? count : 0) };
    this.#grow(sheetId, block.bottom + 1, block.right + 1);
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
    this.#setCells(sheetId, block, value);
    const change = isInsert ? "CellInserted" : "CellDeleted";
    this.#news.replaceEdits(null);
    this.#push({ kind: "changed", sheetId, change, area, origin: "addin" });
    const tail = isInsert ? area : isDown ? { ...area, top: area.bottom + 1 } : { ...area, left: area.right + 1 };
    this.#note(sheetId, {
      kind: "moveCells",
      from: isDown ? { ...tail, bottom: MAX_ROWS - 1 - count } : { ...tail, right: MAX_COLUMNS - 1 - count },
      toRow: tail.top + (isDown ? (isInsert ? count : -count) : 0),
      toColumn: tail.left + (isDown ? 0 : isInsert ? count : -count),
    });
  }

  #write(sheetId: string, area: Area, values: CellValue[][]): void {
    const value: Record<number, Record<number, ICellData>> = {};
    values.forEach((line, r) => {
      const cells: Record<number, ICellData> = {};
      line.forEach((item, c) => {
        cells[area.left + c] = writtenCell(item);
      });
      value[area.top + r] = cells;
    });
    this.#asAddin(() => {
      this.#grow(sheetId, area.bottom + 1, area.right + 1);
      this.#setCells(sheetId, area, value);
    });
  }

  /** Whole columns are formatted as far as the engine's sheet goes. */
  #style(sheetId: string, area: Area, styleAt: (row: number, column: number) => IStyleData): void {
    const sheet = this.#sheet(sheetId);
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
    this.#asAddin(() => {
      this.#grow(sheetId, bottom + 1, right + 1);
      this.#setCells(sheetId, area, value);
    });
  }

  /** The engine's sheet ends where the file's did, with some room; Excel's never does. */
  #grow(sheetId: string, rows: number, columns: number): void {
    const sheet = this.#sheet(sheetId);
    const ids = { unitId: this.#unitId, subUnitId: sheetId };
    if (rows > sheet.getRowCount())
      this.#run("sheet.mutation.set-worksheet-row-count", { ...ids, rowCount: rows + 200 });
    if (columns > sheet.getColumnCount()) {
      this.#run("sheet.mutation.set-worksheet-column-count", { ...ids, columnCount: columns + 10 });
    }
  }

  #beforeCommand(info: Readonly<ICommandInfo>): void {
    if (info.type === COMMAND) {
      this.#running.push(info);
      this.#guard(info);
      return;
    }
    const params = (info.params ?? {}) as MutationParams;
    if (params.unitId !== undefined && params.unitId !== this.#unitId) return;
    if (info.id === "sheet.operation.set-cell-edit-visible") this.#guard(info);
    if (info.id === "sheet.mutation.set-range-values" && params.subUnitId !== undefined) {
      const place = onlyCell(params.cellValue ?? {});
      this.#before = place ? this.#valueAt(params.subUnitId, place.row, place.column) : null;
    }
    if (info.id === "sheet.mutation.set-worksheet-name" && params.subUnitId !== undefined) {
      this.#oldName = this.#workbook().getSheetBySheetId(params.subUnitId)?.getName() ?? "";
    }
  }

  #afterCommand(info: Readonly<ICommandInfo>, options: Readonly<Record<PropertyKey, unknown>>): void {
    if (info.type === COMMAND) {
      const at = this.#running.findIndex((running) => running.id === info.id);
      if (at !== -1) this.#running.splice(at, 1);
      this.#noticeActivation();
      return;
    }
    const params = (info.params ?? {}) as MutationParams;
    if (params.unitId !== this.#unitId) return;
    if (info.type === MUTATION) this.#afterMutation(info.id, params, options);
    if (info.id === "sheet.operation.set-worksheet-active") this.#noticeActivation();
    if (info.id === "sheet.operation.set-selections") this.#noticeSelection(params);
  }

  #afterMutation(id: string, params: MutationParams, options: Readonly<Record<PropertyKey, unknown>>): void {
    const sheetId = params.subUnitId ?? "";
    switch (id) {
      case "sheet.mutation.set-range-values": {
        // Results of formulas: Excel tells nobody about those.
        if (options["applyFormulaCalculationResult"] || options["fromFormula"] || options["onlyLocal"]) return;
        this.#noteEdit(sheetId, params);
        break;
      }
      case "sheet.mutation.move-range":
        this.#noteMove(params);
        break;
      case "sheet.mutation.reorder-range":
        if (params.range) this.#edit(sheetId, [areaOfRange(params.range)], null, false);
        break;
      case "sheet.mutation.insert-row":
      case "sheet.mutation.remove-rows":
      case "sheet.mutation.insert-col":
      case "sheet.mutation.remove-col":
        if (params.range) this.#noteStructure(id, sheetId, params.range);
        break;
      case "sheet.mutation.move-rows":
      case "sheet.mutation.move-columns":
        this.#noteMovedLines(id, sheetId, params);
        break;
      case "sheet.mutation.set-worksheet-name": {
        const after = this.#workbook().getSheetBySheetId(sheetId)?.getName() ?? "";
        this.#push({ kind: "renamed", sheetId, before: this.#oldName, after }, true);
        break;
      }
      case "sheet.mutation.insert-sheet":
        this.#push({ kind: "added", sheetId: params.sheet?.id ?? "" });
        break;
      case "sheet.mutation.remove-sheet":
        this.#push({ kind: "deleted", sheetId });
        break;
      case "sheet.mutation.set-worksheet-hidden":
        this.#visibility.set(sheetId, params.hidden ? "hidden" : "visible");
        break;
      case "sheet.mutation.set-worksheet-row-count":
      case "sheet.mutation.set-worksheet-column-count":
      case "sheet.mutation.set-worksheet-row-auto-height":
        return;
    }
    if (id.startsWith("formula.")) return;
    if (id.endsWith("conditional-rule")) {
      this.#formats.touch(sheetId);
      this.#news.settleSoon(this.#origin);
    }
    this.#isEdited = true;
  }

  #noteEdit(sheetId: string, params: MutationParams): void {
    const matrix: CellMatrix = params.cellValue ?? {};
    const areas = changedAreas(matrix, changesContent);
    if (areas.length === 0) return;
    const isRewriting = changedAreas(matrix, (cell) => changesContent(cell) && !isFormulaOnly(cell)).length === 0;
    this.#edit(sheetId, areas, this.#before, isRewriting);
  }

  #noteMove(params: MutationParams): void {
    const { from, to, fromRange, toRange } = params;
    if (!from || !to || !fromRange || !toRange) return;
    const fromArea = areaOfRange(fromRange);
    const toArea = areaOfRange(toRange);
    this.#edit(from.subUnitId, [fromArea], null, false);
    this.#edit(to.subUnitId, [toArea], null, false);
    if (from.subUnitId !== to.subUnitId) return;
    this.#note(from.subUnitId, { kind: "moveCells", from: fromArea, toRow: toArea.top, toColumn: toArea.left });
  }

  #noteMovedLines(id: string, sheetId: string, params: MutationParams): void {
    const { sourceRange, targetRange } = params;
    if (!sourceRange || !targetRange) return;
    const sheet = this.#sheet(sheetId);
    const isRows = id.endsWith("rows");
    const [at, end, to] = isRows
      ? [sourceRange.startRow, sourceRange.endRow, targetRange.startRow]
      : [sourceRange.startColumn, sourceRange.endColumn, targetRange.startColumn];
    const first = Math.min(at, to);
    const last = Math.max(end, to - 1);
    const area = isRows
      ? { top: first, bottom: last, left: 0, right: sheet.getColumnCount() - 1 }
      : { left: first, right: last, top: 0, bottom: sheet.getRowCount() - 1 };
    this.#note(sheetId, { kind: isRows ? "moveRows" : "moveColumns", at, count: end - at + 1, to });
    this.#edit(sheetId, [area], null, false);
  }

  #noteStructure(id: string, sheetId: string, range: IRange): void {
    const sheet = this.#sheet(sheetId);
    const isRows = id.includes("row");
    const isInsert = id.includes("insert");
    const at = isRows ? range.startRow : range.startColumn;
    const count = (isRows ? range.endRow : range.endColumn) - at + 1;
    const size = isRows ? sheet.getRowCount() : sheet.getColumnCount();
    // The engine lengthens a sheet by rows at its end, for instance to paste: in Excel they were there all along.
    const isAtEnd = isInsert ? at + count >= size : at >= size;
    if (isAtEnd) return;
    this.#note(sheetId, { kind: STRUCTURE[isRows ? 0 : 1][isInsert ? 0 : 1], at, count });
    const cellShift = this.#cellShift();
    if (cellShift) return;
    const area = isRows
      ? { top: at, bottom: at + count - 1, left: 0, right: MAX_COLUMNS - 1 }
      : { left: at, right: at + count - 1, top: 0, bottom: MAX_ROWS - 1 };
    const line = isRows ? "Row" : "Column";
    const change: Changed["change"] = `${line}${isInsert ? "Inserted" : "Deleted"}`;
    this.#push({ kind: "changed", sheetId, change, area, origin: this.#origin }, true);
  }

  /** Remembered for saving. What an undo takes back is forgotten, so that deleted rows come back as they were. */
  #note(sheetId: string, op: StructureOp): void {
    const ops = this.#structure.get(sheetId) ?? [];
    const last = ops.at(-1);
    const isUndone = this.#isUndoing() && last !== undefined && sameOp(inverseOf(last), op);
    this.#structure.set(sheetId, isUndone ? ops.slice(0, -1) : [...ops, op]);
    this.#formats.move(sheetId, this.#sheet(sheetId).getName(), op, isUndone);
  }

  #isUndoing(): boolean {
    return this.#running.some(({ id }) => id === UndoCommandId || id === RedoCommandId);
  }

  /** The running command puts cells in or takes some out, not whole rows. */
  #cellShift(): { change: "CellInserted" | "CellDeleted"; area: Area } | null {
    const command = this.#running.find(({ id }) => CELL_SHIFTS.has(id));
    const change = command && CELL_SHIFTS.get(command.id);
    if (!change) return null;
    const range = (command.params as { range?: IRange } | undefined)?.range ?? this.#engine.selections()[0]?.range;
    return range ? { change, area: areaOfRange(range) } : null;
  }

  #edit(sheetId: string, areas: readonly Area[], before: CellValue | null, isRewriting: boolean): void {
    const shift = this.#cellShift();
    if (shift) {
      if (!this.#news.hasChange(shift.change)) this.#push({ kind: "changed", sheetId, ...shift, origin: this.#origin });
      return;
    }
    this.#news.addEdit({ sheetId, areas, before, origin: this.#origin, isRewriting });
  }

  #noticeActivation(): void {
    const now = this.#workbook().getActiveSheet().getSheetId();
    if (now === this.#active || this.#isShowing) return;
    const before = this.#active;
    this.#active = now;
    if (this.#hasSheet(before)) this.#push({ kind: "deactivated", sheetId: before });
    this.#push({ kind: "activated", sheetId: now });
  }

  #noticeSelection(params: MutationParams): void {
    if (params.type === MOVING || params.type === MOVE_START) return;
    const areas = (params.selections ?? []).map(({ range }) => areaOfRange(range));
    const sheetId = params.subUnitId ?? "";
    const text = `${sheetId} ${areas.map(areaAddress).join()}`;
    if (text === this.#selected || areas.length === 0) return;
    this.#selected = text;
    this.#push({ kind: "selected", sheetId, areas });
  }

  /** Refuses what a person does to locked cells of a protected sheet. */
  #guard(info: Readonly<ICommandInfo>): void {
    if (this.#origin === "addin" || this.#protected.size === 0) return;
    const isEditor = info.id === "sheet.operation.set-cell-edit-visible";
    if (isEditor && !(info.params as { visible?: boolean }).visible) return;
    if (!isEditor && !GUARDED.test(info.id)) return;
    const params = (info.params ?? {}) as MutationParams;
    const sheetId = params.subUnitId ?? this.activeSheetId();
    if (!this.#protected.has(sheetId)) return;
    const ranges = params.range
      ? [params.range]
      : (params.ranges ?? this.#engine.selections().map(({ range }) => range));
    const needsStructure = /insert|remove|delete|move|style|border|merge/.test(info.id);
    if (!needsStructure && ranges.every((range) => this.#isUnlocked(sheetId, areaOfRange(range)))) return;
    const at = this.#running.findIndex((running) => running.id === info.id);
    if (at !== -1) this.#running.splice(at, 1);
    this.#engine.warn(PROTECTED_MESSAGE);
    throw new CustomCommandExecutionError(PROTECTED_MESSAGE);
  }

  #isUnlocked(sheetId: string, area: Area): boolean {
    const cells = this.#sheet(sheetId).getCellMatrix();
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 100_000) return false;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = cells.getValue(row, column);
        const origin = (cell?.custom as { s?: number } | null | undefined)?.s;
        const style = origin === undefined ? cell?.s : `x${String(origin)}`;
        if (typeof style !== "string" || !this.#unlockedStyles.has(style)) return false;
      }
    }
    return true;
  }

  #push(event: GridEvent, isStructure = false): void {
    this.#news.addEvent(event, this.#origin, isStructure);
  }

  /** Runs the host's own change; its events go out before it returns. */
  #asAddin(change: () => void): void {
    const before = this.#origin;
    this.#origin = "addin";
    try {
      change();
    } finally {
      this.#news.flush();
      this.#origin = before;
    }
  }

  /** Named with its range: without one the engine asks what is selected and does nothing on a sheet never shown. */
  #setCells(sheetId: string, area: Area, value: Readonly<Record<number, Readonly<Record<number, unknown>>>>): void {
    this.#run(SET_VALUES, { unitId: this.#unitId, subUnitId: sheetId, value, range: rangeOf(area) });
  }

  #run(id: string, params: object): void {
    this.#engine.commands.syncExecuteCommand(id, params);
  }

  #workbook(): Workbook {
    const workbook = this.#engine.instances.getUnit<Workbook>(this.#unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("the book is closed");
    return workbook;
  }

  #sheet(sheetId: string): Worksheet {
    const sheet = this.#workbook().getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  #hasSheet(sheetId: string): boolean {
    return (
      this.#workbook().getSheetBySheetId(sheetId) !== undefined && this.#workbook().getSheetBySheetId(sheetId) !== null
    );
  }

  #freeName(): string {
    const taken = new Set(
      this.#workbook()
        .getSheets()
        .map((sheet) => sheet.getName()),
    );
    let number = taken.size + 1;
    while (taken.has(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }

  #valueAt(sheetId: string, row: number, column: number): CellValue {
    return valueOf(this.#sheet(sheetId).getCellMatrix().getValue(row, column));
  }

  /** `null` while the engine still calculates. */
  #resultAt(sheetId: string, row: number, column: number): CellValue | null {
    if (!this.#hasSheet(sheetId)) return null;
    const cell = this.#sheet(sheetId).getCellMatrix().getValue(row, column);
    const isWaiting = Boolean(cell?.f ?? cell?.si) && (cell?.v === undefined || cell.v === null);
    return isWaiting ? null : valueOf(cell);
  }

  #formatAt(sheet: Worksheet, row: number, column: number): string {
    return this.#reader(sheet).format(row, column);
  }

  #gridFormat(sheetId: string, rule: FormatRule): GridConditionalFormat {
    const style = (rule.rule["style"] ?? {}) as IStyleData;
    const type = this.#formatTypes.get(`${sheetId} ${rule.cfId}`) ?? "Custom";
    const formula = rule.rule["value"];
    return {
      id: rule.cfId,
      type,
      areas: rule.ranges.map(areaOfRange),
      stopIfTrue: rule.stopIfTrue,
      ...(type === "Custom" && typeof formula === "string" ? { formula } : {}),
      ...(style.bg?.rgb ? { fillColor: style.bg.rgb } : {}),
      ...(style.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
      ...(style.bl ? { bold: true } : {}),
      ...(style.it ? { italic: true } : {}),
      ...(style.ul?.s ? { underline: true } : {}),
    };
  }

  /** What a sheet needs of the book to answer. */
  #reader(sheet: Worksheet): SheetReader {
    const id = sheet.getSheetId();
    const styles = this.#workbook().getStyles();
    const own = this.#opened.sheets.find((opened) => opened.id === id);
    const lookup = new Map<string, { format: string; font: string }>();
    const standardFont = this.#opened.snapshot.defaultStyle;
    const standard = (typeof standardFont === "object" && standardFont?.ff) || "Calibri";
    const look = (style: ICellData["s"]): { format: string; font: string } | null => {
      if (style === null || style === undefined) return null;
      const key = typeof style === "string" ? style : JSON.stringify(style);
      const known = lookup.get(key);
      if (known) return known;
      const data = typeof style === "string" ? styles.get(style) : style;
      const index = /^x(\d+)$/.exec(key)?.[1];
      const inFile = index === undefined ? undefined : this.#opened.styles.formats[Number(index)];
      const read = {
        format: inFile?.numberFormat ?? data?.n?.pattern ?? "General",
        font: plainFontName(data?.ff ?? standard),
      };
      lookup.set(key, read);
      return read;
    };
    const { rowData, columnData } = sheet.getConfig();
    const at = (row: number, column: number): { format: string; font: string } =>
      look(sheet.getCellMatrix().getValue(row, column)?.s) ??
      look(rowData[row]?.s) ??
      look(columnData[column]?.s) ?? { format: "General", font: plainFontName(standard) };
    const filter = own?.filter ?? null;
    return {
      visibility: this.#visibility.get(id) ?? "visible",
      isProtected: this.#protected.has(id),
      date1904: this.#opened.date1904,
      format: (row, column) => at(row, column).format,
      font: (row, column) => at(row, column).font,
      filter: filter && shiftArea(filter, this.#structure.get(id) ?? []),
      conditionalFormats: () =>
        this.#engine.conditionalFormats(this.#unitId, id).map((rule) => this.#gridFormat(id, rule)),
      dataValidations: () =>
        this.#engine.dataValidations(this.#unitId, id).map((rule) => ({
          areas: rule.ranges.map(areaOfRange),
          rule: excelRule(rule),
        })),
    };
  }
}

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  readonly range?: IRange;
  readonly ranges?: IRange[];
  readonly hidden?: number;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: number;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

/** The engine's own numbers: `CommandType`, `SelectionMoveType`, `Direction`. */
const COMMAND = 0;
const MUTATION = 2;
const MOVE_START = 0;
const MOVING = 1;
const DIRECTION_UP = 0;
const DIRECTION_LEFT = 3;

const STRUCTURE = [
  ["insertRows", "deleteRows"],
  ["insertColumns", "deleteColumns"],
] as const;

const CELL_SHIFTS: ReadonlyMap<string, "CellInserted" | "CellDeleted"> = new Map([
  ["sheet.command.insert-range-move-down", "CellInserted"],
  ["sheet.command.insert-range-move-right", "CellInserted"],
  ["sheet.command.delete-range-move-up", "CellDeleted"],
  ["sheet.command.delete-range-move-left", "CellDeleted"],
]);

/** Commands by which a person changes cells. */
const GUARDED =
  /^sheet\.command\.(set-range-values|clear-selection|insert-(row|col|range|multi)|remove-(row|col)|delete-range|move-(range|rows|cols)|auto-fill|refill|auto-clear-content|set-style|set-border|add-worksheet-merge|remove-worksheet-merge|paste|copy-down|copy-right|toggle-cell-checkbox|reorder-range|numfmt|cut)/;

const ALIGNMENTS: ReadonlyMap<string, 1 | 2 | 3 | 4 | 6> = new Map([
  ["Left", 1],
  ["Center", 2],
  ["CenterAcrossSelection", 2],
  ["Right", 3],
  ["Justify", 4],
  ["Distributed", 6],
]);

const EMPTY_CELL: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** A format is given to a cell only where it had none. */
function typedCell(text: string, format: string): TypedCell {
  const { numberFormat, ...cell } = enteredCell(text, format);
  return numberFormat === undefined || format !== "General" ? cell : { ...cell, numberFormat };
}

/** What the host writes: strings stay what they are (it has read them already), only `=` makes a formula. */
function writtenCell(value: CellValue): ICellData {
  if (value === "") return { ...EMPTY_CELL };
  if (typeof value === "boolean") return { ...EMPTY_CELL, v: value ? 1 : 0, t: 3 };
  if (typeof value === "number") return { ...EMPTY_CELL, v: value, t: 2 };
  if (value.startsWith("=") && value.length > 1) return { ...EMPTY_CELL, f: value };
  return { ...EMPTY_CELL, v: value, t: textType(value) };
}

function changesContent(cell: unknown): boolean {
  if (cell === null) return true;
  if (typeof cell !== "object") return false;
  return "v" in cell || "f" in cell || "p" in cell || "si" in cell;
}

function isFormulaOnly(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null && Object.keys(cell).every((key) => key === "f" || key === "si");
}

function onlyCell(matrix: CellMatrix): { row: number; column: number } | null {
  const rows = Object.keys(matrix);
  const columns = Object.keys(matrix[Number(rows[0])] ?? {});
  return rows.length === 1 && columns.length === 1 ? { row: Number(rows[0]), column: Number(columns[0]) } : null;
}

function formatRule(cfId: string, format: Omit<GridConditionalFormat, "id">): FormatRule {
  const style: IStyleData = {};
  if (format.fillColor !== undefined) style.bg = { rgb: format.fillColor };
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.bold) style.bl = 1;
  if (format.italic) style.it = 1;
  if (format.underline) style.ul = { s: 1 };
  return {
    cfId,
    ranges: format.areas.map(rangeOf),
    stopIfTrue: format.stopIfTrue ?? false,
    rule: { type: "highlightCell", subType: "formula", value: format.formula ?? "=FALSE", style },
  };
}
