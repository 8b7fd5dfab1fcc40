import { MAX_COLUMNS } from "../../src/workbook/cells";
import { decodeText, localName, nextTag, parseXml, rootOf, tagAttributes } from "./xml";
import type { XmlAttribute, XmlElement, XmlNode } from "./xml";

/** A sheet's part cut in two: the cells as text, everything around them as a tree with an empty `sheetData` in it. */
export interface SheetParts {
  readonly shell: XmlNode[];
  readonly root: XmlElement;
  /** Offsets of what stands between `<sheetData>` and `</sheetData>`. */
  readonly from: number;
  readonly to: number;
}

export interface ScannedFormula {
  /** `""` for the followers of a shared formula. */
  readonly text: string;
  readonly attributes: readonly XmlAttribute[];
}

export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** The `t` attribute; `n` where absent. */
  readonly type: string;
  /** Text of `<v>`, decoded; `null` where absent. */
  readonly value: string | null;
  /** Text of `<is>`; `null` where absent. */
  readonly inline: string | null;
  readonly formula: ScannedFormula | null;
  /** Offsets of the whole `<c>` element. */
  readonly start: number;
  readonly end: number;
}

export interface ScannedRow {
  readonly index: number;
  readonly attributes: readonly XmlAttribute[];
  readonly cells: readonly ScannedCell[];
  /** Offsets of the whole `<row>` element. */
  readonly start: number;
  readonly end: number;
}

/** Throws where the part has no complete `sheetData`: a file cut off in the middle must not look like a short one. */
export function splitSheet(xml: string): SheetParts {
  const open = /<((?:[\w.-]+:)?sheetData)\b[^>]*>/.exec(xml);
  if (!open) throw new Error("sheet: no sheetData");
  const after = open.index + open[0].length;
  const isEmpty = open[0].endsWith("/>");
  const close = isEmpty ? after : xml.lastIndexOf(`</${open[1] ?? ""}`);
  if (close < after) throw new Error("sheet: sheetData is cut off");
  const shell = parseXml(xml.slice(0, after) + xml.slice(close));
  return { shell, root: rootOf(shell), from: after, to: close };
}

/** Rows in file order. A row or cell without `r` stands after the one before it. */
export function* scanRows(xml: string, from: number, to: number): Generator<ScannedRow> {
  let index = -1;
  for (let tag = nextTag(xml, from); tag && tag.start < to; tag = nextTag(xml, tag.end)) {
    if (localName(tag.name) !== "row" || tag.kind === "close" || tag.kind === "other") continue;
    const attributes = tagAttributes(xml.slice(tag.start + tag.name.length + 1, tag.end));
    const own = Number(attributes.find((attribute) => attribute.name === "r")?.value);
    index = Number.isInteger(own) && own > 0 ? own - 1 : index + 1;
    const cells: ScannedCell[] = [];
    const end = tag.kind === "empty" ? tag.end : scanCells(xml, tag.end, index, cells);
    yield { index, attributes, cells, start: tag.start, end };
    tag = { ...tag, end };
  }
}

/** `_x000D_` → carriage return, as Excel writes what XML cannot hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The other way: a text that looks like an escape is protected. Control characters are left to `encodeXml`. */
export function encodeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_").replace(/\r/g, "_x000D_");
}

/** Text of a string item or `<is>`: its `t` and those of its runs; phonetic hints left out. */
export function stringItemText(xml: string, from: number, to: number): string {
  let text = "";
  let inHint = 0;
  for (let tag = nextTag(xml, from); tag && tag.start < to; tag = nextTag(xml, tag.end)) {
    const name = localName(tag.name);
    if (name === "rPh" && tag.kind !== "empty") inHint += tag.kind === "open" ? 1 : -1;
    if (name !== "t" || tag.kind !== "open" || inHint > 0) continue;
    const close = closeOf(xml, tag.end, tag.name);
    text += decodeText(xml.slice(tag.end, close));
  }
  return decodeEscapes(text);
}

function scanCells(xml: string, from: number, row: number, cells: ScannedCell[]): number {
  let column = -1;
  let position = from;
  for (let tag = nextTag(xml, position); tag; tag = nextTag(xml, position)) {
    position = tag.end;
    const name = localName(tag.name);
    if (name === "row" && tag.kind === "close") return tag.end;
    if (name !== "c" || tag.kind === "close" || tag.kind === "other") continue;
    const attributes = tagAttributes(xml.slice(tag.start + tag.name.length + 1, tag.end));
    let style = 0;
    let type = "n";
    let place = column + 1;
    for (const attribute of attributes) {
      if (attribute.name === "r") place = columnOf(attribute.value);
      else if (attribute.name === "s") style = Number(attribute.value) || 0;
      else if (attribute.name === "t") type = attribute.value;
    }
    column = place === -1 ? column + 1 : place;
    if (tag.kind === "empty") {
      const { start, end } = tag;
      cells.push({ row, column, style, type, value: null, inline: null, formula: null, start, end });
      continue;
    }
    const cell = scanCell(xml, tag.end, row, column, style, type, tag.start);
    cells.push(cell);
    position = cell.end;
  }
  throw new Error("sheet: a row is cut off");
}

/** Called for every cell of a file: no closures, no copies. */
function scanCell(
  xml: string,
  from: number,
  row: number,
  column: number,
  style: number,
  type: string,
  start: number,
): ScannedCell {
  let value: string | null = null;
  let inline: string | null = null;
  let formula: ScannedFormula | null = null;
  let position = from;
  for (let tag = nextTag(xml, position); tag; tag = nextTag(xml, position)) {
    position = tag.end;
    const name = localName(tag.name);
    if (name === "c" && tag.kind === "close") {
      return { row, column, style, type, value, inline, formula, start, end: tag.end };
    }
    if (tag.kind !== "open" && tag.kind !== "empty") continue;
    const isEmpty = tag.kind === "empty";
    const close = isEmpty ? tag.end : closeOf(xml, tag.end, tag.name);
    if (name === "v") value = isEmpty ? "" : decodeText(xml.slice(tag.end, close));
    else if (name === "is") inline = isEmpty ? "" : stringItemText(xml, tag.end, close);
    else if (name === "f") {
      formula = {
        text: isEmpty ? "" : decodeText(xml.slice(tag.end, close)),
        attributes: tagAttributes(xml.slice(tag.start + tag.name.length + 1, tag.end)),
      };
    }
    position = close;
  }
  throw new Error("sheet: a cell is cut off");
}

/** Column of `D15`, 0-based; -1 where it is no address. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else return at === 0 || column > MAX_COLUMNS ? -1 : column - 1;
  }
  return -1;
}

function closeOf(xml: string, from: number, name: string): number {
  const close = xml.indexOf(`</${name}`, from);
  if (close === -1) throw new Error(`sheet: <${name}> is cut off`);
  return close;
}
