import type { AreaContent, CellValue } from "../../src/workbook/types";
import type { Random } from "../school/random";

/** A piece of a few columns written somewhere else in the list: wrong values, empty ones, and right ones. */
export function copiedArea(sheetId: string, values: readonly (readonly CellValue[])[], random: Random): AreaContent {
  const top = random.integer(0, values.length - 20 - 1) + 5;
  const left = random.integer(0, (values[5]?.length ?? 4) - 3 - 1);
  const from = random.integer(0, values.length - 20 - 1) + 5;
  const shift = random.integer(0, 3) === 0 ? 1 : 0;
  const area = { top, left, bottom: top + random.integer(0, 11), right: left + random.integer(0, 2) };
  const copied: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const source = values[from + row - top] ?? [];
    copied.push(Array.from({ length: area.right - left + 1 }, (_, place) => source[left + place + shift] ?? ""));
  }
  return { sheetId, area, values: copied, formulas: new Map(), numberFormats: new Map() };
}
