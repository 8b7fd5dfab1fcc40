import { parseArea } from "../address";
import { cellKey, MAX_COLUMNS, MAX_ROWS } from "../cells";
import { SheetGrid } from "../sheetGrid";
import type { SlotBudget } from "../sheetGrid";
import type { Area, CellValue, Dropdown, Sheet } from "../types";
import { WorkbookError } from "../workbookError";
import { XmlScanner } from "../xml/xmlScanner";
import { decodeExcelText } from "./excelText";
import { isoDateSerial } from "./isoDateSerial";
import { PlainCell } from "./plainCell";
import { readDropdowns } from "./readDropdowns";
import { readRichText } from "./readRichText";
import { shiftFormula } from "./shiftFormula";

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  /** By cell style; `null` is General. */
  readonly cellFormats: readonly (string | null)[];
  /** By cell style: the name of a TCVN3 or VNI font, `null` for any other; `null` where the book has none. */
  readonly legacyFonts: readonly (string | null)[] | null;
  readonly date1904: boolean;
  readonly budget: SlotBudget;
}

type SheetContent = Pick<
  Sheet,
  "values" | "formulas" | "numberFormats" | "legacyFonts" | "merges" | "isProtected" | "hasHiddenRows" | "dropdowns"
>;

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** One worksheet part in one pass (ECMA-376 Part 1 §18.3). Throws `XmlError` and `WorkbookError`. */
export function readSheetPart(xml: string, context: SheetContext): SheetContent {
  return new SheetReader(new XmlScanner(xml), context).read();
}

class SheetReader {
  private readonly grid: SheetGrid;
  private readonly formulas = new Map<number, string>();
  private readonly numberFormats = new Map<number, string>();
  private readonly legacyFonts = new Map<number, string>();
  private readonly merges: Area[] = [];
  private readonly dropdowns: Dropdown[] = [];
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private readonly plain = new PlainCell();
  private isProtected = false;
  private firstHiddenRow = Infinity;
  private hasData = false;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: SheetContext,
  ) {
    this.grid = new SheetGrid(context.budget);
  }

  read(): SheetContent {
    const { scanner } = this;
    for (let token = scanner.next(); token !== null; token = scanner.next()) {
      if (token !== "open") continue;
      switch (scanner.name) {
        case "sheetData":
          this.hasData = true;
          this.readRows();
          break;
        case "sheetProtection":
          this.isProtected = scanner.flag("sheet");
          break;
        case "mergeCell":
          this.addMerge(scanner.attribute("ref") ?? "");
          break;
        case "dataValidations":
        case "extLst":
          readDropdowns(scanner, this.dropdowns);
          break;
        case "conditionalFormatting":
          scanner.skipElement();
          break;
      }
    }
    if (!this.hasData) throw new WorkbookError("damaged", "a sheet without sheetData");
    const { values } = this.grid;
    return {
      values,
      formulas: this.formulas,
      numberFormats: this.numberFormats,
      ...(this.legacyFonts.size === 0 ? {} : { legacyFonts: this.legacyFonts }),
      merges: this.merges,
      dropdowns: this.dropdowns,
      isProtected: this.isProtected,
      hasHiddenRows: this.firstHiddenRow < values.length,
    };
  }

  private readRows(): void {
    const { scanner } = this;
    const around = scanner.depth - 1;
    let row = -1;
    for (let token = scanner.next(); token !== null; token = scanner.next()) {
      if (token === "close" && scanner.depth === around) return;
      if (token !== "open" || scanner.name !== "row") continue;
      const number = scanner.attribute("r");
      row = number === null ? row + 1 : rowIndex(number);
      if (row < this.firstHiddenRow && scanner.flag("hidden")) this.firstHiddenRow = row;
      if (!scanner.isSelfClosed) this.readCells(row);
    }
  }

  private readCells(row: number): void {
    const { scanner } = this;
    const around = scanner.depth - 1;
    let column = -1;
    for (;;) {
      const plainEnd = this.plain.read(scanner.source, scanner.position);
      if (plainEnd !== -1) {
        scanner.moveTo(plainEnd);
        column = this.plain.column;
        this.putPlainCell();
        continue;
      }
      const token = scanner.next();
      if (token === null || (token === "close" && scanner.depth === around)) return;
      if (token !== "open" || scanner.name !== "c") continue;
      const place = scanner.attributePlace("r");
      let cellRow = row;
      if (place) {
        const reference = readReference(scanner.source, place.from, place.to);
        cellRow = rowOfReference(reference);
        column = reference - cellRow * REFERENCE_COLUMNS;
      } else {
        column++;
      }
      if (!scanner.isSelfClosed) this.readCell(cellRow, column);
    }
  }

  private putPlainCell(): void {
    const { typeFrom, typeTo, valueFrom, valueTo, row, column, style } = this.plain;
    if (valueFrom === valueTo) return;
    const { source } = this.scanner;
    const text = source.slice(valueFrom, valueTo);
    const value = this.valueOf(typeTo === 0 ? "n" : source.slice(typeFrom, typeTo), text);
    this.put(row, column, style, value);
  }

  private readCell(row: number, column: number): void {
    const { scanner } = this;
    const type = scanner.attribute("t") ?? "n";
    const style = scanner.attribute("s");
    const around = scanner.depth - 1;
    let valueText = "";
    let richText: string | null = null;
    let formula: string | null = null;
    let inValue = false;
    for (let token = scanner.next(); token !== null; token = scanner.next()) {
      if (token === "text") {
        if (inValue) valueText += scanner.text();
      } else if (token === "open") {
        if (scanner.name === "v") inValue = true;
        else if (scanner.name === "is") richText = readRichText(scanner);
        else if (scanner.name === "f") formula = this.readFormula(row, column);
        else scanner.skipElement();
      } else {
        inValue = false;
        if (scanner.depth === around) break;
      }
    }
    const value = richText ?? this.valueOf(type, valueText);
    this.put(row, column, style === null ? -1 : Number(style), value);
    if (formula !== null) this.formulas.set(cellKey(row, column), formula);
  }

  private put(row: number, column: number, style: number, value: CellValue): void {
    this.grid.put(row, column, value);
    if (typeof value !== "number") {
      const font = this.context.legacyFonts?.[style];
      if (font && typeof value === "string" && value !== "") this.legacyFonts.set(cellKey(row, column), font);
      return;
    }
    const format = this.context.cellFormats[style];
    if (format !== null && format !== undefined) this.numberFormats.set(cellKey(row, column), format);
  }

  private valueOf(type: string, text: string): CellValue {
    switch (type) {
      case "s":
        return text === "" ? "" : this.sharedString(text);
      case "str":
      case "inlineStr":
        return decodeExcelText(text);
      case "b":
        return text === "" ? "" : text === "1" || text === "true";
      case "e":
        return text;
      case "d":
        return isoDateSerial(text.trim(), this.context.date1904) ?? text;
      default:
        return numberOrText(text);
    }
  }

  private sharedString(index: string): string {
    const text = this.context.sharedStrings[Number(index)];
    if (text === undefined) throw new WorkbookError("damaged", "a cell's text is missing");
    return text;
  }

  /** `=…`, or `null` where the cell is part of a data table or of another cell's array. */
  private readFormula(row: number, column: number): string | null {
    const { scanner } = this;
    const type = scanner.attribute("t");
    const group = scanner.attribute("si");
    const around = scanner.depth - 1;
    let text = "";
    for (let token = scanner.next(); token !== null; token = scanner.next()) {
      if (token === "text") text += scanner.text();
      if (token === "close" && scanner.depth === around) break;
    }
    text = withoutFileOnlyPrefixes(decodeExcelText(text));
    if (type !== "shared" || group === null) return text === "" ? null : `=${text}`;
    if (text !== "") {
      this.sharedFormulas.set(group, { text, row, column });
      return `=${text}`;
    }
    const first = this.sharedFormulas.get(group);
    if (!first) return null;
    return `=${shiftFormula(first.text, row - first.row, column - first.column)}`;
  }

  private addMerge(reference: string): void {
    const area = parseArea(reference);
    if (area && (area.top !== area.bottom || area.left !== area.right)) this.merges.push(area);
  }
}

function rowIndex(number: string): number {
  const index = Number(number) - 1;
  if (!Number.isInteger(index) || index < 0 || index >= MAX_ROWS) throw new WorkbookError("damaged", "a row number");
  return index;
}

const REFERENCE_COLUMNS = MAX_COLUMNS;

function rowOfReference(reference: number): number {
  return Math.floor(reference / REFERENCE_COLUMNS);
}

/** `B7` in the source as row × 16,384 + column, without making a string of it. */
function readReference(source: string, from: number, to: number): number {
  let at = from;
  let column = 0;
  for (; at < to; at++) {
    const letter = source.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  const digitsFrom = at;
  for (; at < to; at++) {
    const digit = source.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  const isWhole = at === to && digitsFrom > from && at > digitsFrom;
  if (!isWhole || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) {
    throw new WorkbookError("damaged", "a cell reference");
  }
  return (row - 1) * REFERENCE_COLUMNS + column - 1;
}

function numberOrText(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : text;
}

/** Excel writes functions newer than the file format with a prefix that it never shows. */
function withoutFileOnlyPrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(/"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xlpm\./g, (piece) =>
    piece.startsWith('"') ? piece : "",
  );
}
