import { areaAddress, columnName, parseArea } from "../../src/workbook/address";
import type { Area } from "../../src/workbook/types";
import { quoteSheet } from "../grid/shiftFormula";
import { SHEET_AREA, isEntireColumn, isEntireRow } from "./areas";

/** Longest address Excel takes or gives for several ranges (docs: "excel-add-ins-troubleshooting"). */
export const MAX_ADDRESS_LENGTH = 8192;

/** As in event arguments: `A1`, `B2:C5`, whole columns `C:D`, whole rows `5:7`. */
export function localAddress(area: Area): string {
  if (isEntireRow(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaAddress(area);
}

/** As `Range.address` gives it: `Sheet1!A1`, `'Lớp 6'!B2:C5`. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${localAddress(area)}`;
}

/** As `RangeAreas.address` gives it, cut where Excel cuts it. */
export function fullAddresses(sheetName: string, areas: readonly Area[]): string {
  const whole = areas.map((area) => fullAddress(sheetName, area)).join(",");
  return whole.slice(0, MAX_ADDRESS_LENGTH);
}

export interface SheetArea {
  /** `null` where the address names no sheet. */
  readonly sheetName: string | null;
  readonly area: Area;
}

/** Reads one address; `""` is the whole sheet. `null` where it is none, or more than one. */
export function parseAddress(address: string): SheetArea | null {
  const text = address.trim().replace(/^=/, "");
  if (text === "") return { sheetName: null, area: SHEET_AREA };
  const bang = text.lastIndexOf("!");
  const area = parseArea(text.slice(bang + 1));
  if (area === null) return null;
  if (bang === -1) return { sheetName: null, area };
  const sheet = text.slice(0, bang);
  const isQuoted = sheet.length > 1 && sheet.startsWith("'") && sheet.endsWith("'");
  return { sheetName: isQuoted ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, area };
}

/** Reads `A1,B2:C3`; `null` where any part is no address. A comma inside a quoted sheet name is part of the name. */
export function parseAddresses(addresses: string): SheetArea[] | null {
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = parts.map(parseAddress);
  return areas.length > 0 && areas.every((area) => area !== null) ? areas : null;
}
