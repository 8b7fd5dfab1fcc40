import { cellAt, cellKey, isBlank } from "../../workbook/cells";
import type { CellRef, CellValue, Sheet } from "../../workbook/types";
import type { LeftReason, ToolAnswer, ToolEdit, ToolPlan } from "./types";

/** Gathers what a tool writes. Formulas stay, and a target that is filled is written over only by its own tool's leave. */
export class PlanWriter {
  private readonly edits: ToolEdit[] = [];
  private readonly left: (CellRef & { reason: LeftReason })[] = [];

  constructor(private readonly sheet: Sheet) {}

  /** The cell's own value as the tool sees it; `null` where it holds a formula, which is noted. */
  read(row: number, column: number): CellValue | null {
    if (!this.sheet.formulas.has(cellKey(row, column))) return cellAt(this.sheet, row, column);
    this.leave(row, column, "formula");
    return null;
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
