import type { Area } from "./types";
import { MAX_COLUMNS, MAX_ROWS } from "./cells";

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`; `-1` for anything that names no column of Excel's. */
export function columnIndex(name: string): number {
  if (!/^[A-Z]{1,3}$/i.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : -1;
}

/** 0-based place → `D15`. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** Area → `D15` or `D15:F20`. */
export function areaAddress(area: Area): string {
  const from = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? from
    : `${from}:${cellAddress(area.bottom, area.right)}`;
}

/**
 * Reads `D15`, `$D$15:F20`, `D:F`, `3:7`, with or without a sheet in front (`'Lớp 6'!D15`).
 * Whole columns and rows come back at Excel's full extent. `null` where it is no address.
 */
export function parseArea(address: string): Area | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const [from = "", to = from, ...more] = local.split(":");
  if (more.length > 0) return null;
  const start = parseCorner(from);
  const end = parseCorner(to);
  if (!start || !end) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null)) return null;
  if (!local.includes(":") && (start.row === null || start.column === null)) return null;
  const rows = [start.row ?? 0, end.row ?? MAX_ROWS - 1] as const;
  const columns = [start.column ?? 0, end.column ?? MAX_COLUMNS - 1] as const;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Several areas separated by commas, as `onChanged` and merged areas give them; parts that are none are left out. */
export function parseAreas(addresses: string): Area[] {
  return splitAddresses(addresses).flatMap((address) => parseArea(address) ?? []);
}

/** A comma inside a quoted sheet name is part of the name. */
function splitAddresses(addresses: string): string[] {
  return addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{0,3})(\d{0,7})$/i.exec(text.trim());
  if (!match || match[0] === "") return null;
  const letters = match[1] ?? "";
  const digits = match[2] ?? "";
  const column = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= MAX_ROWS))) return null;
  return { row, column };
}
