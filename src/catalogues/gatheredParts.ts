import { matchKey } from "../text/normalise";
import { cellAt, isBlank } from "../workbook/cells";
import type { Area, CellValue, Sheet } from "../workbook/types";
import {
  common,
  HEADER_ROWS,
  headerKeys,
  type KeyedShape,
  nameKey,
  namesPeople,
  shapeNamed,
  shapeOfTitle,
  shapes,
} from "./catalogueShapes";

/** The cells of one catalogue in a sheet that holds several, its title or header on top. */
export interface GatheredPart {
  readonly keyed: KeyedShape;
  readonly area: Area;
}

/** Beyond this column nobody keeps lists to choose from. */
const MOST_COLUMNS = 200;

/**
 * Where the catalogues stand in a sheet that holds several of them, side by side or one under another. Blank columns part
 * them, blank rows and titles part what stands below; where columns touch, each header that names a catalogue begins the
 * next. A table that tells units with what they belong to (Tỉnh, Huyện, Xã) is one catalogue: there the upper columns
 * repeat their values or leave gaps.
 *
 * A sheet that has the name of one catalogue is that one, whatever its columns.
 */
export function gatheredParts(sheet: Sheet): readonly GatheredPart[] {
  if (shapeNamed(nameKey(sheet.name))) return [];
  const top = Array.from({ length: Math.min(HEADER_ROWS, sheet.values.length) }, (_, row) => row);
  const keys = top.map((row) => headerKeys(sheet, row, MOST_COLUMNS));
  if (keys.some(namesPeople) || !keys.some((row) => anchorsOf(row, 0, MOST_COLUMNS).length > 0)) return [];
  return columnRuns(sheet).flatMap((run) => bandsOf(sheet, run).flatMap((band) => partsOfBand(sheet, band)));
}

interface Anchor {
  readonly column: number;
  readonly keyed: KeyedShape;
  readonly isTitle: boolean;
}

/** Cells of a row that name a catalogue; where titles do, they alone. */
function anchorsOf(keys: readonly string[], left: number, right: number): Anchor[] {
  const anchors: Anchor[] = [];
  for (let column = left; column <= Math.min(right, keys.length - 1); column++) {
    const key = keys[column] ?? "";
    if (key === "") continue;
    const titled = shapeOfTitle([[key]]);
    const keyed = titled ?? shapes.find(({ nameHeaders }) => nameHeaders.has(key)) ?? shapeNamed(nameKey(key));
    if (keyed) anchors.push({ column, keyed, isTitle: titled !== null });
  }
  const titles = anchors.filter(({ isTitle }) => isTitle);
  return titles.length > 0 ? titles : anchors;
}

/** Columns that touch, as areas over all rows. */
function columnRuns({ values }: Sheet): Area[] {
  const isFilled: boolean[] = [];
  for (const row of values) {
    for (let column = 0; column < Math.min(row.length, MOST_COLUMNS); column++) {
      if (!isFilled[column] && !isBlank(row[column] ?? "")) isFilled[column] = true;
    }
  }
  const runs: Area[] = [];
  for (let column = 0; column < isFilled.length; column++) {
    if (!isFilled[column]) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) runs.splice(-1, 1, { ...last, right: column });
    else runs.push({ top: 0, bottom: values.length - 1, left: column, right: column });
  }
  return runs;
}

/** A run of columns cut where another catalogue begins below a blank row, or below a title of its own. */
function bandsOf(sheet: Sheet, run: Area): Area[] {
  const starts: number[] = [];
  let names = new Set<string>();
  let isAfterBlank = true;
  for (let row = run.top; row <= run.bottom; row++) {
    const cells = (sheet.values[row] ?? []).slice(run.left, run.right + 1);
    const wasAfterBlank = isAfterBlank;
    isAfterBlank = cells.every(isBlank);
    if (isAfterBlank || !(wasAfterBlank || cells.some(mayBeTitle))) continue;
    const anchors = anchorsOf(headerKeys(sheet, row, run.right + 1), run.left, run.right);
    const isOther = anchors.some(({ keyed }) => !names.has(keyed.shape.id));
    if (!isOther || !(wasAfterBlank || anchors[0]?.isTitle)) continue;
    starts.push(row);
    names = new Set(anchors.map(({ keyed }) => keyed.shape.id));
  }
  return starts.map((top, index) => ({ ...run, top, bottom: (starts[index + 1] ?? run.bottom + 1) - 1 }));
}

function mayBeTitle(value: CellValue): boolean {
  return typeof value === "string" && /danh/i.test(value);
}

function partsOfBand(sheet: Sheet, band: Area): GatheredPart[] {
  const keys = headerKeys(sheet, band.top, band.right + 1);
  const named = anchorsOf(keys, band.left, band.right);
  const anchors = named.filter(
    (anchor) => anchor.isTitle || !isParentOfAny(anchor, named) || isList(sheet, anchor.column, band),
  );
  const lefts = anchors.map((anchor, index) =>
    index === 0 ? band.left : anchor.isTitle ? anchor.column : firstColumnOf(anchor.column, keys),
  );
  return anchors.map(({ keyed }, index) => ({
    keyed,
    area: { ...band, left: lefts[index] ?? band.left, right: (lefts[index + 1] ?? band.right + 1) - 1 },
  }));
}

function isParentOfAny({ keyed }: Anchor, others: readonly Anchor[]): boolean {
  return others.some((other) => other.keyed.parents.some(({ parent }) => parent.id === keyed.shape.id));
}

/** Names one under another that seldom come again; the upper units of a table repeat, or stand with gaps. */
function isList(sheet: Sheet, column: number, { top, bottom }: Area): boolean {
  const texts: string[] = [];
  for (let row = top + 1; row <= bottom; row++) texts.push(matchKey(String(cellAt(sheet, row, column))));
  const filled = texts.filter((text) => text !== "");
  const isGapless = texts.slice(0, filled.length).every((text) => text !== "");
  return isGapless && isMostlyDistinct(filled);
}

/** Whether texts can be the names of a list: a name comes again at most now and then (Xã An Hiệp of two districts). */
export function isMostlyDistinct(texts: readonly string[]): boolean {
  return texts.length >= 2 && new Set(texts).size >= texts.length * 0.8;
}

/** STT and Mã stand before the name that they belong to. */
function firstColumnOf(name: number, keys: readonly string[]): number {
  let first = name;
  while (isBeforeName(keys[first - 1] ?? "")) first--;
  return first;
}

function isBeforeName(key: string): boolean {
  return common.serial.has(key) || common.code.has(key) || key.startsWith("ma ");
}
