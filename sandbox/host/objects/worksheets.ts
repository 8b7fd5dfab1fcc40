import { optionalText, textOf } from "../arguments";
import { ExcelError } from "../excelError";
import type { HostBook } from "../hostBook";
import { WORKBOOK_TARGET } from "../officeEvents";
import { defineObject } from "../playedObject";
import type { PlayedObject } from "../playedObject";
import { checkSheetName } from "../sheetName";
import { eventMethods } from "./eventMethods";

/** `Workbook.worksheets`, in tab order. */
export const worksheetsObject = defineObject<null>({
  typeName: "WorksheetCollection",
  items: (_target, book) => book.grid.sheets().map(({ id }) => book.makers.worksheet(id, book)),
  item: (_target, key, book) => found(book, key) ?? missing(),
  methods: {
    ...eventMethods<null>("WorksheetCollection", () => WORKBOOK_TARGET),
    Add: (_target, [name], book) => {
      const wanted = optionalText(name);
      if (wanted !== null) checkSheetName(book, wanted, null);
      return book.makers.worksheet(book.grid.addSheet(wanted), book);
    },
    GetActiveWorksheet: (_target, _args, book) => book.makers.worksheet(book.grid.activeSheetId(), book),
    GetCount: (_target, [visibleOnly], book) => listed(book, visibleOnly).length,
    GetFirst: (_target, [visibleOnly], book) => sheetOf(book, listed(book, visibleOnly)[0]),
    GetItemOrNullObject: (_target, [key], book) => found(book, key),
    GetLast: (_target, [visibleOnly], book) => sheetOf(book, listed(book, visibleOnly).at(-1)),
  },
});

function listed(book: HostBook, visibleOnly: unknown): { id: string }[] {
  return book.grid.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "visible");
}

function sheetOf(book: HostBook, sheet: { id: string } | undefined): PlayedObject {
  return sheet ? book.makers.worksheet(sheet.id, book) : missing();
}

/** A key is an id or a name. */
function found(book: HostBook, key: unknown): PlayedObject | null {
  const text = textOf(key);
  const sheet = book.grid.sheets().find(({ id }) => id === text) ?? book.sheetByName(text);
  return sheet ? book.makers.worksheet(sheet.id, book) : null;
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
