import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/cells";
import type { Area } from "../../src/workbook/types";

/** The whole sheet. */
export const SHEET_AREA: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** All rows of the sheet, so one or more whole columns. */
export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** All columns of the sheet, so one or more whole rows. */
export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function isInSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.top <= area.bottom &&
    area.left <= area.right &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS
  );
}

export function intersect(one: Area, other: Area): Area | null {
  const both: Area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function bound(areas: readonly Area[]): Area | null {
  let result: Area | null = null;
  for (const area of areas) {
    result = result && {
      top: Math.min(result.top, area.top),
      left: Math.min(result.left, area.left),
      bottom: Math.max(result.bottom, area.bottom),
      right: Math.max(result.right, area.right),
    };
    result ??= area;
  }
  return result;
}

/** What is left of `area` without `hole`: at most four pieces, above, left, right, below. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (common === null) return [area];
  const pieces: Area[] = [];
  if (area.top < common.top) pieces.push({ ...area, bottom: common.top - 1 });
  const middle = { ...area, top: common.top, bottom: common.bottom };
  if (area.left < common.left) pieces.push({ ...middle, right: common.left - 1 });
  if (area.right > common.right) pieces.push({ ...middle, left: common.right + 1 });
  if (area.bottom > common.bottom) pieces.push({ ...area, top: common.bottom + 1 });
  return pieces;
}

/**
 * Cells chosen by `isChosen`, as few rectangles as reading row by row finds: runs within a row, and equal runs of
 * neighbouring rows put together.
 */
export function collectAreas(within: Area, isChosen: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = within.top; row <= within.bottom; row++) {
    const next = new Map<string, Area>();
    for (const run of runsOfRow(within, row, isChosen)) {
      const key = `${String(run.left)}:${String(run.right)}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above ? { ...above, bottom: row } : run);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}

function runsOfRow(within: Area, row: number, isChosen: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  let start = -1;
  for (let column = within.left; column <= within.right + 1; column++) {
    const isIn = column <= within.right && isChosen(row, column);
    if (isIn && start === -1) start = column;
    if (!isIn && start !== -1) {
      runs.push({ top: row, bottom: row, left: start, right: column - 1 });
      start = -1;
    }
  }
  return runs;
}
