import { cellKey, MAX_COLUMNS, MAX_ROWS } from "../cells";
import type { OpenLimits } from "../openLimits";
import { SheetGrid, type SlotBudget } from "../sheetGrid";
import type { Area, CellValue, Workbook } from "../types";
import { WorkbookError } from "../workbookError";
import { decodeHtmlBytes } from "./decodeHtmlBytes";
import { HtmlScanner } from "./htmlScanner";

/**
 * Opens a web page that was saved as `.xls`, as school programs export their lists: all its tables, one below the other,
 * in one sheet, as Excel shows them; text between tables has a row of its own. A table within a cell begins on a new row.
 * Nothing of the page is run or fetched. Text stays text, since Excel's guesses cost codes their zeros; only numbers of
 * up to four digits become numbers, and what Excel itself noted as one (`x:num`). Throws `WorkbookError`.
 */
export function openHtml(bytes: Uint8Array, limits: OpenLimits): Omit<Workbook, "fileName"> {
  const source = decodeHtmlBytes(bytes);
  const page = new PageReader(new HtmlScanner(source), { slotsLeft: limits.cellSlots });
  page.read();
  if (!page.hasTable) throw new WorkbookError("html", "a page without a table");
  const { values, merges, numberFormats, hasHiddenRows } = page;
  const sheet = {
    id: "sheet1",
    name: sheetNameIn(source) ?? "Sheet1",
    visibility: "visible",
    isProtected: false,
    hasHiddenRows,
    values,
    formulas: new Map<number, string>(),
    numberFormats,
    merges,
  } as const;
  return { sheets: [sheet], date1904: false };
}

/** As Excel notes it in its own pages. */
function sheetNameIn(source: string): string | null {
  return /<x:Name>([^<>&\\/?*[\]:]{1,31})<\/x:Name>/.exec(source.slice(0, 65_536))?.[1] ?? null;
}

/** A cell being read. `columns`, `rows`: how far it spans. */
interface OpenCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly isText: boolean;
  /** What `x:num` says: a number, or `""` where the text shown is it. */
  readonly noted: string | null;
}

/** HTML Living Standard, 4.9.11: larger spans count as these. */
const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;

/** Where a line ends although no new cell begins. */
const blocks = new Set(["br", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "hr", "center", "caption"]);

/** Stands for a line break of the page; no text can hold it. */
const BREAK = "\u0000";

class PageReader {
  hasTable = false;
  hasHiddenRows = false;
  readonly merges: Area[] = [];
  readonly numberFormats = new Map<number, string>();
  private readonly grid: SheetGrid;
  /** The row being filled; -1 before the first. */
  private row = -1;
  private column = 0;
  private isInRow = false;
  private depth = 0;
  private cell: OpenCell | null = null;
  private texts: string[] = [];
  /** Column → first row free again below a cell that spans rows. */
  private taken = new Map<number, number>();

  constructor(
    private readonly scanner: HtmlScanner,
    private readonly budget: SlotBudget,
  ) {
    this.grid = new SheetGrid(budget);
  }

  get values(): CellValue[][] {
    return this.grid.values;
  }

  read(): void {
    for (let token = this.scanner.next(); token !== null; token = this.scanner.next()) {
      if (token === "text") this.texts.push(this.scanner.text().replaceAll(BREAK, "\ufffd"));
      else if (token === "open") this.open(this.scanner.name);
      else this.close(this.scanner.name);
    }
    this.flush();
  }

  private open(name: string): void {
    if (name === "td" || name === "th") this.openCell();
    else if (name === "tr") this.openRow();
    else if (name === "table") {
      this.flush();
      this.hasTable = true;
      this.depth++;
      this.isInRow = false;
      this.taken.clear();
    } else if (blocks.has(name)) this.endLine();
  }

  private close(name: string): void {
    if (name === "td" || name === "th") this.flush();
    else if (name === "tr") this.endRow();
    else if (name === "table") {
      this.endRow();
      this.depth = Math.max(0, this.depth - 1);
      this.taken.clear();
    } else if (blocks.has(name)) this.endLine();
  }

  /** Within a table a new line of the cell; outside, a row of its own. */
  private endLine(): void {
    if (this.cell || this.depth > 0) this.texts.push(BREAK);
    else this.flush();
  }

  private openRow(): void {
    this.endRow();
    this.startRow();
    if (/display\s*:\s*none/i.test(this.scanner.attribute("style") ?? "")) this.hasHiddenRows = true;
  }

  private startRow(): void {
    this.row++;
    this.column = 0;
    this.isInRow = true;
    if (this.row >= MAX_ROWS) throw new WorkbookError("tooLarge", "too many rows");
  }

  private endRow(): void {
    this.flush();
    this.isInRow = false;
  }

  private openCell(): void {
    this.flush();
    if (!this.isInRow) this.startRow();
    while ((this.taken.get(this.column) ?? 0) > this.row) {
      this.spend(1);
      this.column++;
    }
    const columns = span(this.scanner.attribute("colspan"), MOST_COLUMNS);
    const rows = span(this.scanner.attribute("rowspan"), MOST_ROWS);
    if (this.column + columns > MAX_COLUMNS) throw new WorkbookError("tooLarge", "too many columns");
    const style = this.scanner.attribute("style") ?? "";
    this.cell = {
      column: this.column,
      columns,
      rows,
      isText: this.scanner.attribute("x:str") !== null || /mso-number-format\s*:\s*["'\\]*@/i.test(style),
      noted: this.scanner.attribute("x:num"),
    };
    if (rows > 1) {
      this.spend(columns);
      for (let column = 0; column < columns; column++) this.taken.set(this.column + column, this.row + rows);
    }
    if (rows > 1 || columns > 1) this.addMerge(columns, rows);
    this.column += columns;
  }

  private addMerge(columns: number, rows: number): void {
    this.spend(1);
    const bottom = Math.min(MAX_ROWS, this.row + rows) - 1;
    this.merges.push({ top: this.row, left: this.column, bottom, right: this.column + columns - 1 });
  }

  /** Ends the cell, or the line of text between two tables. */
  private flush(): void {
    const { cell } = this;
    const text = shownText(this.texts.join(""));
    this.texts = [];
    this.cell = null;
    if (cell) this.put(cell, text);
    else if (text !== "") this.putLine(text);
  }

  private put(cell: OpenCell, text: string): void {
    const value = valueOf(cell, text);
    this.grid.put(this.row, cell.column, value);
    if (typeof value === "number" && looksLikeDate(text)) {
      this.numberFormats.set(cellKey(this.row, cell.column), "dd/mm/yyyy");
    }
  }

  /** Text outside a cell, also the little that may stand between the cells of a table: nothing written is lost. */
  private putLine(text: string): void {
    this.startRow();
    this.isInRow = false;
    this.grid.put(this.row, 0, text);
  }

  private spend(slots: number): void {
    this.budget.slotsLeft -= slots;
    if (this.budget.slotsLeft < 0) throw new WorkbookError("tooLarge", "too many cells");
  }
}

function span(written: string | null, most: number): number {
  const digits = /^\s*(\d{1,9})/.exec(written ?? "")?.[1];
  return Math.min(most, Math.max(1, Number(digits ?? 1)));
}

/**
 * White space as a page shows it: line ends in the source are spaces, only its own breaks (marked `BREAK` while reading)
 * are lines. A cell of hard spaces alone is an empty one.
 */
function shownText(raw: string): string {
  const lines = raw.split(BREAK).map((line) => line.replace(/[ \t\r\n\f]+/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}

function valueOf({ isText, noted }: OpenCell, text: string): CellValue {
  if (isText) return text;
  if (noted !== null && noted.trim() !== "") {
    const number = Number(noted);
    if (Number.isFinite(number)) return number;
  }
  const isPlainNumber = noted === null ? /^(?:0|[1-9]\d{0,3})$/.test(text) : /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text);
  return isPlainNumber ? Number(text) : text;
}

function looksLikeDate(text: string): boolean {
  return /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(text);
}
