import type { CellValue, Sheet } from "../workbook/types";
import type { Catalogue } from "./types";

/** A longer sheet is a list of pupils, or is read in no time beside the rest of its book. */
const MOST_CELLS = 4_000;
/** Of all sheets remembered. */
const MOST_CHARACTERS = 4_000_000;

const known = new Map<string, readonly Catalogue[]>();
let characters = 0;

/**
 * What `read` says of a sheet, worked out once for sheets that are alike in all it may look at: the schools of a province
 * fill the same template, whose catalogues are most of its sheets, and a check asks for them twice.
 */
export function rememberedCatalogues(sheet: Sheet, read: (sheet: Sheet) => readonly Catalogue[]): readonly Catalogue[] {
  if (sheet.values.reduce((sum, row) => sum + row.length, 0) > MOST_CELLS) return read(sheet);
  const { id, name, visibility, values } = sheet;
  const key = JSON.stringify([id, name, visibility, values]);
  const before = known.get(key);
  if (before) return before;
  const catalogues = read(withOwnTexts(sheet, key));
  // Most sheets without one are lists of pupils, which never come again.
  if (catalogues.length === 0) return catalogues;
  if (characters + key.length > MOST_CHARACTERS) {
    known.clear();
    characters = 0;
  }
  known.set(key, catalogues);
  characters += key.length;
  return catalogues;
}

/** The texts of a sheet are pieces of the file's text: remembered, they would keep it in memory. */
function withOwnTexts(sheet: Sheet, key: string): Sheet {
  const [, , , values] = JSON.parse(key) as [string, string, string, CellValue[][]];
  return { ...sheet, values, formulas: new Map(), numberFormats: new Map(), merges: [] };
}
