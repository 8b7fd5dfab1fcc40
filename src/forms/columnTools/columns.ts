import { normaliseText } from "../../text/normalise";
import { parseTick } from "../../text/tick";
import { cellAt, isBlank } from "../../workbook/cells";
import type { CellValue, Sheet } from "../../workbook/types";
import { kindByWordsAlone } from "../classifyRows";
import type { RecognisedSheet } from "../types";
import { PlanWriter } from "./planColumn";
import type { ToolPlan } from "./types";

/** A column to write into; `header` is written above where nothing stands yet. */
export interface TargetColumn {
  readonly column: number;
  readonly header: string;
}

/**
 * The rows that a tool works on: the pupils', or in a sheet of another kind the filled rows below its header, without
 * titles, totals and signatures.
 */
export function rowsForTools(sheet: Sheet, recognised: RecognisedSheet | undefined): readonly number[] {
  if (recognised) return recognised.rows;
  const header = headerRowOf(sheet, recognised);
  const width = filledCells(sheet.values[header] ?? []);
  const isRow = (row: readonly CellValue[]) => {
    const filled = filledCells(row);
    const kind = kindByWordsAlone(row);
    if (filled === 0 || kind === "total") return false;
    // A parent may be a `Cán bộ`: only a row of few cells is a signature by its words.
    if (kind === "signature") return width > NARROW && filled > width / 2;
    return filled > 1 || width <= NARROW;
  };
  return sheet.values.flatMap((row, place) => (place > header && isRow(row) ? [place] : []));
}

/** Columns of a list in which one filled cell may be a pupil. */
const NARROW = 3;

/** Rows above the header that are looked at: unit, title, class and the like. */
const TITLE_ROWS = 25;

/** The row that names the columns: of a sheet that was not recognised the first that fills half of its widest row. */
export function headerRowOf(sheet: Sheet, recognised: RecognisedSheet | undefined): number {
  if (recognised) return recognised.headerBottom;
  const first = sheet.values.slice(0, TITLE_ROWS).map(filledCells);
  const half = Math.max(1, ...first) / 2;
  return Math.max(
    0,
    first.findIndex((filled) => filled >= half),
  );
}

function filledCells(row: readonly CellValue[]): number {
  return row.reduce((sum: number, value) => (isBlank(value) ? sum : sum + 1), 0);
}

/** The first column to the right of everything that stands in the sheet. */
export function firstEmptyColumn(sheet: Sheet): number {
  return sheet.values.reduce((most, row) => Math.max(most, row.findLastIndex((value) => value !== "") + 1), 0);
}

/** `Nguyễn Thị Hoa` → `Nguyễn Thị` and `Hoa`: the given name is the last word. */
export function splitNames(
  sheet: Sheet,
  rows: readonly number[],
  from: number,
  family: TargetColumn,
  given: TargetColumn,
  headerRow: number,
): ToolPlan {
  const writer = new PlanWriter(sheet);
  writeHeaders(writer, sheet, headerRow, [family, given]);
  for (const row of rows) {
    const name = normaliseText(String(cellAt(sheet, row, from)));
    if (name === "") continue;
    const cut = name.lastIndexOf(" ");
    if (cut < 0) {
      writer.leave(row, from, "oneWord");
      continue;
    }
    writer.fill(row, family.column, name.slice(0, cut));
    writer.fill(row, given.column, name.slice(cut + 1));
  }
  return writer.plan();
}

/** `Nguyễn Thị` and `Hoa` → `Nguyễn Thị Hoa`. */
export function joinNames(
  sheet: Sheet,
  rows: readonly number[],
  family: number,
  given: number,
  to: TargetColumn,
  headerRow: number,
): ToolPlan {
  const writer = new PlanWriter(sheet);
  writeHeaders(writer, sheet, headerRow, [to]);
  for (const row of rows) {
    const name = normaliseText(`${String(cellAt(sheet, row, family))} ${String(cellAt(sheet, row, given))}`);
    if (name !== "") writer.fill(row, to.column, name);
  }
  return writer.plan();
}

/**
 * A column `Nữ` with ticks → `Nữ` where there is one, `Nam` where there is none. Of a column in which nobody is ticked
 * nothing follows: it may be the wrong one.
 *
 * @param column all rows of the list; `rows` may be some of them.
 */
export function sexFromTicks(
  sheet: Sheet,
  rows: readonly number[],
  from: number,
  to: TargetColumn,
  headerRow: number,
  column: readonly number[] = rows,
): ToolPlan {
  const writer = new PlanWriter(sheet);
  if (!column.some((row) => saysGirl(cellAt(sheet, row, from)) === true)) {
    for (const row of rows) writer.leave(row, from, "noTicks");
    return writer.plan();
  }
  // In its own column the header changes too: what stood there says what the ticks meant.
  if (to.column === from) writer.replace(headerRow, from, to.header);
  else writeHeaders(writer, sheet, headerRow, [to]);
  for (const row of rows) {
    const isGirl = saysGirl(cellAt(sheet, row, from));
    if (writer.isCovered(row, from)) writer.leave(row, from, "merged");
    else if (isGirl === null) writer.leave(row, from, "notATick");
    else if (to.column === from) replaceTick(writer, row, from, isGirl);
    else writer.fill(row, to.column, isGirl ? "Nữ" : "Nam");
  }
  return writer.plan();
}

function replaceTick(writer: PlanWriter, row: number, column: number, isGirl: boolean): void {
  if (writer.read(row, column) !== null) writer.replace(row, column, isGirl ? "Nữ" : "Nam");
}

function saysGirl(tick: CellValue): boolean | null {
  return parseTick(tick) ?? saysSex(tick);
}

/** Some clerks write the word instead of a tick. */
function saysSex(value: unknown): boolean | null {
  const word = normaliseText(String(value)).toLowerCase();
  if (word === "nữ") return true;
  return word === "nam" ? false : null;
}

/** Names columns that have no name yet. */
export function writeHeaders(writer: PlanWriter, sheet: Sheet, row: number, targets: readonly TargetColumn[]): void {
  for (const { column, header } of targets) {
    const isNamed = sheet.values.slice(0, row + 1).some((line) => !isBlank(line[column] ?? ""));
    if (!isNamed && writer.read(row, column) !== null) writer.replace(row, column, header);
  }
}
