import type { Area } from "../workbook/types";

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** What both share, or `null`. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest area around both; `null` counts as nothing. */
export function around(a: Area | null, b: Area | null): Area | null {
  if (a === null || b === null) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** The area's upper rows with at most `cells` cells (at least one row's part), and what remains below or beside. */
export function splitOff(area: Area, cells: number): { part: Area; rest: Area | null } {
  if (cellCount(area) <= cells) return { part: area, rest: null };
  const rows = Math.floor(cells / columnCount(area));
  if (rows >= 1) {
    const bottom = area.top + rows - 1;
    return { part: { ...area, bottom }, rest: { ...area, top: bottom + 1 } };
  }
  if (rowCount(area) > 1) return { part: { ...area, bottom: area.top }, rest: { ...area, top: area.top + 1 } };
  const right = area.left + Math.max(1, cells) - 1;
  return { part: { ...area, right }, rest: { ...area, left: right + 1 } };
}
