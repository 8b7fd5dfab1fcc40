import { encodingOfFont, isGoodUnicode } from "../text/legacyEncoding";
import type { Area, Sheet } from "../workbook/types";

/**
 * The columns of a sheet that hold text which is no good Unicode as it stands, each from its first such cell to its last:
 * where the fonts are worth asking the host for.
 */
export function areasOfOldText(sheet: Pick<Sheet, "values">): Area[] {
  const spans = new Map<number, { top: number; bottom: number }>();
  sheet.values.forEach((row, top) => {
    row.forEach((value, column) => {
      if (typeof value !== "string" || isGoodUnicode(value)) return;
      const span = spans.get(column);
      if (span) span.bottom = top;
      else spans.set(column, { top, bottom: top });
    });
  });
  return [...spans]
    .sort(([a], [b]) => a - b)
    .map(([column, { top, bottom }]) => ({ top, bottom, left: column, right: column }));
}

/** Whether a font shows TCVN3 or VNI text. */
export function isOldFont(name: string): boolean {
  return encodingOfFont(name) !== null;
}
