import type { Area } from "./types";
import type { CellLook, NewSheet } from "./writeWorkbook";

/** Height of a line of the standard font, in points. */
const LINE = 15;

/** Capitals and bold take more than the standard character. */
const CHARACTERS_A_WIDTH = 0.95;

/** Looks whose text goes on below within its cell. */
const wrapped: ReadonlySet<CellLook> = new Set(["label", "heading", "note"]);

/**
 * Points by row, of rows whose wrapped text needs more than one line: not every program fits them itself, and none does
 * for merged cells.
 */
export function rowHeights({ looks = [], merges = [], columnWidths = [], values }: NewSheet): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { area, look } of looks) {
    if (!wrapped.has(look)) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const text = values[row]?.[column];
        if (typeof text !== "string" || text === "") continue;
        const height = LINE * linesOf(text, CHARACTERS_A_WIDTH * widthOf(row, column, merges, columnWidths));
        if (height > (heights.get(row) ?? LINE)) heights.set(row, height);
      }
    }
  }
  return heights;
}

/** In characters; unlimited where no width was set. */
function widthOf(
  row: number,
  column: number,
  merges: readonly Area[],
  columnWidths: NonNullable<NewSheet["columnWidths"]>,
): number {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  let width = 0;
  for (let at = column; at <= (merge?.right ?? column); at++) width += columnWidths[at] ?? Infinity;
  return width;
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > width && used > 0) {
      lines++;
      used = word.length;
    } else used = needed;
  }
  return lines;
}
