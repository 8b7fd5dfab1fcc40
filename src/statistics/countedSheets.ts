import { type CatalogueSet, resolveCatalogues } from "../catalogues/catalogueSet";
import { columnDropdowns } from "../forms/columnDropdowns";
import { Records } from "../forms/records";
import { recogniseWorkbook } from "../forms/recognise";
import type { RecognitionHints, Unrecognised } from "../forms/types";
import type { Workbook } from "../workbook/types";
import type { CountedSheet } from "./types";

/** The forms of a workbook, ready to be counted; no rule runs. */
export function countedSheets(
  workbook: Workbook,
  hints: RecognitionHints = {},
  catalogues: CatalogueSet = resolveCatalogues(workbook),
): { readonly sheets: readonly CountedSheet[]; readonly unrecognised: readonly Unrecognised[] } {
  const { sheets, unrecognised } = recogniseWorkbook(workbook, catalogues, hints);
  const counted = sheets.flatMap((recognised): CountedSheet[] => {
    const sheet = workbook.sheets.find(({ id }) => id === recognised.sheetId);
    if (!sheet) return [];
    const known = catalogues.withChoices(columnDropdowns(sheet, recognised, workbook).lists);
    return [{ recognised, records: new Records(sheet, recognised, known, workbook.date1904) }];
  });
  return { sheets: counted, unrecognised };
}

/**
 * The forms of a school's several workbooks, in their order: results have no list of classes, and the one beside Mẫu số 1
 * says of which grade a class is. Ids of sheets must differ over all workbooks.
 */
export function sheetsOfSchool(workbooks: readonly Workbook[]): readonly (readonly CountedSheet[])[] {
  const own = workbooks.map((workbook) => ({ workbook, catalogues: resolveCatalogues(workbook) }));
  const listing = own.find(({ catalogues }) => catalogues.listsClasses)?.catalogues;
  return own.map(({ workbook, catalogues }) => {
    const known = listing ? catalogues.withClassesOf(listing) : catalogues;
    return countedSheets(workbook, {}, known).sheets;
  });
}
