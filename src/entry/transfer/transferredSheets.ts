import type { Level } from "../../forms/types";
import type { Sheet } from "../../workbook/types";
import { newPupilSheets, type NewPupilSheets } from "../newList/newPupilBook";
import type { Transfer } from "./types";

/** Empty rows below the pupils, for those who come later. */
const SPARE_ROWS = 50;

/** The Mẫu số 1 of a transfer, with the catalogue sheets that the book lacks. */
export function transferredSheets(
  { pupils, classes }: Transfer,
  level: Level,
  schoolYear: number,
  existing: readonly Sheet[] = [],
): NewPupilSheets {
  return newPupilSheets({ level, schoolYear, classes, pupils, spareRows: SPARE_ROWS }, existing);
}
