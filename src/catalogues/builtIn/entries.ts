import { splitOtherNames } from "../otherNames";
import type { CatalogueEntry } from "../types";

type Row = readonly [code: string, name: string, otherNames?: string];

/** Entries from rows of code, name and the "Tên khác" as printed. */
export function entries(rows: readonly Row[]): CatalogueEntry[] {
  return rows.map(([code, name, others = ""]) => ({ code, name, otherNames: splitOtherNames(others) }));
}

/** The same, all below one entry of the catalogue above. */
export function entriesUnder(parentCode: string, parentName: string, rows: readonly Row[]): CatalogueEntry[] {
  return entries(rows).map((entry) => ({ ...entry, parentCode, parentName }));
}
