import { writeXlsx } from "hucre/xlsx";
import type { CellStyle, DataValidation, SheetChart, WriteSheet } from "hucre/xlsx";
import { areaAddress } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./cells";
import { INPUT_RULE_TITLE, type InputRule, type ListSource, listFormula } from "./inputRule";
import { rowHeights } from "./rowHeights";
import type { Area, CellValue, SheetVisibility } from "./types";

/** A sheet to be written anew. */
export interface NewSheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`, unique without regard to case. */
  readonly name: string;
  readonly visibility?: SheetVisibility;
  /** From A1, as `Sheet.values`: dates as serial numbers with a format in `formats`. Text is never a formula. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats by area, also for its empty cells; a later one wins. */
  readonly formats?: readonly { readonly area: Area; readonly numberFormat: string }[];
  /** In characters of the standard font; `null` leaves a column as it is. */
  readonly columnWidths?: readonly (number | null)[];
  /** So many rows at the top are bold, wrapped, centred and stay in view. */
  readonly headerRows?: number;
  /** Of each header row, in points; Excel does not fit rows by itself before somebody edits them. */
  readonly headerHeight?: number;
  readonly frozenColumns?: number;
  readonly merges?: readonly Area[];
  /** Drop-down lists whose entries stand in an area of this or another sheet; blanks are allowed, anything else not. */
  readonly lists?: readonly { readonly area: Area; readonly source: ListSource }[];
  /** What cells take when somebody types; each area in one rule at most, and not in `lists`. */
  readonly inputRules?: readonly InputRule[];
  /** Without a password. */
  readonly isProtected?: boolean;
  /** The value at the place is what the formula comes to. */
  readonly formulas?: readonly NewFormula[];
  /** How areas look; a later one adds to an earlier one. */
  readonly looks?: readonly { readonly area: Area; readonly look: CellLook }[];
  /** On A4, as wide as the page; `titleRows` at the top come again on every page. `pageBreaks`: behind these rows, 0-based. */
  readonly print?: {
    readonly orientation: "portrait" | "landscape";
    readonly titleRows?: number;
    readonly pageBreaks?: readonly number[];
  };
  readonly charts?: readonly NewChart[];
}

export interface NewFormula {
  readonly row: number;
  readonly column: number;
  /** With `=`, in English, addresses as A1. */
  readonly formula: string;
}

/** `grid`: thin lines around every cell. `alert`: for what does not balance; says it in bold, too. */
export type CellLook = "title" | "note" | "heading" | "label" | "grid" | "total" | "alert";

/** A chart of Excel's own, drawn from cells of its sheet. */
export interface NewChart {
  readonly kind: "column" | "bar" | "line";
  readonly title: string;
  readonly isStacked?: boolean;
  /** Of stacked lying bars: negative numbers are drawn to the left, and read as if they were none. */
  readonly isMirrored?: boolean;
  /** One column of labels; each series is a column of numbers. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** Cells that it covers. */
  readonly place: Area;
}

export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
  readonly date1904?: boolean;
}

/** Named: a font of which a cell says no more than that it is bold is drawn in whatever the program falls back to. */
const bold = { name: "Calibri", size: 11, bold: true } as const;

const HEADER_STYLE: CellStyle = {
  font: bold,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** A new .xlsx file. Throws `RangeError` for places outside a sheet, and what the writer throws for bad sheet names. */
export async function writeWorkbook(book: NewWorkbook): Promise<Uint8Array> {
  const firstVisible = book.sheets.findIndex(({ visibility }) => (visibility ?? "visible") === "visible");
  if (firstVisible === -1) throw new RangeError("writeWorkbook: a workbook needs a visible sheet");
  return writeXlsx({
    sheets: book.sheets.map(toWriteSheet),
    activeSheet: firstVisible,
    dateSystem: book.date1904 === true ? "1904" : "1900",
  });
}

function toWriteSheet(sheet: NewSheet): WriteSheet {
  const { headerRows = 0, frozenColumns = 0, merges = [], lists = [], inputRules = [], columnWidths = [] } = sheet;
  const validations = [...lists.map(toValidation), ...inputRules.map(toInputValidation)];
  return {
    name: sheet.name,
    rows: sheet.values.map((row) => row.map(toWriteValue)),
    cells: styledCells(sheet, headerRows),
    ...(sheet.visibility === "hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "veryHidden" ? { veryHidden: true } : {}),
    ...(columnWidths.length > 0 ? { columns: columnWidths.map((width) => (width === null ? {} : { width })) } : {}),
    ...rowDefs(sheet, headerRows),
    ...(headerRows > 0 || frozenColumns > 0 ? { freezePane: { rows: headerRows, columns: frozenColumns } } : {}),
    ...(merges.length > 0 ? { merges: merges.map(toMerge) } : {}),
    ...(validations.length > 0 ? { dataValidations: validations } : {}),
    ...(sheet.isProtected === true ? { protection: { sheet: true } } : {}),
    ...(sheet.print === undefined ? {} : printSetup(sheet.print)),
    ...(sheet.charts === undefined ? {} : { charts: sheet.charts.map((chart) => toChart(chart, sheet.name)) }),
  };
}

function printSetup({
  orientation,
  titleRows = 0,
  pageBreaks = [],
}: NonNullable<NewSheet["print"]>): Partial<WriteSheet> {
  return {
    pageSetup: {
      paperSize: "a4",
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as it takes.
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(titleRows > 0 ? { printTitlesRow: `1:${String(titleRows)}` } : {}),
    },
    headerFooter: { oddFooter: "&L&A&R&P/&N" },
    ...(pageBreaks.length > 0 ? { rowBreaks: [...pageBreaks] } : {}),
  };
}

function toChart(chart: NewChart, sheetName: string): SheetChart {
  const { kind, title, isStacked, isMirrored, categories, series, place } = chart;
  const sheet = `'${sheetName.replace(/'/g, "''")}'`;
  const ref = (area: Area) => `${sheet}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  return {
    type: kind,
    title,
    series: series.map(({ name, values }) => ({ name, values: ref(values), categories: ref(categories) })),
    anchor: { from: { row: place.top, col: place.left }, to: { row: place.bottom + 1, col: place.right + 1 } },
    ...(isStacked === true ? { barGrouping: "stacked" as const, overlap: 100 } : {}),
    axes: kind === "bar" ? barAxes(isMirrored === true) : { y: { scale: fromZero } },
    legend: series.length > 1 ? "bottom" : false,
  };
}

/** Excel would cut off what bars of nearly one length have in common, and the shortest would look like none. */
const fromZero = { min: 0 };

/** Lying bars read from the top down as their table does; of mirrored ones the left side holds negatives, read as numbers. */
function barAxes(isMirrored: boolean): NonNullable<SheetChart["axes"]> {
  return isMirrored
    ? { x: { tickLblPos: "low", tickLblSkip: 1 }, y: { numberFormat: { formatCode: "0;0" } } }
    : { x: { reverse: true, tickLblSkip: 1 }, y: { crosses: "max", scale: fromZero } };
}

function rowDefs(sheet: NewSheet, headerRows: number): Pick<WriteSheet, "rowDefs"> {
  const heights = rowHeights(sheet);
  const { headerHeight } = sheet;
  if (headerHeight !== undefined) for (let row = 0; row < headerRows; row++) heights.set(row, headerHeight);
  if (heights.size === 0) return {};
  return { rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])) };
}

const lineColor = { rgb: "808080" };
const thin = { style: "thin", color: lineColor } as const;
const lines: CellStyle = { border: { top: thin, right: thin, bottom: thin, left: thin } };

const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { ...bold, size: 14 } },
  note: { font: { name: "Calibri", size: 11, italic: true }, alignment: { wrapText: true, vertical: "top" } },
  heading: {
    ...lines,
    font: bold,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7E6E6" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  label: { ...lines, alignment: { wrapText: true, vertical: "center" } },
  grid: lines,
  total: { ...lines, font: bold },
  alert: {
    ...lines,
    font: bold,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FCE4D6" } },
  },
};

interface StyledCell {
  readonly style?: CellStyle;
  readonly formula?: string;
  readonly formulaResult?: CellValue;
}

function styledCells(sheet: NewSheet, headerRows: number): Map<string, StyledCell> {
  const cells = new Map<string, StyledCell>();
  const addStyle = (row: number, column: number, style: CellStyle) => {
    const key = `${String(row)},${String(column)}`;
    cells.set(key, { ...cells.get(key), style: { ...cells.get(key)?.style, ...style } });
  };
  for (const { area, look } of sheet.looks ?? []) {
    requireInside(area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) addStyle(row, column, LOOKS[look]);
    }
  }
  for (const { area, numberFormat } of sheet.formats ?? []) {
    requireInside(area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) addStyle(row, column, { numFmt: numberFormat });
    }
  }
  for (let row = 0; row < headerRows; row++) {
    const width = sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) addStyle(row, column, HEADER_STYLE);
  }
  for (const { row, column, formula } of sheet.formulas ?? []) {
    const key = `${String(row)},${String(column)}`;
    const value = sheet.values[row]?.[column] ?? "";
    cells.set(key, { ...cells.get(key), formula: formula.replace(/^=/, ""), formulaResult: value });
  }
  return cells;
}

function toWriteValue(value: CellValue): CellValue | null {
  if (value === "") return null;
  return typeof value === "string" ? asFileText(value) : value;
}

/**
 * What looks like the file's own way of writing a control character keeps its underline (`_x005F_`), and code units
 * that no XML can hold are written that way, or as U+FFFD where half a pair is missing. The writer itself sees to the
 * other control characters.
 */
export function asFileText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[\ufffe\uffff]/g, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase()}_`)
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

function toMerge(area: Area): { startRow: number; startCol: number; endRow: number; endCol: number } {
  requireInside(area);
  return { startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right };
}

function toValidation({ area, source }: NonNullable<NewSheet["lists"]>[number]): DataValidation {
  requireInside(area);
  requireInside(source.area);
  return {
    type: "list",
    range: areaAddress(area),
    formula1: listFormula(source),
    allowBlank: true,
    showErrorMessage: true,
  };
}

function toInputValidation({ area, condition, isStrict, message }: InputRule): DataValidation {
  requireInside(area);
  return {
    ...conditionParts(condition),
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: isStrict ? "stop" : "warning",
    errorTitle: INPUT_RULE_TITLE,
    errorMessage: message,
  };
}

function conditionParts(
  condition: InputRule["condition"],
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (condition.kind) {
    case "list":
      requireInside(condition.source.area);
      return { type: "list", formula1: listFormula(condition.source) };
    case "choice":
      return { type: "list", formula1: `"${condition.values.join(",")}"` };
    case "date":
      return between("date", condition);
    case "wholeNumber":
      return between("whole", condition);
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(condition.most) };
  }
}

function between(type: "date" | "whole", { from, to }: { readonly from: number; readonly to: number }) {
  return { type, operator: "between" as const, formula1: String(from), formula2: String(to) };
}

function requireInside({ top, left, bottom, right }: Area): void {
  const isInside = top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < MAX_ROWS && right < MAX_COLUMNS;
  if (!isInside) throw new RangeError("writeWorkbook: an area outside the sheet");
}
