/**
 * A workbook as plain data, the same whether Excel handed it over or a file was read.
 *
 * Rows and columns are 0-based everywhere in the code; only `address.ts` speaks A1. A sheet is one array of
 * rows, never an object per cell: 10,000 pupils × 45 columns must cost no more than the arrays themselves.
 */

/** A cell as `Range.values` gives it: `""` is empty, a date is its serial number, an error its text (`"#N/A"`). */
export type CellValue = string | number | boolean;

/** One cell. `sheet` is the sheet's `id`, so that a renamed sheet keeps its places. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

export interface Sheet {
  /** Stable for the life of the workbook: Excel's worksheet id, or `sheet1`, `sheet2`, … for a file. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** True where a filter or a hand has hidden rows: they are checked like the rest, and the user is told. */
  readonly hasHiddenRows: boolean;
  /** From A1. Rows may be shorter than the sheet is wide; read through `cellAt`. */
  readonly values: CellValue[][];
  /** Formula text (`=…`) by `cellKey`, only where a cell holds one. */
  readonly formulas: Map<number, string>;
  /** Number format by `cellKey`, only for number cells whose format is not `General`. */
  readonly numberFormats: Map<number, string>;
  /**
   * Name of the cell's font by `cellKey`, only for text cells whose font is one of TCVN3 (`.Vn…`) or VNI (`VNI-…`).
   * Files tell it of every cell; Excel is asked only where texts are no good Unicode, when the sheet is read whole.
   */
  readonly legacyFonts?: ReadonlyMap<number, string>;
  /** Merged areas. Only the top left cell of one holds a value. */
  readonly merges: readonly Area[];
  /**
   * The lists that cells offer for choosing, ours left out. Absent where they were not asked for: files tell them with the
   * sheet, Excel is asked once it is known which columns may need them.
   */
  readonly dropdowns?: readonly Dropdown[];
}

/** A list from which some cells are to be filled (data validation). */
export interface Dropdown {
  readonly areas: readonly Area[];
  /** As Excel gives it: words parted by commas (`Nam,Nữ`), or a formula (`=DM!$A$2:$A$9`, a name). */
  readonly source: string;
}

/** A name that people gave an area, mostly to have a dropdown list point to it. */
export interface NamedArea {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** As they were when the book was read; absent where it has none, or its format was not asked (.xls, web pages). */
  readonly names?: readonly NamedArea[];
  /** Dates counted from 1904 (old Mac files). Office.js cannot tell; a file can. */
  readonly date1904: boolean;
  /** Without folder; absent for a book never saved. */
  readonly fileName?: string;
  /** What the file was, whatever its name; absent for an open book. */
  readonly fileFormat?: FileFormat;
}

/** `html`, `spreadsheetXml`: a web page or an XML Spreadsheet 2003, which programs export under the name of .xls. */
export type FileFormat = "xlsx" | "xls" | "html" | "spreadsheetXml";

/** Cells read anew after an edit. `values` has exactly the area's shape. */
export interface AreaContent {
  readonly sheetId: string;
  readonly area: Area;
  readonly values: CellValue[][];
  /** `cellKey` → formula, only where there is one. */
  readonly formulas: ReadonlyMap<number, string>;
  /** `cellKey` → number format, where it is not General. */
  readonly numberFormats: ReadonlyMap<number, string>;
}

/** One cell to write. `numberFormat` is set before the value, so that a code stays text (`"@"`). */
export interface CellEdit extends CellRef {
  readonly value: CellValue;
  readonly numberFormat?: string;
}
