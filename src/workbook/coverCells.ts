import { cellKey, columnOfKey, rowOfKey } from "./cells";
import type { Area } from "./types";

/**
 * Few rectangles that cover exactly the given cells (`cellKey`s), without overlap, ordered by column, then row.
 *
 * Runs are drawn down the columns and along the rows, neighbours of equal length are joined, and the way that needs
 * fewer rectangles wins: mistakes in a pupil list come in columns, a pasted row of them lies along the row.
 */
export function coverCells(keys: Iterable<number>): Area[] {
  const cells = Array.from(keys, (key) => ({ row: rowOfKey(key), column: columnOfKey(key) }));
  const down = joinRuns(runs(cells.map((cell) => ({ line: cell.column, place: cell.row }))));
  const along = joinRuns(runs(cells.map((cell) => ({ line: cell.row, place: cell.column }))));
  const areas =
    down.length <= along.length
      ? down.map((run) => ({ top: run.from, left: run.firstLine, bottom: run.to, right: run.lastLine }))
      : along.map((run) => ({ top: run.firstLine, left: run.from, bottom: run.lastLine, right: run.to }));
  return areas.sort((a, b) => a.left - b.left || a.top - b.top);
}

/**
 * Fewer rectangles that hold the given cells and, between them in a column, up to `gap` others: for places where the
 * number of rectangles costs more than the cells in them.
 */
export function coverLoosely(keys: Iterable<number>, gap: number): Area[] {
  const cells = Array.from(keys, (key) => ({ line: columnOfKey(key), place: rowOfKey(key) }));
  const exact = joinRuns(runs([...cells]));
  // Runs that a gap made longer may fit their neighbours less well.
  const loose = joinRuns(runs(cells, gap));
  return (loose.length < exact.length ? loose : exact).map((run) => ({
    top: run.from,
    left: run.firstLine,
    bottom: run.to,
    right: run.lastLine,
  }));
}

export function* cellsOf(areas: readonly Area[]): Generator<number> {
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) yield cellKey(row, column);
    }
  }
}

interface Run {
  firstLine: number;
  lastLine: number;
  from: number;
  to: number;
}

function runs(cells: { line: number; place: number }[], gap = 0): Run[] {
  cells.sort((a, b) => a.line - b.line || a.place - b.place);
  const found: Run[] = [];
  for (const { line, place } of cells) {
    const last = found.at(-1);
    if (last && last.firstLine === line && place <= last.to + 1 + gap) last.to = place;
    else found.push({ firstLine: line, lastLine: line, from: place, to: place });
  }
  return found;
}

function joinRuns(found: Run[]): Run[] {
  found.sort((a, b) => a.from - b.from || a.to - b.to || a.firstLine - b.firstLine);
  const joined: Run[] = [];
  for (const run of found) {
    const last = joined.at(-1);
    if (last && last.from === run.from && last.to === run.to && run.firstLine === last.lastLine + 1) {
      last.lastLine = run.lastLine;
    } else {
      joined.push({ ...run });
    }
  }
  return joined;
}
