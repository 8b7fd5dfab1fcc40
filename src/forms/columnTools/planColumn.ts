import { cellAt, cellKey, isBlank } from "../../workbook/cells";
import type { CellRef, CellValue, Sheet } from "../../workbook/types";
import type { LeftReason, ToolAnswer, ToolEdit, ToolPlan } from "./types";

/** Gathers what a tool writes. Formulas stay, and a target that is filled is written over only by its own tool's leave. */
export class PlanWriter {
  private readonly edits: ToolEdit[] = [];
  private readonly left: (CellRef & { reason: LeftReason })[] = [];
  private readonly covered: ReadonlySet<number>;

  constructor(private readonly sheet: Sheet) {
    this.covered = coveredCells(sheet);
  }

  /** The cell's own value as the tool sees it; `null` where it cannot be written, which is noted. */
  read(row: number, column: number): CellValue | null {
    const key = cellKey(row, column);
    const isFormula = this.sheet.formulas.has(key);
    if (!isFormula && !this.covered.has(key)) return cellAt(this.sheet, row, column);
    this.leave(row, column, isFormula ? "formula" : "merged");
    return null;
  }

  /** Whether the cell is one of a merged area that holds nothing of its own. */
  isCovered(row: number, column: number): boolean {
    return this.covered.has(cellKey(row, column));
  }

  leave(row: number, column: number, reason: LeftReason): void {
    this.left.push({ sheet: this.sheet.id, row, column, reason });
  }

  replace(row: number, column: number, value: CellValue, numberFormat?: string): void {
    const expected = cellAt(this.sheet, row, column);
    const expectedFormat = this.formatAt(row, column);
    if (expected === value && (numberFormat === undefined || numberFormat === expectedFormat)) return;
    this.edits.push({
      sheet: this.sheet.id,
      row,
      column,
      value,
      expected,
      expectedFormat,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  }

  /** Writes into a cell that is empty or holds this value already; never over anything else. */
  fill(row: number, column: number, value: CellValue, numberFormat?: string): void {
    const standing = this.read(row, column);
    if (standing === null || standing === value) return;
    if (isBlank(standing)) this.replace(row, column, value, numberFormat);
    else this.leave(row, column, "filled");
  }

  plan(): ToolPlan {
    return { edits: this.edits, left: this.left };
  }

  private formatAt(row: number, column: number): string {
    return this.sheet.numberFormats.get(cellKey(row, column)) ?? "General";
  }
}

/** Areas of more cells are titles or whole columns; no tool works on one cell by cell. */
const MOST_COVERED = 100_000;

function coveredCells({ merges }: Sheet): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    if ((bottom - top + 1) * (right - left + 1) > MOST_COVERED) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row !== top || column !== left) covered.add(cellKey(row, column));
      }
    }
  }
  return covered;
}

/** A tool that looks at one cell, over the rows of a column. */
export function planColumn(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  convert: (value: CellValue, numberFormat: string) => ToolAnswer,
): ToolPlan {
  const writer = new PlanWriter(sheet);
  for (const row of rows) {
    if (cellAt(sheet, row, column) === "") continue;
    const value = writer.read(row, column);
    if (value === null) continue;
    const answer = convert(value, sheet.numberFormats.get(cellKey(row, column)) ?? "General");
    if (answer.kind === "change") writer.replace(row, column, answer.value, answer.numberFormat);
    if (answer.kind === "left") writer.leave(row, column, answer.reason);
  }
  return writer.plan();
}
