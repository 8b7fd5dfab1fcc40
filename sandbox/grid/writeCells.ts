import type { ICellData, IStyleData, IWorksheetData, Nullable } from "@univerjs/core";
import { areaAddress, cellAddress, parseArea } from "../../src/workbook/address";
import { cellKey, columnOfKey, rowOfKey } from "../../src/workbook/cells";
import type { Area } from "../../src/workbook/types";
import { documentText } from "./bookState";
import type { CellRows } from "./bookState";
import { markNewerFunctions } from "./newerFunctions";
import { PIXELS_PER_POINT } from "./openXlsx";
import { encodeEscapes, scanRows } from "./sheetXml";
import type { ScannedCell, ScannedRow } from "./sheetXml";
import { sameStyle } from "./styleWriter";
import { translateFormula } from "./shiftFormula";
import { originalColumn, originalRow, shiftArea } from "./structure";
import type { StructureOp } from "./structure";
import { encodeXml } from "./xml";

/** Looks up the file's number of a style; `base` is the format that a changed style was made from. */
export type FormatOf = (style: ICellData["s"], base: number) => number;

export interface CellsInput {
  /** The part as it was; `""` for a new sheet. */
  readonly xml: string;
  readonly from: number;
  readonly to: number;
  readonly pristine: Partial<IWorksheetData>;
  readonly current: Partial<IWorksheetData>;
  readonly ops: readonly StructureOp[];
  readonly formatOf: FormatOf;
  /** The engine's style of that name. */
  readonly styleNamed: (name: string) => Nullable<IStyleData>;
  /** A formula of this sheet's file after the book's rows and sheets moved. */
  readonly shiftText: (formula: string) => string;
  /** `x:` where the part's elements have a prefix. */
  readonly prefix: string;
}

export interface CellsOutput {
  /** What stands inside `sheetData`; the same characters where nothing changed. */
  readonly xml: string;
  readonly isChanged: boolean;
  /** Extent of the cells written; `null` without any. */
  readonly extent: Area | null;
}

/**
 * Writes the rows of a sheet. A cell that holds what it held in the file keeps its element, only `r` follows where it
 * moved; an untouched row keeps every character.
 */
export function writeCells(input: CellsInput): CellsOutput {
  const scanned = new Map<number, ScannedRow>();
  const byKey = new Map<number, ScannedCell>();
  for (const row of scanRows(input.xml, input.from, input.to)) {
    scanned.set(row.index, row);
    for (const cell of row.cells) byKey.set(cellKey(cell.row, cell.column), cell);
  }
  const currentCells: CellRows = input.current.cellData ?? {};
  const formulas = resolveFormulas(currentCells);
  const context: Context = {
    ...input,
    byKey,
    formulas,
    pristineCells: input.pristine.cellData ?? {},
    broken: brokenGroups(input, byKey, formulas),
    oldRow: remembering((row) => originalRow(row, input.ops)),
    oldColumn: remembering((column) => originalColumn(column, input.ops)),
  };
  const indexes = new Set<number>(Object.keys(currentCells).map(Number));
  for (const index of Object.keys(input.current.rowData ?? {})) indexes.add(Number(index));
  const places = new Map<number, ScannedRow>();
  for (const row of scanned.values()) {
    const area = shiftArea({ top: row.index, bottom: row.index, left: 0, right: 0 }, rowOps(input.ops));
    if (!area) continue;
    indexes.add(area.top);
    places.set(area.top, row);
  }
  const pieces: string[] = [];
  let isChanged = places.size !== scanned.size;
  let extent: Area | null = null;
  for (const index of [...indexes].sort((one, other) => one - other)) {
    const row = writeRow(index, places.get(index) ?? null, context);
    if (row === null) continue;
    pieces.push(row.xml);
    isChanged ||= row.isChanged;
    extent = row.extent ? union(extent, row.extent) : extent;
  }
  // White space between the rows is nobody's content, but an unchanged sheet must come back as it was.
  if (!isChanged) return { xml: input.xml.slice(input.from, input.to), isChanged: false, extent };
  return { xml: pieces.join(""), isChanged: true, extent };
}

interface Context extends CellsInput {
  readonly byKey: ReadonlyMap<number, ScannedCell>;
  readonly formulas: ReadonlyMap<number, string>;
  readonly pristineCells: CellRows;
  /** Shared formulas that no longer stand as a whole where they stood: their cells are written one by one. */
  readonly broken: ReadonlySet<string>;
  /** Where a row and a column stood in the file; `null` for new ones. */
  readonly oldRow: (row: number) => number | null;
  readonly oldColumn: (column: number) => number | null;
}

interface WrittenRow {
  readonly xml: string;
  readonly isChanged: boolean;
  readonly extent: Area | null;
}

function writeRow(index: number, old: ScannedRow | null, context: Context): WrittenRow | null {
  const cells = context.current.cellData?.[index] ?? {};
  const columns = Object.keys(cells)
    .map(Number)
    .sort((one, other) => one - other);
  const pieces: string[] = [];
  let isSame = old !== null && old.index === index && !isRowChanged(index, old, context);
  let first = -1;
  let last = -1;
  let count = 0;
  for (const column of columns) {
    const cell = cells[column];
    if (!cell) continue;
    const written = writeCell(index, column, cell, context);
    if (written === null) continue;
    pieces.push(written.xml);
    isSame &&= written.isInPlace;
    first = first === -1 ? column : first;
    last = column;
    count++;
  }
  isSame &&= count === old?.cells.length;
  const extent = first === -1 ? null : { top: index, bottom: index, left: first, right: last };
  if (isSame && old) return { xml: context.xml.slice(old.start, old.end), isChanged: false, extent };
  const attributes = rowAttributes(index, old, context);
  if (pieces.length === 0 && attributes === null) return null;
  const name = `${context.prefix}row`;
  const head = `<${name} r="${String(index + 1)}"${attributes ?? ""}`;
  const xml = pieces.length === 0 ? `${head}/>` : `${head}>${pieces.join("")}</${name}>`;
  return { xml, isChanged: true, extent };
}

function isRowChanged(index: number, old: ScannedRow, context: Context): boolean {
  const now = context.current.rowData?.[index];
  const was = context.pristine.rowData?.[old.index];
  const height = now?.ia === 1 && was?.ia === 1 ? was.h : now?.h;
  return (height ?? was?.h) !== was?.h || Boolean(now?.hd) !== Boolean(was?.hd);
}

/** Everything after `r`; `null` where the row has nothing of its own to say. */
function rowAttributes(index: number, old: ScannedRow | null, context: Context): string | null {
  const now = context.current.rowData?.[index];
  const attributes = new Map<string, string>();
  // The span of columns is only a hint and would be wrong now.
  for (const { name, value } of old?.attributes ?? [])
    if (name !== "r" && name !== "spans") attributes.set(name, value);
  if (!old || isRowChanged(index, old, context)) {
    if (now?.h !== undefined && now.ia !== 1) {
      attributes.set("ht", String(round(now.h / PIXELS_PER_POINT)));
      attributes.set("customHeight", "1");
    }
    if (now?.hd) attributes.set("hidden", "1");
    else attributes.delete("hidden");
  }
  if (!old && typeof now?.s === "string" && /^x\d+$/.test(now.s)) {
    attributes.set("s", now.s.slice(1));
    attributes.set("customFormat", "1");
  }
  if (attributes.size === 0) return null;
  return [...attributes].map(([name, value]) => ` ${name}="${encodeXml(value)}"`).join("");
}

function writeCell(
  row: number,
  column: number,
  cell: ICellData,
  context: Context,
): { xml: string; isInPlace: boolean } | null {
  const formula = context.formulas.get(cellKey(row, column)) ?? null;
  const source = sourceOf(row, column, cell, formula, context);
  if (source?.isSame) {
    const raw = context.xml.slice(source.scanned.start, source.scanned.end);
    if (source.scanned.row === row && source.scanned.column === column) return { xml: raw, isInPlace: true };
    return { xml: withPlace(raw, row, column), isInPlace: false };
  }
  const block = source?.isHeld ? blockFormula(source.scanned, context) : null;
  const text = documentText(cell);
  const value = text ?? cell.v ?? null;
  const base = originOf(cell)?.s ?? standardFormat(row, column, context);
  const format =
    cell.s === undefined || cell.s === null ? standardFormat(row, column, context) : context.formatOf(cell.s, base);
  if (value === null && formula === null && format === 0) return null;
  const { prefix } = context;
  const head = `<${prefix}c r="${cellAddress(row, column)}"${format === 0 ? "" : ` s="${String(format)}"`}`;
  const written =
    formula === null && block === null
      ? writeValue(value, cell, prefix)
      : writeFormula(block ?? plainFormula(formula ?? "", prefix), value, cell, prefix);
  const xml = written === null ? `${head}/>` : `${head}${written.type}>${written.inside}</${prefix}c>`;
  return { xml, isInPlace: false };
}

interface Source {
  readonly scanned: ScannedCell;
  /** Its element can stand as it is. */
  readonly isSame: boolean;
  /** It holds what it held, but its element must be written anew. */
  readonly isHeld: boolean;
}

/** The file's cell that this one was. */
function sourceOf(
  row: number,
  column: number,
  cell: ICellData,
  formula: string | null,
  context: Context,
): Source | null {
  let first: Source | null = null;
  for (const key of candidateKeys(row, column, cell, context)) {
    const scanned = context.byKey.get(key);
    const was = context.pristineCells[rowOfKey(key)]?.[columnOfKey(key)];
    if (!scanned || !was) continue;
    const isHeld = isSameCell(cell, was, formula, context);
    const isSame = isHeld && !isBroken(scanned, row, column, context);
    if (isSame) return { scanned, isSame, isHeld };
    first ??= { scanned, isSame, isHeld };
  }
  return first;
}

function candidateKeys(row: number, column: number, cell: ICellData, context: Context): number[] {
  const keys: number[] = [];
  const own = originOf(cell)?.o;
  if (own !== undefined) keys.push(own);
  const oldRow = context.oldRow(row);
  const oldColumn = context.oldColumn(column);
  if (oldRow !== null && oldColumn !== null) keys.push(cellKey(oldRow, oldColumn));
  return keys;
}

function isSameCell(cell: ICellData, was: ICellData, formula: string | null, context: Context): boolean {
  if (cell.p || formula !== (was.f ?? null) || !looksSame(cell.s, was.s, context)) return false;
  const now = cell.v ?? null;
  const before = was.v ?? null;
  if (formula !== null && now === "#NAME?" && before !== null) return true;
  if (now === null || before === null) return now === before;
  const isBoolean = cell.t === 3 || was.t === 3;
  if (isBoolean) return cell.t === was.t && Boolean(now) === Boolean(before);
  return now === before;
}

/** An undo may leave a cell with another name for the look it had. */
function looksSame(now: ICellData["s"], was: ICellData["s"], context: Context): boolean {
  if (now === was) return true;
  const one = typeof now === "string" ? context.styleNamed(now) : now;
  const other = typeof was === "string" ? context.styleNamed(was) : was;
  return Boolean(one && other && sameStyle(one, other));
}

/** Part of a shared formula that was broken, or an array formula that moved: its references must be written anew. */
function isBroken(scanned: ScannedCell, row: number, column: number, context: Context): boolean {
  if (!scanned.formula) return false;
  const get = formulaAttributes(scanned);
  if (get.get("t") === "shared") return context.broken.has(get.get("si") ?? "");
  if (!get.has("ref")) return false;
  const text = scanned.formula?.text ?? "";
  return scanned.row !== row || scanned.column !== column || context.ops.length > 0 || context.shiftText(text) !== text;
}

function brokenGroups(
  input: CellsInput,
  byKey: ReadonlyMap<number, ScannedCell>,
  formulas: ReadonlyMap<number, string>,
): Set<string> {
  const broken = new Set<string>();
  for (const [key, cell] of byKey) {
    if (!cell.formula) continue;
    const get = formulaAttributes(cell);
    if (get.get("t") !== "shared") continue;
    const was = input.pristine.cellData?.[cell.row]?.[cell.column]?.f ?? null;
    if (input.ops.length > 0 || (formulas.get(key) ?? null) !== was) broken.add(get.get("si") ?? "");
  }
  return broken;
}

function formulaAttributes(cell: ScannedCell): Map<string, string> {
  return new Map(cell.formula?.attributes.map((attribute) => [attribute.name, attribute.value]));
}

/** The engine writes a filled formula once and counts the others from it. */
function resolveFormulas(rows: CellRows): Map<number, string> {
  const formulas = new Map<number, string>();
  const masters = new Map<string, { row: number; column: number; text: string }>();
  const followers: { row: number; column: number; id: string }[] = [];
  for (const [rowKey, cells] of Object.entries(rows)) {
    for (const [columnKey, cell] of Object.entries(cells ?? {})) {
      const row = Number(rowKey);
      const column = Number(columnKey);
      if (cell?.f) {
        formulas.set(cellKey(row, column), cell.f);
        if (cell.si) masters.set(cell.si, { row, column, text: cell.f });
      } else if (cell?.si) followers.push({ row, column, id: cell.si });
    }
  }
  for (const { row, column, id } of followers) {
    const master = masters.get(id);
    if (!master) continue;
    formulas.set(cellKey(row, column), translateFormula(master.text, row - master.row, column - master.column));
  }
  return formulas;
}

function writeValue(
  value: string | number | boolean | null,
  cell: ICellData,
  prefix: string,
): { type: string; inside: string } | null {
  if (value === null) return null;
  const plain = (text: string): string => `<${prefix}v>${encodeXml(text)}</${prefix}v>`;
  if (typeof value === "boolean" || cell.t === 3) return { type: ' t="b"', inside: plain(Number(value) ? "1" : "0") };
  if (typeof value === "number") return { type: "", inside: plain(String(value)) };
  if (isErrorText(value)) return { type: ' t="e"', inside: plain(value) };
  const text = encodeXml(encodeEscapes(value));
  const inside = `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
  return { type: ' t="inlineStr"', inside };
}

function plainFormula(formula: string, prefix: string): string {
  return `<${prefix}f>${encodeXml(markNewerFunctions(formula.replace(/^=/, "")))}</${prefix}f>`;
}

/** An array formula or data table, with its area and its references where they are now; `null` for any other cell. */
function blockFormula(scanned: ScannedCell, context: Context): string | null {
  const formula = scanned.formula;
  const kind = formulaAttributes(scanned).get("t");
  if (!formula || (kind !== "array" && kind !== "dataTable")) return null;
  const attributes = formula.attributes.map(({ name, value }) => {
    const area = /^(ref|r1|r2)$/.test(name) ? parseArea(value) : null;
    const shifted = area && shiftArea(area, context.ops);
    return ` ${name}="${encodeXml(shifted ? areaAddress(shifted) : value)}"`;
  });
  const text = encodeXml(context.shiftText(formula.text));
  return `<${context.prefix}f${attributes.join("")}>${text}</${context.prefix}f>`;
}

function writeFormula(
  written: string,
  value: string | number | boolean | null,
  cell: ICellData,
  prefix: string,
): { type: string; inside: string } {
  if (value === null) return { type: "", inside: written };
  const result = (content: string): string => `${written}<${prefix}v>${encodeXml(content)}</${prefix}v>`;
  if (typeof value === "boolean" || cell.t === 3) return { type: ' t="b"', inside: result(Number(value) ? "1" : "0") };
  if (typeof value === "number") return { type: "", inside: result(String(value)) };
  if (isErrorText(value)) return { type: ' t="e"', inside: result(value) };
  return { type: ' t="str"', inside: result(encodeEscapes(value)) };
}

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}

function originOf(cell: ICellData): { o?: number; s?: number } | null {
  const custom: unknown = cell.custom;
  return typeof custom === "object" && custom !== null ? custom : null;
}

/** A cell that says nothing of its own looks like its row, else like its column. */
function standardFormat(row: number, column: number, context: Context): number {
  const numberOf = (style: Nullable<string | IStyleData>): number | null =>
    style === null || style === undefined ? null : context.formatOf(style, 0);
  return numberOf(context.current.rowData?.[row]?.s) ?? numberOf(context.current.columnData?.[column]?.s) ?? 0;
}

/** Only `r` of the opening tag changes; a cell that never said where it stands is told now. */
function withPlace(raw: string, row: number, column: number): string {
  const address = cellAddress(row, column);
  const end = raw.indexOf(">");
  const head = raw.slice(0, end);
  const place = /(\sr\s*=\s*)(?:"[^"]*"|'[^']*')/;
  const moved = place.test(head)
    ? head.replace(place, `$1"${address}"`)
    : head.replace(/^<[^\s/>]+/, `$& r="${address}"`);
  return moved + raw.slice(end);
}

function remembering(find: (index: number) => number | null): (index: number) => number | null {
  const known = new Map<number, number | null>();
  return (index) => {
    let found = known.get(index);
    if (found === undefined) {
      found = find(index);
      known.set(index, found);
    }
    return found;
  };
}

function rowOps(ops: readonly StructureOp[]): StructureOp[] {
  return ops.filter((op) => op.kind.endsWith("Rows"));
}

function union(one: Area | null, other: Area): Area {
  if (!one) return other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
