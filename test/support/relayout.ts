import { cellKey, columnOfKey, rowOfKey } from "../../src/workbook/cells";
import type { CellValue, Sheet } from "../../src/workbook/types";

/** How an office lays the same list out otherwise, without changing what it says. */
export interface Layout {
  /** Old columns in their new order; a text is a column of its own with that header, `""` an empty one. */
  readonly columns: readonly (number | string)[];
  /** Rows above the header, by cell. */
  readonly above: readonly (readonly CellValue[])[];
  /** Rows below the pupils. */
  readonly below: readonly (readonly CellValue[])[];
  /** Old rows before which an empty one is put. */
  readonly blankBefore: readonly number[];
  readonly header: (text: string) => string;
}

export interface Relaid {
  readonly sheet: Sheet;
  /** The old place of a new row or column; -1: there was none. */
  readonly oldRow: (row: number) => number;
  readonly oldColumn: (column: number) => number;
}

/** `headerRows`: the first and the last row of the header in `sheet`. */
export function relayout(sheet: Sheet, [headerTop, headerBottom]: readonly [number, number], layout: Layout): Relaid {
  const rows = rowsOf(sheet, layout);
  const columns = layout.columns.map((column) => (typeof column === "number" ? column : -1));
  const newRow = new Map(rows.map((row, place) => [row, place]));
  const newColumn = new Map(columns.map((column, place) => [column, place]));
  const ofOldRow = (row: number): CellValue[] =>
    layout.columns.map((column) => {
      if (typeof column === "string") return row === headerBottom ? column : "";
      const value = sheet.values[row]?.[column] ?? "";
      const isHeader = row >= headerTop && row <= headerBottom;
      return isHeader && typeof value === "string" ? layout.header(value) : value;
    });
  const moved = <Value>(map: ReadonlyMap<number, Value>): Map<number, Value> =>
    new Map(
      [...map].flatMap(([key, value]) => {
        const [row, column] = [newRow.get(rowOfKey(key)), newColumn.get(columnOfKey(key))];
        return row === undefined || column === undefined ? [] : [[cellKey(row, column), value] as const];
      }),
    );
  return {
    sheet: {
      ...sheet,
      values: [
        ...layout.above.map((row) => [...row]),
        ...rows
          .slice(layout.above.length, rows.length - layout.below.length)
          .map((row) => (row < 0 ? [] : ofOldRow(row))),
        ...layout.below.map((row) => [...row]),
      ],
      formulas: moved(sheet.formulas),
      numberFormats: moved(sheet.numberFormats),
      ...(sheet.legacyFonts ? { legacyFonts: moved(sheet.legacyFonts) } : {}),
      merges: sheet.merges.map(({ top, bottom, left, right }) => ({
        top: newRow.get(top) ?? top,
        bottom: newRow.get(bottom) ?? bottom,
        left: newColumn.get(left) ?? left,
        right: newColumn.get(right) ?? right,
      })),
    },
    oldRow: (row) => rows[row] ?? -1,
    oldColumn: (column) => columns[column] ?? -1,
  };
}

/** The old row of each new one; -1 for those that are added. */
function rowsOf(sheet: Sheet, { above, below, blankBefore }: Layout): number[] {
  const before = new Set(blankBefore);
  return [
    ...above.map(() => -1),
    ...sheet.values.flatMap((_, row) => (before.has(row) ? [-1, row] : [row])),
    ...below.map(() => -1),
  ];
}
