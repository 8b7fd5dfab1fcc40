import type { WritingOptions } from "../check/bookHost";
import { areaAddress } from "../workbook/address";
import { listFormula } from "../workbook/inputRule";
import { rowHeights } from "../workbook/rowHeights";
import { freeSheetName } from "../workbook/sheetName";
import type { Area, CellValue } from "../workbook/types";
import type { CellLook, NewFormula, NewSheet } from "../workbook/writeWorkbook";
import { needsTextFormat } from "./editRanges";
import type { Gate } from "./gate";
import { setInputRule } from "./inputRules";

/** Cells of one batch: some hundred kilobytes of text, far below the payload limit of Excel on the web. */
const CELLS_A_BATCH = 20_000;

/** Points for one character of the standard font (Calibri 11: 5.25 points, and 3.75 beside the text). */
const POINTS_A_CHARACTER = 5.25;

/**
 * Adds a sheet behind the others and shows it; resolves to its id. A name that is taken gets a number. A failure half-way
 * takes the new sheet away again, so that the book is as it was; so does `signal`, and `null` says that.
 */
export async function addSheet(
  gate: Gate,
  sheet: NewSheet,
  { onProgress, signal }: WritingOptions = {},
): Promise<string | null> {
  const name = freeSheetName(sheet.name, await sheetNames(gate));
  const id = await gate.write("add sheet", (context) => {
    const added = context.workbook.worksheets.add(name);
    added.load("id");
    return () => added.id;
  });
  try {
    for (const rows of blocksOf(sheet)) {
      if (signal?.aborted === true) break;
      await writeRows(gate, id, sheet, rows);
      onProgress?.((rows.bottom + 1) / sheet.values.length);
    }
    if (signal?.aborted !== true) await dress(gate, id, sheet);
  } catch (error) {
    await removeSheet(gate, id).catch(() => undefined);
    throw error;
  }
  if (signal?.aborted !== true) return id;
  await removeSheet(gate, id);
  return null;
}

export function removeSheet(gate: Gate, sheetId: string): Promise<void> {
  return gate.write("remove sheet", (context) => {
    context.workbook.worksheets.getItem(sheetId).delete();
    return () => undefined;
  });
}

function sheetNames(gate: Gate): Promise<string[]> {
  return gate.read("read sheet names", (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    return () => worksheets.items.map((item) => item.name);
  });
}

interface RowBlock {
  readonly top: number;
  readonly bottom: number;
}

function* blocksOf({ values }: NewSheet): Generator<RowBlock> {
  const width = Math.max(1, ...values.map((row) => row.length));
  const rows = Math.max(1, Math.floor(CELLS_A_BATCH / width));
  for (let top = 0; top < values.length; top += rows) yield { top, bottom: Math.min(values.length, top + rows) - 1 };
}

/** Formats first: a code that Excel takes for a number on its way into the cell has lost its zeros for good. */
function writeRows(gate: Gate, sheetId: string, sheet: NewSheet, { top, bottom }: RowBlock): Promise<void> {
  const rows = sheet.values.slice(top, bottom + 1);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const area = { top, left: 0, bottom, right: width - 1 };
  const values = rows.map((row) => Array.from({ length: width }, (_, column): CellValue => row[column] ?? ""));
  const formats = values.map((row, index) => row.map((value, column) => formatOf(sheet, top + index, column, value)));
  const own = (sheet.formulas ?? []).filter(({ row }) => row >= top && row <= bottom);
  return gate.write("write new sheet", (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
    range.numberFormat = formats;
    range.values = values;
    // Cells without a formula get their value once more: one assignment, however many formulas there are.
    if (own.length > 0) range.formulas = withFormulas(values, own, top);
    return () => undefined;
  });
}

function withFormulas(values: readonly CellValue[][], formulas: readonly NewFormula[], top: number): CellValue[][] {
  const filled = values.map((row) => [...row]);
  for (const { row, column, formula } of formulas) {
    const own = filled[row - top];
    if (own) own[column] = formula;
  }
  return filled;
}

function formatOf(sheet: NewSheet, row: number, column: number, value: CellValue): string {
  if (typeof value === "string" && (needsTextFormat(value) || row < (sheet.headerRows ?? 0))) return "@";
  const found = sheet.formats?.findLast(({ area }) => holds(area, row, column))?.numberFormat;
  return found ?? (typeof value === "string" && value !== "" ? "@" : "General");
}

/** What is not in the values' rows: formats of empty rows below, header, widths, merges, lists, protection. */
function dress(gate: Gate, sheetId: string, sheet: NewSheet): Promise<void> {
  const {
    headerRows = 0,
    frozenColumns = 0,
    columnWidths = [],
    merges = [],
    lists = [],
    inputRules = [],
    formats = [],
    looks = [],
  } = sheet;
  const width = Math.max(1, ...sheet.values.map((row) => row.length));
  return gate.write("dress new sheet", (context) => {
    const added = context.workbook.worksheets.getItem(sheetId);
    for (const { area, numberFormat } of formats) {
      if (area.bottom < sheet.values.length) continue;
      const below = { ...area, top: Math.max(area.top, sheet.values.length) };
      // One text for the whole range; as an array it would have to have the range's shape.
      added.getRange(areaAddress(below)).numberFormat = numberFormat as unknown as string[][];
    }
    columnWidths.forEach((characters, column) => {
      if (characters === null) return;
      const place = { top: 0, left: column, bottom: 0, right: column };
      added.getRange(areaAddress(place)).format.columnWidth = characters * POINTS_A_CHARACTER + 3.75;
    });
    if (headerRows > 0) {
      const { format } = added.getRange(areaAddress({ top: 0, left: 0, bottom: headerRows - 1, right: width - 1 }));
      format.font.bold = true;
      for (let row = 0; row < headerRows; row++) {
        if (isTitle(row, merges)) continue;
        added.getRange(areaAddress({ top: row, left: 0, bottom: row, right: width - 1 })).format.wrapText = true;
      }
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Center";
      if (sheet.headerHeight !== undefined) format.rowHeight = sheet.headerHeight;
    }
    if (headerRows > 0 && frozenColumns > 0) {
      const frozen = { top: 0, left: 0, bottom: headerRows - 1, right: frozenColumns - 1 };
      added.freezePanes.freezeAt(added.getRange(areaAddress(frozen)));
    } else if (headerRows > 0) added.freezePanes.freezeRows(headerRows);
    for (const { area, look } of looks) dressLook(added.getRange(areaAddress(area)).format, look);
    for (const area of merges) added.getRange(areaAddress(area)).merge(false);
    for (const [row, height] of rowHeights(sheet)) {
      added.getRange(areaAddress({ top: row, left: 0, bottom: row, right: 0 })).format.rowHeight = height;
    }
    for (const { area, source } of lists) {
      added.getRange(areaAddress(area)).dataValidation.rule = {
        list: { inCellDropDown: true, source: `=${listFormula(source)}` },
      };
    }
    for (const rule of inputRules) setInputRule(added, rule);
    if (sheet.isProtected === true) added.protection.protect();
    if (sheet.visibility === "hidden") added.visibility = "Hidden";
    else if (sheet.visibility === "veryHidden") added.visibility = "VeryHidden";
    else added.activate();
    return () => undefined;
  });
}

/** A line of its own above the header, over several columns; wrapped, it would be fitted to the first of them. */
function isTitle(row: number, merges: readonly Area[]): boolean {
  return merges.some(({ top, bottom, left, right }) => top === row && bottom === row && left === 0 && right > 0);
}

/** Lines between cells are Excel's own on the screen; in a file they are drawn. */
function dressLook(format: Excel.RangeFormat, look: CellLook): void {
  if (look === "label" || look === "note") format.wrapText = true;
  if (look === "title" || look === "heading" || look === "total" || look === "alert") format.font.bold = true;
  if (look === "heading") {
    format.fill.color = "#E7E6E6";
    format.wrapText = true;
    format.horizontalAlignment = "Center";
  }
  if (look === "alert") format.fill.color = "#FCE4D6";
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
