import type { Records } from "../forms/records";
import type { FieldKey } from "../forms/types";
import type { CellValue } from "../workbook/types";

/** Where in a column the values stand that a rule suspects, kept through edits: mostly nowhere. */
export class Suspects {
  constructor(
    private readonly isSuspect: (value: CellValue) => boolean,
    private readonly records: Records,
    private readonly field: FieldKey,
    /** Ascending; another array after every change. */
    public places: readonly number[],
  ) {}

  /** The same places in a copy of the sheet. */
  copyFor(records: Records): Suspects {
    return new Suspects(this.isSuspect, records, this.field, this.places);
  }

  /** After an edit of these pupils' rows. */
  touch(pupils: ReadonlySet<number>): void {
    const staying = this.places.filter((index) => !pupils.has(index));
    const found = [...pupils].filter((index) => this.isSuspect(this.records.raw(this.field, index)));
    if (found.length === 0 && staying.length === this.places.length) return;
    this.places = [...staying, ...found].sort((a, b) => a - b);
  }
}
