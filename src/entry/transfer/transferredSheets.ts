import { type CatalogueSet, resolveCatalogues } from "../../catalogues/catalogueSet";
import type { Level } from "../../forms/types";
import type { Workbook } from "../../workbook/types";
import { newPupilSheets, noBook, type NewPupilSheets } from "../newList/newPupilBook";
import type { Transfer } from "./types";

/** Empty rows below the pupils, for those who come later. */
const SPARE_ROWS = 50;

/**
 * What a transfer's values are converted to: the catalogues of the book that the list goes into, for the list's school
 * year. What the export itself lists may be of another time, or a choice of its program.
 */
export function cataloguesOfList(schoolYear: number, existing: Workbook = noBook): CatalogueSet {
  return resolveCatalogues(existing).ofSchoolYear(schoolYear);
}

/** The Mẫu số 1 of a transfer, with the catalogue sheets that the book lacks. */
export function transferredSheets(
  { pupils, classes }: Transfer,
  level: Level,
  schoolYear: number,
  existing: Workbook = noBook,
): NewPupilSheets {
  return newPupilSheets({ level, schoolYear, classes, pupils, spareRows: SPARE_ROWS }, existing);
}
