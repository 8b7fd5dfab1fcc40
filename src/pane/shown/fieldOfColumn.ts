import type { FieldKey, RecognisedSheet } from "../../forms/types";

/** Which field a column of the sheet holds. */
export function fieldOfColumn(sheet: RecognisedSheet, column: number): FieldKey | undefined {
  for (const [field, at] of sheet.columns) if (at === column) return field;
  return undefined;
}
