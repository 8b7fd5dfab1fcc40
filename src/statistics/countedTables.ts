import type { FormId, Level } from "../forms/types";
import type { Counts } from "./counts";
import { rowKey, type RowKey, tablesOf, unclearRow, whoGroup } from "./plan";
import type { Bilingual } from "../text/bilingual";
import type { Question, Row, RowGroup, Table } from "./types";

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
  readonly isTold: boolean;
}

const unclearName: Bilingual = { vi: "Chưa rõ", en: "Unclear" };
const whoUnclearName: Bilingual = { vi: "Chưa rõ có tính hay không", en: "Unclear whether to be counted" };

/** All rows of a table in order; those of unclear pupils and of long catalogues only where somebody is in them. */
export function shownRows(table: Table, counts: Counts, hasAnybody: (key: RowKey) => boolean): ShownRow[] {
  const rows = table.groups.flatMap((group): ShownRow[] => {
    const told = isTold(group.question, table.form, counts);
    const key = rowKey(table, group, { id: unclearRow });
    const keys = [...group.rows.map((row) => rowKey(table, group, row)), key];
    if (group.hides === "emptyGroup" && !keys.some(hasAnybody)) return [];
    const plain = group.rows
      .map((row): ShownRow => ({
        key: rowKey(table, group, row),
        name: row.name,
        kind: "plain",
        group,
        row,
        isTold: told,
      }))
      .filter(({ key }) => group.hides !== "emptyRows" || hasAnybody(key));
    const lost: ShownRow = { key, name: unclearName, kind: "unclear", group, row: null, isTold: told };
    return hasAnybody(key) ? [...plain, lost] : plain;
  });
  const key = rowKey(table, { id: whoGroup }, { id: unclearRow });
  const lost: ShownRow = { key, name: whoUnclearName, kind: "unclear", group: null, row: null, isTold: true };
  return hasAnybody(key) ? [...rows, lost] : rows;
}
