import { rowKey, type RowKey } from "../plan";
import { allTables } from "../tables/allTables";
import type { ColumnId } from "../types";
import type { Term } from "./types";

/** Under which counts keep the pupils of whom an identity does not hold. */
export function brokenRow(identityId: string): RowKey {
  return `identity.${identityId}.pupils`;
}

/** The columns in which most identities are looked at. */
export const block: readonly ColumnId[] = ["total", "female", "minority", "femaleMinority", "disabled"];

export function plus(row: RowKey, column?: ColumnId): Term {
  return { row, sign: 1, ...(column ? { column } : {}) };
}

export function minus(row: RowKey, column?: ColumnId): Term {
  return { ...plus(row, column), sign: -1 };
}

/** @throws Error where no table has the group. */
export function rowsOfGroup(tableId: string, groupId: string): RowKey[] {
  const table = allTables.find(({ id }) => id === tableId);
  const group = table?.groups.find(({ id }) => id === groupId);
  if (!table || !group) throw new Error(`No group ${tableId}.${groupId}`);
  return group.rows.map((row) => rowKey(table, group, row));
}

/** All rows of a group, but those of these ids. */
export function sum(tableId: string, groupId: string, except: readonly string[] = []): Term[] {
  const rows = rowsOfGroup(tableId, groupId).filter((row) => !except.some((id) => row.endsWith(`.${id}`)));
  return rows.map((row) => plus(row));
}
