import { RANGE_TYPE } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/cells";
import type { Area } from "../../src/workbook/types";

/** The engine's range as ours, whole rows and columns at Excel's full extent. */
export function areaOfRange(range: IRange): Area {
  const area = { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
  if (range.rangeType === RANGE_TYPE.ROW) return { ...area, left: 0, right: MAX_COLUMNS - 1 };
  if (range.rangeType === RANGE_TYPE.COLUMN) return { ...area, top: 0, bottom: MAX_ROWS - 1 };
  if (range.rangeType === RANGE_TYPE.ALL) return { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  return area;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** An area inside another says nothing new. */
export function withoutRepeats(areas: readonly Area[]): Area[] {
  const kept: Area[] = [];
  const sorted = [...areas].sort((one, other) => sizeOf(other) - sizeOf(one));
  for (const area of sorted) {
    const isInside = kept.some(
      (other) => contains(other, area.top, area.left) && contains(other, area.bottom, area.right),
    );
    if (!isInside) kept.push(area);
  }
  return kept.sort((one, other) => one.top - other.top || one.left - other.left);
}

export function sizeOf(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
