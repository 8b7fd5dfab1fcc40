import { textOf } from "../arguments";
import { ExcelError } from "../excelError";
import type { HostBook } from "../hostBook";
import { defineObject } from "../playedObject";
import type { PlayedObject } from "../playedObject";

/** `Workbook.settings`: kept as JSON text, by name, in the file. The same store as `Office.context.document.settings`. */
export const settingsObject = defineObject<null>({
  typeName: "SettingCollection",
  items: (_target, book) => [...book.settings.keys()].map((key) => settingObject(key, book)),
  item: (_target, key, book) => found(book, key) ?? missing(),
  methods: {
    Add: (_target, [key, value], book) => {
      const name = textOf(key);
      if (name === "" || value === undefined) throw new ExcelError("InvalidArgument");
      book.settings.set(name, JSON.stringify(value));
      return settingObject(name, book);
    },
    GetCount: (_target, _args, book) => book.settings.size,
    GetItemOrNullObject: (_target, [key], book) => found(book, key),
  },
});

/** Target: the setting's name. */
const settingObject = defineObject<string>({
  typeName: "Setting",
  identity: (key) => ({ _Id: key }),
  scalars: {
    _Id: { read: (key) => key },
    Key: { read: (key) => key },
    Value: {
      read: (key, book) => JSON.parse(book.settings.get(key) ?? missing()) as unknown,
      write: (key, value, book) => {
        if (!book.settings.has(key)) missing();
        book.settings.set(key, JSON.stringify(value));
      },
    },
  },
  methods: {
    Delete: (key, _args, book) => {
      if (!book.settings.delete(key)) missing();
      return null;
    },
  },
});

function found(book: HostBook, key: unknown): PlayedObject | null {
  const name = textOf(key);
  return book.settings.has(name) ? settingObject(name, book) : null;
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
