import { read } from "@e965/xlsx";
import { areaAddress } from "../address";
import type { CellValue } from "../types";

/** One sheet as the second opinion sees it; empty rows and cells at the end are cut. */
export interface SecondOpinion {
  readonly name: string;
  readonly values: CellValue[][];
  readonly merges: readonly string[];
  readonly date1904: boolean;
}

/** The same file read by SheetJS, in the shape of ours. Dates come as serial numbers, errors as their text. */
export function readWithSheetJs(bytes: Uint8Array): SecondOpinion[] {
  const book = read(bytes, { type: "array", dense: true, cellText: false, cellHTML: false });
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    const rows: CellValue[][] = [];
    ((sheet["!data"] ?? []) as ({ t: string; v?: unknown; w?: string } | undefined)[][]).forEach((cells, row) => {
      rows[row] = [];
      cells.forEach((cell, column) => {
        const value = cell?.t === "e" ? (cell.w ?? errorText(cell.v)) : cell?.v;
        if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return;
        const filled = (rows[row] ??= []);
        while (filled.length < column) filled.push("");
        filled[column] = value;
      });
    });
    return {
      name,
      values: trimmed(Array.from(rows, (row: CellValue[] | undefined) => row ?? [])),
      merges: (sheet["!merges"] ?? []).map(({ s, e }) => areaAddress({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
      date1904: book.Workbook?.WBProps?.date1904 === true,
    };
  });
}

/** Without the empty cells and rows at the ends, which readers are free to give or not. */
export function trimmed(values: readonly (readonly CellValue[])[]): CellValue[][] {
  const rows = values.map((row) => row.slice(0, row.findLastIndex((value) => value !== "") + 1));
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

const ERRORS = new Map<unknown, string>([
  [0, "#NULL!"],
  [7, "#DIV/0!"],
  [15, "#VALUE!"],
  [23, "#REF!"],
  [29, "#NAME?"],
  [36, "#NUM!"],
  [42, "#N/A"],
]);

function errorText(code: unknown): string {
  return ERRORS.get(code) ?? String(code);
}
