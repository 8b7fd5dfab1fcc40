import { textOf } from "../arguments";
import { ExcelError } from "../excelError";
import { extrasOf } from "../gridExtras";
import type { DefinedName } from "../gridExtras";
import type { HostBook } from "../hostBook";
import { defineObject } from "../playedObject";
import type { PlayedObject } from "../playedObject";
import { resolveName } from "../resolveRange";

/** `Workbook.names` (target `null`) and `Worksheet.names` (the sheet's id); to be read only. */
export const namedItemsObject = defineObject<string | null>({
  typeName: "NamedItemCollection",
  items: (scope, book) => namesOf(book, scope).map((name) => namedItemObject(name, book)),
  item: (scope, key, book) => found(book, scope, key) ?? missing(),
  methods: {
    GetCount: (scope, _args, book) => namesOf(book, scope).length,
    GetItemOrNullObject: (scope, [key], book) => found(book, scope, key),
  },
});

const namedItemObject = defineObject<DefinedName>({
  typeName: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    _Id: { read: ({ name }) => name },
    Comment: { read: () => "" },
    Formula: { read: ({ formula }) => formula },
    Name: { read: ({ name }) => name },
    Scope: { read: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    Type: { read: (item, book) => (rangeOf(book, item) ? "Range" : "String") },
    Value: { read: ({ formula }) => formula.replace(/^=/, "").replace(/\$/g, "") },
    Visible: { read: ({ isVisible }) => isVisible },
  },
  children: {
    Worksheet: ({ sheetId }, book) => (sheetId === null ? missing() : book.makers.worksheet(sheetId, book)),
    WorksheetOrNullObject: ({ sheetId }, book) => (sheetId === null ? null : book.makers.worksheet(sheetId, book)),
  },
  methods: {
    GetRange: (item, _args, book) => rangeOf(book, item) ?? missing(),
    GetRangeOrNullObject: (item, _args, book) => rangeOf(book, item),
  },
});

function namesOf(book: HostBook, scope: string | null): DefinedName[] {
  return (extrasOf(book.grid).definedNames?.() ?? []).filter(({ sheetId }) => sheetId === scope);
}

function found(book: HostBook, scope: string | null, key: unknown): PlayedObject | null {
  const wanted = textOf(key).toLowerCase();
  const item = namesOf(book, scope).find(({ name }) => name.toLowerCase() === wanted);
  return item ? namedItemObject(item, book) : null;
}

function rangeOf(book: HostBook, { name, sheetId }: DefinedName): PlayedObject | null {
  const cells = resolveName(book, name, sheetId ?? "");
  return cells && book.makers.range(cells, book);
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
