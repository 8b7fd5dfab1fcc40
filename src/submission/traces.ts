/** The add-in's id, as its manifest gives it. */
export const ADDIN_ID = "8c6f1d3e-5b0a-4c57-9a3e-2f7d61b0c4a8";

/** Stands in the formula of every mark, and before the name of every setting we keep in a workbook. */
export const MARK_TOKEN = "so-sach";

const MARK = new RegExp(`^\\s*=?\\s*LEN\\(\\s*"${MARK_TOKEN}:[^"]*"\\s*\\)\\s*>\\s*0\\s*$`, "i");

/**
 * Formula of a conditional format that is one of our marks: always true, and no other rule's. `severity` without
 * quotes; `number` tells marks of one severity apart.
 */
export function markFormula(severity: string, number: number): string {
  return `LEN("${MARK_TOKEN}:${severity}:${String(number)}")>0`;
}

/** True for the formula of a mark of ours, with or without `=` and however Excel spaces it. */
export function isMarkFormula(formula: string): boolean {
  return MARK.test(formula);
}

/** True for the name of a setting of ours. */
export function isOwnSetting(name: string): boolean {
  return name.toLowerCase().startsWith(MARK_TOKEN);
}
