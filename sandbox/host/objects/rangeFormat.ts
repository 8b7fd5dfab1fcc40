import { oneOf, positiveNumber, truth } from "../arguments";
import { Cells } from "../cells";
import { ExcelError } from "../excelError";
import { extrasOf } from "../gridExtras";
import type { HostBook } from "../hostBook";
import { keepUnpainted, readFill, readFontProperty, recallAll, writeFill, writeFontProperty } from "../looks";
import { defineObject } from "../playedObject";
import type { PlayedObject, Scalar } from "../playedObject";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;

/** `Range.format` and `RangeAreas.format`. */
export const rangeFormatObject = defineObject<Cells>({
  typeName: "RangeFormat",
  scalars: {
    AutoIndent: unpainted("autoIndent"),
    ColumnWidth: {
      read: recalled("columnWidth"),
      write: (cells, value, book) => {
        const points = positiveNumber(value);
        book.requireWritable(cells.sheetId);
        for (const area of cells.areas) {
          book.grid.setColumnWidth(cells.sheetId, area, points);
          book.looks.remember(cells.sheetId, area, "columnWidth", points);
        }
      },
    },
    HorizontalAlignment: {
      read: recalled("horizontalAlignment"),
      write: (cells, value, book) => {
        const alignment = oneOf(value, HORIZONTAL);
        paintOr(book, cells, "horizontalAlignment", alignment, (area) =>
          extrasOf(book.grid).setHorizontalAlignment?.(cells.sheetId, area, alignment),
        );
      },
    },
    IndentLevel: unpainted("indentLevel"),
    ReadingOrder: unpainted("readingOrder"),
    RowHeight: unpainted("rowHeight"),
    ShrinkToFit: unpainted("shrinkToFit"),
    TextOrientation: unpainted("textOrientation"),
    UseStandardHeight: unpainted("useStandardHeight"),
    UseStandardWidth: unpainted("useStandardWidth"),
    VerticalAlignment: unpainted("verticalAlignment"),
    WrapText: {
      read: recalled("wrapText"),
      write: (cells, value, book) => {
        const isWrapped = truth(value);
        paintOr(book, cells, "wrapText", isWrapped, (area) =>
          extrasOf(book.grid).setWrapText?.(cells.sheetId, area, isWrapped),
        );
      },
    },
  },
  children: {
    Borders: (cells, book) => borderCollectionObject(cells, book),
    Fill: (cells, book) => fillObject(cells, book),
    Font: (cells, book) => fontObject(cells, book),
    Protection: (cells, book) => formatProtectionObject(cells, book),
  },
  methods: {
    AutofitColumns: (cells, _args, book) => autofit(book, cells, "autofitColumns"),
    AutofitRows: (cells, _args, book) => autofit(book, cells, "autofitRows"),
  },
});

const fillObject = defineObject<Cells>({
  typeName: "RangeFill",
  scalars: {
    Color: {
      read: ({ sheetId, areas }, book) => readFill(book, sheetId, areas),
      write: ({ sheetId, areas }, value, book) => writeFill(book, sheetId, areas, value),
    },
    Pattern: unpainted("fill.pattern"),
    PatternColor: unpainted("fill.patternColor"),
    PatternTintAndShade: unpainted("fill.patternTintAndShade"),
    TintAndShade: unpainted("fill.tintAndShade"),
  },
  methods: {
    Clear: ({ sheetId, areas }, _args, book) => {
      writeFill(book, sheetId, areas, null);
      return null;
    },
  },
});

const fontObject = defineObject<Cells>({
  typeName: "RangeFont",
  scalars: {
    Bold: font("bold"),
    Color: font("color"),
    Italic: font("italic"),
    Name: font("name"),
    Size: font("size"),
    Strikethrough: font("strikethrough"),
    Subscript: font("subscript"),
    Superscript: font("superscript"),
    TintAndShade: font("tintAndShade"),
    Underline: font("underline"),
  },
});

const formatProtectionObject = defineObject<Cells>({
  typeName: "FormatProtection",
  // The grid does not tell them; these are what a cell has from the start.
  scalars: {
    FormulaHidden: unpainted("protection.formulaHidden", false),
    Locked: unpainted("protection.locked", true),
  },
});

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

interface Border {
  readonly cells: Cells;
  readonly side: (typeof SIDES)[number];
}

const borderCollectionObject = defineObject<Cells>({
  typeName: "RangeBorderCollection",
  scalars: { Count: { read: () => SIDES.length } },
  items: (cells, book) => SIDES.map((side) => borderObject({ cells, side }, book)),
  item: (cells, key, book) => borderObject({ cells, side: oneOf(key, SIDES) }, book),
  methods: {
    GetItemAt: (cells, [index], book): PlayedObject => {
      const side = typeof index === "number" ? SIDES[index] : undefined;
      if (side === undefined) throw new ExcelError("InvalidArgument");
      return borderObject({ cells, side }, book);
    },
  },
});

const borderObject = defineObject<Border>({
  typeName: "RangeBorder",
  identity: ({ side }) => ({ _Id: side }),
  scalars: {
    Color: border("color"),
    SideIndex: { read: ({ side }) => side },
    Style: border("style"),
    TintAndShade: border("tintAndShade"),
    Weight: border("weight"),
  },
});

function font(name: string): Scalar<Cells> {
  return {
    read: ({ sheetId, areas }, book) => readFontProperty(book, sheetId, areas, name),
    write: ({ sheetId, areas }, value, book) => writeFontProperty(book, sheetId, areas, name, value),
  };
}

function border(name: string): Scalar<Border> {
  return {
    read: ({ cells, side }, book) => recallAll(book, cells.sheetId, cells.areas, `borders.${side}.${name}`),
    write: ({ cells, side }, value, book) =>
      keepUnpainted(book, cells.sheetId, cells.areas, `borders.${side}.${name}`, value),
  };
}

function recalled(name: string) {
  return ({ sheetId, areas }: Cells, book: HostBook): unknown => recallAll(book, sheetId, areas, name);
}

function unpainted(name: string, fallback: unknown = null): Scalar<Cells> {
  return {
    read: ({ sheetId, areas }, book) => recallAll(book, sheetId, areas, name) ?? fallback,
    write: ({ sheetId, areas }, value, book) => keepUnpainted(book, sheetId, areas, name, value),
  };
}

/** Paints where the grid can, and remembers either way. */
function paintOr(
  book: HostBook,
  cells: Cells,
  name: "horizontalAlignment" | "wrapText",
  value: unknown,
  paint: (area: Cells["area"]) => void,
): void {
  const command = name === "wrapText" ? "setWrapText" : "setHorizontalAlignment";
  if (!(command in book.grid)) return keepUnpainted(book, cells.sheetId, cells.areas, name, value);
  book.requireWritable(cells.sheetId);
  for (const area of cells.areas) {
    paint(area);
    book.looks.remember(cells.sheetId, area, name, value);
  }
}

function autofit(book: HostBook, cells: Cells, name: string): null {
  book.requireWritable(cells.sheetId);
  book.note(`Không vẽ: format.${name}`);
  return null;
}
