import { cellAt, isBlank } from "../workbook/cells";
import type { Area, Sheet } from "../workbook/types";

/** Wider sheets hold no list; beyond this only stray cells are found. */
const MAX_HEADER_COLUMNS = 512;

/**
 * The header over every column, for header rows `top`…`bottom`: texts from the top, the column's own last; an empty list
 * where the column has none. A merged cell counts for every column below it, a text without merge also for the columns
 * to its right that are blank beside it and have a heading of their own below (a group over its parts).
 */
export function headerPartsOf(sheet: Sheet, top: number, bottom: number): string[][] {
  const merges = sheet.merges.filter((area) => area.top <= bottom && area.bottom >= top);
  const width = Math.min(MAX_HEADER_COLUMNS, widthOf(sheet, top, bottom));
  return Array.from({ length: width }, (_, column) => partsOfColumn(sheet, merges, top, bottom, column));
}

/** The parts as one text. */
export function joinParts(parts: readonly string[]): string {
  return parts.join(" ");
}

function partsOfColumn(sheet: Sheet, merges: readonly Area[], top: number, bottom: number, column: number): string[] {
  const own = ownText(sheet, merges, top, bottom, column);
  if (!own) return [];
  const parts = [own.text];
  for (let row = own.row - 1; row >= top; row--) {
    const text = textAbove(sheet, merges, row, column);
    if (text !== "" && text !== parts[0]) parts.unshift(text);
  }
  return parts;
}

/** Of every column the text that a row of a header holds for it, merged cells by their first; `""`: none of its own. */
export function ownTextsOf(sheet: Sheet, row: number): string[] {
  const merges = sheet.merges.filter((area) => area.top <= row && area.bottom >= row);
  const width = Math.min(MAX_HEADER_COLUMNS, widthOf(sheet, row, row));
  return Array.from({ length: width }, (_, column) => {
    const merge = merges.length === 0 ? undefined : mergeAt(merges, row, column);
    return merge && merge.left < column ? "" : textAt(sheet, merge?.top ?? row, column);
  });
}

/** The lowest text that is the column's own: not the right part of a cell merged over several columns. */
function ownText(sheet: Sheet, merges: readonly Area[], top: number, bottom: number, column: number) {
  for (let row = bottom; row >= top; row--) {
    const merge = mergeAt(merges, row, column);
    if (merge && merge.left < column) {
      if (merge.bottom >= bottom) return null;
      continue;
    }
    const text = textAt(sheet, merge?.top ?? row, column);
    if (text !== "") return { text, row: merge ? Math.min(merge.top, row) : row };
  }
  return null;
}

function textAbove(sheet: Sheet, merges: readonly Area[], row: number, column: number): string {
  const merge = mergeAt(merges, row, column);
  if (merge) return textAt(sheet, merge.top, merge.left);
  for (let left = column; left >= 0; left--) {
    const leftMerge = mergeAt(merges, row, left);
    if (leftMerge) return "";
    const text = textAt(sheet, row, left);
    // What stands over nothing is a heading of one column, not of a group.
    if (text !== "") return left === column || textAt(sheet, row + 1, left) !== "" ? text : "";
  }
  return "";
}

function mergeAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = cellAt(sheet, row, column);
  return isBlank(value) ? "" : String(value).trim();
}

function widthOf(sheet: Sheet, top: number, bottom: number): number {
  let width = 0;
  for (let row = top; row <= bottom; row++) {
    const values = sheet.values[row] ?? [];
    width = Math.max(width, values.findLastIndex((value) => !isBlank(value)) + 1);
  }
  return width;
}
