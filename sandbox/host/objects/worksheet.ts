import type { SheetVisibility } from "../../../src/workbook/types";
import { isEntireRow, isInSheet } from "../areas";
import { oneOf, optionalText, textOf, truth, wholeNumber } from "../arguments";
import { Cells } from "../cells";
import { ExcelError } from "../excelError";
import { findText } from "../findText";
import type { HostBook } from "../hostBook";
import { defineObject } from "../playedObject";
import type { PlayedObject, Scalar } from "../playedObject";
import { resolveRange, resolveRanges } from "../resolveRange";
import { SHEET_AREA } from "../areas";
import { checkSheetName } from "../sheetName";
import { eventMethods } from "./eventMethods";
import { namedItemsObject } from "./namedItems";
import { tablesObject } from "./tables";

/** Target: the sheet's id. */
export const worksheetObject = defineObject<string>({
  typeName: "Worksheet",
  identity: (sheetId) => ({ Id: sheetId }),
  scalars: {
    EnableCalculation: { read: () => true },
    Gridlines: remembered("showGridlines", true),
    Headings: remembered("showHeadings", true),
    Id: { read: (sheetId) => sheetId },
    Name: {
      read: (sheetId, book) => book.sheet(sheetId).name,
      write: (sheetId, value, book) => {
        const name = textOf(value);
        if (name === book.sheet(sheetId).name) return;
        checkSheetName(book, name, sheetId);
        book.grid.renameSheet(sheetId, name);
      },
    },
    Position: { read: (sheetId, book) => book.grid.sheets().findIndex(({ id }) => id === sheetId) },
    ShowGridlines: remembered("showGridlines", true),
    ShowHeadings: remembered("showHeadings", true),
    StandardHeight: { read: () => 15 },
    StandardWidth: { read: () => 64 },
    TabColor: remembered("tabColor", ""),
    Visibility: {
      read: (sheetId, book) => VISIBILITY_WORDS[book.sheet(sheetId).visibility],
      write: (sheetId, value, book) => setVisibility(book, sheetId, value),
    },
  },
  children: {
    AutoFilter: (sheetId, book) => autoFilterObject(sheetId, book),
    FreezePanes: (sheetId, book) => freezePanesObject(sheetId, book),
    Names: (sheetId, book) => namedItemsObject(sheetId, book),
    Protection: (sheetId, book) => worksheetProtectionObject(sheetId, book),
    Tables: (_sheetId, book) => tablesObject(null, book),
  },
  methods: {
    ...eventMethods<string>("Worksheet", (sheetId) => sheetId),
    Activate: (sheetId, _args, book) => {
      if (book.sheet(sheetId).visibility !== "visible") throw new ExcelError("InvalidOperation");
      book.grid.activate(sheetId);
      return null;
    },
    Calculate: () => null,
    Delete: deleteSheet,
    FindAllOrNullObject: (sheetId, [text, criteria], book) => findAll(book, sheetId, textOf(text), criteria),
    GetCell: (sheetId, [row, column], book) => {
      const area = {
        top: wholeNumber(row),
        bottom: wholeNumber(row),
        left: wholeNumber(column),
        right: wholeNumber(column),
      };
      return rangeAt(book, sheetId, area);
    },
    GetNext: (sheetId, [visibleOnly], book) => neighbour(book, sheetId, 1, visibleOnly) ?? missing(),
    GetNextOrNullObject: (sheetId, [visibleOnly], book) => neighbour(book, sheetId, 1, visibleOnly),
    GetPrevious: (sheetId, [visibleOnly], book) => neighbour(book, sheetId, -1, visibleOnly) ?? missing(),
    GetPreviousOrNullObject: (sheetId, [visibleOnly], book) => neighbour(book, sheetId, -1, visibleOnly),
    GetRange: (sheetId, [address], book) => {
      const cells = resolveRange(book, optionalText(address) ?? "", sheetId);
      if (cells.sheetId !== sheetId) throw new ExcelError("InvalidArgument");
      return book.makers.range(cells, book);
    },
    GetRangeByIndexes: (sheetId, [row, column, rows, columns], book) => {
      const top = wholeNumber(row);
      const left = wholeNumber(column);
      const area = { top, left, bottom: top + wholeNumber(rows) - 1, right: left + wholeNumber(columns) - 1 };
      return rangeAt(book, sheetId, area);
    },
    GetRanges: (sheetId, [address], book) => {
      const text = optionalText(address) ?? "";
      const cells = text === "" ? new Cells(sheetId, [SHEET_AREA], true) : resolveRanges(book, text, sheetId);
      return book.makers.rangeAreas(cells, book);
    },
    GetUsedRange: (sheetId, [valuesOnly], book) =>
      rangeAt(book, sheetId, book.sheet(sheetId).usedArea(valuesOnly !== true) ?? TOP_LEFT),
    GetUsedRangeOrNullObject: (sheetId, [valuesOnly], book) => {
      const used = book.sheet(sheetId).usedArea(valuesOnly !== true);
      return used && rangeAt(book, sheetId, used);
    },
    // Office.js reaches another sheet from the one it knows by these two.
    _GetAnotherWorksheetById: (_sheetId, [id], book) => book.makers.worksheet(book.sheet(textOf(id)).id, book),
    _GetSheetById: (_sheetId, [id], book) => book.makers.worksheet(book.sheet(textOf(id)).id, book),
  },
});

const TOP_LEFT = { top: 0, left: 0, bottom: 0, right: 0 };

const VISIBILITY_WORDS: Record<SheetVisibility, string> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

const autoFilterObject = defineObject<string>({
  typeName: "AutoFilter",
  scalars: {
    Enabled: { read: (sheetId, book) => book.sheet(sheetId).filter().enabled },
    IsDataFiltered: { read: (sheetId, book) => book.sheet(sheetId).filter().hidesRows },
  },
});

/** Excel's rights on a sheet protected without choosing any. */
const PLAIN_PROTECTION = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const worksheetProtectionObject = defineObject<string>({
  typeName: "WorksheetProtection",
  scalars: {
    Options: { read: (sheetId, book) => (book.sheet(sheetId).isProtected ? PLAIN_PROTECTION : null) },
    Protected: { read: (sheetId, book) => book.sheet(sheetId).isProtected },
  },
  methods: {
    Protect: (sheetId, _args, book) => {
      book.requireWritable(sheetId);
      book.grid.setProtection(sheetId, true);
      return null;
    },
    Unprotect: (sheetId, _args, book) => {
      if (book.sheet(sheetId).isProtected) book.grid.setProtection(sheetId, false);
      return null;
    },
  },
});

const freezePanesObject = defineObject<string>({
  typeName: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (sheetId, [range], book) => {
      const { area } = resolveRange(book, range, sheetId);
      if (area.top !== 0 || area.left !== 0) throw new ExcelError("NotImplemented");
      if (!isEntireRow(area)) book.note("Không vẽ và không lưu: cột cố định");
      book.grid.freezeRows(sheetId, area.bottom + 1);
      return null;
    },
    FreezeRows: (sheetId, [count], book) => {
      book.sheet(sheetId);
      book.grid.freezeRows(sheetId, count === undefined || count === null ? 1 : wholeNumber(count));
      return null;
    },
    Unfreeze: (sheetId, _args, book) => {
      book.sheet(sheetId);
      book.grid.freezeRows(sheetId, 0);
      return null;
    },
  },
});

/** A look of the whole sheet that the grid has no command for. */
function remembered(name: string, fallback: unknown): Scalar<string> {
  return {
    read: (sheetId, book) => book.looks.recall(sheetId, SHEET_AREA, name) ?? fallback,
    write: (sheetId, value, book) => {
      book.sheet(sheetId);
      book.note(`Không vẽ và không lưu: Worksheet.${name}`);
      book.looks.remember(sheetId, SHEET_AREA, name, typeof fallback === "boolean" ? truth(value) : textOf(value));
    },
  };
}

function setVisibility(book: HostBook, sheetId: string, value: unknown): void {
  const word = oneOf(value, ["Visible", "Hidden", "VeryHidden"] as const);
  const visibility = (Object.keys(VISIBILITY_WORDS) as SheetVisibility[]).find((key) => VISIBILITY_WORDS[key] === word);
  if (visibility === undefined) throw new ExcelError("InvalidArgument");
  if (visibility !== "visible") requireAnotherVisible(book, sheetId);
  book.grid.setVisibility(book.sheet(sheetId).id, visibility);
}

/** The last visible sheet stays; one hidden from the menus too is not deleted (reference of `Worksheet.delete`). */
function deleteSheet(sheetId: string, _args: readonly unknown[], book: HostBook): null {
  if (book.sheet(sheetId).visibility === "veryHidden") throw new ExcelError("InvalidOperation");
  requireAnotherVisible(book, sheetId);
  book.grid.deleteSheet(sheetId);
  return null;
}

function requireAnotherVisible(book: HostBook, sheetId: string): void {
  const others = book.grid.sheets().filter(({ id, visibility }) => id !== sheetId && visibility === "visible");
  if (others.length === 0) throw new ExcelError("InvalidOperation");
}

function neighbour(book: HostBook, sheetId: string, step: 1 | -1, visibleOnly: unknown): PlayedObject | null {
  const sheets = book.grid.sheets();
  let at = sheets.findIndex(({ id }) => id === book.sheet(sheetId).id) + step;
  while (visibleOnly === true && sheets[at] && sheets[at]?.visibility !== "visible") at += step;
  const sheet = sheets[at];
  return sheet ? book.makers.worksheet(sheet.id, book) : null;
}

function findAll(book: HostBook, sheetId: string, text: string, criteria: unknown): PlayedObject | null {
  const options = typeof criteria === "object" && criteria !== null ? (criteria as Record<string, unknown>) : {};
  const whole = new Cells(sheetId, [SHEET_AREA]);
  const hits = findText(book, whole, text, options);
  const areas = hits.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column }));
  return areas.length === 0 ? null : book.makers.rangeAreas(new Cells(sheetId, areas, true), book);
}

function rangeAt(book: HostBook, sheetId: string, area: Cells["area"]): PlayedObject {
  book.sheet(sheetId);
  if (!isInSheet(area)) throw new ExcelError("InvalidArgument");
  return book.makers.range(new Cells(sheetId, [area]), book);
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
