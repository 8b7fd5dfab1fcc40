import { lockedFields } from "../forms/results/fields";
import type { RecognisedSheet } from "../forms/types";
import { cellAt, cellKey, isBlank } from "../workbook/cells";
import type { AreaContent, CellValue, Sheet } from "../workbook/types";

/**
 * What stood in the columns that the portal fills itself (class, code, name, birth date of Mẫu số 2) before someone
 * edited them: the portal refuses the file when it comes back with other pupils than it gave out.
 */
export class LockedCells {
  private readonly edited = new Map<string, Map<number, CellValue>>();

  /** By `cellKey`; the same map for the life of the sheet. */
  of(sheetId: string): ReadonlyMap<number, CellValue> {
    return this.ofSheet(sheetId);
  }

  forget(sheetId: string): void {
    this.ofSheet(sheetId).clear();
  }

  /** Before the content is put into the sheet. */
  remember({ form, columns, rows }: RecognisedSheet, sheet: Sheet, { area, values }: AreaContent): void {
    if (form.id !== "mau-2") return;
    const edited = this.ofSheet(sheet.id);
    const pupils = new Set(rows);
    for (const field of lockedFields) {
      const column = columns.get(field);
      if (column === undefined || column < area.left || column > area.right) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        const before = cellAt(sheet, row, column);
        const after = values[row - area.top]?.[column - area.left] ?? "";
        const key = cellKey(row, column);
        // An empty cell was the portal's to fill and is the school's to complete.
        if (edited.get(key) === after) edited.delete(key);
        else if (!edited.has(key) && pupils.has(row) && !isBlank(before) && before !== after) edited.set(key, before);
      }
    }
  }

  private ofSheet(sheetId: string): Map<number, CellValue> {
    const known = this.edited.get(sheetId);
    if (known) return known;
    const made = new Map<number, CellValue>();
    this.edited.set(sheetId, made);
    return made;
  }
}
