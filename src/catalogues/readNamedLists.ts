import { headerKey, matchKey } from "../text/normalise";
import { cellAt, isBlank } from "../workbook/cells";
import type { NamedArea, Sheet, Workbook } from "../workbook/types";
import { type KeyedShape, nameKey, shapeNamed } from "./catalogueShapes";
import { isMostlyDistinct } from "./gatheredParts";
import type { Catalogue, CatalogueId } from "./types";

/**
 * Areas that an office gave a catalogue's name (`DanToc`, `DS_TonGiao`) to have its dropdown lists point there, as its
 * choices. Classes and grades are left out: formulas of counts use such names for a part of them.
 */
export function readNamedLists(workbook: Workbook): readonly Catalogue[] {
  return (workbook.names ?? []).flatMap((named) => {
    const sheet = workbook.sheets.find(({ name }) => name === named.sheetName);
    const keyed = shapeOfName(named.name);
    return sheet && keyed && !unlisted.includes(keyed.shape.id) ? (readList(sheet, named, keyed) ?? []) : [];
  });
}

const unlisted: readonly CatalogueId[] = ["class", "grade"];

function shapeOfName(name: string): KeyedShape | null {
  return shapeNamed(nameKey(name)) ?? shapeNamed(nameKey(headerKey(name).replace(/^(?:ds|list|lst) ?/, "")));
}

function readList(sheet: Sheet, { area }: NamedArea, keyed: KeyedShape): Catalogue | null {
  // One column; of a whole one what the sheet holds.
  if (area.left !== area.right) return null;
  const bottom = Math.min(area.bottom, sheet.values.length - 1);
  const names: string[] = [];
  for (let row = area.top; row <= bottom; row++) {
    const value = cellAt(sheet, row, area.left);
    if (!isBlank(value) && !isHeader(String(value), keyed)) names.push(String(value));
  }
  if (!names.every((name) => /\p{L}/u.test(name)) || !isMostlyDistinct(names.map(matchKey))) return null;
  return {
    id: keyed.shape.id,
    origin: { kind: "workbook", sheetId: sheet.id, sheetName: sheet.name, values: { ...area, bottom } },
    isComplete: false,
    isChoice: true,
    entries: names.map((name) => ({ code: "", name, otherNames: [] })),
  };
}

function isHeader(text: string, { names, nameHeaders }: KeyedShape): boolean {
  return nameHeaders.has(headerKey(text)) || names.includes(nameKey(text));
}
