import { cellKey, MAX_COLUMNS, MAX_ROWS } from "../cells";
import type { OpenLimits } from "../openLimits";
import { SheetGrid, type SlotBudget } from "../sheetGrid";
import type { Area, CellValue, Sheet, SheetVisibility, Workbook } from "../types";
import { WorkbookError } from "../workbookError";
import { isoDateSerial } from "../xlsx/isoDateSerial";
import { decodeXmlBytes } from "../xml/decodeXmlBytes";
import { XmlError, XmlScanner } from "../xml/xmlScanner";

/** Names that the format has for some number formats; the others stand as they are. */
const namedFormats = new Map([
  ["Short Date", "dd/mm/yyyy"],
  ["General Date", "dd/mm/yyyy hh:mm"],
  ["Fixed", "0.00"],
  ["Percent", "0.00%"],
]);

const visibilities = new Map<string, SheetVisibility>([
  ["SheetHidden", "hidden"],
  ["SheetVeryHidden", "veryHidden"],
]);

/** Opens an XML Spreadsheet 2003 ("XML Spreadsheet Reference", Microsoft, Office XP and 2003). Throws `WorkbookError`. */
export function openSpreadsheetXml(bytes: Uint8Array, limits: OpenLimits): Omit<Workbook, "fileName"> {
  try {
    return new Reader(new XmlScanner(decodeXmlBytes(bytes)), limits).read();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    if (error instanceof XmlError || error instanceof TypeError) {
      throw new WorkbookError("damaged", "XML Spreadsheet 2003", { cause: error });
    }
    throw error;
  }
}

interface OpenSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly grid: SheetGrid;
  readonly formulas: Map<number, string>;
  readonly numberFormats: Map<number, string>;
  readonly merges: Area[];
  visibility: SheetVisibility;
  hasHiddenRows: boolean;
}

class Reader {
  private readonly budget: SlotBudget;
  private readonly sheets: Sheet[] = [];
  private readonly formats = new Map<string, string>();
  private date1904 = false;

  constructor(
    private readonly xml: XmlScanner,
    private readonly limits: OpenLimits,
  ) {
    this.budget = { slotsLeft: limits.cellSlots };
  }

  read(): Omit<Workbook, "fileName"> {
    for (let token = this.xml.next(); token !== null; token = this.xml.next()) {
      if (token !== "open") continue;
      if (this.xml.name === "Style") this.readStyle();
      else if (this.xml.name === "Date1904") this.date1904 = true;
      else if (this.xml.name === "Worksheet") this.readSheet();
    }
    return { sheets: this.sheets, date1904: this.date1904 };
  }

  private readStyle(): void {
    const id = this.xml.attribute("ID") ?? "";
    this.within(() => {
      const format = this.xml.name === "NumberFormat" ? this.xml.attribute("Format") : null;
      if (format !== null) this.formats.set(id, namedFormats.get(format) ?? format);
    });
  }

  private readSheet(): void {
    if (this.sheets.length >= this.limits.sheets) throw new WorkbookError("tooLarge", "too many sheets");
    const sheet: OpenSheet = {
      name: this.xml.attribute("Name") ?? `Sheet${String(this.sheets.length + 1)}`,
      isProtected: this.xml.flag("Protected"),
      grid: new SheetGrid(this.budget),
      formulas: new Map(),
      numberFormats: new Map(),
      merges: [],
      visibility: "visible",
      hasHiddenRows: false,
    };
    let row = -1;
    this.within(() => {
      if (this.xml.name === "Row") {
        row = this.placeAfter(row, MAX_ROWS);
        if (this.xml.flag("Hidden")) sheet.hasHiddenRows = true;
        const more = Number(this.xml.attribute("Span") ?? 0);
        this.readRow(sheet, row);
        if (Number.isInteger(more) && more > 0) row += more;
      } else if (this.xml.name === "Visible") {
        sheet.visibility = visibilities.get(this.textOfElement()) ?? "visible";
      }
    });
    const { grid, ...rest } = sheet;
    this.sheets.push({ id: `sheet${String(this.sheets.length + 1)}`, ...rest, values: grid.values });
  }

  private readRow(sheet: OpenSheet, row: number): void {
    let column = -1;
    this.within(() => {
      if (this.xml.name !== "Cell") return;
      column = this.placeAfter(column, MAX_COLUMNS);
      column = this.readCell(sheet, row, column);
    });
  }

  /** Gives the last column that the cell covers. */
  private readCell(sheet: OpenSheet, row: number, column: number): number {
    const across = this.count("MergeAcross");
    const down = this.count("MergeDown");
    const formula = this.xml.attribute("Formula");
    const style = this.xml.attribute("StyleID");
    let value: CellValue = "";
    this.within(() => {
      if (this.xml.name === "Data") value = this.readData();
    });
    sheet.grid.put(row, column, value);
    const key = cellKey(row, column);
    if (formula !== null) sheet.formulas.set(key, formula);
    const format = style === null ? undefined : this.formats.get(style);
    if (typeof value === "number" && format !== undefined && format !== "General") sheet.numberFormats.set(key, format);
    if (across > 0 || down > 0) {
      sheet.merges.push({ top: row, left: column, bottom: row + down, right: column + across });
    }
    return column + across;
  }

  private readData(): CellValue {
    const type = this.xml.attribute("Type");
    const text = this.textOfElement();
    if (text === "") return "";
    if (type === "Number") return Number.isFinite(Number(text)) ? Number(text) : text;
    if (type === "Boolean") return text === "1";
    return type === "DateTime" ? (isoDateSerial(text, this.date1904) ?? text) : text;
  }

  /** All text within the element just opened, whatever stands around its parts (`<B>`, `<Font>`). */
  private textOfElement(): string {
    const around = this.xml.depth - 1;
    const texts: string[] = [];
    while (this.xml.depth > around) {
      const token = this.xml.next();
      if (token === null) break;
      if (token === "text") texts.push(this.xml.text());
    }
    return texts.join("");
  }

  /** Calls for every element opened within the one just opened, until that is closed. */
  private within(read: () => void): void {
    const around = this.xml.depth - 1;
    while (this.xml.depth > around) {
      const token = this.xml.next();
      if (token === null) return;
      if (token === "open") read();
    }
  }

  /** `ss:Index` counts from 1; without it the next place. */
  private placeAfter(last: number, limit: number): number {
    const written = this.xml.attribute("Index");
    const place = written === null ? last + 1 : Number(written) - 1;
    if (!Number.isInteger(place) || place <= last || place >= limit) throw new WorkbookError("damaged", "a bad index");
    return place;
  }

  private count(name: string): number {
    const number = Number(this.xml.attribute(name) ?? 0);
    return Number.isInteger(number) && number > 0 ? Math.min(number, MAX_COLUMNS - 1) : 0;
  }
}
