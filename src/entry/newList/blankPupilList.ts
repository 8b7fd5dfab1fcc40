import type { Level } from "../../forms/types";
import type { Workbook } from "../../workbook/types";
import type { NewWorkbook } from "../../workbook/writeWorkbook";
import { allSheets, newPupilSheets, noBook, type NewPupilSheets } from "./newPupilBook";

export interface BlankListOptions {
  /** Rows ready to be filled in. */
  readonly rows?: number;
  /** Class codes for the sheet LOP. */
  readonly classes?: readonly string[];
}

export const DEFAULT_BLANK_ROWS = 500;

/** An empty Mẫu số 1 of a level as a workbook of its own: list, catalogue sheets, guide. */
export function blankPupilList(level: Level, schoolYear: number, options: BlankListOptions = {}): NewWorkbook {
  return { sheets: allSheets(blankPupilSheets(level, schoolYear, options)) };
}

/** The same for a book that has sheets already: only what it lacks. */
export function blankPupilSheets(
  level: Level,
  schoolYear: number,
  { rows = DEFAULT_BLANK_ROWS, classes = [] }: BlankListOptions = {},
  existing: Workbook = noBook,
): NewPupilSheets {
  return newPupilSheets({ level, schoolYear, classes, pupils: [], spareRows: rows }, existing);
}

/** Class codes as a person types them: parted by commas, semicolons or lines. */
export function readClassCodes(text: string): string[] {
  const codes = text.split(/[,;\n]/).map((part) => part.trim().replace(/\s+/g, " "));
  return [...new Set(codes)].filter((code) => code !== "");
}
