import { columnPlace, columns } from "./columns";
import type { Counts } from "./counts";
import { shownRows, type ShownRow } from "./countedTables";
import { type Division, figureOf } from "./divide";
import type { RowKey } from "./plan";
import type { ColumnId, RowGroup, Table } from "./types";

/** A table as it stands on paper: `null` where nothing tells the figure; text where it is written as the language does. */
export interface TableGrid {
  readonly head: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly label: string;
  readonly numbers: readonly (number | string | null)[];
}

/** The columns of a block that have something to say; those of unclear pupils last, and only where there are any. */
export function shownColumns(table: Table, counts: Counts, division: Division): readonly ColumnId[] {
  const rows = rowsOf(table, counts, [division]);
  const shown = columns.map(({ id }) => id).filter((id) => isShown(id, rows, division));
  return [...shown.filter((id) => !isOfUnclear(id)), ...shown.filter(isOfUnclear)];
}

/** Of the columns of a table those that the row has a figure in. */
export function columnsOf({ columns: own }: ShownRow, block: readonly ColumnId[]): readonly ColumnId[] {
  return own === null ? block : block.filter((column) => own.includes(column));
}

/** Whether a group's rows need its name over them: several, of which the first is not the group itself. */
export function isList({ name, rows }: RowGroup): boolean {
  return rows.length > 1 && rows[0]?.name.vi !== name.vi;
}

/** Rows without a name over them that stand below a list, and would be taken for a part of it. */
export function aloneBelowList(rows: readonly ShownRow[]): ReadonlySet<RowKey> {
  const first = rows.findIndex(({ group }) => group !== null && isList(group));
  const below = first < 0 ? [] : rows.slice(first);
  return new Set(below.flatMap(({ key, kind, group }) => (kind === "plain" && !(group && isList(group)) ? [key] : [])));
}

export function rowsOf(table: Table, counts: Counts, divisions: readonly Division[]): ShownRow[] {
  return shownRows(table, counts, (key) => divisions.some((division) => division.figures[key] !== undefined));
}

function isShown(id: ColumnId, rows: readonly ShownRow[], division: Division): boolean {
  if (!isOfUnclear(id)) return id !== "male";
  return rows.some((row) => (figureOf(division, row.key)[columnPlace(id)] ?? 0) > 0);
}

function isOfUnclear(id: ColumnId): boolean {
  return id.endsWith("Unclear");
}

/** As text that a spreadsheet takes in when pasted. */
export function gridToTsv({ head, rows }: TableGrid, corner = ""): string {
  const lines = [[corner, ...head], ...rows.map(({ label, numbers }) => [label, ...numbers.map(cellText)])];
  return lines.map((line) => line.map(plain).join("\t")).join("\n");
}

/** As HTML, for programs that keep tables. */
export function gridToHtml({ head, rows }: TableGrid, corner = ""): string {
  const th = (text: string) => `<th>${escaped(text)}</th>`;
  const body = rows.map(
    ({ label, numbers }) => `<tr>${th(label)}${numbers.map((number) => `<td>${cellText(number)}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${[corner, ...head].map(th).join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function cellText(number: number | string | null): string {
  return number === null ? "" : String(number);
}

/** A pasted cell ends at a tab or a line's end, and one that begins with a sign is a formula. */
function plain(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+@-]/.test(line) ? `'${line}` : line;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
