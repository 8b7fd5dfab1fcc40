import { areaAddress, parseArea } from "../../src/workbook/address";
import type { Area } from "../../src/workbook/types";
import { isStill, shiftFormula, shiftRelativeFormula } from "./shiftFormula";
import type { BookShift } from "./shiftFormula";
import { readAreas } from "./sheetRules";
import { originalColumn, shiftArea } from "./structure";
import type { StructureOp } from "./structure";
import { attributeOf, childrenOf, descendantsOf, localName, removeChild, setAttribute, setText, textOf } from "./xml";
import type { XmlElement } from "./xml";

/** Attributes that hold addresses, by element. Elements whose area is gone are taken out, views only keep their place. */
const PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  ["autoFilter", ["ref"]],
  ["sortState", ["ref"]],
  ["sortCondition", ["ref"]],
  ["mergeCell", ["ref"]],
  ["hyperlink", ["ref"]],
  ["protectedRange", ["sqref"]],
  ["ignoredError", ["sqref"]],
  ["cellWatch", ["r"]],
  ["inputCells", ["r"]],
  ["conditionalFormatting", ["sqref"]],
  ["dataValidation", ["sqref"]],
  ["comment", ["ref"]],
  ["threadedComment", ["ref"]],
]);
const VIEWS: ReadonlyMap<string, readonly string[]> = new Map([
  ["sheetView", ["topLeftCell"]],
  ["pane", ["topLeftCell"]],
  ["selection", ["activeCell", "sqref"]],
]);
const FORMULAS = new Set(["formula", "formula1", "formula2", "f"]);

/**
 * Moves every reference of a sheet's tree (all but its cells) as the book's rows, columns and sheets moved. `home` is
 * the sheet's old name. An area that is gone takes its element with it.
 */
export function shiftSheetXml(root: XmlElement, home: string, shift: BookShift): void {
  if (isStill(shift)) return;
  const ops = shift.ops.get(home.toLowerCase()) ?? [];
  walk(root, home, shift, ops);
  shiftBreaks(root, ops);
}

/** The same for a part whose elements carry their cell in `ref` (comments). */
export function shiftReferences(root: XmlElement, ops: readonly StructureOp[]): void {
  for (const child of childrenOf(root)) {
    if (!shiftPlaces(child, PLACES.get(localName(child.name)) ?? [], ops)) removeChild(root, child);
    else shiftReferences(child, ops);
  }
}

/** Rules count from the first cell of their areas, wherever that goes. */
const RULES = new Set(["conditionalFormatting", "dataValidation"]);

function walk(element: XmlElement, home: string, shift: BookShift, ops: readonly StructureOp[]): void {
  for (const child of childrenOf(element)) {
    const name = localName(child.name);
    const before = RULES.has(name) ? firstCell(child) : null;
    const isGone = name === "autoFilter" ? !shiftFilter(child, ops) : !shiftPlaces(child, PLACES.get(name) ?? [], ops);
    if (isGone || isEmptyExtension(child, ops)) {
      removeChild(element, child);
      continue;
    }
    shiftPlaces(child, VIEWS.get(name) ?? [], ops);
    if (before) {
      shiftRule(child, before, home, shift, ops);
      continue;
    }
    if (FORMULAS.has(name) && childrenOf(child).length === 0) setText(child, shiftFormula(textOf(child), home, shift));
    else if (name === "sqref") setText(child, shiftText(textOf(child), ops));
    walk(child, home, shift, ops);
  }
}

function shiftRule(rule: XmlElement, before: Area, home: string, shift: BookShift, ops: readonly StructureOp[]): void {
  for (const sqref of childrenOf(rule, "sqref")) setText(sqref, shiftText(textOf(sqref), ops));
  const after = firstCell(rule) ?? before;
  const [down, right] = [after.top - before.top, after.left - before.left];
  for (const name of FORMULAS) {
    for (const formula of descendantsOf(rule, name)) {
      if (childrenOf(formula).length > 0) continue;
      setText(formula, shiftRelativeFormula(textOf(formula), home, shift, down, right));
    }
  }
}

function firstCell(rule: XmlElement): Area | null {
  const sqref = childrenOf(rule, "sqref")[0];
  return readAreas(sqref ? textOf(sqref) : (attributeOf(rule, "sqref") ?? ""))[0] ?? null;
}

/** False where one of the attributes no longer names a cell; then nothing is set. */
function shiftPlaces(element: XmlElement, names: readonly string[], ops: readonly StructureOp[]): boolean {
  for (const name of names) {
    const old = attributeOf(element, name);
    if (old === null) continue;
    const text = shiftText(old, ops);
    if (text === "") return false;
    setAttribute(element, name, text);
  }
  return true;
}

function shiftText(text: string, ops: readonly StructureOp[]): string {
  const areas = readAreas(text);
  const shifted = areas.map((area) => shiftArea(area, ops));
  const isSame = shifted.every((area, index) => {
    const old = areas[index];
    return area !== null && old !== undefined && areaAddress(area) === areaAddress(old);
  });
  return isSame ? text : shifted.flatMap((area) => (area ? areaAddress(area) : [])).join(" ");
}

/** A rule of the extension list whose areas are all gone. */
function isEmptyExtension(element: XmlElement, ops: readonly StructureOp[]): boolean {
  const sqref = childrenOf(element, "sqref")[0];
  return sqref !== undefined && shiftText(textOf(sqref), ops) === "";
}

/** A filter's columns count from its left edge: one left out or put in between moves the ones behind it. */
function shiftFilter(filter: XmlElement, ops: readonly StructureOp[]): boolean {
  const was = parseArea(attributeOf(filter, "ref") ?? "");
  if (!shiftPlaces(filter, ["ref"], ops)) return false;
  const now = parseArea(attributeOf(filter, "ref") ?? "");
  if (!was || !now) return true;
  const places = new Map<number, number>();
  for (let column = now.left; column <= now.right; column++) {
    const old = originalColumn(column, ops);
    if (old !== null) places.set(old - was.left, column - now.left);
  }
  for (const column of childrenOf(filter, "filterColumn")) {
    const place = places.get(Number(attributeOf(column, "colId")));
    if (place === undefined) removeChild(filter, column);
    else setAttribute(column, "colId", String(place));
  }
  return true;
}

/** Page breaks name the row or column before which the page ends. */
function shiftBreaks(root: XmlElement, ops: readonly StructureOp[]): void {
  for (const [list, isRows] of [["rowBreaks", true] as const, ["colBreaks", false] as const]) {
    for (const element of childrenOf(root, list)) {
      for (const item of childrenOf(element, "brk")) {
        const at = Number(attributeOf(item, "id"));
        const area = isRows ? { top: at, bottom: at, left: 0, right: 0 } : { top: 0, bottom: 0, left: at, right: at };
        const shifted = shiftArea(area, ops);
        if (!shifted) removeChild(element, item);
        else setAttribute(item, "id", String(isRows ? shifted.top : shifted.left));
      }
    }
  }
}
