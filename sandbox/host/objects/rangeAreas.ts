import type { Area } from "../../../src/workbook/types";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbook/cells";
import { cellCount, intersect, isEntireColumn, isEntireRow, isInSheet } from "../areas";
import { oneOf, wholeNumber } from "../arguments";
import { Cells } from "../cells";
import { ExcelError } from "../excelError";
import type { HostBook } from "../hostBook";
import { defineObject } from "../playedObject";
import type { PlayedObject, Scalar } from "../playedObject";
import { fullAddresses } from "../rangeAddress";
import { resolveRange } from "../resolveRange";
import { findSpecialCells } from "../specialCells";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { rangeFormatObject } from "./rangeFormat";

const address: Scalar<Cells> = {
  read: (cells, book) => fullAddresses(book.sheet(cells.sheetId).name, cells.areas),
};

export const rangeAreasObject = defineObject<Cells>({
  typeName: "RangeAreas",
  scalars: {
    Address: address,
    AddressLocal: address,
    AreaCount: { read: ({ areas }) => areas.length },
    CellCount: { read: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { read: ({ areas }) => areas.every(isEntireColumn) },
    IsEntireRow: { read: ({ areas }) => areas.every(isEntireRow) },
  },
  children: {
    Areas: (cells, book) => rangeCollectionObject(cells, book),
    ConditionalFormats: (cells, book) => conditionalFormatsObject(cells, book),
    DataValidation: (cells, book) => dataValidationObject(cells, book),
    Format: (cells, book) => rangeFormatObject(cells, book),
    Worksheet: (cells, book) => book.makers.worksheet(cells.sheetId, book),
  },
  methods: {
    Calculate: () => null,
    Clear: (cells, [applyTo], book) => {
      const kind = oneOf(applyTo, ["All", "Contents", "Formats"] as const, "All");
      book.requireWritable(cells.sheetId);
      for (const area of cells.areas) book.grid.clear(cells.sheetId, area, kind);
      return null;
    },
    GetEntireColumn: (cells, _args, book) =>
      several(book, cells, (area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
    GetEntireRow: (cells, _args, book) =>
      several(book, cells, (area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
    GetIntersection: (cells, [other], book) => intersection(book, cells, other) ?? missing(),
    GetIntersectionOrNullObject: (cells, [other], book) => intersection(book, cells, other),
    GetOffsetRangeAreas: (cells, [rows, columns], book) => {
      const down = wholeNumber(rows);
      const right = wholeNumber(columns);
      return several(book, cells, (area) => ({
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + right,
        right: area.right + right,
      }));
    },
    GetSpecialCells: (cells, args, book) => specialCells(book, cells, args) ?? missing(),
    GetSpecialCellsOrNullObject: (cells, args, book) => specialCells(book, cells, args),
    GetUsedRangeAreas: (cells, [valuesOnly], book) => usedAreas(book, cells, valuesOnly) ?? missing(),
    GetUsedRangeAreasOrNullObject: (cells, [valuesOnly], book) => usedAreas(book, cells, valuesOnly),
    SetDirty: () => null,
  },
});

/** `RangeAreas.areas`. */
const rangeCollectionObject = defineObject<Cells>({
  typeName: "RangeCollection",
  items: (cells, book) => cells.areas.map((area) => book.makers.range(new Cells(cells.sheetId, [area]), book)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (cells, [index], book) => {
      const area = cells.areas[wholeNumber(index)];
      if (!area) throw new ExcelError("InvalidArgument");
      return book.makers.range(new Cells(cells.sheetId, [area]), book);
    },
  },
});

function several(book: HostBook, cells: Cells, make: (area: Area) => Area): PlayedObject {
  const areas = cells.areas.map(make);
  if (!areas.every(isInSheet)) throw new ExcelError("InvalidArgument");
  return book.makers.rangeAreas(new Cells(cells.sheetId, areas, true), book);
}

function orNull(book: HostBook, sheetId: string, areas: readonly Area[]): PlayedObject | null {
  return areas.length === 0 ? null : book.makers.rangeAreas(new Cells(sheetId, areas, true), book);
}

function intersection(book: HostBook, cells: Cells, other: unknown): PlayedObject | null {
  const target = resolveRange(book, other, cells.sheetId);
  if (target.sheetId !== cells.sheetId) throw new ExcelError("InvalidArgument");
  const areas = cells.areas.flatMap((area) => target.areas.flatMap((theirs) => intersect(area, theirs) ?? []));
  return orNull(book, cells.sheetId, areas);
}

function specialCells(book: HostBook, cells: Cells, [type, valueTypeName]: readonly unknown[]): PlayedObject | null {
  return orNull(book, cells.sheetId, findSpecialCells(book, cells, type, valueTypeName));
}

function usedAreas(book: HostBook, cells: Cells, valuesOnly: unknown): PlayedObject | null {
  const used = book.sheet(cells.sheetId).usedArea(valuesOnly !== true);
  const areas = used ? cells.areas.flatMap((area) => intersect(area, used) ?? []) : [];
  return orNull(book, cells.sheetId, areas);
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
