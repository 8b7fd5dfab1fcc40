import { columnIndex, columnName } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../cells";

/**
 * A text or quoted sheet name; a name, function or table column (never to be touched); a cell, a column range or a row
 * range, the only parts that move.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*|\d[\w.]*/giu;

/**
 * The formula as it reads when filled `rows` down and `columns` to the right: how the cells of a shared formula are
 * derived from its first one (ECMA-376 Part 1 §18.3.1.40). Relative references move and wrap at the sheet's edges.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, name: string): string =>
    fixed + (fixed === "" ? columnName(wrap(columnIndex(name) + columns, MAX_COLUMNS)) : name);
  const row = (fixed: string, number: string): string =>
    fixed + (fixed === "" ? String(wrap(Number(number) - 1 + rows, MAX_ROWS) + 1) : number);
  return formula.replace(PIECES, (piece: string, ...groups: (string | undefined)[]) => {
    const [fixA = "", a, fixB = "", b, fixC = "", c, fixD = "", d, fixColumn = "", name, fixRow = "", number] = groups;
    if (a !== undefined && b !== undefined) {
      return columnIndex(a) < 0 || columnIndex(b) < 0 ? piece : `${column(fixA, a)}:${column(fixB, b)}`;
    }
    if (c !== undefined && d !== undefined) return `${row(fixC, c)}:${row(fixD, d)}`;
    if (name === undefined || number === undefined) return piece;
    if (columnIndex(name) < 0 || Number(number) < 1 || Number(number) > MAX_ROWS) return piece;
    return column(fixColumn, name) + row(fixRow, number);
  });
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
