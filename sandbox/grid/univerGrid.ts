import { IResourceLoaderService, RANGE_TYPE, UniverInstanceType } from "@univerjs/core";
import type { IRange, IStyleData, IWorkbookData } from "@univerjs/core";
import type { Area, CellValue, SheetVisibility } from "../../src/workbook/types";
import { BookFollower } from "./bookFollower";
import { resourceOf } from "./bookState";
import { CellShifts } from "./cellShifts";
import { CellWriting } from "./cellWriting";
import { cssFontName } from "./cssFontName";
import { areaOfRange, isWholeColumns, isWholeRows } from "./engineAreas";
import { EngineBook } from "./engineBook";
import { typedCell } from "./engineCells";
import { engineRule } from "./excelValidation";
import type { Grid, GridConditionalFormat, GridEvent, GridSheet, SaveExtras } from "./grid";
import { DEFINED_NAMES, PIXELS_PER_POINT, rangeOf } from "./openXlsx";
import type { OpenedBook } from "./openXlsx";
import { bookShift, saveXlsx } from "./saveXlsx";
import { SheetLocks } from "./sheetLocks";
import { formatRule, SheetReading } from "./sheetReading";
import { shiftFormula } from "./shiftFormula";
import type { UniverEngine } from "./univerEngine";
import { UniverSheet } from "./univerSheet";

const ALIGNMENTS: ReadonlyMap<string, 1 | 2 | 3 | 4 | 6> = new Map([
  ["Left", 1],
  ["Center", 2],
  ["CenterAcrossSelection", 2],
  ["Right", 3],
  ["Justify", 4],
  ["Distributed", 6],
]);

/** A workbook open in the engine; see `Grid`. Made by `openUniverGrid`. */
export class UniverGrid implements Grid {
  readonly #book: EngineBook;
  readonly #opened: OpenedBook;
  readonly #fileName: string;
  readonly #locks: SheetLocks;
  readonly #follower: BookFollower;
  readonly #reading: SheetReading;
  readonly #writing: CellWriting;
  readonly #shifts: CellShifts;
  readonly #disposables: { dispose(): void }[] = [];
  #nextId = 1;

  constructor(engine: UniverEngine, opened: OpenedBook, fileName: string) {
    this.#opened = opened;
    this.#fileName = fileName;
    engine.univer.createUnit(UniverInstanceType.UNIVER_SHEET, opened.snapshot);
    // Undo asks the engine which of its documents the user is in.
    engine.instances.focusUnit(opened.snapshot.id);
    const book = new EngineBook(engine, opened.snapshot.id);
    const locks = new SheetLocks(book, opened);
    const follower = new BookFollower(book, opened, locks);
    const reading = new SheetReading(book, opened, follower, locks);
    const writing = new CellWriting(book, follower, reading);
    this.#book = book;
    this.#locks = locks;
    this.#follower = follower;
    this.#reading = reading;
    this.#writing = writing;
    this.#shifts = new CellShifts(book, follower);
    this.#disposables.push(
      engine.commands.beforeCommandExecuted((info) => {
        follower.beforeCommand(info);
      }),
      engine.commands.onCommandExecuted((info, options) => {
        follower.afterCommand(info, options ?? {});
      }),
      engine.onPasted((text) => {
        writing.paste(text);
      }),
      engine.onTyped((text, { sheetId, row, column }) => {
        const format = reading.formatAt(book.sheet(sheetId), row, column);
        if (text === "" || text.startsWith("=") || text.includes("\n")) return null;
        return typedCell(text, format);
      }),
    );
  }

  /** Ends it: listeners hear that another book is opened, the engine forgets this one. */
  dispose(): void {
    this.#follower.news.close();
    for (const disposable of this.#disposables) disposable.dispose();
    this.#book.engine.instances.disposeUnit(this.#book.unitId);
  }

  fileName(): string {
    return this.#fileName;
  }

  sheets(): GridSheet[] {
    return this.#book
      .workbook()
      .getSheets()
      .map((sheet) => new UniverSheet(sheet, this.#reading.reader(sheet)));
  }

  activeSheetId(): string {
    return this.#book.workbook().getActiveSheet().getSheetId();
  }

  selection(): { readonly sheetId: string; readonly areas: readonly Area[] } {
    const areas = this.#book.engine.selections().map(({ range }) => areaOfRange(range));
    return {
      sheetId: this.activeSheetId(),
      areas: areas.length > 0 ? areas : [{ top: 0, left: 0, bottom: 0, right: 0 }],
    };
  }

  isEditing(): boolean {
    return this.#book.engine.isEditing();
  }

  listen(listener: (event: GridEvent) => void): () => void {
    return this.#follower.news.listen(listener);
  }

  async save(extras: SaveExtras): Promise<Uint8Array> {
    const snapshot: IWorkbookData =
      this.#book.engine.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.#book.unitId) ??
      this.#book.workbook().getSnapshot();
    const sheets = new Map(this.sheets().map(({ id, visibility, isProtected }) => [id, { visibility, isProtected }]));
    const state = { snapshot, isEdited: this.#follower.isEdited, structure: this.#follower.structure, sheets };
    return saveXlsx(this.#opened, state, extras);
  }

  /** The names of the file, where their cells are now. */
  definedNames(): { name: string; sheetId: string | null; formula: string; isVisible: boolean }[] {
    const names = new Map(
      this.#book
        .workbook()
        .getSheets()
        .map((sheet) => [sheet.getSheetId(), sheet.getName()]),
    );
    const shift = bookShift(this.#opened, names, this.#follower.structure);
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
    this.#writing.write(sheetId, area, values);
  }

  setFormulas(sheetId: string, area: Area, formulas: CellValue[][]): void {
    this.#writing.write(sheetId, area, formulas);
  }

  setNumberFormats(sheetId: string, area: Area, formats: string[][]): void {
    this.#writing.style(sheetId, area, (row, column) => ({ n: { pattern: formats[row]?.[column] ?? "General" } }));
  }

  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void {
    this.#writing.clear(sheetId, area, what);
  }

  insertCells(sheetId: string, area: Area, shift: "Down" | "Right"): void {
    this.#shifts.insert(sheetId, area, shift);
  }

  deleteCells(sheetId: string, area: Area, shift: "Up" | "Left"): void {
    this.#shifts.delete(sheetId, area, shift);
  }

  /** Not undoable, like Excel's before ExcelApi 1.19. */
  addConditionalFormat(sheetId: string, format: Omit<GridConditionalFormat, "id">): string {
    const cfId = `a${String(this.#nextId++)}`;
    this.#reading.noteFormatType(sheetId, cfId, format.type);
    this.#follower.asAddin(() => {
      const rule = formatRule(cfId, format);
      this.#book.run("sheet.mutation.add-conditional-rule", { unitId: this.#book.unitId, subUnitId: sheetId, rule });
    });
    return cfId;
  }

  updateConditionalFormat(sheetId: string, id: string, change: Partial<Omit<GridConditionalFormat, "id">>): void {
    const rule = this.#book.engine.conditionalFormats(this.#book.unitId, sheetId).find(({ cfId }) => cfId === id);
    if (!rule) throw new Error(`no conditional format ${id}`);
    const next = formatRule(id, { ...this.#reading.gridFormat(sheetId, rule), ...change });
    // A rule of a kind that is not painted keeps what it is: only its areas and its stop can change.
    const isForeign = change.formula === undefined && rule.rule["subType"] !== "formula";
    const merged = isForeign ? { ...next, rule: { ...rule.rule, style: next.rule["style"] } } : next;
    this.#follower.asAddin(() => {
      this.#book.run("sheet.mutation.set-conditional-rule", {
        unitId: this.#book.unitId,
        subUnitId: sheetId,
        cfId: id,
        rule: merged,
      });
    });
  }

  deleteConditionalFormat(sheetId: string, id: string): void {
    this.#follower.asAddin(() => {
      this.#book.run("sheet.mutation.delete-conditional-rule", {
        unitId: this.#book.unitId,
        subUnitId: sheetId,
        cfId: id,
      });
    });
  }

  setDataValidation(sheetId: string, area: Area, rule: Readonly<Record<string, unknown>> | null): void {
    const ids = { unitId: this.#book.unitId, subUnitId: sheetId };
    const sheet = this.#book.sheet(sheetId);
    const range = rangeOf({
      ...area,
      bottom: Math.min(area.bottom, sheet.getRowCount() - 1),
      right: Math.min(area.right, sheet.getColumnCount() - 1),
    });
    this.#follower.asAddin(() => {
      if (rule === null) {
        this.#book.run("sheets.command.clear-range-data-validation", { ...ids, ranges: [range] });
        return;
      }
      const uid = `a${String(this.#nextId++)}`;
      this.#book.run("sheet.command.addDataValidation", { ...ids, rule: engineRule(uid, [range], rule) });
    });
  }

  setFill(sheetId: string, area: Area, color: string | null): void {
    this.#writing.style(sheetId, area, () => ({ bg: color === null ? null : { rgb: color } }));
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
    this.#writing.style(sheetId, area, () => style);
  }

  setWrapText(sheetId: string, area: Area, isWrapped: boolean): void {
    this.#writing.style(sheetId, area, () => ({ tb: isWrapped ? 3 : 1 }));
  }

  setHorizontalAlignment(sheetId: string, area: Area, alignment: string): void {
    const wanted = ALIGNMENTS.get(alignment) ?? null;
    this.#writing.style(sheetId, area, () => ({ ht: wanted }));
  }

  setColumnWidth(sheetId: string, area: Area, points: number): void {
    const sheet = this.#book.sheet(sheetId);
    const range = rangeOf({
      top: 0,
      bottom: sheet.getRowCount() - 1,
      left: area.left,
      right: Math.min(area.right, sheet.getColumnCount() - 1),
    });
    this.#follower.asAddin(() => {
      this.#book.run("sheet.mutation.set-worksheet-col-width", {
        unitId: this.#book.unitId,
        subUnitId: sheetId,
        ranges: [range],
        colWidth: points * PIXELS_PER_POINT,
      });
    });
  }

  freezeRows(sheetId: string, count: number): void {
    this.#follower.asAddin(() => {
      this.#book.run("sheet.command.set-frozen", {
        unitId: this.#book.unitId,
        subUnitId: sheetId,
        startRow: count > 0 ? count : -1,
        startColumn: -1,
        xSplit: 0,
        ySplit: count,
      });
    });
  }

  setRowsHidden(sheetId: string, area: Area, isHidden: boolean): void {
    this.#follower.asAddin(() => {
      this.#book.run(isHidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible", {
        unitId: this.#book.unitId,
        subUnitId: sheetId,
        ranges: [rangeOf(area)],
      });
    });
  }

  setMerged(sheetId: string, area: Area, isMerged: boolean): void {
    this.#follower.asAddin(() => {
      this.#book.run(isMerged ? "sheet.mutation.add-worksheet-merge" : "sheet.mutation.remove-worksheet-merge", {
        unitId: this.#book.unitId,
        subUnitId: sheetId,
        ranges: [rangeOf(area)],
      });
    });
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return this.#book.sheet(sheetId).getConfig().columnData[column]?.hd === 1;
  }

  addSheet(name: string | null): string {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const open = this.activeSheetId();
    this.#follower.asAddin(() => {
      this.#follower.isShowing = true;
      this.#book.run("sheet.command.insert-sheet", {
        unitId: this.#book.unitId,
        index: this.#book.workbook().getSheets().length,
        sheet: { id, name: name ?? this.#book.freeName() },
      });
      // The engine turns to the new sheet; Excel stays where the user is.
      this.#book.run("sheet.operation.set-worksheet-active", { unitId: this.#book.unitId, subUnitId: open });
      this.#follower.isShowing = false;
    });
    return id;
  }

  deleteSheet(sheetId: string): void {
    this.#follower.asAddin(() => {
      this.#book.run("sheet.command.remove-sheet", { unitId: this.#book.unitId, subUnitId: sheetId });
    });
  }

  renameSheet(sheetId: string, name: string): void {
    this.#follower.asAddin(() => {
      this.#book.run("sheet.command.set-worksheet-name", { unitId: this.#book.unitId, subUnitId: sheetId, name });
    });
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    this.#follower.asAddin(() => {
      this.#book.run("sheet.mutation.set-worksheet-hidden", {
        unitId: this.#book.unitId,
        subUnitId: sheetId,
        hidden: visibility === "visible" ? 0 : 1,
      });
    });
    this.#follower.visibility.set(sheetId, visibility);
  }

  setProtection(sheetId: string, isProtected: boolean): void {
    this.#follower.isEdited = true;
    this.#locks.set(sheetId, isProtected);
  }

  activate(sheetId: string): void {
    this.#follower.asAddin(() => {
      this.#book.run("sheet.operation.set-worksheet-active", { unitId: this.#book.unitId, subUnitId: sheetId });
    });
  }

  select(sheetId: string, area: Area): void {
    if (sheetId !== this.activeSheetId()) this.activate(sheetId);
    const sheet = this.#book.sheet(sheetId);
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
    this.#follower.asAddin(() => {
      this.#book.run("sheet.operation.set-selections", {
        unitId: this.#book.unitId,
        subUnitId: sheetId,
        reveal: true,
        selections: [{ range, primary, style: null }],
      });
    });
  }
}
