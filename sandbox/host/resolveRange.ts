import { MAX_ADDRESS_LENGTH, parseAddress, parseAddresses } from "./rangeAddress";
import { Cells } from "./cells";
import { ExcelError } from "./excelError";
import { extrasOf } from "./gridExtras";
import type { HostBook } from "./hostBook";

/** A `Range` given as an argument: an object, or an address or name as text. Throws `InvalidArgument`. */
export function resolveRange(book: HostBook, value: unknown, homeSheetId: string): Cells {
  if (typeof value === "object" && value !== null && "target" in value && value.target instanceof Cells) {
    return value.target;
  }
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  const found = parseAddress(value);
  if (found === null) return resolveName(book, value, homeSheetId) ?? refuse();
  if (found.sheetName === null) return new Cells(homeSheetId, [found.area]);
  const sheet = book.sheetByName(found.sheetName);
  return sheet ? new Cells(sheet.id, [found.area]) : refuse();
}

/** `Worksheet.getRanges`: several addresses, all on this sheet. */
export function resolveRanges(book: HostBook, addresses: string, sheetId: string): Cells {
  if (addresses.length > MAX_ADDRESS_LENGTH) throw new ExcelError("InvalidArgument");
  const found = parseAddresses(addresses) ?? refuse();
  for (const { sheetName } of found) {
    if (sheetName !== null && book.sheetByName(sheetName)?.id !== sheetId) refuse();
  }
  return new Cells(
    sheetId,
    found.map(({ area }) => area),
    true,
  );
}

/** The range a defined name stands for; `null` where it is none, or not a plain reference. */
export function resolveName(book: HostBook, name: string, homeSheetId: string): Cells | null {
  const names = extrasOf(book.grid).definedNames?.() ?? [];
  const same = names.filter((known) => known.name.toLowerCase() === name.trim().toLowerCase());
  const best = same.find(({ sheetId }) => sheetId === homeSheetId) ?? same.find(({ sheetId }) => sheetId === null);
  const found = best ? parseAddress(best.formula) : null;
  if (!found || found.sheetName === null) return null;
  const sheet = book.sheetByName(found.sheetName);
  return sheet && new Cells(sheet.id, [found.area]);
}

function refuse(): never {
  throw new ExcelError("InvalidArgument");
}
