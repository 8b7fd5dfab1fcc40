import type { Area } from "../../src/workbook/types";
import { readColour } from "./colour";
import { ExcelError } from "./excelError";
import { positiveNumber, textOf, truth } from "./arguments";
import type { HostBook } from "./hostBook";

/** Names of a font's parts as the JavaScript API has them. */
export const FONT_PROPERTIES = ["bold", "color", "italic", "name", "size"] as const;
type FontProperty = (typeof FONT_PROPERTIES)[number];

/** `null` where the cells differ or the grid cannot tell. */
export function readFill(book: HostBook, sheetId: string, areas: readonly Area[]): unknown {
  return recallAll(book, sheetId, areas, "fill.color");
}

/** An empty text takes the fill away. */
export function writeFill(book: HostBook, sheetId: string, areas: readonly Area[], value: unknown): void {
  const colour = value === "" || value === null ? null : readColour(value);
  book.requireWritable(sheetId);
  for (const area of areas) {
    book.grid.setFill(sheetId, area, colour);
    book.looks.remember(sheetId, area, "fill.color", colour ?? "#FFFFFF");
  }
}

export function readFontProperty(book: HostBook, sheetId: string, areas: readonly Area[], name: string): unknown {
  if (name !== "name") return recallAll(book, sheetId, areas, `font.${name}`);
  const names = new Set(areas.flatMap((area) => book.sheet(sheetId).fontNames(area).flat()));
  return names.size === 1 ? [...names][0] : null;
}

export function writeFontProperty(
  book: HostBook,
  sheetId: string,
  areas: readonly Area[],
  name: string,
  value: unknown,
): void {
  const property = FONT_PROPERTIES.find((known) => known === name);
  if (property === undefined) return keepUnpainted(book, sheetId, areas, `font.${name}`, value);
  const read = fontValue(property, value);
  book.requireWritable(sheetId);
  for (const area of areas) {
    book.grid.setFont(sheetId, area, { [property]: read });
    book.looks.remember(sheetId, area, `font.${name}`, read);
  }
}

/** A look the grid has no command for: remembered, so that it reads back, and said once on the page's console. */
export function keepUnpainted(
  book: HostBook,
  sheetId: string,
  areas: readonly Area[],
  name: string,
  value: unknown,
): void {
  book.requireWritable(sheetId);
  book.note(`Không vẽ và không lưu: format.${name}`);
  for (const area of areas) book.looks.remember(sheetId, area, name, value);
}

/** The same for all areas, else `null`. */
export function recallAll(book: HostBook, sheetId: string, areas: readonly Area[], name: string): unknown {
  const values = new Set(areas.map((area) => book.looks.recall(sheetId, area, name)));
  return values.size === 1 ? [...values][0] : null;
}

function fontValue(property: FontProperty, value: unknown): string | number | boolean {
  switch (property) {
    case "color":
      return readColour(value);
    case "name":
      return textOf(value);
    case "size": {
      const size = positiveNumber(value);
      if (size < 1 || size > 409) throw new ExcelError("InvalidArgument");
      return size;
    }
    default:
      return truth(value);
  }
}
