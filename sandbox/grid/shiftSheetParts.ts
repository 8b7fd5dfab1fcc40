import type JSZip from "jszip";
import { parseArea, areaAddress } from "../../src/workbook/address";
import { isStill, shiftFormula } from "./shiftFormula";
import type { BookShift } from "./shiftFormula";
import { shiftReferences } from "./shiftSheetXml";
import { originalColumn, shiftArea } from "./structure";
import type { StructureOp } from "./structure";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  elementLike,
  localName,
  parseXml,
  rootOf,
  setAttribute,
  setChildren,
  setText,
  textOf,
  writeXml,
} from "./xml";
import type { XmlElement } from "./xml";
import { partText, relationsOf } from "./zipParts";

/**
 * Moves what hangs on a sheet's cells in parts of their own: comments and their boxes, tables, drawings, and the
 * ranges of charts on it. Charts follow moves on any sheet.
 */
export async function shiftSheetParts(
  zip: JSZip,
  part: string,
  home: string,
  ops: readonly StructureOp[],
  shift: BookShift,
): Promise<void> {
  if (isStill(shift)) return;
  for (const relation of await relationsOf(zip, part)) {
    if (relation.isExternal) continue;
    switch (relation.type) {
      case "comments":
      case "threadedComment":
        await change(zip, relation.target, (root) => {
          shiftReferences(root, ops);
        });
        break;
      case "table":
        await change(zip, relation.target, (root) => {
          shiftTable(root, home, ops, shift);
        });
        break;
      case "drawing":
        await change(zip, relation.target, (root) => {
          shiftAnchors(root, ops);
        });
        await shiftCharts(zip, relation.target, shift);
        break;
      case "vmlDrawing":
        await shiftBoxes(zip, relation.target, ops);
        break;
    }
  }
}

async function change(zip: JSZip, path: string, edit: (root: XmlElement) => void): Promise<void> {
  const text = await partText(zip, path);
  if (text === null) return;
  const nodes = parseXml(text);
  edit(rootOf(nodes));
  const written = writeXml(nodes);
  if (written !== text) zip.file(path, written);
}

async function shiftCharts(zip: JSZip, drawing: string, shift: BookShift): Promise<void> {
  for (const relation of await relationsOf(zip, drawing)) {
    if (relation.type !== "chart" || relation.isExternal) continue;
    await change(zip, relation.target, (root) => {
      for (const formula of descendantsOf(root, "f")) setText(formula, shiftFormula(textOf(formula), "\u0000", shift));
    });
  }
}

/** An anchor's corner is a row and a column counted from 0, with what is left over in its own units. */
function shiftAnchors(root: XmlElement, ops: readonly StructureOp[]): void {
  for (const anchor of childrenOf(root)) {
    if (localName(anchor.name) === "absoluteAnchor" || attributeOf(anchor, "editAs") === "absolute") continue;
    for (const name of ["from", "to"]) {
      const corner = childOf(anchor, name);
      const row = childOf(corner, "row");
      const column = childOf(corner, "col");
      if (!row || !column) continue;
      const place = shiftPoint(Number(textOf(row)), Number(textOf(column)), ops);
      setText(row, String(place.row));
      setText(column, String(place.column));
    }
  }
}

/** A corner on a row that is gone falls to the one that took its place. */
function shiftPoint(row: number, column: number, ops: readonly StructureOp[]): { row: number; column: number } {
  let at = { row, column };
  for (const op of ops) {
    const area = shiftArea({ top: at.row, bottom: at.row, left: at.column, right: at.column }, [op]);
    if (area) at = { row: area.top, column: area.left };
    else if ("at" in op) at = op.kind.endsWith("Rows") ? { ...at, row: op.at } : { ...at, column: op.at };
  }
  return at;
}

function shiftTable(root: XmlElement, home: string, ops: readonly StructureOp[], shift: BookShift): void {
  const was = parseArea(attributeOf(root, "ref") ?? "");
  for (const element of [root, ...childrenOf(root)]) {
    const ref = parseArea(attributeOf(element, "ref") ?? "");
    const shifted = ref && shiftArea(ref, ops);
    if (shifted && ref && areaAddress(shifted) !== areaAddress(ref)) setAttribute(element, "ref", areaAddress(shifted));
  }
  for (const name of ["calculatedColumnFormula", "totalsRowFormula"]) {
    for (const formula of descendantsOf(root, name)) setText(formula, shiftFormula(textOf(formula), home, shift));
  }
  const now = parseArea(attributeOf(root, "ref") ?? "");
  const list = childOf(root, "tableColumns");
  if (!was || !now || !list) return;
  const old = childrenOf(list, "tableColumn");
  const names = new Set(old.map((column) => (attributeOf(column, "name") ?? "").toLowerCase()));
  let highest = Math.max(0, ...old.map((column) => Number(attributeOf(column, "id"))));
  const columns: XmlElement[] = [];
  for (let column = now.left; column <= now.right; column++) {
    const place = originalColumn(column, ops);
    const known = place === null ? undefined : old[place - was.left];
    if (known) {
      columns.push(known);
      continue;
    }
    let number = 1;
    while (names.has(`column${String(number)}`)) number++;
    names.add(`column${String(number)}`);
    highest++;
    columns.push(
      elementLike(list, "tableColumn", [
        ["id", String(highest)],
        ["name", `Column${String(number)}`],
      ]),
    );
  }
  if (columns.length === old.length && columns.every((column, index) => column === old[index])) return;
  setChildren(list, columns);
  setAttribute(list, "count", String(columns.length));
}

/** The boxes of comments are in an older drawing language, which need not be well-formed: changed as text. */
async function shiftBoxes(zip: JSZip, path: string, ops: readonly StructureOp[]): Promise<void> {
  const text = await partText(zip, path);
  if (text === null || ops.length === 0) return;
  const written = text.replace(
    /(<x:ClientData[\s\S]*?<x:Row>)(\d+)(<\/x:Row>\s*<x:Column>)(\d+)(<\/x:Column>)/g,
    (_whole, head: string, row: string, middle: string, column: string, tail: string) => {
      const place = shiftPoint(Number(row), Number(column), ops);
      return head + String(place.row) + middle + String(place.column) + tail;
    },
  );
  if (written !== text) zip.file(path, written);
}
