import type { Area } from "../../src/workbook/types";
import { contains, intersect } from "./areas";

/** Looks set cell by cell would make every look slower than the last. */
const MAX_LOOKS = 500;

/**
 * Looks the add-in gave to cells and the grid cannot tell back (`fill.color`, `wrapText`, …), so that what was set can
 * be read. Forgotten for a sheet whose rows or columns moved.
 */
export class LookMemory {
  private readonly sheets = new Map<
    string,
    { readonly area: Area; readonly name: string; readonly value: unknown }[]
  >();

  remember(sheetId: string, area: Area, name: string, value: unknown): void {
    const looks = (this.sheets.get(sheetId) ?? []).filter((look) => look.name !== name || !contains(area, look.area));
    this.sheets.set(sheetId, [...looks.slice(1 - MAX_LOOKS), { area, name, value }]);
  }

  /** `null`, Excel's answer for cells that differ, where it is not known. */
  recall(sheetId: string, area: Area, name: string): unknown {
    const looks = this.sheets.get(sheetId) ?? [];
    const last = looks.findLast((look) => look.name === name && intersect(look.area, area) !== null);
    return last && contains(last.area, area) ? last.value : null;
  }

  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }
}
