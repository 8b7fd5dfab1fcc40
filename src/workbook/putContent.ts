import { cellKey } from "./cells";
import type { AreaContent, Sheet } from "./types";

/** Writes freshly read cells into a sheet held in memory, in place. */
export function putContent(sheet: Sheet, content: AreaContent): void {
  const { top, left, bottom, right } = content.area;
  for (let row = top; row <= bottom; row++) {
    const source = content.values[row - top] ?? [];
    const target = rowToWrite(sheet, row, source);
    if (!target) continue;
    for (let column = left; column <= right; column++) {
      putOrDelete(sheet.formulas, content.formulas, cellKey(row, column));
      putOrDelete(sheet.numberFormats, content.numberFormats, cellKey(row, column));
      const value = source[column - left] ?? "";
      if (value === "" && column >= target.length) continue;
      while (target.length < column) target.push("");
      target[column] = value;
    }
  }
}

/** `null` where nothing would be written: an empty row beyond the sheet's end must not make the sheet longer. */
function rowToWrite(sheet: Sheet, row: number, source: readonly unknown[]): Sheet["values"][number] | null {
  const existing = sheet.values[row];
  if (existing) return existing;
  if (source.every((value) => value === "")) return null;
  while (sheet.values.length <= row) sheet.values.push([]);
  return sheet.values[row] ?? null;
}

function putOrDelete(target: Map<number, string>, source: ReadonlyMap<number, string>, key: number): void {
  const text = source.get(key);
  if (text === undefined) target.delete(key);
  else target.set(key, text);
}
