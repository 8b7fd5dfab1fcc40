import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbook/cells";
import type { Area, CellValue } from "../../../src/workbook/types";
import { translateFormula } from "../../grid/shiftFormula";
import {
  bound,
  cellCount,
  columnCount,
  contains,
  intersect,
  isEntireColumn,
  isEntireRow,
  isInSheet,
  rowCount,
} from "../areas";
import { oneOf, record, textOf, truth, wholeNumber } from "../arguments";
import { readCellProperties, readRowProperties, writeCellProperties } from "../cellProperties";
import { Cells } from "../cells";
import { ExcelError } from "../excelError";
import { findText } from "../findText";
import { extrasOf } from "../gridExtras";
import type { HostBook } from "../hostBook";
import { defineObject } from "../playedObject";
import type { PlayedObject, Scalar } from "../playedObject";
import { fullAddress } from "../rangeAddress";
import { resolveRange } from "../resolveRange";
import { findSpecialCells } from "../specialCells";
import { valueType } from "../valueType";
import { writeInputs, writeNumberFormats } from "../writeCells";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { rangeFormatObject } from "./rangeFormat";

/** Above it, and for whole rows or columns, Excel gives `null` for what cells hold (docs: `performance.md`). */
const MAX_READ_CELLS = 5_000_000;

type Maker = (area: Area, ...args: number[]) => Area;

const text: Scalar<Cells> = { read: readOf((cells, book) => book.sheet(cells.sheetId).texts(cells.area)) };
const numberFormat: Scalar<Cells> = {
  read: readOf((cells, book) => book.sheet(cells.sheetId).numberFormats(cells.area)),
  write: (cells, value, book) => writeNumberFormats(book, cells, value),
};
const formulas: Scalar<Cells> = {
  read: readOf((cells, book) => book.sheet(cells.sheetId).formulas(cells.area)),
  write: (cells, value, book) => writeInputs(book, cells, value),
};
const address: Scalar<Cells> = {
  read: (cells, book) => fullAddress(book.sheet(cells.sheetId).name, cells.area),
};

export const rangeObject = defineObject<Cells>({
  typeName: "Range",
  scalars: {
    Address: address,
    AddressLocal: address,
    CellCount: { read: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    ColumnCount: { read: ({ area }) => columnCount(area) },
    ColumnHidden: { read: isColumnHidden },
    ColumnIndex: { read: ({ area }) => area.left },
    Formulas: formulas,
    FormulasLocal: formulas,
    HasSpill: { read: () => false },
    Hidden: { read: (cells, book) => eitherHidden(isRowHidden(cells, book), isColumnHidden(cells, book)) },
    IsEntireColumn: { read: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { read: ({ area }) => isEntireRow(area) },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    RowCount: { read: ({ area }) => rowCount(area) },
    RowHidden: { read: isRowHidden, write: hideRows },
    RowIndex: { read: ({ area }) => area.top },
    Text: text,
    Values: {
      read: readOf((cells, book) => book.sheet(cells.sheetId).values(cells.area)),
      write: (cells, value, book) => writeInputs(book, cells, value),
    },
    ValueTypes: {
      read: readOf((cells, book) =>
        book
          .sheet(cells.sheetId)
          .values(cells.area)
          .map((row) => row.map(valueType)),
      ),
    },
  },
  children: {
    ConditionalFormats: (cells, book) => conditionalFormatsObject(cells, book),
    DataValidation: (cells, book) => dataValidationObject(cells, book),
    Format: (cells, book) => rangeFormatObject(cells, book),
    Worksheet: (cells, book) => book.makers.worksheet(cells.sheetId, book),
  },
  methods: {
    Calculate: () => null,
    Clear: clear,
    CopyFrom: (cells, [source, type], book) => copyFrom(book, cells, source, type),
    Delete: (cells, [shift], book) => {
      book.requireWritable(cells.sheetId);
      book.grid.deleteCells(
        cells.sheetId,
        cells.area,
        oneOf(shift, ["Up", "Left"] as const, defaultDelete(cells.area)),
      );
      return null;
    },
    Find: (cells, args, book) => found(book, cells, args) ?? missing(),
    FindOrNullObject: (cells, args, book) => found(book, cells, args),
    GetAbsoluteResizedRange: derive(({ top, left }, rows, columns) => sized(top, left, rows ?? 0, columns ?? 0)),
    GetBoundingRect: (cells, [other], book) =>
      rangeOf(book, cells.sheetId, bound([cells.area, resolveRange(book, other, cells.sheetId).area])),
    GetCell: derive(({ top, left }, row, column) => sized(top + (row ?? 0), left + (column ?? 0), 1, 1)),
    GetCellProperties: (cells, [options], book) => readCellProperties(book, cells, record(options)),
    GetColumn: derive((area, column) => {
      const left = area.left + (column ?? 0);
      return { ...area, left, right: left };
    }),
    GetColumnsAfter: derive((area, count = 1) => beside(area, 0, count)),
    GetColumnsBefore: derive((area, count = 1) => beside(area, 0, -count)),
    GetEntireColumn: derive((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
    GetEntireRow: derive((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
    GetIntersection: (cells, [other], book) => intersection(book, cells, other) ?? missing(),
    GetIntersectionOrNullObject: (cells, [other], book) => intersection(book, cells, other),
    GetLastCell: derive(({ bottom, right }) => sized(bottom, right, 1, 1)),
    GetLastColumn: derive((area) => ({ ...area, left: area.right })),
    GetLastRow: derive((area) => ({ ...area, top: area.bottom })),
    GetMergedAreas: (cells, _args, book) => mergedAreas(book, cells) ?? missing(),
    GetMergedAreasOrNullObject: (cells, _args, book) => mergedAreas(book, cells),
    GetOffsetRange: derive((area, rows = 0, columns = 0) => offset(area, rows, columns)),
    GetResizedRange: derive((area, rows = 0, columns = 0) => ({
      ...area,
      bottom: area.bottom + rows,
      right: area.right + columns,
    })),
    GetRow: derive((area, row) => {
      const top = area.top + (row ?? 0);
      return { ...area, top, bottom: top };
    }),
    GetRowProperties: (cells, [options], book) => readRowProperties(book, cells, record(options)),
    GetRowsAbove: derive((area, count = 1) => beside(area, -count, 0)),
    GetRowsBelow: derive((area, count = 1) => beside(area, count, 0)),
    GetSpecialCells: (cells, args, book) => specialCells(book, cells, args) ?? missing(),
    GetSpecialCellsOrNullObject: (cells, args, book) => specialCells(book, cells, args),
    GetUsedRange: (cells, [valuesOnly], book) =>
      usedRange(book, cells, valuesOnly) ?? rangeOf(book, cells.sheetId, sized(cells.area.top, cells.area.left, 1, 1)),
    GetUsedRangeOrNullObject: (cells, [valuesOnly], book) => usedRange(book, cells, valuesOnly),
    Insert: (cells, [shift], book) => {
      book.requireWritable(cells.sheetId);
      const { area } = cells;
      book.grid.insertCells(cells.sheetId, area, oneOf(shift, ["Down", "Right"] as const, defaultInsert(area)));
      return rangeOf(book, cells.sheetId, area);
    },
    Merge: (cells, [across], book) => merge(book, cells, across === true),
    Select: (cells, _args, book) => {
      if (book.sheet(cells.sheetId).visibility !== "visible") throw new ExcelError("InvalidOperation");
      if (book.grid.activeSheetId() !== cells.sheetId) book.grid.activate(cells.sheetId);
      book.grid.select(cells.sheetId, cells.area);
      return null;
    },
    SetCellProperties: (cells, [data], book) => writeCellProperties(book, cells, data),
    SetDirty: () => null,
    Unmerge: (cells, _args, book) => setMerged(book, cells.sheetId, cells.area, false),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw new ExcelError("InvalidArgument");
      return null;
    },
  },
});

/** What cells hold; `null` for more than Excel gives at once. */
function readOf<V>(read: (cells: Cells, book: HostBook) => V): (cells: Cells, book: HostBook) => V | null {
  return (cells, book) => {
    const { area } = cells;
    if (isEntireColumn(area) || isEntireRow(area) || cellCount(area) > MAX_READ_CELLS) return null;
    return read(cells, book);
  };
}

/** A method that gives another range of the same sheet, from whole numbers. */
function derive(make: Maker) {
  return (cells: Cells, args: readonly unknown[], book: HostBook): PlayedObject => {
    const numbers = args.filter((value) => value !== undefined && value !== null).map(wholeNumber);
    return rangeOf(book, cells.sheetId, make(cells.area, ...numbers));
  };
}

function rangeOf(book: HostBook, sheetId: string, area: Area | null): PlayedObject {
  if (area === null || !isInSheet(area)) throw new ExcelError("InvalidArgument");
  return book.makers.range(new Cells(sheetId, [area]), book);
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}

function sized(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function offset(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
}

/** As many rows or columns next to the area; a negative count is on the other side. */
function beside(area: Area, rows: number, columns: number): Area {
  if (rows > 0) return { ...area, top: area.bottom + 1, bottom: area.bottom + rows };
  if (rows < 0) return { ...area, top: area.top + rows, bottom: area.top - 1 };
  if (columns > 0) return { ...area, left: area.right + 1, right: area.right + columns };
  return { ...area, left: area.left + columns, right: area.left - 1 };
}

function usedRange(book: HostBook, cells: Cells, valuesOnly: unknown): PlayedObject | null {
  const used = book.sheet(cells.sheetId).usedArea(valuesOnly !== true);
  const area = used && intersect(used, cells.area);
  return area && rangeOf(book, cells.sheetId, area);
}

function intersection(book: HostBook, cells: Cells, other: unknown): PlayedObject | null {
  const target = resolveRange(book, other, cells.sheetId);
  if (target.sheetId !== cells.sheetId) throw new ExcelError("InvalidArgument");
  const area = intersect(cells.area, target.area);
  return area && rangeOf(book, cells.sheetId, area);
}

function mergedAreas(book: HostBook, cells: Cells): PlayedObject | null {
  const merges = book.sheet(cells.sheetId).merges();
  const areas = merges.filter((merge) => intersect(merge, cells.area) !== null);
  return areas.length === 0 ? null : book.makers.rangeAreas(new Cells(cells.sheetId, areas, true), book);
}

function specialCells(book: HostBook, cells: Cells, [type, valueTypeName]: readonly unknown[]): PlayedObject | null {
  const areas = findSpecialCells(book, cells, type, valueTypeName);
  return areas.length === 0 ? null : book.makers.rangeAreas(new Cells(cells.sheetId, areas, true), book);
}

function found(book: HostBook, cells: Cells, [sought, criteria]: readonly unknown[]): PlayedObject | null {
  const options = record(criteria ?? {});
  const hits = findText(book, cells, textOf(sought), options);
  const at = options.searchDirection === "Backwards" ? hits.at(-1) : hits[0];
  if (!at) return null;
  return rangeOf(book, cells.sheetId, sized(at.row, at.column, 1, 1));
}

/** `true` all, `false` none, `null` some: as `Range.rowHidden`. */
function isRowHidden(cells: Cells, book: HostBook): boolean | null {
  const sheet = book.sheet(cells.sheetId);
  const used = sheet.usedArea(true);
  const { area } = cells;
  // Below the used part nothing is filtered, and a million rows need not be asked one by one.
  const last = isEntireColumn(area) ? Math.min(area.bottom, used?.bottom ?? 0) : area.bottom;
  return uniform(area.top, last, (row) => sheet.isRowHidden(row));
}

function isColumnHidden(cells: Cells, book: HostBook): boolean | null {
  const { area, sheetId } = cells;
  if (isEntireRow(area)) return false;
  const { grid } = book;
  return uniform(area.left, area.right, (column) => extrasOf(grid).isColumnHidden?.(sheetId, column) ?? false);
}

function eitherHidden(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function uniform(first: number, last: number, is: (index: number) => boolean): boolean | null {
  const answer = is(first);
  for (let index = first + 1; index <= last; index++) if (is(index) !== answer) return null;
  return answer;
}

function hideRows(cells: Cells, value: unknown, book: HostBook): void {
  const isHidden = truth(value);
  book.requireWritable(cells.sheetId);
  const { grid } = book;
  if (!("setRowsHidden" in grid)) throw new ExcelError("NotImplemented");
  extrasOf(grid).setRowsHidden?.(cells.sheetId, cells.area, isHidden);
}

function clear(cells: Cells, [applyTo]: readonly unknown[], book: HostBook): null {
  const kinds = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;
  const kind = oneOf(applyTo, kinds, "All");
  book.requireWritable(cells.sheetId);
  for (const area of cells.areas) {
    if (kind === "All" || kind === "Formats" || kind === "Contents") book.grid.clear(cells.sheetId, area, kind);
    if (kind === "ResetContents") book.grid.clear(cells.sheetId, area, "Contents");
  }
  return null;
}

function merge(book: HostBook, cells: Cells, isAcross: boolean): null {
  const { area, sheetId } = cells;
  if (!isAcross) return setMerged(book, sheetId, area, true);
  for (let row = area.top; row <= area.bottom; row++)
    setMerged(book, sheetId, { ...area, top: row, bottom: row }, true);
  return null;
}

function setMerged(book: HostBook, sheetId: string, area: Area, isMerged: boolean): null {
  book.requireWritable(sheetId);
  const { grid } = book;
  if (!("setMerged" in grid)) throw new ExcelError("NotImplemented");
  extrasOf(grid).setMerged?.(sheetId, area, isMerged);
  return null;
}

/** `copyFrom`: values, formulas (moved as Excel moves them) and number formats; the source is repeated over the target. */
function copyFrom(book: HostBook, cells: Cells, source: unknown, type: unknown): null {
  const kind = oneOf(type, ["All", "Formulas", "Values", "Formats", "Link"] as const, "All");
  if (kind === "Link") throw new ExcelError("NotImplemented");
  book.requireWritable(cells.sheetId);
  const from = resolveRange(book, source, cells.sheetId);
  const target = grown(cells.area, from.area);
  const sheet = book.sheet(from.sheetId);
  if (kind === "All" || kind === "Formats") {
    book.grid.setNumberFormats(cells.sheetId, target, tiled(target, from.area, sheet.numberFormats(from.area)));
  }
  if (kind === "Formats") return null;
  if (kind === "Values") {
    book.grid.setValues(cells.sheetId, target, tiled(target, from.area, sheet.values(from.area)));
    return null;
  }
  const copied = tiled<CellValue>(target, from.area, sheet.formulas(from.area));
  const moved = copied.map((row, r) =>
    row.map((cell, c) => {
      if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
      const down = target.top + r - (from.area.top + (r % rowCount(from.area)));
      const right = target.left + c - (from.area.left + (c % columnCount(from.area)));
      return translateFormula(cell, down, right);
    }),
  );
  book.grid.setFormulas(cells.sheetId, target, moved);
  return null;
}

/** A target smaller than the source grows to it, as when pasting into one cell. */
function grown(target: Area, source: Area): Area {
  const whole = sized(target.top, target.left, rowCount(source), columnCount(source));
  return contains(whole, target) ? whole : target;
}

function tiled<V>(target: Area, source: Area, rows: readonly (readonly V[])[]): V[][] {
  return Array.from({ length: rowCount(target) }, (_row, r) =>
    Array.from({ length: columnCount(target) }, (_cell, c) => {
      const value = rows[r % rowCount(source)]?.[c % columnCount(source)];
      if (value === undefined) throw new ExcelError("GeneralException");
      return value;
    }),
  );
}

/** Without a word Excel shifts a wide block up or down, a tall one to the side. */
function defaultDelete(area: Area): "Up" | "Left" {
  return isEntireColumn(area) ? "Left" : "Up";
}

function defaultInsert(area: Area): "Down" | "Right" {
  return isEntireColumn(area) ? "Right" : "Down";
}
