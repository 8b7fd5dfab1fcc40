import { intersect } from "./areas";
import type { Cells } from "./cells";
import type { HostBook } from "./hostBook";

/** `find`, `findAll`: cells whose shown text has the words, row by row. `criteria`: `matchCase`, `completeMatch`. */
export function findText(
  book: HostBook,
  cells: Cells,
  sought: string,
  criteria: Readonly<Record<string, unknown>>,
): { row: number; column: number }[] {
  const sheet = book.sheet(cells.sheetId);
  const used = sheet.usedArea(false);
  const within = used && intersect(used, cells.area);
  if (within === null) return [];
  const fold = (text: string): string => (criteria.matchCase === true ? text : text.toLowerCase());
  const wanted = fold(sought);
  const matches = (text: string): boolean =>
    criteria.completeMatch === true ? fold(text) === wanted : fold(text).includes(wanted);
  return sheet
    .texts(within)
    .flatMap((row, r) =>
      row.flatMap((text, c) => (matches(text) ? [{ row: within.top + r, column: within.left + c }] : [])),
    );
}
