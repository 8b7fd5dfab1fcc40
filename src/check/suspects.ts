import type { Records } from "../forms/records";
import type { FieldKey } from "../forms/types";
import type { CellValue } from "../workbook/types";
import type { Facets } from "./facets";

/** Where in a column the values stand that a rule suspects, kept through edits: mostly nowhere. */
export class Suspects {
  /** Ascending; another array after every change. */
  places: readonly number[];

  constructor(
    private readonly isSuspect: (value: CellValue) => boolean,
    private readonly records: Records,
    private readonly field: FieldKey,
    facets: Facets,
  ) {
    this.places = [...facets.where(field, isSuspect)];
  }

  /** After an edit of these pupils' rows. */
  touch(pupils: ReadonlySet<number>): void {
    const staying = this.places.filter((index) => !pupils.has(index));
    const found = [...pupils].filter((index) => this.isSuspect(this.records.raw(this.field, index)));
    if (found.length === 0 && staying.length === this.places.length) return;
    this.places = [...staying, ...found].sort((a, b) => a - b);
  }
}
