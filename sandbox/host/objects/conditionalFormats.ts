import type { GridConditionalFormat } from "../../grid/grid";
import { intersect, subtract } from "../areas";
import { oneOf, textOf, truth, wholeNumber } from "../arguments";
import { Cells } from "../cells";
import { readColour } from "../colour";
import { ExcelError } from "../excelError";
import type { HostBook } from "../hostBook";
import { defineObject } from "../playedObject";
import type { PlayedObject, Scalar } from "../playedObject";

/** Excel's `ConditionalFormatType`. */
const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

interface Format {
  /** The cells through whose collection it was reached. */
  readonly cells: Cells;
  /** The grid's id. */
  readonly gridId: string;
}

type Change = Partial<Omit<GridConditionalFormat, "id">>;

/** `Range.conditionalFormats`: the rules that touch the cells, the strongest first. */
export const conditionalFormatsObject = defineObject<Cells>({
  typeName: "ConditionalFormatCollection",
  items: (cells, book) => touching(book, cells).map(({ id }) => formatObject({ cells, gridId: id }, book)),
  item: (cells, key, book) => found(book, cells, key) ?? missing(),
  methods: {
    Add: (cells, [type], book) => {
      const kind = oneOf(type, TYPES);
      book.requireWritable(cells.sheetId);
      if (kind !== "Custom") {
        book.note(`Không mô phỏng: ConditionalFormatCollection.add("${kind}")`);
        throw new ExcelError("NotImplemented");
      }
      const gridId = book.grid.addConditionalFormat(cells.sheetId, { type: kind, areas: [...cells.areas] });
      return formatObject({ cells, gridId }, book);
    },
    ClearAll: clearAll,
    GetCount: (cells, _args, book) => touching(book, cells).length,
    GetItemAt: (cells, [index], book) => {
      const format = touching(book, cells)[wholeNumber(index)];
      if (!format) throw new ExcelError("InvalidArgument");
      return formatObject({ cells, gridId: format.id }, book);
    },
    GetItemOrNullObject: (cells, [key], book) => found(book, cells, key),
  },
});

const formatObject = defineObject<Format>({
  typeName: "ConditionalFormat",
  identity: (format, book) => ({ Id: String(placeOf(book, format)) }),
  scalars: {
    Id: { read: (format, book) => String(placeOf(book, format)) },
    Priority: { read: (format, book) => placeOf(book, format) },
    StopIfTrue: {
      read: (format, book) => ruleOf(book, format).stopIfTrue ?? false,
      write: (format, value, book) => change(book, format, { stopIfTrue: truth(value) }),
    },
    Type: { read: (format, book) => ruleOf(book, format).type },
  },
  children: {
    ...typed("Custom", "Custom", (format, book) => customObject(format, book)),
    ...typed("DataBar", "DataBar"),
    ...typed("ColorScale", "ColorScale"),
    ...typed("IconSet", "IconSet"),
    ...typed("TopBottom", "TopBottom"),
    ...typed("Preset", "PresetCriteria"),
    ...typed("TextComparison", "ContainsText"),
    ...typed("CellValue", "CellValue"),
  },
  methods: {
    Delete: (format, _args, book) => {
      book.requireWritable(format.cells.sheetId);
      ruleOf(book, format);
      book.grid.deleteConditionalFormat(format.cells.sheetId, format.gridId);
      return null;
    },
    GetRange: (format, _args, book) => singleRange(book, format) ?? missing(),
    GetRangeOrNullObject: (format, _args, book) => singleRange(book, format),
    GetRanges: (format, _args, book) =>
      book.makers.rangeAreas(new Cells(format.cells.sheetId, ruleOf(book, format).areas, true), book),
    SetRanges: (format, [ranges], book) => {
      const target = typeof ranges === "object" && ranges !== null && "target" in ranges ? ranges.target : null;
      if (!(target instanceof Cells) || target.sheetId !== format.cells.sheetId)
        throw new ExcelError("InvalidArgument");
      change(book, format, { areas: [...target.areas] });
      return null;
    },
  },
});

const customObject = defineObject<Format>({
  typeName: "CustomConditionalFormat",
  children: {
    Format: (format, book) => rangeFormatObject(format, book),
    Rule: (format, book) => ruleObject(format, book),
  },
});

const formula: Scalar<Format> = {
  read: (format, book) => ruleOf(book, format).formula ?? "",
  write: (format, value, book) => {
    const text = textOf(value).trim();
    if (text === "" || text === "=") throw new ExcelError("InvalidArgument");
    change(book, format, { formula: text.startsWith("=") ? text : `=${text}` });
  },
};

const ruleObject = defineObject<Format>({
  typeName: "ConditionalFormatRule",
  scalars: { Formula: formula, FormulaLocal: formula },
});

const rangeFormatObject = defineObject<Format>({
  typeName: "ConditionalRangeFormat",
  children: {
    Fill: (format, book) => fillObject(format, book),
    Font: (format, book) => fontObject(format, book),
    Borders: (format, book) => borderCollectionObject(format, book),
  },
});

const fillObject = defineObject<Format>({
  typeName: "ConditionalRangeFill",
  scalars: {
    Color: {
      read: (format, book) => ruleOf(book, format).fillColor ?? "",
      write: (format, value, book) => change(book, format, { fillColor: readColour(value) }),
    },
  },
});

const fontObject = defineObject<Format>({
  typeName: "ConditionalRangeFont",
  scalars: {
    Bold: {
      read: (format, book) => ruleOf(book, format).bold ?? false,
      write: (format, value, book) => change(book, format, { bold: truth(value) }),
    },
    Color: {
      read: (format, book) => ruleOf(book, format).fontColor ?? "",
      write: (format, value, book) => change(book, format, { fontColor: readColour(value) }),
    },
    Italic: {
      read: (format, book) => ruleOf(book, format).italic ?? false,
      write: (format, value, book) => change(book, format, { italic: truth(value) }),
    },
    Underline: {
      read: (format, book) => (ruleOf(book, format).underline === true ? "Single" : "None"),
      write: (format, value, book) =>
        change(book, format, { underline: oneOf(value, ["None", "Single", "Double"] as const) !== "None" }),
    },
  },
});

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

interface Border {
  readonly format: Format;
  readonly side: (typeof SIDES)[number];
}

const borderCollectionObject = defineObject<Format>({
  typeName: "ConditionalRangeBorderCollection",
  scalars: { Count: { read: () => SIDES.length } },
  children: {
    Top: (format, book) => borderObject({ format, side: "EdgeTop" }, book),
    Bottom: (format, book) => borderObject({ format, side: "EdgeBottom" }, book),
    Left: (format, book) => borderObject({ format, side: "EdgeLeft" }, book),
    Right: (format, book) => borderObject({ format, side: "EdgeRight" }, book),
  },
  items: (format, book) => SIDES.map((side) => borderObject({ format, side }, book)),
  item: (format, key, book) => borderObject({ format, side: oneOf(key, SIDES) }, book),
});

const borderObject = defineObject<Border>({
  typeName: "ConditionalRangeBorder",
  identity: ({ side }) => ({ _Id: side }),
  scalars: {
    Color: { read: () => "", write: (border, _value, book) => skipBorder(border, book) },
    SideIndex: { read: ({ side }) => side },
    Style: { read: () => "None", write: (border, _value, book) => skipBorder(border, book) },
  },
});

function skipBorder({ format }: Border, book: HostBook): void {
  book.requireWritable(format.cells.sheetId);
  book.note("Không vẽ và không lưu: viền của định dạng có điều kiện");
}

/** `custom` and `customOrNullObject`: the rule's own part, for a rule of that type only. */
function typed(name: string, type: string, make?: (format: Format, book: HostBook) => PlayedObject) {
  const part = (format: Format, book: HostBook): PlayedObject | null => {
    if (ruleOf(book, format).type !== type) return null;
    if (make) return make(format, book);
    book.note(`Không mô phỏng: ConditionalFormat.${name}`);
    throw new ExcelError("NotImplemented");
  };
  return {
    [name]: (format: Format, book: HostBook) => part(format, book) ?? missing(),
    [`${name}OrNullObject`]: part,
  };
}

function touching(book: HostBook, cells: Cells): GridConditionalFormat[] {
  return book
    .sheet(cells.sheetId)
    .conditionalFormats()
    .filter(({ areas }) => areas.some((area) => cells.areas.some((mine) => intersect(mine, area) !== null)));
}

function found(book: HostBook, cells: Cells, key: unknown): PlayedObject | null {
  const format = /^\d+$/.test(String(key)) ? touching(book, cells)[Number(key)] : undefined;
  return format ? formatObject({ cells, gridId: format.id }, book) : null;
}

/**
 * Excel's `id` is the rule's place in the collection it was reached by (reference of `ConditionalFormat.id`: "the
 * priority of the conditional format in the current ConditionalFormatCollection"), so it moves when others come or go.
 */
function placeOf(book: HostBook, format: Format): number {
  return touching(book, format.cells).findIndex(({ id }) => id === format.gridId);
}

function ruleOf(book: HostBook, { cells, gridId }: Format): GridConditionalFormat {
  const rule = book
    .sheet(cells.sheetId)
    .conditionalFormats()
    .find(({ id }) => id === gridId);
  return rule ?? missing();
}

function change(book: HostBook, format: Format, part: Change): void {
  book.requireWritable(format.cells.sheetId);
  ruleOf(book, format);
  book.grid.updateConditionalFormat(format.cells.sheetId, format.gridId, part);
}

/** Rules that reach beyond the cells keep the rest, as in Excel. */
function clearAll(cells: Cells, _args: readonly unknown[], book: HostBook): null {
  book.requireWritable(cells.sheetId);
  for (const format of touching(book, cells)) {
    let rest = [...format.areas];
    for (const hole of cells.areas) rest = rest.flatMap((area) => subtract(area, hole));
    if (rest.length === 0) book.grid.deleteConditionalFormat(cells.sheetId, format.id);
    else book.grid.updateConditionalFormat(cells.sheetId, format.id, { areas: rest });
  }
  return null;
}

function singleRange(book: HostBook, format: Format): PlayedObject | null {
  const { areas } = ruleOf(book, format);
  return areas.length === 1 ? book.makers.range(new Cells(format.cells.sheetId, areas), book) : null;
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
