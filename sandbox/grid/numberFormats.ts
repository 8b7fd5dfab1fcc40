/**
 * Number formats that a file names by number alone: ECMA-376 part 1, 18.8.30 `numFmt`, table of implied codes, in the
 * English (United States) form in which `Range.numberFormat` gives them.
 */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Formats 14 and 22 follow the computer's region; this is Vietnam's (CLDR vi, short date). */
const REGIONAL_FORMATS: ReadonlyMap<string, string> = new Map([
  ["m/d/yyyy", "dd/mm/yyyy"],
  ["m/d/yyyy h:mm", "dd/mm/yyyy h:mm"],
]);

/** The code by which a cell is shown on a Vietnamese computer. */
export function shownFormat(code: string): string {
  return REGIONAL_FORMATS.get(code) ?? code;
}
