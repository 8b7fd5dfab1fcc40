import type { CatalogueEntry } from "../catalogues/types";

/**
 * Codes of DM_TRANG_THAI_HOC_SINH (DM Bộ, 26/10/2020) by what they mean. 01, 02, 03, 06, 07 and 10 count as present,
 * 04, 08 and 11 as moved away, 05, 09 and 12 as having left.
 */
const studying = "01";
const leftSchool: ReadonlySet<string> = new Set(["05", "09", "12"]);
const transferredOut: ReadonlySet<string> = new Set(["04", "08", "11"]);

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
