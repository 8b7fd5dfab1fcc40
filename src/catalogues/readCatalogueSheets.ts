import { headerKey } from "../text/normalise";
import { cellAt, isBlank } from "../workbook/cells";
import type { Area, CellValue, Sheet, Workbook } from "../workbook/types";
import {
  type CatalogueParent,
  catalogueSheetShapes,
  type CatalogueSheetShape,
  catalogueTitleWords,
  commonCatalogueHeaders,
  peopleHeaders,
} from "./data/catalogueSheets";
import { splitOtherNames } from "./otherNames";
import type { Catalogue, CatalogueEntry, CatalogueId } from "./types";

export interface CatalogueSheets {
  /** Where two sheets hold the same catalogue, the longer one. */
  readonly catalogues: ReadonlyMap<CatalogueId, Catalogue>;
  /** Every sheet that is a catalogue, also a second or an empty one: no list of pupils is looked for there. */
  readonly sheetIds: ReadonlySet<string>;
}

/**
 * The catalogues that a workbook carries, one a sheet (công văn 1533/SGD&ĐT Bến Tre, 15/8/2018), hidden sheets too.
 * Told by the sheet's name, by its title "DANH MỤC …" or by its name column (`Tên dân tộc`). Entries are taken as they
 * stand, with their slips: what a template prints is right there.
 */
export function readCatalogueSheets(workbook: Workbook): CatalogueSheets {
  const catalogues = new Map<CatalogueId, Catalogue>();
  const sheetIds = new Set<string>();
  for (const sheet of workbook.sheets) {
    const layout = layoutOf(sheet);
    if (!layout) continue;
    sheetIds.add(sheet.id);
    const catalogue = readEntries(sheet, layout);
    const known = catalogues.get(catalogue.id);
    if (catalogue.entries.length > (known?.entries.length ?? 0)) catalogues.set(catalogue.id, catalogue);
  }
  return { catalogues, sheetIds };
}

/** Headers stand within these first rows, and these first columns. */
const HEADER_ROWS = 8;
const HEADER_COLUMNS = 16;
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

const keysOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(headerKey));

const shapes = catalogueSheetShapes.map((shape) => ({
  shape,
  names: shape.names.map(nameKey),
  nameHeaders: keysOf(shape.nameHeaders),
  codeHeaders: keysOf(shape.names.map((name) => `Mã ${name}`)),
  /** The nearest first. */
  parents: [shape.parent, shape.upperParent].filter((parent) => parent !== undefined).map(keyedParent),
  parentCodes: keysOf([...(shape.parent?.codeHeaders ?? []), ...(shape.upperParent?.codeHeaders ?? [])]),
}));
type KeyedShape = (typeof shapes)[number];

function keyedParent(parent: CatalogueParent) {
  return { parent, codes: keysOf(parent.codeHeaders), names: keysOf(parent.nameHeaders) };
}

const common = {
  serial: keysOf(commonCatalogueHeaders.serial),
  code: keysOf(commonCatalogueHeaders.code),
  name: keysOf(commonCatalogueHeaders.name),
  otherNames: keysOf(commonCatalogueHeaders.otherNames),
};
const people = keysOf(peopleHeaders);
const titleWords = catalogueTitleWords.map(headerKey).toSorted((a, b) => b.length - a.length);

function layoutOf(sheet: Sheet): Layout | null {
  const rows = Array.from({ length: Math.min(HEADER_ROWS, sheet.values.length) }, (_, row) => headerKeys(sheet, row));
  if (rows.some((keys) => keys.some((key) => people.has(key)))) return null;
  const named = shapeNamed(nameKey(sheet.name)) ?? shapeOfTitle(rows);
  for (const [row, keys] of rows.entries()) {
    const shape = named ?? shapeOfHeaders(keys);
    const layout = shape && layoutOfHeader(shape, keys, row);
    if (layout) return layout;
  }
  return named ? layoutWithoutHeader(sheet, named) : null;
}

function headerKeys(sheet: Sheet, row: number): string[] {
  return Array.from({ length: Math.min(HEADER_COLUMNS, sheet.values[row]?.length ?? 0) }, (_, column) => {
    const value = cellAt(sheet, row, column);
    return typeof value === "string" ? headerKey(value) : "";
  });
}

/** `DM_DAN_TOC`, `Dân tộc`, `DANTOC` → `dantoc`. */
function nameKey(name: string): string {
  let key = headerKey(name);
  for (const word of ["danh muc ", "dm "]) if (key.startsWith(word)) key = key.slice(word.length);
  return key.replaceAll(" ", "");
}

function shapeNamed(key: string): KeyedShape | null {
  return shapes.find(({ names }) => names.includes(key)) ?? null;
}

/** "DANH MỤC HÌNH THỨC ĐÀO TẠO HỌC TẬP - GIÁO DỤC THƯỜNG XUYÊN": the catalogue's name may go on. */
function shapeOfTitle(rows: readonly string[][]): KeyedShape | null {
  for (const keys of rows) {
    const title = keys.find((key) => titleWords.some((word) => key.startsWith(`${word} `)) && key.includes("danh muc"));
    if (title === undefined) continue;
    const word = titleWords.find((start) => title.startsWith(`${start} `)) ?? "";
    const rest = title.slice(word.length).trim().split(" ");
    // One word alone ("lớp", "tỉnh") begins too many titles.
    for (let length = rest.length; length >= (length === rest.length ? 1 : 2); length--) {
      const shape = shapeNamed(rest.slice(0, length).join(""));
      if (shape) return shape;
    }
  }
  return null;
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

/** The column may simply be headed by the catalogue's own name: `Dân tộc`. */
function isBareName(key: string, names: readonly string[]): boolean {
  return key !== "" && names.includes(key.replaceAll(" ", ""));
}

function isCodeHeader(key: string, parentCodes: ReadonlySet<string>): boolean {
  return key.startsWith("ma ") && !parentCodes.has(key) && key.split(" ").length <= 4;
}

/** A sheet with a catalogue's name that holds one column of names, or codes beside names, and no header. */
function layoutWithoutHeader(sheet: Sheet, { shape }: KeyedShape): Layout | null {
  const rows = sheet.values.slice(0, 50).filter((row) => row.some((value) => !isBlank(value)));
  const widest = Math.max(0, ...rows.map((row) => row.findLastIndex((value) => !isBlank(value)) + 1));
  if (rows.length < 2 || widest > 3) return null;
  const name = Array.from({ length: widest }, (_, column) => column).find((column) =>
    rows.every((row) => /\p{L}/u.test(String(row[column] ?? ""))),
  );
  if (name === undefined) return null;
  const firstRow = headerKey(String(cellAt(sheet, 0, name))).startsWith("danh muc") ? 1 : 0;
  return { shape, firstRow, code: name - 1, name, otherNames: -1, parent: undefined, parentCode: -1, parentName: -1 };
}

function readEntries(sheet: Sheet, layout: Layout): Catalogue {
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
    origin: { kind: "workbook", sheetId: sheet.id, sheetName: sheet.name, values: valuesOf(sheet, layout, lastRow) },
    isComplete: true,
    ...(layout.parent === undefined || layout.parent.id === "level" ? {} : { parent: layout.parent.id }),
    entries,
  };
}

/** Of a list of classes a few rows more, where it ends with the sheet: the next class is typed there. */
function valuesOf(sheet: Sheet, { shape, firstRow, name, code }: Layout, lastRow: number): Area {
  const isClass = shape.id === "class";
  const column = isClass && code >= 0 ? code : name;
  const isOpenEnded = isClass && lastRow === sheet.values.length - 1;
  return { top: firstRow, left: column, bottom: lastRow + (isOpenEnded ? SPARE_CLASSES : 0), right: column };
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
