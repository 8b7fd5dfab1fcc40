import type { Area } from "../../src/workbook/types";
import { ExcelError } from "./excelError";

/**
 * What a `Range` (one area) or `RangeAreas` (several) of Excel's points at. A kept reference moves with the cells when
 * rows or columns are inserted or deleted; with nothing left of it, every use fails with `InvalidReference`.
 */
export class Cells {
  constructor(
    readonly sheetId: string,
    private list: readonly Area[],
    /** `RangeAreas`, however many areas it has now. */
    readonly isSeveral = false,
  ) {}

  get areas(): readonly Area[] {
    if (this.list.length === 0) throw new ExcelError("InvalidReference");
    return this.list;
  }

  /** The area of a `Range`, the first of `RangeAreas`. */
  get area(): Area {
    return this.areas[0] as Area;
  }

  move(shift: (area: Area) => Area | null): void {
    this.list = this.list.flatMap((area) => shift(area) ?? []);
  }
}
