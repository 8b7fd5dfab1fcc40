import { resolveCatalogues } from "../catalogues/catalogueSet";
import { Records } from "../forms/records";
import { recogniseWorkbook } from "../forms/recognise";
import type { RecognitionHints, Unrecognised } from "../forms/types";
import type { Workbook } from "../workbook/types";
import type { CountedSheet } from "./types";

/** The forms of a workbook, ready to be counted; no rule runs. */
export function countedSheets(
  workbook: Workbook,
  hints: RecognitionHints = {},
): { readonly sheets: readonly CountedSheet[]; readonly unrecognised: readonly Unrecognised[] } {
  const catalogues = resolveCatalogues(workbook);
  const { sheets, unrecognised } = recogniseWorkbook(workbook, catalogues, hints);
  const counted = sheets.flatMap((recognised): CountedSheet[] => {
    const sheet = workbook.sheets.find(({ id }) => id === recognised.sheetId);
    return sheet ? [{ recognised, records: new Records(sheet, recognised, catalogues, workbook.date1904) }] : [];
  });
  return { sheets: counted, unrecognised };
}
