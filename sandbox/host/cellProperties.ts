import type { Area } from "../../src/workbook/types";
import { record } from "./arguments";
import { columnCount, rowCount } from "./areas";
import type { Cells } from "./cells";
import { ExcelError } from "./excelError";
import { readFill, readFontProperty, writeFill, writeFontProperty } from "./looks";
import type { HostBook } from "./hostBook";
import { fullAddress } from "./rangeAddress";

type Properties = Record<string, unknown>;

/** `Range.getCellProperties`: address, fill colour and font of each cell, only what was asked for. */
export function readCellProperties(book: HostBook, cells: Cells, options: Readonly<Properties>): Properties[][] {
  const sheetName = book.sheet(cells.sheetId).name;
  return eachCell(cells.area, (area) => {
    const result: Properties = {};
    if (options.address === true) result.address = fullAddress(sheetName, area);
    if (options.addressLocal === true) result.addressLocal = fullAddress(sheetName, area);
    if (options.hidden === true) result.hidden = book.sheet(cells.sheetId).isRowHidden(area.top);
    if (options.format !== undefined) result.format = readFormat(book, cells.sheetId, area, record(options.format));
    return result;
  });
}

/** `Range.getRowProperties`: one entry a row. */
export function readRowProperties(book: HostBook, cells: Cells, options: Readonly<Properties>): Properties[] {
  const sheet = book.sheet(cells.sheetId);
  return Array.from({ length: rowCount(cells.area) }, (_row, r) => {
    const row = cells.area.top + r;
    const result: Properties = {};
    if (options.address === true) result.address = fullAddress(sheet.name, { ...cells.area, top: row, bottom: row });
    if (options.rowHidden === true) result.rowHidden = sheet.isRowHidden(row);
    if (options.rowIndex === true) result.rowIndex = row;
    return result;
  });
}

/** `Range.setCellProperties`: rows of exactly the range's shape; neighbours that get the same are set together. */
export function writeCellProperties(book: HostBook, cells: Cells, data: unknown): null {
  book.requireWritable(cells.sheetId);
  const { area } = cells;
  if (!Array.isArray(data) || data.length !== rowCount(area)) throw new ExcelError("InvalidArgument");
  data.forEach((row: unknown, r) => {
    if (!Array.isArray(row) || row.length !== columnCount(area)) throw new ExcelError("InvalidArgument");
    const keys = row.map((cell: unknown) => JSON.stringify(cell));
    for (let start = 0; start < row.length;) {
      let end = start + 1;
      while (end < row.length && keys[end] === keys[start]) end++;
      const part = { top: area.top + r, bottom: area.top + r, left: area.left + start, right: area.left + end - 1 };
      writeFormat(book, cells.sheetId, part, record(row[start] ?? {}));
      start = end;
    }
  });
  return null;
}

function eachCell<V>(area: Area, make: (cell: Area) => V): V[][] {
  return Array.from({ length: rowCount(area) }, (_row, r) =>
    Array.from({ length: columnCount(area) }, (_cell, c) => {
      const [row, column] = [area.top + r, area.left + c];
      return make({ top: row, bottom: row, left: column, right: column });
    }),
  );
}

function readFormat(book: HostBook, sheetId: string, area: Area, options: Readonly<Properties>): Properties {
  const result: Properties = {};
  if (options.fill !== undefined) result.fill = { color: readFill(book, sheetId, [area]) };
  if (options.font !== undefined) {
    const names = Object.entries(record(options.font)).flatMap(([name, isWanted]) => (isWanted === true ? [name] : []));
    result.font = Object.fromEntries(names.map((name) => [name, readFontProperty(book, sheetId, [area], name)]));
  }
  return result;
}

function writeFormat(book: HostBook, sheetId: string, area: Area, cell: Readonly<Properties>): void {
  const format = record(cell.format ?? {});
  const fill = record(format.fill ?? {});
  if (fill.color !== undefined) writeFill(book, sheetId, [area], fill.color);
  for (const [name, value] of Object.entries(record(format.font ?? {}))) {
    writeFontProperty(book, sheetId, [area], name, value);
  }
}
