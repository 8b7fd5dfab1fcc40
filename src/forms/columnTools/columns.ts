import { normaliseText } from "../../text/normalise";
import { parseTick } from "../../text/tick";
import { cellAt, isBlank } from "../../workbook/cells";
import type { Sheet } from "../../workbook/types";
import type { RecognisedSheet } from "../types";
import { PlanWriter } from "./planColumn";
import type { ToolPlan } from "./types";

/** A column to write into; `header` is written above where nothing stands yet. */
export interface TargetColumn {
  readonly column: number;
  readonly header: string;
}

/** The rows that a tool works on: the pupils', or in a sheet of another kind every filled row below the first. */
export function rowsForTools(sheet: Sheet, recognised: RecognisedSheet | undefined): readonly number[] {
  if (recognised) return recognised.rows;
  return sheet.values.flatMap((row, place) => (place > 0 && row.some((value) => !isBlank(value)) ? [place] : []));
}

/** The row in which a new column gets its name. */
export function headerRowOf(recognised: RecognisedSheet | undefined): number {
  return recognised?.headerBottom ?? 0;
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

/** A column `Nữ` with ticks → `Nữ` where there is one, `Nam` where there is none. */
export function sexFromTicks(
  sheet: Sheet,
  rows: readonly number[],
  from: number,
  to: TargetColumn,
  headerRow: number,
): ToolPlan {
  const writer = new PlanWriter(sheet);
  // In its own column the header changes too: what stood there says what the ticks meant.
  if (to.column === from) writer.replace(headerRow, from, to.header);
  else writeHeaders(writer, sheet, headerRow, [to]);
  for (const row of rows) {
    const tick = cellAt(sheet, row, from);
    const isGirl = parseTick(tick) ?? saysSex(tick);
    if (isGirl === null) writer.leave(row, from, "notATick");
    else if (to.column === from) replaceTick(writer, row, from, isGirl);
    else writer.fill(row, to.column, isGirl ? "Nữ" : "Nam");
  }
  return writer.plan();
}

function replaceTick(writer: PlanWriter, row: number, column: number, isGirl: boolean): void {
  if (writer.read(row, column) !== null) writer.replace(row, column, isGirl ? "Nữ" : "Nam");
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
    if (!isNamed) writer.replace(row, column, header);
  }
}
