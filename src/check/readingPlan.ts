import { cellKey } from "../workbook/cells";
import { coverLoosely } from "../workbook/coverCells";
import type { Area, AreaContent, CellRef, CellValue } from "../workbook/types";

/** Cells between two wanted ones of a column that are read along: a rectangle costs more than they do. */
const GAP = 40;

/** Cells of one reading, below what the host reads in one round trip with every cell's format. */
const CELLS_A_READING = 16_000;

/** The rectangles to read for these cells of one sheet, in readings of one round trip each. */
export function readingsOf(cells: readonly CellRef[]): Area[][] {
  const readings: Area[][] = [];
  let reading: Area[] = [];
  let size = 0;
  for (const area of coverLoosely(new Set(cells.map(keyOf)), GAP).flatMap(inParts)) {
    if (reading.length > 0 && size + sizeOf(area) > CELLS_A_READING) {
      readings.push(reading);
      reading = [];
      size = 0;
    }
    reading.push(area);
    size += sizeOf(area);
  }
  if (reading.length > 0) readings.push(reading);
  return readings;
}

/** A cell as it was just read. */
export interface ReadCell extends CellRef {
  /** The reading it came with. */
  readonly content: AreaContent;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** Each of the cells of one sheet as the readings have it; one outside what the sheet uses is empty. */
export function pickCells(cells: readonly CellRef[], contents: readonly AreaContent[]): ReadCell[] {
  const byColumn = new Map<number, AreaContent[]>();
  for (const content of contents) {
    for (let column = content.area.left; column <= content.area.right; column++) {
      const known = byColumn.get(column);
      if (known) known.push(content);
      else byColumn.set(column, [content]);
    }
  }
  return cells.map((cell) => {
    const content = byColumn.get(cell.column)?.find(({ area }) => cell.row >= area.top && cell.row <= area.bottom);
    return readCell(cell, content ?? emptyContent(cell));
  });
}

function readCell({ sheet, row, column }: CellRef, content: AreaContent): ReadCell {
  const key = cellKey(row, column);
  return {
    sheet,
    row,
    column,
    content,
    value: content.values[row - content.area.top]?.[column - content.area.left] ?? "",
    formula: content.formulas.get(key) ?? null,
    format: content.numberFormats.get(key) ?? "General",
  };
}

function inParts(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_A_READING / (area.right - area.left + 1)));
  const parts: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return parts;
}

function sizeOf(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function keyOf(cell: CellRef): number {
  return cellKey(cell.row, cell.column);
}

function emptyContent(cell: CellRef): AreaContent {
  const { row, column } = cell;
  return {
    sheetId: cell.sheet,
    area: { top: row, left: column, bottom: row, right: column },
    values: [[""]],
    formulas: new Map(),
    numberFormats: new Map(),
  };
}
