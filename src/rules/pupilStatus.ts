import type { CatalogueEntry } from "../catalogues/types";
import type { Period } from "../regulations/schoolCalendar";

/**
 * Codes of DM_TRANG_THAI_HOC_SINH (DM Bộ, 26/10/2020) by what they mean. 01, 02, 03, 06, 07 and 10 count as present,
 * 04, 08 and 11 as moved away, 05, 09 and 12 as having left.
 */
const studying = "01";
const leftSchool: ReadonlySet<string> = new Set(["05", "09", "12"]);
const transferredOut: ReadonlySet<string> = new Set(["04", "08", "11"]);
const arrived: ReadonlySet<string> = new Set(["02", "03", "06", "07", "10"]);
const periods: readonly (readonly [Period, readonly string[]])[] = [
  ["term1", ["02", "03", "04", "05"]],
  ["term2", ["06", "07", "08", "09"]],
  ["summer", ["10", "11", "12"]],
];
const periodOfCode = new Map(periods.flatMap(([period, codes]) => codes.map((code) => [code, period] as const)));

/** A status other than "Đang học": something happened, on a day. */
export function isChange(status: CatalogueEntry): boolean {
  return status.code !== studying;
}

/** "Thôi học" of either term or the summer. */
export function hasLeft(status: CatalogueEntry): boolean {
  return leftSchool.has(status.code);
}

/** "Chuyển đi" of either term or the summer. */
export function hasTransferredOut(status: CatalogueEntry): boolean {
  return transferredOut.has(status.code);
}

/** No longer in the class: moved away or left. */
export function isGone(status: CatalogueEntry): boolean {
  return hasLeft(status) || hasTransferredOut(status);
}

/** Came during the year: "Chuyển đến" and "Nghỉ học xin học lại". */
export function hasArrived(status: CatalogueEntry): boolean {
  return arrived.has(status.code);
}

/** When the change happened, as the status names it; `null` for "Đang học". */
export function periodOf(status: CatalogueEntry): Period | null {
  return periodOfCode.get(status.code) ?? null;
}
