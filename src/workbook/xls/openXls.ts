import { BUILTIN_NUMBER_FORMATS } from "../builtinNumberFormats";
import { cellKey } from "../cells";
import type { OpenLimits } from "../openLimits";
import { SheetGrid } from "../sheetGrid";
import type { SlotBudget } from "../sheetGrid";
import type { Area, CellValue, Dropdown, Sheet, SheetVisibility, Workbook } from "../types";
import { WorkbookError } from "../workbookError";
import { BiffReader, biffRecords } from "./biffRecord";
import type { BiffRecord } from "./biffRecord";
import { CompoundFile } from "./compoundFile";
import { readDropdown } from "./readDropdown";

/**
 * Stands for a formula in `Sheet.formulas` of an .xls: the file keeps formulas as tokens, and that a cell is computed
 * is all the checks need to know.
 */
export const UNREAD_FORMULA = "=…";

/** Record numbers of [MS-XLS] 2.3. */
const enum Record {
  Formula = 0x0006,
  End = 0x000a,
  Protect = 0x0012,
  DateMode = 0x0022,
  FilePass = 0x002f,
  BoundSheet = 0x0085,
  MultipleRk = 0x00bd,
  RichText = 0x00d6,
  CellFormat = 0x00e0,
  MergedCells = 0x00e5,
  DataValidation = 0x01be,
  SharedStrings = 0x00fc,
  SharedText = 0x00fd,
  Number = 0x0203,
  Label = 0x0204,
  BooleanOrError = 0x0205,
  FormulaText = 0x0207,
  Row = 0x0208,
  Rk = 0x027e,
  NumberFormat = 0x041e,
  Begin = 0x0809,
}

const BIFF8 = 0x0600;
const WORKSHEET = 0;
const ROW_HIDDEN = 0x20;
const VISIBILITIES: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];
const ERRORS = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

interface Globals {
  readonly sheets: readonly { readonly name: string; readonly visibility: SheetVisibility; readonly offset: number }[];
  readonly texts: readonly string[];
  /** By cell format; `null` is General. */
  readonly formats: readonly (string | null)[];
  readonly date1904: boolean;
}

/** Opens an Excel 97–2003 workbook (BIFF8 in an OLE container). Throws `WorkbookError`. */
export function openXls(bytes: Uint8Array, limits: OpenLimits): Omit<Workbook, "fileName"> {
  const file = new CompoundFile(bytes);
  if (file.has("EncryptedPackage") || file.has("EncryptionInfo")) throw new WorkbookError("encrypted", "OLE package");
  const stream = file.stream("Workbook") ?? file.stream("Book");
  if (!stream) throw new WorkbookError("notExcel", "an OLE file without a workbook");
  const globals = readGlobals(stream);
  if (globals.sheets.length > limits.sheets) throw new WorkbookError("tooLarge", "too many sheets");
  const budget = { slotsLeft: limits.cellSlots };
  const sheets = globals.sheets.map(({ name, visibility, offset }, index) => ({
    id: `sheet${String(index + 1)}`,
    name,
    visibility,
    ...new SheetReader(globals, budget).read(stream, offset),
  }));
  return { sheets, date1904: globals.date1904 };
}

function readGlobals(stream: Uint8Array): Globals {
  const sheets: { name: string; visibility: SheetVisibility; offset: number }[] = [];
  const texts: string[] = [];
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  let date1904 = false;
  let isFirst = true;
  for (const { type, blocks } of biffRecords(stream)) {
    const reader = new BiffReader(blocks);
    if (isFirst) requireBiff8(type, reader);
    isFirst = false;
    if (type === Record.End) break;
    if (type === Record.FilePass) throw new WorkbookError("encrypted", "FILEPASS");
    if (type === Record.DateMode) date1904 = reader.u16() === 1;
    else if (type === Record.NumberFormat) custom.set(reader.u16(), reader.longString());
    else if (type === Record.SharedStrings) readTexts(reader, texts);
    else if (type === Record.CellFormat) {
      reader.skip(2);
      formatIds.push(reader.u16());
    } else if (type === Record.BoundSheet) {
      const offset = reader.u32();
      const visibility = VISIBILITIES[reader.u8() & 3] ?? "visible";
      const kind = reader.u8();
      const name = reader.shortString();
      if (kind === WORKSHEET) sheets.push({ name, visibility, offset });
    }
  }
  if (isFirst) throw new WorkbookError("damaged", "an empty workbook stream");
  const formats = formatIds.map((id) => {
    const code = custom.get(id) ?? BUILTIN_NUMBER_FORMATS.get(id);
    return code === undefined || code === "" || code.toLowerCase() === "general" ? null : code;
  });
  return { sheets, texts, formats, date1904 };
}

function requireBiff8(type: number, reader: BiffReader): void {
  if (type !== Record.Begin) throw new WorkbookError("oldXls", "no BIFF5 or BIFF8 stream");
  if (reader.u16() !== BIFF8) throw new WorkbookError("oldXls", "BIFF5");
}

function readTexts(reader: BiffReader, texts: string[]): void {
  reader.skip(4);
  const count = reader.u32();
  while (texts.length < count && reader.hasMore()) texts.push(reader.longString());
}

type SheetContent = Pick<
  Sheet,
  "values" | "formulas" | "numberFormats" | "merges" | "dropdowns" | "isProtected" | "hasHiddenRows"
>;

class SheetReader {
  private readonly grid: SheetGrid;
  private readonly formulas = new Map<number, string>();
  private readonly numberFormats = new Map<number, string>();
  private readonly merges: Area[] = [];
  private readonly dropdowns: Dropdown[] = [];
  private isProtected = false;
  private firstHiddenRow = Infinity;
  /** A formula's text result stands in a record of its own. */
  private awaitsText: { readonly row: number; readonly column: number } | null = null;

  constructor(
    private readonly globals: Globals,
    budget: SlotBudget,
  ) {
    this.grid = new SheetGrid(budget);
  }

  read(stream: Uint8Array, offset: number): SheetContent {
    // Charts inside the sheet are streams inside the stream.
    let depth = 0;
    let isClosed = false;
    for (const record of biffRecords(stream, offset)) {
      if (depth === 0 && record.type !== Record.Begin) throw new WorkbookError("damaged", "a sheet without a start");
      if (record.type === Record.Begin) depth++;
      else if (record.type === Record.End) depth--;
      else if (depth === 1) this.readRecord(record);
      isClosed = depth === 0;
      if (isClosed) break;
    }
    if (!isClosed) throw new WorkbookError("damaged", "a sheet is cut off");
    const { values } = this.grid;
    return {
      values,
      formulas: this.formulas,
      numberFormats: this.numberFormats,
      merges: this.merges,
      dropdowns: this.dropdowns,
      isProtected: this.isProtected,
      hasHiddenRows: this.firstHiddenRow < values.length,
    };
  }

  private readRecord({ type, blocks }: BiffRecord): void {
    const reader = new BiffReader(blocks);
    switch (type) {
      case Record.SharedText:
        return this.readCell(reader, () => this.sharedText(reader.u32()));
      case Record.Label:
      case Record.RichText:
        return this.readCell(reader, () => reader.longString());
      case Record.Number:
        return this.readCell(reader, () => reader.f64());
      case Record.Rk:
        return this.readCell(reader, () => rkNumber(reader.u32()));
      case Record.BooleanOrError:
        return this.readCell(reader, () => booleanOrError(reader.u8(), reader.u8() === 1));
      case Record.MultipleRk:
        return this.readMultipleRk(reader, blocks);
      case Record.Formula:
        return this.readFormula(reader);
      case Record.FormulaText:
        if (this.awaitsText) this.grid.put(this.awaitsText.row, this.awaitsText.column, reader.longString());
        this.awaitsText = null;
        return;
      case Record.MergedCells:
        return this.readMerges(reader);
      case Record.DataValidation: {
        const dropdown = readDropdown(reader);
        if (dropdown) this.dropdowns.push(dropdown);
        return;
      }
      case Record.Row:
        return this.readRow(reader);
      case Record.Protect:
        this.isProtected = reader.u16() === 1;
    }
  }

  private readCell(reader: BiffReader, value: () => CellValue): void {
    const row = reader.u16();
    const column = reader.u16();
    const format = reader.u16();
    this.put(row, column, format, value());
  }

  private put(row: number, column: number, format: number, value: CellValue): void {
    this.grid.put(row, column, value);
    const code = this.globals.formats[format];
    if (typeof value === "number" && code !== null && code !== undefined)
      this.numberFormats.set(cellKey(row, column), code);
  }

  private readMultipleRk(reader: BiffReader, blocks: readonly Uint8Array[]): void {
    const row = reader.u16();
    const first = reader.u16();
    const count = Math.floor((blocks.reduce((sum, block) => sum + block.length, 0) - 6) / 6);
    for (let index = 0; index < count; index++) {
      const format = reader.u16();
      this.put(row, first + index, format, rkNumber(reader.u32()));
    }
  }

  /** The result is a number, or, where its last two bytes are 0xFFFF, something else ([MS-XLS] 2.5.133). */
  private readFormula(reader: BiffReader): void {
    const row = reader.u16();
    const column = reader.u16();
    const format = reader.u16();
    const result = new DataView(new ArrayBuffer(8));
    for (let index = 0; index < 8; index++) result.setUint8(index, reader.u8());
    this.formulas.set(cellKey(row, column), UNREAD_FORMULA);
    this.awaitsText = null;
    if (result.getUint16(6, true) !== 0xffff) return this.put(row, column, format, result.getFloat64(0, true));
    const kind = result.getUint8(0);
    if (kind === 0) this.awaitsText = { row, column };
    if (kind === 1 || kind === 2) this.put(row, column, format, booleanOrError(result.getUint8(2), kind === 2));
  }

  private readMerges(reader: BiffReader): void {
    for (let left = reader.u16(); left > 0; left--) {
      const [top, bottom, start, end] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
      if (top < bottom || start < end) this.merges.push({ top, left: start, bottom, right: end });
    }
  }

  private readRow(reader: BiffReader): void {
    const row = reader.u16();
    reader.skip(10);
    if ((reader.u16() & ROW_HIDDEN) !== 0 && row < this.firstHiddenRow) this.firstHiddenRow = row;
  }

  private sharedText(index: number): string {
    const text = this.globals.texts[index];
    if (text === undefined) throw new WorkbookError("damaged", "a cell's text is missing");
    return text;
  }
}

/** A number in four bytes ([MS-XLS] 2.5.217): the upper 30 bits of a double or a whole number, perhaps × 100. */
function rkNumber(rk: number): number {
  let number = rk | 0;
  if (rk & 2) {
    number >>= 2;
  } else {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(4, rk & ~3, true);
    number = view.getFloat64(0, true);
  }
  return rk & 1 ? number / 100 : number;
}

function booleanOrError(byte: number, isError: boolean): CellValue {
  return isError ? (ERRORS.get(byte) ?? "#N/A") : byte !== 0;
}
