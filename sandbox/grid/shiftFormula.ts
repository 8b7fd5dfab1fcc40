import { areaAddress, columnIndex, columnName } from "../../src/workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/cells";
import type { Area } from "../../src/workbook/types";
import { shiftArea } from "./structure";
import type { StructureOp } from "./structure";

/** One corner of a reference; `null` for the half that a whole column or row leaves out. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export interface FormulaReference {
  /** As written, with `!`; `""` for the formula's own sheet. */
  readonly prefix: string;
  /** Unquoted; `null` for the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** Absent for a single cell. */
  readonly to?: Corner;
}

/** What happened to the book since the formula was written; keys are sheet names in lower case, as they were then. */
export interface BookShift {
  readonly ops: ReadonlyMap<string, readonly StructureOp[]>;
  readonly renames: ReadonlyMap<string, string>;
  /** Sheets that are gone: references to them become `#REF!`. */
  readonly deleted: ReadonlySet<string>;
}

export function isStill(shift: BookShift): boolean {
  return shift.renames.size === 0 && shift.deleted.size === 0 && [...shift.ops.values()].every((ops) => !ops.length);
}

/** Rewrites the references; the text between them stays as it is. `map` gives `null` to leave one alone. */
export function mapReferences(formula: string, map: (reference: FormulaReference) => string | null): string {
  let result = "";
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const reference = match.groups?.reference === undefined ? null : readReference(match[0]);
    result += (reference && map(reference)) ?? match[0];
  }
  return result;
}

/** The formula after the book's rows, columns and sheets moved. `home` is the sheet it stands on, by its old name. */
export function shiftFormula(formula: string, home: string, shift: BookShift): string {
  if (isStill(shift)) return formula;
  return mapReferences(formula, (reference) => {
    const key = (reference.sheet ?? home).toLowerCase();
    if (reference.sheet !== null && shift.deleted.has(key)) return "#REF!";
    const renamed = reference.sheet === null ? undefined : shift.renames.get(key);
    const prefix = renamed === undefined ? reference.prefix : `${quoteSheet(renamed)}!`;
    const area = areaOf(reference);
    const shifted = shiftArea(area, shift.ops.get(key) ?? []);
    if (shifted === null) return prefix === "" ? "#REF!" : `${prefix}#REF!`;
    if (prefix === reference.prefix && areaAddress(shifted) === areaAddress(area)) return null;
    return prefix + writeReference(reference, shifted);
  });
}

/** A formula copied `down` rows and `right` columns: relative halves move, fixed ones stay (shared formulas). */
export function translateFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return mapReferences(formula, (reference) => {
    const from = moveCorner(reference.from, down, right);
    const to = reference.to && moveCorner(reference.to, down, right);
    if (from === null || to === null) return `${reference.prefix}#REF!`;
    return reference.prefix + writeCorner(from) + (to ? `:${writeCorner(to)}` : "");
  });
}

/**
 * A formula that counts from a cell (conditional format, validation) after that cell moved by `down` and `right`: what
 * is relative keeps its distance from it, what is fixed follows the rows and columns it names.
 */
export function shiftRelativeFormula(
  formula: string,
  home: string,
  shift: BookShift,
  down: number,
  right: number,
): string {
  return mapReferences(formula, (reference) => {
    const key = (reference.sheet ?? home).toLowerCase();
    if (reference.sheet !== null && shift.deleted.has(key)) return "#REF!";
    const renamed = reference.sheet === null ? undefined : shift.renames.get(key);
    const prefix = renamed === undefined ? reference.prefix : `${quoteSheet(renamed)}!`;
    // Rows and columns on their own: a fixed column stays when only the row it was read in goes.
    const ops = shift.ops.get(key) ?? [];
    const { top, bottom, left, right: end } = areaOf(reference);
    const rows = shiftArea({ top, bottom, left: 0, right: MAX_COLUMNS - 1 }, ops);
    const columns = shiftArea({ left, right: end, top: 0, bottom: MAX_ROWS - 1 }, ops);
    const from = relativeCorner(reference.from, rows?.top, columns?.left, down, right);
    const to = reference.to && relativeCorner(reference.to, rows?.bottom, columns?.right, down, right);
    if (from === null || to === null) return `${prefix}#REF!`;
    return prefix + writeCorner(from) + (to ? `:${writeCorner(to)}` : "");
  });
}

function relativeCorner(
  corner: Corner,
  fixedRow: number | undefined,
  fixedColumn: number | undefined,
  down: number,
  right: number,
): Corner | null {
  const moved = moveCorner(corner, down, right);
  if (!moved) return null;
  const row = corner.row !== null && corner.isRowFixed ? fixedRow : moved.row;
  const column = corner.column !== null && corner.isColumnFixed ? fixedColumn : moved.column;
  return row === undefined || column === undefined ? null : { ...moved, row, column };
}

/** The area a reference names, whole columns and rows at Excel's full extent. */
export function areaOf(reference: FormulaReference): Area {
  const to = reference.to ?? reference.from;
  const rows = [reference.from.row ?? 0, to.row ?? MAX_ROWS - 1];
  const columns = [reference.from.column ?? 0, to.column ?? MAX_COLUMNS - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** `Danh mục` → `'Danh mục'`; a plain word stays bare. */
export function quoteSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C?\d*$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/**
 * Strings, bracketed (table, external) and quoted parts, references, names and the rest, one at a time. A reference to
 * several sheets (`'A:C'!B1`) or to another book stays untouched: it is taken in one piece by the alternatives before.
 */
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}:${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|${CELL})`;
const END = String.raw`(?![\p{L}\p{N}_.(!$\[])`;
const SHEET = String.raw`(?:'(?:[^'\[\]:]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<reference>(?:${SHEET})?${AREA}${END})`,
    String.raw`'(?:[^']|'')*'!?(?:${AREA})?`,
    String.raw`(?:[\p{L}\p{N}_.]+)?\[(?:[^\[\]]|\[[^\[\]]*\])*\](?:[\p{L}\p{N}_.]+!(?:${AREA})?)?`,
    String.raw`[\p{L}\p{N}_.\\]+(?:[:!][\p{L}_][\p{L}\p{N}_.]*)*!?`,
    String.raw`[\s\S]`,
  ].join("|"),
  "gu",
);

function readReference(text: string): FormulaReference | null {
  const bang = text.lastIndexOf("!");
  const prefix = text.slice(0, bang + 1);
  const quoted = prefix.startsWith("'");
  const sheet = prefix === "" ? null : quoted ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);
  const [first = "", second] = text.slice(bang + 1).split(":");
  const from = readCorner(first);
  const to = second === undefined ? undefined : readCorner(second);
  if (from === null || to === null) return null;
  return to === undefined ? { prefix, sheet, from } : { prefix, sheet, from, to };
}

function readCorner(text: string): Corner | null {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  if (!match) return null;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  const column = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if (column === -1 || (row !== null && row >= MAX_ROWS)) return null;
  return {
    row,
    column,
    isColumnFixed: letters !== "" && first === "$",
    isRowFixed: letters === "" ? first === "$" : second === "$",
  };
}

function writeReference(reference: FormulaReference, area: Area): string {
  const corner = (like: Corner, row: number, column: number): string =>
    writeCorner({ ...like, row: like.row === null ? null : row, column: like.column === null ? null : column });
  const from = corner(reference.from, area.top, area.left);
  return reference.to ? `${from}:${corner(reference.to, area.bottom, area.right)}` : from;
}

function writeCorner(corner: Corner): string {
  const column = corner.column === null ? "" : (corner.isColumnFixed ? "$" : "") + columnName(corner.column);
  const row = corner.row === null ? "" : (corner.isRowFixed ? "$" : "") + String(corner.row + 1);
  return column + row;
}

function moveCorner(corner: Corner, down: number, right: number): Corner | null {
  const row = corner.row === null || corner.isRowFixed ? corner.row : corner.row + down;
  const column = corner.column === null || corner.isColumnFixed ? corner.column : corner.column + right;
  if ((row !== null && (row < 0 || row >= MAX_ROWS)) || (column !== null && (column < 0 || column >= MAX_COLUMNS))) {
    return null;
  }
  return { ...corner, row, column };
}
