import type { Records } from "../forms/records";
import type { FieldKey } from "../forms/types";
import type { DistinctValue } from "../rules/types";
import { cellKey } from "../workbook/cells";
import type { CellValue, Sheet } from "../workbook/types";

/** One thing that can be seen of a pupil, as a small number: the same number means the same sight. */
export interface Facet {
  /** By pupil; 0 … size − 1. */
  readonly codes: Int32Array;
  readonly size: number;
}

/** What is not a value of the column alone: with the place of the first pupil by code. */
interface SeenFacet extends Facet {
  readonly first: readonly number[];
}

/** A column's values: each different one once. */
export interface ValueFacet extends Facet {
  /** By code; the first is `""`. */
  readonly values: readonly CellValue[];
}

/** The column's values as rules see them: in order of appearance, `""` left out. */
export function distinctIn({ codes, values }: ValueFacet): DistinctValue[] {
  const pupils = new Int32Array(values.length);
  const first = new Int32Array(values.length).fill(-1);
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] ?? 0;
    count(pupils, code);
    if (first[code] === -1) first[code] = index;
  }
  return values
    .slice(1)
    .map((value, place) => ({ value, pupils: pupils[place + 1] ?? 0, first: first[place + 1] ?? 0 }));
}

const noPlaces = new Int32Array(0);

/** A column with more different values, most of them met once (names, codes), gains nothing from being numbered. */
const fewValues = 500;

/** What the pupils of a sheet show, numbered as far as asked for. Of the moment: an edit of the sheet does not reach it. */
export class Facets {
  private readonly columns: ReadonlyMap<FieldKey, ColumnNumbering>;
  private all: Int32Array | null = null;
  private blank: ColumnNumbering | null = null;
  private readonly others = new Map<string, SeenFacet>();
  private readonly taken = new Map<FieldKey, readonly CellValue[]>();
  private readonly sorted = new Map<Facet, SortedPlaces>();

  constructor(
    private readonly sheet: Sheet,
    private readonly records: Records,
  ) {
    this.columns = numberColumns(sheet, records);
  }

  /** `null` where most values are met once. */
  value(field: FieldKey): ValueFacet | null {
    return this.numbering(field).facet;
  }

  get count(): number {
    return this.records.count;
  }

  /** The column's cells by pupil. */
  cells(field: FieldKey): readonly CellValue[] {
    const known = this.taken.get(field);
    if (known) return known;
    const { column } = this.numbering(field);
    const taken: CellValue[] = [];
    for (const row of this.records.rows) taken.push(this.sheet.values[row]?.[column] ?? "");
    this.taken.set(field, taken);
    return taken;
  }

  /** Places of the pupils whose value is meant, ascending; where values repeat, each is asked about once. */
  where(field: FieldKey, isMeant: (value: CellValue) => boolean): Int32Array {
    const facet = this.value(field);
    if (!facet) {
      const cells = this.cells(field);
      return placesWhere(this.count, (index) => isMeant(cells[index] ?? ""));
    }
    const { codes, values } = facet;
    const meant = values.map(isMeant);
    return meant.includes(true) ? placesWhere(this.count, (index) => meant[codes[index] ?? 0] === true) : noPlaces;
  }

  /** Places of the pupils of whom one of these cells at least is not `""`, ascending. */
  filled(fields: readonly FieldKey[]): Int32Array {
    const columns = fields.map((field) => this.numbering(field).codes);
    return placesWhere(this.records.count, (index) => {
      for (const codes of columns) if (codes[index] !== 0) return true;
      return false;
    });
  }

  /** All pupils by what they show; sorted once for all who ask. */
  sortedBy(facet: Facet): SortedPlaces {
    const known = this.sorted.get(facet);
    if (known) return known;
    const sorted = sortPlaces((this.all ??= placesWhere(this.count, () => true)), 0, this.count, facet);
    this.sorted.set(facet, sorted);
    return sorted;
  }

  /** A field without a column reads as blank. */
  private numbering(field: FieldKey): ColumnNumbering {
    return this.columns.get(field) ?? (this.blank ??= new ColumnNumbering(-1, this.count));
  }

  isBlank(field: FieldKey): SeenFacet {
    return this.remember(`blank ${field}`, () => {
      const facet = this.value(field);
      return this.number((index) => this.records.isBlank(field, index), facet);
    });
  }

  year(field: FieldKey): SeenFacet {
    return this.remember(`year ${field}`, () =>
      this.number((index) => this.records.year(field, index), this.value(field)),
    );
  }

  numberFormat(field: FieldKey, column: number): SeenFacet {
    return this.remember(`format ${field}`, () => {
      const { numberFormats } = this.sheet;
      return this.number((index) => numberFormats.get(cellKey(this.records.rows[index] ?? 0, column)));
    });
  }

  get className(): SeenFacet {
    return this.remember("class", () => this.number((index) => this.records.className(index)));
  }

  get grade(): SeenFacet {
    return this.remember("grade", () => this.number((index) => this.records.grade(index), this.className));
  }

  get ageGroup(): SeenFacet {
    return this.remember("age group", () => this.number((index) => this.records.ageGroup(index), this.className));
  }

  private remember(name: string, make: () => SeenFacet): SeenFacet {
    const known = this.others.get(name);
    if (known) return known;
    const made = make();
    this.others.set(name, made);
    return made;
  }

  /** `following`: who are alike in this are alike in what is seen. */
  private number(see: (index: number) => unknown, following: Facet | null = null): SeenFacet {
    const { count } = this.records;
    const codes = new Int32Array(count);
    const known = new Map<unknown, number>();
    const first: number[] = [];
    const followed: (number | undefined)[] = [];
    for (let index = 0; index < count; index++) {
      const told = following ? followed[following.codes[index] ?? 0] : undefined;
      if (told !== undefined) {
        codes[index] = told;
        continue;
      }
      const seen = see(index);
      let code = known.get(seen);
      if (code === undefined) {
        known.set(seen, (code = known.size));
        first.push(index);
      }
      codes[index] = code;
      if (following) followed[following.codes[index] ?? 0] = code;
    }
    return { codes, size: known.size, first };
  }
}

/** The values of one column, numbered as they come. */
class ColumnNumbering {
  /** By pupil; 0 is an empty cell, in a column that is not numbered too. */
  readonly codes: Int32Array;
  private readonly values: CellValue[] = [""];
  private readonly known = new Map<CellValue, number>();
  private last: CellValue = "";
  private code = 0;
  private filled = 0;
  private isVaried = false;
  private made: ValueFacet | null = null;

  constructor(
    readonly column: number,
    count: number,
  ) {
    this.codes = new Int32Array(count);
  }

  /** `null` where most values are met once. */
  get facet(): ValueFacet | null {
    if (this.isVaried) return null;
    return (this.made ??= { codes: this.codes, size: this.values.length, values: this.values });
  }

  add(index: number, value: CellValue): void {
    if (value === "") return;
    this.filled++;
    // Neighbours of a list mostly hold the same class, province, status.
    if (value !== this.last && !this.isVaried) this.meet(value);
    this.codes[index] = this.code;
  }

  private meet(value: CellValue): void {
    this.last = value;
    const known = this.known.get(value);
    if (known !== undefined) {
      this.code = known;
      return;
    }
    this.code = this.values.length;
    this.isVaried = this.code > fewValues && this.code > this.filled / 2;
    this.known.set(value, this.code);
    this.values.push(value);
  }
}

/** All columns in one pass over the rows: the cells of a row lie together in memory, those of a column do not. */
function numberColumns(sheet: Sheet, records: Records): ReadonlyMap<FieldKey, ColumnNumbering> {
  const { rows, count } = records;
  const byField = new Map(records.fields.map(([field, column]) => [field, new ColumnNumbering(column, count)]));
  const all = [...byField.values()];
  for (let index = 0; index < count; index++) {
    const cells = sheet.values[rows[index] ?? 0];
    if (!cells) continue;
    for (const numbering of all) numbering.add(index, cells[numbering.column] ?? "");
  }
  return byField;
}

/** Places by code, and of one code ascending. */
export interface SortedPlaces {
  readonly places: Int32Array;
  /** By code: up to where its places go. */
  readonly ends: Int32Array;
}

/** Of the places in `[from, to)`. */
export function sortPlaces(places: Int32Array, from: number, to: number, { codes, size }: Facet): SortedPlaces {
  const ends = new Int32Array(size);
  for (let at = from; at < to; at++) count(ends, codes[places[at] ?? 0] ?? 0);
  for (let code = 1; code < size; code++) ends[code] = (ends[code] ?? 0) + (ends[code - 1] ?? 0);
  const sorted = new Int32Array(to - from);
  // From the last one on, so that each code's places stay ascending.
  const next = ends.slice();
  for (let at = to - 1; at >= from; at--) {
    const place = places[at] ?? 0;
    const code = codes[place] ?? 0;
    const put = (next[code] ?? 0) - 1;
    next[code] = put;
    sorted[put] = place;
  }
  return { places: sorted, ends };
}

function count(into: Int32Array, code: number): void {
  into[code] = (into[code] ?? 0) + 1;
}

function placesWhere(count: number, holds: (index: number) => boolean): Int32Array {
  const places = new Int32Array(count);
  let found = 0;
  for (let index = 0; index < count; index++) if (holds(index)) places[found++] = index;
  return places.subarray(0, found);
}
