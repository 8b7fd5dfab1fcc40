import type { Records } from "../forms/records";
import { isBlankText } from "../forms/textOf";
import type { FieldKey } from "../forms/types";
import type { DistinctValue } from "../rules/types";
import { columnOfKey, rowOfKey } from "../workbook/cells";
import type { CellValue, Sheet } from "../workbook/types";

/** One thing that can be seen of a pupil, as a small number: the same number means the same sight. */
export interface Facet {
  /** By pupil; 0 … size − 1. */
  readonly codes: Int32Array;
  readonly size: number;
  /** By code: the place of a pupil who shows it, −1 where none does. */
  readonly example: readonly number[];
}

/** A column's values: each different one once. */
export interface ValueFacet extends Facet {
  /** By code; the first is `""`. */
  readonly values: readonly CellValue[];
}

/** The column's values as rules see them: in order of appearance, `""` left out. */
export function distinctIn({ codes, values, example }: ValueFacet): DistinctValue[] {
  const pupils = new Int32Array(values.length);
  for (const code of codes) count(pupils, code);
  return values.map((value, code) => ({ value, pupils: pupils[code] ?? 0, first: example[code] ?? 0 })).slice(1);
}

/** A question about single values of a column. */
type Question = (value: CellValue) => boolean;

const noPlaces = new Int32Array(0);

/** A column with more different values, most of them met once (names, codes), gains nothing from being numbered. */
const fewValues = 500;

/** What the pupils of a sheet show, numbered as far as asked for. Of the moment: an edit of the sheet does not reach it. */
export class Facets {
  private readonly columns: Map<FieldKey, ColumnNumbering>;
  private blank: ColumnNumbering | null = null;
  private formats: ReadonlyMap<number, Int32Array> | null = null;
<<<<<<< HEAD
  private readonly blanks = new Map<FieldKey, Facet>();
  private readonly years = new Map<FieldKey, Facet>();
  private readonly numberFormats = new Map<FieldKey, Facet>();
  private readonly ofClass = new Map<"name" | "grade" | "ageGroup", Facet>();
=======
  private readonly others = new Map<string, Facet>();
  private readonly flags = new Map<Question, Map<FieldKey, Uint8Array>>();
>>>>>>> main
  /** By field; places that answer a question once it was asked. */
  private readonly questions = new Map<FieldKey, Map<Question, Int32Array | null>>();

  constructor(
    private readonly sheet: Sheet,
    private readonly records: Records,
  ) {
    this.columns = numberColumns(records);
    // Which of its cells are blank is asked of nearly every column.
    for (const field of this.columns.keys()) this.expect(field, isBlankText);
  }

  get count(): number {
    return this.records.count;
  }

  /** `null` where most values are met once. */
  value(field: FieldKey): ValueFacet | null {
    return this.numbering(field).facet;
  }

  /** The question will be asked: the cells of a column are taken in hand once for all questions that are expected. */
  expect(field: FieldKey, isMeant: Question): void {
    const known = this.questions.get(field);
    if (known) known.set(isMeant, null);
    else this.questions.set(field, new Map([[isMeant, null]]));
  }

  /** Places of the pupils whose value is meant, ascending; where values repeat, each is asked about once. */
  where(field: FieldKey, isMeant: Question): Int32Array {
    const facet = this.value(field);
    if (facet) {
      const meant = facet.values.map(isMeant);
      return meant.includes(true)
        ? placesWhere(this.count, (index) => meant[facet.codes[index] ?? 0] === true)
        : noPlaces;
    }
    const known = this.questions.get(field)?.get(isMeant);
    if (known) return known;
    this.expect(field, isMeant);
    this.answerAll(field);
    return this.questions.get(field)?.get(isMeant) ?? noPlaces;
  }

  private answerAll(field: FieldKey): void {
    const column = this.numbering(field).column;
    const open = [...(this.questions.get(field) ?? [])].flatMap(([isMeant, places]) =>
      places ? [] : [{ isMeant, isEmptyMeant: isMeant(""), places: [] as number[] }],
    );
    for (let index = 0; index < this.count; index++) {
      const value = column < 0 ? this.records.raw(field, index) : (this.records.cells(index)[column] ?? "");
      const isEmpty = value === "";
      for (const { isMeant, isEmptyMeant, places } of open) {
        if (isEmpty ? isEmptyMeant : isMeant(value)) places.push(index);
      }
    }
    for (const { isMeant, places } of open) this.questions.get(field)?.set(isMeant, Int32Array.from(places));
  }

  /** By pupil, 1 where the value is meant; found once for all who ask the same. */
  meant(field: FieldKey, isMeant: Question): Uint8Array {
    const ofQuestion = this.flags.get(isMeant) ?? new Map<FieldKey, Uint8Array>();
    this.flags.set(isMeant, ofQuestion);
    const known = ofQuestion.get(field);
    if (known) return known;
    const flags = new Uint8Array(this.count);
    for (const index of this.where(field, isMeant)) flags[index] = 1;
    ofQuestion.set(field, flags);
    return flags;
  }

  /** Places of the pupils of whom one of these cells at least is not `""`, ascending. */
  filled(fields: readonly FieldKey[]): Int32Array {
    const columns = fields.map((field) => this.numbering(field).codes);
    return placesWhere(this.records.count, (index) => {
      for (const codes of columns) if (codes[index] !== 0) return true;
      return false;
    });
  }

  isBlank(field: FieldKey): Facet {
    return this.remember(this.blanks, field, () => {
      const facet = this.value(field);
      return facet
        ? this.number((index) => this.records.isBlank(field, index), facet)
        : this.isAmong(field, isBlankText);
    });
  }

  private isAmong(field: FieldKey, isMeant: Question): Facet {
    const codes = new Int32Array(this.count);
    for (const index of this.where(field, isMeant)) codes[index] = 1;
    return { codes, size: 2, example: [codes.indexOf(0), codes.indexOf(1)] };
  }

  year(field: FieldKey): Facet {
    return this.remember(this.years, field, () =>
      this.number((index) => this.records.year(field, index), this.value(field)),
    );
  }

  numberFormat(field: FieldKey, column: number): Facet {
    this.formats ??= formatsByColumn(this.sheet, this.records);
    const formats = this.formats.get(column);
    return this.remember(this.numberFormats, field, () => this.number((index) => formats?.[index]));
  }

  get className(): Facet {
    return this.remember(this.ofClass, "name", () => this.number((index) => this.records.className(index)));
  }

  get grade(): Facet {
    return this.remember(this.ofClass, "grade", () =>
      this.number((index) => this.records.grade(index), this.className),
    );
  }

  get ageGroup(): Facet {
    return this.remember(this.ofClass, "ageGroup", () =>
      this.number((index) => this.records.ageGroup(index), this.className),
    );
  }

  /** A field without a column reads as blank. */
  private numbering(field: FieldKey): ColumnNumbering {
    const known = this.columns.get(field);
    if (known) return known;
    if (!this.records.has(field)) return (this.blank ??= new ColumnNumbering(-1, this.count));
    const joined = numberJoined(this.records, field);
    this.columns.set(field, joined);
    return joined;
  }

  private remember<Name>(facets: Map<Name, Facet>, name: Name, make: () => Facet): Facet {
    const known = facets.get(name);
    if (known) return known;
    const made = make();
    facets.set(name, made);
    return made;
  }

  /** `following`: who are alike in this are alike in what is seen. */
  private number(see: (index: number) => unknown, following: Facet | null = null): Facet {
    const codes = new Int32Array(this.count);
    const known = new Map<unknown, number>();
    const example: number[] = [];
    let last: unknown;
    let lastCode = -1;
    const codeOf = (index: number) => {
      const seen = see(index);
      // Neighbours of a list mostly are of one class.
      if (seen === last && lastCode >= 0) return lastCode;
      let code = known.get(seen);
      if (code === undefined) {
        known.set(seen, (code = known.size));
        example.push(index);
      }
      last = seen;
      return (lastCode = code);
    };
    if (following) {
      const told = following.example.map((index) => (index < 0 ? 0 : codeOf(index)));
      for (let index = 0; index < codes.length; index++) codes[index] = told[following.codes[index] ?? 0] ?? 0;
    } else for (let index = 0; index < codes.length; index++) codes[index] = codeOf(index);
    return { codes, size: known.size, example };
  }
}

/** The values of one column, numbered as they come. */
class ColumnNumbering {
  /** By pupil; 0 is an empty cell, in a column that is not numbered too. */
  readonly codes: Int32Array;
  private filled = 0;
  private last: CellValue = "";
  /** Of the last value. */
  private code = 0;
  private readonly values: CellValue[] = [""];
  private readonly example: number[] = [-1];
  private readonly known = new Map<CellValue, number>();
  /** A table of results is full of marks: to look those up by their tenths is cheaper by far. */
  private readonly codeOfTenths: number[] = [];
  private isVaried = false;
  private made: ValueFacet | null = null;

  constructor(
    readonly column: number,
    count: number,
  ) {
    this.codes = new Int32Array(count);
  }

  /** Once all cells were met; `null` where most values are met once. */
  get facet(): ValueFacet | null {
    if (this.made || this.isVaried) return this.made;
    const { codes, values, example } = this;
    example[0] = codes.indexOf(0);
    return (this.made = { codes, size: values.length, values, example });
  }

  /** A value that is not empty. */
  put(value: CellValue, index: number): void {
    this.filled++;
    // Neighbours of a list mostly hold the same class, province, status.
    if (value !== this.last) this.meet(value, index);
    this.codes[index] = this.code;
  }

  /** Another value than the last one. */
  private meet(value: CellValue, index: number): void {
    if (this.isVaried) return;
    this.last = value;
    const tenths = tenthsIn(value);
    const known = tenths < 0 ? this.known.get(value) : this.codeOfTenths[tenths];
    if (known !== undefined) {
      this.code = known;
      return;
    }
    this.code = this.values.length;
    this.isVaried = this.code > fewValues && this.code > this.filled / 2;
    if (tenths < 0) this.known.set(value, this.code);
    else this.codeOfTenths[tenths] = this.code;
    this.values.push(value);
    this.example.push(index);
  }
}

/** A number of 0…10 with one decimal at most, in tenths; −1 for any other value. */
function tenthsIn(value: CellValue): number {
  if (typeof value !== "number" || value < 0 || value > 10) return -1;
  const tenths = Math.round(value * 10);
  return tenths / 10 === value ? tenths : -1;
}

/** All columns in one pass over the rows: the cells of a row lie together in memory, those of a column do not. */
function numberColumns(records: Records): Map<FieldKey, ColumnNumbering> {
  const { fields, count } = records;
  const byField = new Map(fields.map(([field, column]) => [field, new ColumnNumbering(column, count)]));
  const all = [...byField.values()];
  for (let index = 0; index < count; index++) {
    const cells = records.cells(index);
    for (const numbering of all) {
      const value = cells[numbering.column];
      if (value !== undefined && value !== "") numbering.put(value, index);
    }
  }
  return byField;
}

/**
 * Of each column that has any, its number formats by pupil, as numbers; 0 where none is set. All in one pass over the cells
 * that have one: to ask a map of a whole sheet for each pupil takes several times as long.
 */
function formatsByColumn({ numberFormats }: Sheet, records: Records): ReadonlyMap<number, Int32Array> {
  const byColumn = new Map<number, Int32Array>();
  const known = new Map<string, number>();
  const places = new Int32Array((records.rows.at(-1) ?? -1) + 1).fill(-1);
  records.rows.forEach((row, index) => (places[row] = index));
  let last = "";
  let code = 0;
  for (const [key, format] of numberFormats) {
    const index = places[rowOfKey(key)] ?? -1;
    if (index < 0) continue;
    if (format !== last) {
      last = format;
      code = known.get(format) ?? known.size + 1;
      known.set(format, code);
    }
    const column = columnOfKey(key);
    let formats = byColumn.get(column);
    if (!formats) byColumn.set(column, (formats = new Int32Array(records.count)));
    formats[index] = code;
  }
  return byColumn;
}

/** A field that stands in several columns, by what they hold together. */
function numberJoined(records: Records, field: FieldKey): ColumnNumbering {
  const numbering = new ColumnNumbering(-1, records.count);
  for (let index = 0; index < records.count; index++) {
    const value = records.raw(field, index);
    if (value !== "") numbering.put(value, index);
  }
  return numbering;
}

/** Some pupils: those whose places stand in `[from, to)` of `places`; of `null`, where every pupil stands at its own place. */
export interface SomePupils {
  readonly places: Int32Array | null;
  readonly from: number;
  readonly to: number;
}

function placeAt({ places }: SomePupils, at: number): number {
  return places ? (places[at] ?? 0) : at;
}

/** By code of the facet: how many of the pupils show it, and the place of one who does; −1 where none does. */
export function kindsAmong(
  { codes, size }: Facet,
  pupils: SomePupils,
): { readonly counts: Int32Array; readonly example: Int32Array } {
  const counts = new Int32Array(size);
  const example = new Int32Array(size).fill(-1);
  for (let at = pupils.from; at < pupils.to; at++) {
    const place = placeAt(pupils, at);
    const code = codes[place] ?? 0;
    count(counts, code);
    example[code] = place;
  }
  return { counts, example };
}

/** Places by code, and of one code ascending. */
export interface SortedPlaces {
  readonly places: Int32Array;
  /** By code: up to where its places go. */
  readonly ends: Int32Array;
}

/** The places of the pupils whose code is wanted. */
export function sortPlaces({ codes, size }: Facet, pupils: SomePupils, isWanted: readonly boolean[]): SortedPlaces {
  const ends = new Int32Array(size);
  for (let at = pupils.from; at < pupils.to; at++) {
    const code = codes[placeAt(pupils, at)] ?? 0;
    if (isWanted[code] === true) count(ends, code);
  }
  for (let code = 1; code < size; code++) ends[code] = (ends[code] ?? 0) + (ends[code - 1] ?? 0);
  const places = new Int32Array(ends[size - 1] ?? 0);
  const next = ends.slice();
  // From the last one on, so that each code's places stay ascending.
  for (let at = pupils.to - 1; at >= pupils.from; at--) {
    const place = placeAt(pupils, at);
    const code = codes[place] ?? 0;
    if (isWanted[code] !== true) continue;
    const put = (next[code] ?? 0) - 1;
    next[code] = put;
    places[put] = place;
  }
  return { places, ends };
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
