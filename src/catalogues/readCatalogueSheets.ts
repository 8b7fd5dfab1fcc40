import { headerKey, matchKey } from "../text/normalise";
import { cellAt, isBlank } from "../workbook/cells";
import type { Area, CellValue, Sheet, Workbook } from "../workbook/types";
import { builtInCatalogues, builtInCataloguesOf } from "./builtIn/builtInCatalogues";
import {
  common,
  HEADER_ROWS,
  headerKeys,
  isBareName,
  isGatheringName,
  type KeyedShape,
  nameKey,
  namesPeople,
  shapeNamed,
  shapeOfTitle,
  shapes,
} from "./catalogueShapes";
import type { CatalogueParent, CatalogueSheetShape } from "./data/catalogueSheets";
import { gatheredParts, type GatheredPart, isMostlyDistinct } from "./gatheredParts";
import { readNamedLists } from "./readNamedLists";
import { rememberedCatalogues } from "./rememberedCatalogues";
import { splitOtherNames } from "./otherNames";
import type { Catalogue, CatalogueEntry, CatalogueId } from "./types";

export interface CatalogueSheets {
  /** Where two sheets hold the same catalogue, the longer one. */
  readonly catalogues: ReadonlyMap<CatalogueId, Catalogue>;
  /** Every sheet that is a catalogue, also a second or an empty one: no list of pupils is looked for there. */
  readonly sheetIds: ReadonlySet<string>;
}

/**
 * The catalogues that a workbook carries, one a sheet (công văn 1533/SGD&ĐT Bến Tre, 15/8/2018) or several in one, hidden
 * sheets too. Told by the sheet's name, by its title "DANH MỤC …" or by its name column (`Tên dân tộc`). Entries are
 * taken as they stand, with their slips: what a template prints is right there.
 */
export function readCatalogueSheets(workbook: Workbook): CatalogueSheets {
  const catalogues = new Map<CatalogueId, Catalogue>();
  const sheetIds = new Set<string>();
  for (const sheet of workbook.sheets) {
    const found = rememberedCatalogues(sheet, cataloguesOf);
    if (found.length === 0) continue;
    sheetIds.add(sheet.id);
    for (const catalogue of found)
      if (says(catalogue, catalogues.get(catalogue.id))) catalogues.set(catalogue.id, catalogue);
  }
  for (const catalogue of readNamedLists(workbook)) {
    if (says(catalogue, catalogues.get(catalogue.id))) catalogues.set(catalogue.id, catalogue);
  }
  return { catalogues, sheetIds };
}

/** A whole catalogue says more than an office's choice, then the longer list. */
function says(catalogue: Catalogue, known: Catalogue | undefined): boolean {
  if (!known) return catalogue.entries.length > 0;
  if (catalogue.isChoice !== known.isChoice) return known.isChoice === true;
  return catalogue.entries.length > known.entries.length;
}

function cataloguesOf(sheet: Sheet): readonly Catalogue[] {
  const gathered = readGathered(sheet);
  if (new Set(gathered.map(({ id }) => id)).size > 1) return gathered;
  const layout = layoutOf(sheet);
  return layout ? [readEntries(sheet, layout)] : gathered;
}

/**
 * Of a sheet that holds several catalogues. The columns of any table may be headed Giới tính and Dân tộc: unless the
 * sheet is called a list of catalogues or is hidden, two of its lists must hold values that the country's lists know.
 */
function readGathered(sheet: Sheet): readonly Catalogue[] {
  const read = gatheredParts(sheet).flatMap((part) => readPart(sheet, part));
  const isCalledSo = isGatheringName(sheet.name) || sheet.visibility !== "visible";
  return isCalledSo || read.filter(isKnown).length > 1 ? read : [];
}

function isKnown({ id, entries }: Catalogue): boolean {
  const names = [builtInCatalogues, builtInCataloguesOf(CURRENT_UNITS)].flatMap(
    (lists) => lists.get(id)?.entries.map(({ name }) => matchKey(name)) ?? [],
  );
  const known = new Set(names);
  return entries.filter(({ name }) => known.has(matchKey(name))).length >= entries.length / 2;
}

/** A school year whose units are those of today. */
const CURRENT_UNITS = 2025;

function readPart(sheet: Sheet, { keyed, area }: GatheredPart): readonly Catalogue[] {
  const { top, left, bottom, right } = area;
  const values = sheet.values.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  const part: Sheet = { ...sheet, values };
  const layout = layoutOfPart(part, keyed);
  if (!layout) return [];
  const catalogue = readEntries(part, layout, { row: top, column: left });
  const { entries } = catalogue;
  const isNamed = entries.length > 1 && entries.every(({ name }) => /\p{L}/u.test(name) || keyed.shape.id === "class");
  // Communes of two districts may share their name.
  const isList = layout.parent !== undefined || isMostlyDistinct(entries.map(({ name }) => matchKey(name)));
  if (!isNamed || !isList) return [];
  const isChoice = layout.code < 0 && keyed.shape.id !== "class";
  return [isChoice ? { ...catalogue, isComplete: false, isChoice } : catalogue];
}

function layoutOfPart(part: Sheet, keyed: KeyedShape): Layout | null {
  for (let row = 0; row < Math.min(HEADER_ROWS, part.values.length); row++) {
    const layout = layoutOfHeader(keyed, headerKeys(part, row), row);
    if (layout) return layout;
  }
  const layout = layoutWithoutHeader(part, keyed, 1);
  // What stands before the names may be numbers as well as codes.
  return layout && { ...layout, code: -1 };
}

const SPARE_CLASSES = 20;

/** Where a catalogue's columns stand; -1 for none. */
interface Layout {
  readonly shape: CatalogueSheetShape;
  readonly firstRow: number;
  readonly code: number;
  readonly name: number;
  readonly otherNames: number;
  readonly parent: CatalogueParent | undefined;
  readonly parentCode: number;
  readonly parentName: number;
}

function layoutOf(sheet: Sheet): Layout | null {
  const rows = Array.from({ length: Math.min(HEADER_ROWS, sheet.values.length) }, (_, row) => headerKeys(sheet, row));
  if (rows.some(namesPeople)) return null;
  const named = shapeNamed(nameKey(sheet.name)) ?? shapeOfTitle(rows);
  for (const [row, keys] of rows.entries()) {
    const shape = named ?? shapeOfHeaders(keys);
    const layout = shape && layoutOfHeader(shape, keys, row);
    if (layout) return layout;
  }
  return named ? layoutWithoutHeader(sheet, named) : null;
}

/** The name column tells; a list of communes also names districts and provinces, so the lowest one counts. */
function shapeOfHeaders(keys: readonly string[]): KeyedShape | null {
  if (!keys.some((key) => key === "ma" || key.startsWith("ma "))) return null;
  const found = shapes.filter(({ nameHeaders }) => keys.some((key) => nameHeaders.has(key)));
  return found.find(({ shape }) => !found.some((other) => other.shape.parent?.id === shape.id)) ?? null;
}

function layoutOfHeader(keyed: KeyedShape, keys: readonly string[], row: number): Layout | null {
  const { shape, nameHeaders, codeHeaders, parentCodes } = keyed;
  const find = (isIt: (key: string) => boolean, after = -1) => keys.findIndex((key, at) => at > after && isIt(key));
  const ownNames = [...nameHeaders, ...keyed.names.map((name) => name)];
  const specific = find((key) => nameHeaders.has(key));
  const name = specific >= 0 ? specific : find((key) => common.name.has(key) || isBareName(key, ownNames));
  if (name < 0) return null;
  const code = find((key) => common.code.has(key) || codeHeaders.has(key) || isCodeHeader(key, parentCodes));
  const hasSerial = keys.some((key) => common.serial.has(key));
  if (code < 0 && !hasSerial && specific < 0 && keys.filter((key) => key !== "").length > 3) return null;
  return {
    shape,
    firstRow: row + 1,
    code: code === name ? -1 : code,
    name,
    otherNames: find((key) => common.otherNames.has(key)),
    ...parentColumns(keyed, find, name),
  };
}

/** Columns of the nearest parent that the sheet names. */
function parentColumns(
  { parents }: KeyedShape,
  find: (isIt: (key: string) => boolean, after?: number) => number,
  name: number,
): Pick<Layout, "parent" | "parentCode" | "parentName"> {
  for (const { parent, codes, names } of parents) {
    const parentCode = find((key) => codes.has(key));
    const parentName = find((key) => names.has(key), name);
    if (parentCode >= 0 || parentName >= 0) return { parent, parentCode, parentName };
  }
  return { parent: undefined, parentCode: -1, parentName: -1 };
}

function isCodeHeader(key: string, parentCodes: ReadonlySet<string>): boolean {
  return key.startsWith("ma ") && !parentCodes.has(key) && key.split(" ").length <= 4;
}

/** A sheet with a catalogue's name that holds one column of names, or codes beside names, and no header. */
function layoutWithoutHeader(sheet: Sheet, { shape }: KeyedShape, titleRows = 0): Layout | null {
  const rows = sheet.values.slice(titleRows, 50).filter((row) => row.some((value) => !isBlank(value)));
  const widest = Math.max(0, ...rows.map((row) => row.findLastIndex((value) => !isBlank(value)) + 1));
  if (rows.length < 2 || widest > 3) return null;
  const name = Array.from({ length: widest }, (_, column) => column).find((column) =>
    rows.every((row) => /\p{L}/u.test(String(row[column] ?? ""))),
  );
  if (name === undefined) return null;
  const isTitled = headerKey(String(cellAt(sheet, 0, name))).startsWith("danh muc");
  const firstRow = isTitled ? 1 : titleRows;
  return { shape, firstRow, code: name - 1, name, otherNames: -1, parent: undefined, parentCode: -1, parentName: -1 };
}

/** @param origin where the sheet's first cell stands, of a part of one. */
function readEntries(sheet: Sheet, layout: Layout, origin = { row: 0, column: 0 }): Catalogue {
  const { shape } = layout;
  const entries: CatalogueEntry[] = [];
  let lastRow = layout.firstRow;
  const header = headerKey(String(cellAt(sheet, layout.firstRow - 1, layout.name)));
  for (let row = layout.firstRow; row < sheet.values.length; row++) {
    const name = cellAt(sheet, row, layout.name);
    if (isBlank(name)) continue;
    const printed = layout.code < 0 ? "" : cellAt(sheet, row, layout.code);
    // A list's classes are named by their code, which is therefore kept as printed.
    const code = shape.id === "class" && !isBlank(printed) ? String(printed) : codeText(printed, shape.codeLength);
    // Remarks below a list have no code; a header may come again on the next printed page.
    if (layout.code >= 0 && (code === "" || headerKey(String(name)) === header)) continue;
    lastRow = row;
    entries.push({
      code,
      name: String(name),
      otherNames: layout.otherNames < 0 ? [] : splitOtherNames(String(cellAt(sheet, row, layout.otherNames))),
      ...parentOf(sheet, row, layout),
    });
  }
  return {
    id: shape.id,
    origin: {
      kind: "workbook",
      sheetId: sheet.id,
      sheetName: sheet.name,
      values: moved(valuesOf(sheet, layout, lastRow), origin),
    },
    isComplete: true,
    ...(layout.parent === undefined || layout.parent.id === "level" ? {} : { parent: layout.parent.id }),
    entries,
  };
}

/** Of a list of classes a few rows more, where it ends with the sheet: the next class is typed there. */
function valuesOf(sheet: Sheet, { shape, firstRow, name, code }: Layout, lastRow: number): Area {
  const isClass = shape.id === "class";
  const column = isClass && code >= 0 ? code : name;
  const isOpenEnded = isClass && sheet.values.slice(lastRow + 1).every((row) => row.every(isBlank));
  return { top: firstRow, left: column, bottom: lastRow + (isOpenEnded ? SPARE_CLASSES : 0), right: column };
}

function moved({ top, left, bottom, right }: Area, { row, column }: { row: number; column: number }): Area {
  return { top: top + row, left: left + column, bottom: bottom + row, right: right + column };
}

function parentOf(sheet: Sheet, row: number, layout: Layout): { parentCode?: string; parentName?: string } {
  const code = layout.parentCode < 0 ? "" : codeText(cellAt(sheet, row, layout.parentCode), layout.parent?.codeLength);
  const name = layout.parentName < 0 ? "" : String(cellAt(sheet, row, layout.parentName)).trim();
  return { ...(code === "" ? {} : { parentCode: code }), ...(name === "" ? {} : { parentName: name }) };
}

function codeText(value: CellValue, length = 0): string {
  if (typeof value === "number") return String(value).padStart(length, "0");
  return String(value).trim();
}
