import type { CellValue, Sheet } from "../workbook/types";
import type { Catalogue } from "./types";

/** A longer sheet is a list of pupils, or is read in no time beside the rest of its book. */
const MOST_CELLS = 10_000;
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
  if (characters + key.length > MOST_CHARACTERS) {
    known.clear();
    characters = 0;
  }
  // Texts of its own: those of the sheet are pieces of the file's text and would keep it in memory.
  const [, , , own] = JSON.parse(key) as [string, string, string, CellValue[][]];
  const catalogues = read({ ...sheet, values: own, formulas: new Map(), numberFormats: new Map(), merges: [] });
  // A list of pupils is none, and nothing of it is kept.
  if (catalogues.length === 0) return catalogues;
  known.set(key, catalogues);
  characters += key.length;
  return catalogues;
}
