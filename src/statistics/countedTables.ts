import type { FormId, Level } from "../forms/types";
import type { Counts } from "./counts";
import { rowKey, type RowKey, tablesOf, unclearRow, whoGroup } from "./plan";
import type { Bilingual } from "../text/bilingual";
import { allTables } from "./tables/allTables";
import type { ColumnId, HeadRow, Question, Row, RowGroup, Table } from "./types";

const forms: readonly FormId[] = ["mau-1", "mau-2", "tot-nghiep"];

/** The tables that the counted sheets can fill. */
export function countedTables(counts: Counts): readonly Table[] {
  const levels = [...new Set(counts.places.map(({ level }) => level))];
  return forms.filter((form) => (counts.pupils[form] ?? 0) > 0).flatMap((form) => tablesOf(form, levels));
}

export function levelsOf(counts: Counts): readonly (Level | null)[] {
  return [...new Set(counts.places.map(({ level }) => level))];
}

/** Whether a sheet has a column that tells: of a question whose columns are missing no figure is shown, not even 0. */
export function isTold(question: Question, form: FormId, counts: Counts): boolean {
  const needed = question.needs ?? question.reads;
  return needed.length === 0 || needed.some((field) => (counts.covered[`${form}.${field}`] ?? 0) > 0);
}

/** A row as a table shows it. */
export interface ShownRow {
  readonly key: RowKey;
  readonly name: Bilingual;
  readonly kind: "plain" | "unclear";
  readonly group: RowGroup | null;
  readonly row: Row | null;
  /** Who counts in it. */
  readonly meaning: Bilingual;
  /** The columns that have a figure; `null`: all. */
  readonly columns: readonly ColumnId[] | null;
  readonly isTold: boolean;
}

const unclearName: Bilingual = { vi: "Chưa rõ", en: "Unclear" };
const whoUnclearName: Bilingual = { vi: "Chưa rõ có tính hay không", en: "Unclear whether to be counted" };

/** All rows of a table in order; those of unclear pupils and of long catalogues only where somebody is in them. */
export function shownRows(table: Table, counts: Counts, hasAnybody: (key: RowKey) => boolean): ShownRow[] {
  const key = rowKey(table, { id: whoGroup }, { id: unclearRow });
  const { meaning } = table.who;
  const lost: ShownRow = {
    key,
    name: whoUnclearName,
    kind: "unclear",
    group: null,
    row: null,
    meaning,
    columns: null,
    isTold: true,
  };
  return [
    ...(table.heads ?? []).map((head) => headRow(head, counts)),
    ...table.groups.flatMap((group) => rowsOfGroup(table, group, counts, hasAnybody)),
    ...(hasAnybody(key) ? [lost] : []),
  ];
}

function headRow({ key, name, meaning, columns }: HeadRow, counts: Counts): ShownRow {
  const about = { group: null, row: null, meaning, columns: columns ?? null, isTold: isRowTold(key, counts) };
  return { ...about, key, name, kind: "plain" };
}

/** Whether a sheet tells what the row of any table counts; of what no table counts somebody else must know. */
function isRowTold(key: RowKey, counts: Counts): boolean {
  const [tableId, groupId] = key.split(".");
  const table = allTables.find(({ id }) => id === tableId);
  const group = table?.groups.find(({ id }) => id === groupId);
  return !table || !group || isTold(group.question, table.form, counts);
}

function rowsOfGroup(
  table: Table,
  group: RowGroup,
  counts: Counts,
  hasAnybody: (key: RowKey) => boolean,
): readonly ShownRow[] {
  const told = isTold(group.question, table.form, counts);
  const about = { group, meaning: group.question.meaning, columns: null, isTold: told };
  const lostKey = rowKey(table, group, { id: unclearRow });
  const keyOf = (row: Row) => rowKey(table, group, row);
  const isUsed = (row: Row) => hasAnybody(keyOf(row));
  if (group.hides === "untold" && !told) return [];
  if (group.hides === "emptyGroup" && !(told && (hasAnybody(lostKey) || group.rows.some(isUsed)))) return [];
  const rows = rowsOfSets(group.rows, isUsed).filter((row) => group.hides !== "emptyRows" || isUsed(row));
  const plain = rows.map((row): ShownRow => ({ ...about, key: keyOf(row), name: row.name, kind: "plain", row }));
  const lost: ShownRow = { ...about, key: lostKey, name: unclearName, kind: "unclear", row: null };
  return hasAnybody(lostKey) ? [...plain, lost] : plain;
}

/** Without the sets that nobody is in. */
function rowsOfSets(rows: readonly Row[], isUsed: (row: Row) => boolean): readonly Row[] {
  const used = new Set(rows.filter(isUsed).map(({ set }) => set));
  const shown = rows.filter(({ set }) => set === undefined || used.has(set));
  return shown.length > 0 ? shown : rows.filter(({ set }) => set === rows[0]?.set);
}
