/** As much as the workbook's settings hold. */
export const MAX_UNIT_NAME = 200;

/** What is wrong with a unit's name as typed. */
export function unitNameFault(name: string): "missing" | "tooLong" | null {
  const trimmed = name.trim();
  if (trimmed === "") return "missing";
  return trimmed.length > MAX_UNIT_NAME ? "tooLong" : null;
}
