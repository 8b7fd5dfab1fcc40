import { resolveCatalogues } from "../../catalogues/catalogueSet";
import { readSource } from "../../entry/transfer/readSource";
import type { TransferSource } from "../../entry/transfer/types";
import type { Workbook } from "../../workbook/types";

/** A book as a source, only the sheets asked for. */
export function sourceOf(workbook: Workbook, sheetIds: ReadonlySet<string>): TransferSource {
  const sheets = workbook.sheets.filter(({ id }) => sheetIds.has(id));
  return readSource({ ...workbook, sheets }, resolveCatalogues(workbook));
}
