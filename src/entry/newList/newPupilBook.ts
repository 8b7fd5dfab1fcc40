import { type CatalogueSet, resolveCatalogues } from "../../catalogues/catalogueSet";
import type { CatalogueId } from "../../catalogues/types";
import type { Level } from "../../forms/types";
import type { ListSource } from "../../workbook/inputRule";
import { freeSheetName } from "../../workbook/sheetName";
import type { Workbook } from "../../workbook/types";
import type { NewSheet } from "../../workbook/writeWorkbook";
import { newCatalogueSheets } from "./catalogueSheets";
import { guideSheet } from "./guideSheet";
import { fieldsOfLevel, type PupilCells, pupilListSheet } from "./pupilListSheet";

export interface NewPupilBookOptions {
  readonly level: Level;
  readonly schoolYear: number;
  readonly classes: readonly string[];
  readonly pupils: readonly PupilCells[];
  readonly spareRows: number;
}

/** The sheets of a Mẫu số 1; of the catalogues and the guide only what the book lacks. */
export interface NewPupilSheets {
  readonly list: NewSheet;
  readonly catalogues: readonly NewSheet[];
  readonly guide: NewSheet | null;
}

/** A book that is yet to be made. */
export const noBook: Workbook = { sheets: [], date1904: false };

const GUIDE_NAME = "HUONG_DAN";
/** The portal's templates call it so. */
const LIST_NAME = "Sheet1";

/**
 * A Mẫu số 1 to be put into a book (absent: one of its own). Lists point to the book's own catalogue sheets where it has
 * them, and days are counted as the book counts them.
 */
export function newPupilSheets(options: NewPupilBookOptions, existing: Workbook = noBook): NewPupilSheets {
  const { level, schoolYear, classes, pupils, spareRows } = options;
  const { sheets, date1904 } = existing;
  const known = sheets.length === 0 ? null : resolveCatalogues(existing);
  const taken = sheets.map(({ name }) => name);
  const sources = new Map<CatalogueId, ListSource>();
  const missing = new Set<CatalogueId>();
  for (const id of cataloguesOf(level)) {
    const own = known && catalogueSource(known, id);
    if (own) sources.set(id, own);
    else missing.add(id);
  }
  const catalogues = newCatalogueSheets(missing, classes, level, schoolYear, [...taken, LIST_NAME, GUIDE_NAME]);
  for (const { id, source } of catalogues) sources.set(id, source);
  const hasGuide = taken.some((name) => name.toLowerCase() === GUIDE_NAME.toLowerCase());
  return {
    list: pupilListSheet({
      name: freeSheetName(LIST_NAME, taken),
      level,
      schoolYear,
      pupils,
      spareRows,
      sources,
      date1904,
    }),
    catalogues: catalogues.map(({ sheet }) => sheet),
    guide: hasGuide ? null : guideSheet(GUIDE_NAME, level, schoolYear, sources.has("district")),
  };
}

/** The list in front, then catalogues and guide. */
export function allSheets({ list, catalogues, guide }: NewPupilSheets): NewSheet[] {
  return [list, ...catalogues, ...(guide ? [guide] : [])];
}

/** Where the book's own sheet has the catalogue's values; `null` where it has none. */
export function catalogueSource(catalogues: CatalogueSet, id: CatalogueId): ListSource | null {
  const origin = catalogues.get(id)?.catalogue.origin;
  return origin?.kind === "workbook" ? { sheet: origin.sheetName, area: origin.values } : null;
}

function cataloguesOf(level: Level): ReadonlySet<CatalogueId> {
  const ids = fieldsOfLevel(level).flatMap(({ catalogue }) => (catalogue === undefined ? [] : [catalogue]));
  return new Set<CatalogueId>(["class", ...ids]);
}
