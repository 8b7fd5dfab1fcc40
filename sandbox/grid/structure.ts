import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/cells";
import type { Area } from "../../src/workbook/types";

/** Rows and columns put in, taken out or moved on one sheet, in the order it happened. 0-based. */
export type StructureOp =
  | {
      readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
      readonly at: number;
      readonly count: number;
    }
  /** `to` is the place before the move, as if the block were put in front of it. */
  | { readonly kind: "moveRows" | "moveColumns"; readonly at: number; readonly count: number; readonly to: number }
  /** A block of cells cut and put elsewhere on the same sheet. */
  | { readonly kind: "moveCells"; readonly from: Area; readonly toRow: number; readonly toColumn: number };

/** Where the area is after the operations; `null` when nothing of it is left. */
export function shiftArea(area: Area, ops: readonly StructureOp[]): Area | null {
  let shifted: Area | null = area;
  for (const op of ops) {
    if (shifted === null) return null;
    shifted = shiftOnce(shifted, op);
  }
  return shifted;
}

/** The row's number before the operations; `null` for one that was put in since. */
export function originalRow(row: number, ops: readonly StructureOp[]): number | null {
  return originalIndex(row, ops, "Rows");
}

/** The column's number before the operations; `null` for one that was put in since. */
export function originalColumn(column: number, ops: readonly StructureOp[]): number | null {
  return originalIndex(column, ops, "Columns");
}

/** What undoes the operation, where that is again an operation of the same sort. */
export function inverseOf(op: StructureOp): StructureOp {
  switch (op.kind) {
    case "insertRows":
      return { ...op, kind: "deleteRows" };
    case "deleteRows":
      return { ...op, kind: "insertRows" };
    case "insertColumns":
      return { ...op, kind: "deleteColumns" };
    case "deleteColumns":
      return { ...op, kind: "insertColumns" };
    case "moveRows":
    case "moveColumns":
      return op.to > op.at ? { ...op, at: op.to - op.count, to: op.at } : { ...op, at: op.to, to: op.at + op.count };
    case "moveCells":
      return {
        ...op,
        from: {
          top: op.toRow,
          left: op.toColumn,
          bottom: op.toRow + op.from.bottom - op.from.top,
          right: op.toColumn + op.from.right - op.from.left,
        },
        toRow: op.from.top,
        toColumn: op.from.left,
      };
  }
}

export function sameOp(one: StructureOp, other: StructureOp): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(op: StructureOp): [string, unknown][] {
  return Object.entries(op).sort(([a], [b]) => (a < b ? -1 : 1));
}

function shiftOnce(area: Area, op: StructureOp): Area | null {
  if (op.kind === "moveCells") return moveWithCells(area, op);
  if (op.kind.endsWith("Rows")) {
    if (area.top === 0 && area.bottom === MAX_ROWS - 1) return area;
    const span = shiftSpan(area.top, area.bottom, op, MAX_ROWS - 1);
    return span && { ...area, top: span[0], bottom: span[1] };
  }
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return area;
  const span = shiftSpan(area.left, area.right, op, MAX_COLUMNS - 1);
  return span && { ...area, left: span[0], right: span[1] };
}

function moveWithCells(area: Area, op: Extract<StructureOp, { kind: "moveCells" }>): Area {
  const { from } = op;
  const isInside =
    area.top >= from.top && area.bottom <= from.bottom && area.left >= from.left && area.right <= from.right;
  if (!isInside) return area;
  const down = op.toRow - from.top;
  const right = op.toColumn - from.left;
  return { top: area.top + down, bottom: area.bottom + down, left: area.left + right, right: area.right + right };
}

function shiftSpan(
  first: number,
  last: number,
  op: Exclude<StructureOp, { kind: "moveCells" }>,
  max: number,
): [number, number] | null {
  switch (op.kind) {
    case "insertRows":
    case "insertColumns": {
      if (op.at > last) return [first, last];
      const from = op.at <= first ? first + op.count : first;
      return from > max ? null : [from, Math.min(last + op.count, max)];
    }
    case "deleteRows":
    case "deleteColumns": {
      const end = op.at + op.count;
      if (op.at > last) return [first, last];
      if (op.at <= first && end > last) return null;
      const before = (index: number): number => Math.max(0, Math.min(index, end) - op.at);
      // A span that reaches the sheet's end still does after a delete: Excel keeps `A2:A1048576` whole.
      const to = last === max ? last : last - before(last + 1);
      return [op.at < first ? first - before(first) : first, to];
    }
    default:
      return moveSpan(first, last, op);
  }
}

function moveSpan(first: number, last: number, op: { at: number; count: number; to: number }): [number, number] {
  const end = op.at + op.count;
  const isInside = first >= op.at && last < end;
  const mapped = (index: number): number => {
    if (index >= op.at && index < end) return index - op.at + (op.to > op.at ? op.to - op.count : op.to);
    if (index >= end && index < op.to) return index - op.count;
    if (index < op.at && index >= op.to) return index + op.count;
    return index;
  };
  if (isInside) return [mapped(first), mapped(last)];
  const isMoved = (index: number): boolean => index >= op.at && index < end;
  const from = isMoved(first) ? end : first;
  const to = isMoved(last) ? op.at - 1 : last;
  return [Math.min(mapped(from), mapped(to)), Math.max(mapped(from), mapped(to))];
}

function originalIndex(index: number, ops: readonly StructureOp[], axis: "Rows" | "Columns"): number | null {
  let at = index;
  for (const op of ops.toReversed()) {
    if (op.kind === "moveCells" || !op.kind.endsWith(axis)) continue;
    if (op.kind.startsWith("insert")) {
      if (at >= op.at && at < op.at + op.count) return null;
      if (at >= op.at + op.count) at -= op.count;
    } else if (op.kind.startsWith("delete")) {
      if (at >= op.at) at += op.count;
    } else {
      const back = inverseOf(op);
      if (back.kind === "moveCells" || !("to" in back)) continue;
      at = moveSpan(at, at, back)[0];
    }
  }
  return at;
}
