import {
  type BookHost,
  HostError,
  type HostErrorCode,
  type HostEvent,
  type Mark,
  type RuledArea,
  type WritingOptions,
} from "../../src/check/bookHost";
import { emptySheet } from "../../src/rules/exampleBook";
import { cellAt, cellKey, columnOfKey, rowOfKey } from "../../src/workbook/cells";
import { putContent } from "../../src/workbook/putContent";
import type { Area, AreaContent, CellEdit, CellRef, CellValue, Sheet, Workbook } from "../../src/workbook/types";
import type { InputRule } from "../../src/workbook/inputRule";
import type { NewSheet } from "../../src/workbook/writeWorkbook";

/** A book open in a host that does what it is told, at once; every reading is a copy, as over a wire. */
export class FakeHost implements BookHost {
  readonly platform = "web";
  readonly language = "vi-VN";
  /** Marks in the sheets, by sheet id. */
  readonly marks = new Map<string, readonly Mark[]>();
  /** Rules for typing, by sheet id. */
  readonly inputRules = new Map<string, readonly InputRule[]>();
  setting: string | null = null;
  went: CellRef | null = null;
  /** Calls that fail, by method. */
  readonly failing = new Map<keyof BookHost, HostErrorCode>();
  readonly calls = new Map<keyof BookHost, number>();
  /** The next write gives up after so many cells. */
  writesBeforeFailure = Infinity;
  private listener: ((event: HostEvent) => void) | null = null;
  private selected: Awaited<ReturnType<BookHost["selection"]>> = null;

  constructor(private sheets: Sheet[]) {}

  fileName(): string {
    return "Danh sách.xlsx";
  }

  async readWorkbook(): Promise<Workbook> {
    await this.enter("readWorkbook");
    return { sheets: this.sheets.map(readSheetOf), date1904: false, fileName: this.fileName() };
  }

  async readSheet(sheetId: string): Promise<Sheet | null> {
    await this.enter("readSheet");
    const sheet = this.sheets.find((other) => other.id === sheetId);
    return sheet ? readSheetOf(sheet) : null;
  }

  async readAreas(sheetId: string, areas: readonly Area[]): Promise<AreaContent[]> {
    await this.enter("readAreas");
    const sheet = this.sheet(sheetId);
    return areas.map((area) => ({
      sheetId,
      area,
      values: rowsOf(area).map((row) => columnsOf(area).map((column) => cellAt(sheet, row, column))),
      formulas: within(sheet.formulas, area),
      numberFormats: within(sheet.numberFormats, area),
    }));
  }

  async readDropdowns(cells: readonly CellRef[]): Promise<(string | null)[]> {
    await this.enter("readDropdowns");
    return cells.map(({ sheet, row, column }) => {
      const list = this.sheet(sheet).dropdowns?.find(({ areas }) => areas.some((area) => holds(area, row, column)));
      return list?.source ?? null;
    });
  }

  async watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    await this.enter("watch");
    this.listener = listener;
    return () => {
      this.listener = null;
      return Promise.resolve();
    };
  }

  async selection(): ReturnType<BookHost["selection"]> {
    await this.enter("selection");
    return this.selected;
  }

  async showMarks(sheetId: string, marks: readonly Mark[]): Promise<void> {
    await this.enter("showMarks");
    this.marks.set(sheetId, marks);
  }

  async removeMarks(): Promise<void> {
    await this.enter("removeMarks");
    this.marks.clear();
  }

  async goTo(cell: CellRef): Promise<void> {
    await this.enter("goTo");
    this.went = cell;
  }

  async write(edits: readonly CellEdit[], { onProgress, signal }: WritingOptions = {}): Promise<boolean> {
    await this.enter("write");
    const most = this.writesBeforeFailure;
    this.writesBeforeFailure = Infinity;
    for (const [place, edit] of edits.entries()) {
      if (signal?.aborted === true) return false;
      if (place >= most) throw new HostError("timeout", "write");
      this.put(edit.sheet, areaAt(edit.row, edit.column), [[edit.value]], edit.numberFormat);
      this.emit({
        kind: "edited",
        sheetId: edit.sheet,
        areas: [areaAt(edit.row, edit.column)],
        isOwn: true,
        isRemote: false,
      });
      onProgress?.((place + 1) / edits.length);
    }
    return true;
  }

  async addSheet(sheet: NewSheet, { onProgress, signal }: WritingOptions = {}): Promise<string | null> {
    await this.enter("addSheet");
    onProgress?.(1);
    if (signal?.aborted === true) return null;
    const values = sheet.values.map((row) => [...row]);
    this.user.addSheet({ ...emptySheet(sheet.name, sheet.name), values, merges: [...(sheet.merges ?? [])] });
    return sheet.name;
  }

  async removeSheet(sheetId: string): Promise<void> {
    await this.enter("removeSheet");
    this.user.deleteSheet(sheetId);
  }

  async findInputRules(sheetId: string, areas: readonly Area[]): Promise<RuledArea[]> {
    await this.enter("findInputRules");
    const isRuled = (this.inputRules.get(sheetId) ?? []).length > 0;
    return areas.map((area) => ({ area, owner: isRuled ? "ours" : "none" }));
  }

  async setInputRules(sheetId: string, rules: readonly InputRule[]): Promise<void> {
    await this.enter("setInputRules");
    this.inputRules.set(sheetId, rules);
  }

  async removeInputRules(sheetId: string): Promise<number> {
    await this.enter("removeInputRules");
    const count = (this.inputRules.get(sheetId) ?? []).length;
    this.inputRules.delete(sheetId);
    return count;
  }

  async readSetting(): Promise<string | null> {
    await this.enter("readSetting");
    return this.setting;
  }

  async writeSetting(value: string | null): Promise<void> {
    await this.enter("writeSetting");
    this.setting = value;
  }

  async fileBytes(): Promise<Uint8Array> {
    await this.enter("fileBytes");
    return new Uint8Array([80, 75]);
  }

  async openNewBook(): Promise<void> {
    await this.enter("openNewBook");
  }

  /** What the user does. */
  readonly user = {
    edit: (sheetId: string, top: number, left: number, values: CellValue[][]) => {
      const area = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
      this.put(sheetId, area, values);
      this.emit({ kind: "edited", sheetId, areas: [area], isOwn: false, isRemote: false });
    },
    insertRows: (sheetId: string, at: number, count: number) => {
      this.replace(sheetId, (sheet) => moveRows(sheet, at, count));
      this.emit({ kind: "restructured", sheetId, isRemote: false });
    },
    deleteRows: (sheetId: string, at: number, count: number) => {
      this.replace(sheetId, (sheet) => moveRows(sheet, at, -count));
      this.emit({ kind: "restructured", sheetId, isRemote: false });
    },
    select: (sheetId: string, row: number, column: number) => {
      this.selected = { sheetId, areas: [areaAt(row, column)] };
      this.emit({ kind: "selected", ...this.selected });
    },
    addSheet: (sheet: Sheet) => {
      this.sheets.push(sheet);
      this.emit({ kind: "sheetAdded", sheetId: sheet.id });
    },
    deleteSheet: (sheetId: string) => {
      this.sheets = this.sheets.filter((sheet) => sheet.id !== sheetId);
      this.emit({ kind: "sheetDeleted", sheetId });
    },
    renameSheet: (sheetId: string, name: string) => {
      this.replace(sheetId, (sheet) => ({ ...sheet, name }));
      this.emit({ kind: "sheetRenamed", sheetId, name });
    },
  };

  /** The book as it stands, a copy. */
  book(): Workbook {
    return { sheets: this.sheets.map(copySheet), date1904: false };
  }

  value(sheetId: string, row: number, column: number): CellValue {
    return cellAt(this.sheet(sheetId), row, column);
  }

  private sheet(sheetId: string): Sheet {
    const sheet = this.sheets.find((other) => other.id === sheetId);
    if (!sheet) throw new HostError("sheetGone", sheetId);
    return sheet;
  }

  private put(sheetId: string, area: Area, values: CellValue[][], format?: string): void {
    const sheet = this.sheet(sheetId);
    const formats = new Map(within(sheet.numberFormats, area));
    for (const row of rowsOf(area)) {
      for (const column of columnsOf(area)) {
        if (format === "General") formats.delete(cellKey(row, column));
        else if (format !== undefined) formats.set(cellKey(row, column), format);
      }
    }
    putContent(sheet, { sheetId, area, values, formulas: new Map(), numberFormats: formats });
  }

  private replace(sheetId: string, change: (sheet: Sheet) => Sheet): void {
    this.sheets = this.sheets.map((sheet) => (sheet.id === sheetId ? change(sheet) : sheet));
  }

  private emit(event: HostEvent): void {
    this.listener?.(event);
  }

  private async enter(method: keyof BookHost): Promise<void> {
    this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
    await Promise.resolve();
    const code = this.failing.get(method);
    if (code) throw new HostError(code, method);
  }
}

function areaAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function rowsOf(area: Area): number[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, place) => area.top + place);
}

function columnsOf(area: Area): number[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, place) => area.left + place);
}

function within(texts: ReadonlyMap<number, string>, area: Area): Map<number, string> {
  return new Map(
    [...texts].filter(([key]) => {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    }),
  );
}

function copySheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    formulas: new Map(sheet.formulas),
    numberFormats: new Map(sheet.numberFormats),
  };
}

/** A host tells a sheet without its dropdowns. */
function readSheetOf(sheet: Sheet): Sheet {
  const { dropdowns: _, ...read } = copySheet(sheet);
  return read;
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function moveRows(sheet: Sheet, at: number, by: number): Sheet {
  const values = sheet.values.map((row) => [...row]);
  if (by > 0) while (values.length < at) values.push([]);
  values.splice(at, by > 0 ? 0 : -by, ...Array.from({ length: Math.max(0, by) }, (): CellValue[] => []));
  return {
    ...sheet,
    values,
    formulas: movedKeys(sheet.formulas, at, by),
    numberFormats: movedKeys(sheet.numberFormats, at, by),
  };
}

function movedKeys(texts: ReadonlyMap<number, string>, at: number, by: number): Map<number, string> {
  const moved = new Map<number, string>();
  for (const [key, text] of texts) {
    const row = rowOfKey(key);
    if (row < at) moved.set(key, text);
    else if (by > 0 || row >= at - by) moved.set(cellKey(row + by, columnOfKey(key)), text);
  }
  return moved;
}
