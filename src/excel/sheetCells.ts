import type { AreaContent } from "../check/bookHost";
import { cellKey, columnOfKey, rowOfKey } from "../workbook/cells";
import type { Area, CellValue } from "../workbook/types";

/** `Range.values` with what is no cell value of ours (rich types, `null`) as `""`. */
export function cellValues(values: readonly unknown[][]): CellValue[][] {
  return values.map((row) => row.map(cellValue));
}

/**
 * Formulas by `cellKey`. `Range.formulas` repeats the value where there is no formula; a text that merely begins with `=`
 * therefore equals its value and is left out.
 */
export function* formulasIn(
  area: Area,
  formulas: readonly unknown[][],
  valueAt: (row: number, column: number) => CellValue,
): Generator<[number, string]> {
  for (const [r, row] of formulas.entries()) {
    for (const [c, formula] of row.entries()) {
      if (typeof formula !== "string" || !formula.startsWith("=")) continue;
      if (valueAt(area.top + r, area.left + c) === formula) continue;
      yield [cellKey(area.top + r, area.left + c), formula];
    }
  }
}

/** Number formats other than `General` by `cellKey`, of number cells only. */
export function* numberFormatsIn(
  area: Area,
  formats: readonly unknown[][],
  valueAt: (row: number, column: number) => CellValue,
): Generator<[number, string]> {
  for (const [key, format] of formatsIn(area, formats)) {
    if (typeof valueAt(rowOfKey(key), columnOfKey(key)) === "number") yield [key, format];
  }
}

function* formatsIn(area: Area, formats: readonly unknown[][]): Generator<[number, string]> {
  for (const [r, row] of formats.entries()) {
    for (const [c, format] of row.entries()) {
      if (typeof format === "string" && format !== "General") yield [cellKey(area.top + r, area.left + c), format];
    }
  }
}

/** The content of one area from the three arrays that Excel gives for it. */
export function areaContent(
  sheetId: string,
  area: Area,
  raw: {
    readonly values: readonly unknown[][];
    readonly formulas: readonly unknown[][];
    readonly formats: readonly unknown[][];
  },
): AreaContent {
  const values = cellValues(raw.values);
  const valueAt = (row: number, column: number) => values[row - area.top]?.[column - area.left] ?? "";
  return {
    sheetId,
    area,
    values,
    formulas: new Map(formulasIn(area, raw.formulas, valueAt)),
    // Of every cell, not of numbers alone: a fix that is taken back gives the cell its own format again.
    numberFormats: new Map(formatsIn(area, raw.formats)),
  };
}

/** Rough size in bytes of the values in Excel's answer: Vietnamese letters take two or three bytes. */
export function answerSize(rows: readonly (readonly unknown[])[]): number {
  let size = 0;
  for (const row of rows) {
    for (const value of row) size += typeof value === "string" ? 3 + value.length * 2 : 12;
  }
  return size;
}

function cellValue(value: unknown): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
