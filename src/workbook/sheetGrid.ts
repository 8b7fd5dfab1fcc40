import { MAX_COLUMNS, MAX_ROWS } from "./cells";
import type { CellValue } from "./types";
import { WorkbookError } from "./workbookError";

/** How many array slots may still be made, shared by all sheets of one workbook. */
export interface SlotBudget {
  slotsLeft: number;
}

/**
 * Rows as they are filled while a file is read. Empty cells cost nothing unless a filled one stands to their right or
 * below, so rows and columns that carry formats alone leave no trace.
 */
export class SheetGrid {
  readonly values: CellValue[][] = [];

  constructor(private readonly budget: SlotBudget) {}

  /** Throws `WorkbookError`: `damaged` outside Excel's sheet, `tooLarge` where the budget is spent. */
  put(row: number, column: number, value: CellValue): void {
    if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
      throw new WorkbookError("damaged", "a cell outside the sheet");
    }
    if (value === "") return;
    const { values } = this;
    if (values.length <= row) {
      this.spend(row + 1 - values.length);
      while (values.length <= row) values.push([]);
    }
    const cells = values[row] ?? [];
    if (cells.length <= column) {
      this.spend(column + 1 - cells.length);
      while (cells.length < column) cells.push("");
      cells.push(value);
    } else {
      cells[column] = value;
    }
  }

  private spend(slots: number): void {
    this.budget.slotsLeft -= slots;
    if (this.budget.slotsLeft < 0) throw new WorkbookError("tooLarge", "too many cells");
  }
}
