import type { Bilingual } from "../text/bilingual";
import type { ShownRow } from "./countedTables";
import { type Division, figureOf } from "./divide";
import { columnPlace } from "./columns";
import type { RowKey } from "./plan";
import type { ColumnId, Table } from "./types";

/** What the percentages are of; no document names the base, so it stands beside every table that has them. */
export const percentNote: Bilingual = {
  vi: "%: trên số học sinh của bảng; điểm và môn học trên số được đánh giá của môn; loại tốt nghiệp trên số được công nhận; thể suy dinh dưỡng, thừa cân trên số được khám; thôi học, lưu ban trên số đầu năm. Mỗi tỉ lệ tự làm tròn, tổng có thể khác 100.",
  en: "%: of the table's pupils; marks and subjects of those assessed in the subject; graduation ranks of those who graduated; malnutrition and overweight of the children checked; those who left and who repeat of the start of the year. Each is rounded on its own, the sum may differ from 100.",
};

/** Rows whose sum is the whole that a row is a part of; `null` for a row without a percentage, also the whole itself. */
export function percentBase(table: Table, { key, kind, group }: ShownRow): readonly RowKey[] | null {
  if (kind === "unclear" || group?.percentOf === undefined) return null;
  const isWhole = (row: string): row is RowKey => row.split(".").length === 3;
  const keys = group.percentOf.map((row): RowKey => (isWhole(row) ? row : `${table.id}.${row}`));
  return keys.length === 1 && keys[0] === key ? null : keys;
}

/** In percent with one decimal; `null` where there is none, or nobody to be a part of. */
export function percentageOf(table: Table, row: ShownRow, division: Division, column: ColumnId): number | null {
  const base = percentBase(table, row);
  if (base === null || !row.isTold) return null;
  const numberOf = (key: RowKey) => figureOf(division, key)[columnPlace(column)] ?? 0;
  return percent(
    numberOf(row.key),
    base.reduce((sum, key) => sum + numberOf(key), 0),
  );
}

/** Half a tenth goes up, as Excel's ROUND: in whole numbers, which fractions would get wrong. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((2000 * part + whole) / (2 * whole)) / 10;
}

export function hasPercentages(table: Table): boolean {
  return table.groups.some(({ percentOf }) => percentOf !== undefined);
}
