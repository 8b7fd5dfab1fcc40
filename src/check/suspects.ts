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
    const facet = facets.value(field);
    this.places = facet ? placesOf(facet.values.map(isSuspect), facet.codes) : this.findAll();
  }

  /** After an edit of these pupils' rows. */
  touch(pupils: ReadonlySet<number>): void {
    const staying = this.places.filter((index) => !pupils.has(index));
    const found = [...pupils].filter((index) => this.isSuspect(this.records.raw(this.field, index)));
    if (found.length === 0 && staying.length === this.places.length) return;
    this.places = [...staying, ...found].sort((a, b) => a - b);
  }

  private findAll(): number[] {
    const column = this.records.column(this.field) ?? -1;
    const places: number[] = [];
    for (let index = 0; index < this.records.count; index++) {
      if (this.isSuspect(this.records.cells(index)[column] ?? "")) places.push(index);
    }
    return places;
  }
}

function placesOf(isSuspect: readonly boolean[], codes: Int32Array): number[] {
  if (!isSuspect.includes(true)) return [];
  const places: number[] = [];
  codes.forEach((code, index) => {
    if (isSuspect[code]) places.push(index);
  });
  return places;
}
