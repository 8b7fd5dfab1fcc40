import { headerKey } from "../text/normalise";
import { cellAt } from "../workbook/cells";
import type { Sheet } from "../workbook/types";
import {
  type CatalogueParent,
  catalogueSheetShapes,
  catalogueTitleWords,
  commonCatalogueHeaders,
  gatheringSheetNames,
  peopleHeaders,
} from "./data/catalogueSheets";

/** Headers stand within these first rows, and these first columns unless several catalogues stand side by side. */
export const HEADER_ROWS = 8;
const HEADER_COLUMNS = 16;

const keysOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(headerKey));

export const shapes = catalogueSheetShapes.map((shape) => ({
  shape,
  names: shape.names.map(nameKey),
  nameHeaders: keysOf(shape.nameHeaders),
  codeHeaders: keysOf(shape.names.map((name) => `Mã ${name}`)),
  /** The nearest first. */
  parents: [shape.parent, shape.upperParent].filter((parent) => parent !== undefined).map(keyedParent),
  parentCodes: keysOf([...(shape.parent?.codeHeaders ?? []), ...(shape.upperParent?.codeHeaders ?? [])]),
}));
export type KeyedShape = (typeof shapes)[number];

function keyedParent(parent: CatalogueParent) {
  return { parent, codes: keysOf(parent.codeHeaders), names: keysOf(parent.nameHeaders) };
}

export const common = {
  serial: keysOf(commonCatalogueHeaders.serial),
  code: keysOf(commonCatalogueHeaders.code),
  name: keysOf(commonCatalogueHeaders.name),
  otherNames: keysOf(commonCatalogueHeaders.otherNames),
};
const people = keysOf(peopleHeaders);
const gatheringWords = gatheringSheetNames.map(headerKey);
const titleWords = catalogueTitleWords.map(headerKey).toSorted((a, b) => b.length - a.length);

export function headerKeys(sheet: Pick<Sheet, "values">, row: number, columns = HEADER_COLUMNS): string[] {
  return Array.from({ length: Math.min(columns, sheet.values[row]?.length ?? 0) }, (_, column) => {
    const value = cellAt(sheet, row, column);
    return typeof value === "string" ? headerKey(value) : "";
  });
}

/** `DM_DAN_TOC`, `Dân tộc`, `DANTOC` → `dantoc`. */
export function nameKey(name: string): string {
  let key = headerKey(name);
  for (const word of ["danh muc ", "dm "]) if (key.startsWith(word)) key = key.slice(word.length);
  return key.replaceAll(" ", "");
}

export function shapeNamed(key: string): KeyedShape | null {
  return shapes.find(({ names }) => names.includes(key)) ?? null;
}

/** "DANH MỤC HÌNH THỨC ĐÀO TẠO HỌC TẬP - GIÁO DỤC THƯỜNG XUYÊN": the catalogue's name may go on. */
export function shapeOfTitle(rows: readonly string[][]): KeyedShape | null {
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

/** The column may simply be headed by the catalogue's own name: `Dân tộc`. */
export function isBareName(key: string, names: readonly string[]): boolean {
  return key !== "" && names.includes(key.replaceAll(" ", ""));
}

/** Whether a header says that the sheet lists people. */
export function namesPeople(keys: readonly string[]): boolean {
  return keys.some((key) => people.has(key));
}

/** Whether a sheet is called so that one expects catalogues of several kinds there. */
export function isGatheringName(sheetName: string): boolean {
  const key = headerKey(sheetName);
  return gatheringWords.some((word) => key === word || key.startsWith(`${word} `));
}
