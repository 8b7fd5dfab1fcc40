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
    pupils[code] = (pupils[code] ?? 0) + 1;
    if (first[code] === -1) first[code] = index;
  }
  return values
    .slice(1)
    .map((value, place) => ({ value, pupils: pupils[place + 1] ?? 0, first: first[place + 1] ?? 0 }));
}

/** A column with more different values, most of them met once (names, codes), gains nothing from being numbered. */
const fewValues = 500;

/** What the pupils of a sheet show, numbered as far as asked for. Of the moment: an edit of the sheet does not reach it. */
export class Facets {
  private readonly values = new Map<FieldKey, ValueFacet | null>();
  private readonly others = new Map<string, Facet>();

  constructor(
    private readonly sheet: Sheet,
    private readonly records: Records,
  ) {}

  /** `null` where most values are met once. */
  value(field: FieldKey): ValueFacet | null {
    const known = this.values.get(field);
    if (known !== undefined) return known;
    const made = this.numberValues(field);
    this.values.set(field, made);
    return made;
  }

  isBlank(field: FieldKey): Facet {
    return this.remember(`blank ${field}`, () => {
      const facet = this.value(field);
      return this.number((index) => this.records.isBlank(field, index), facet);
    });
  }

  year(field: FieldKey): Facet {
    return this.remember(`year ${field}`, () =>
      this.number((index) => this.records.year(field, index), this.value(field)),
    );
  }

  numberFormat(field: FieldKey, column: number): Facet {
    return this.remember(`format ${field}`, () => {
      const { numberFormats } = this.sheet;
      return this.number((index) => numberFormats.get(cellKey(this.records.rows[index] ?? 0, column)));
    });
  }

  get className(): Facet {
    return this.remember("class", () => this.number((index) => this.records.className(index)));
  }

  get grade(): Facet {
    return this.remember("grade", () => this.number((index) => this.records.grade(index), this.className));
  }

  get ageGroup(): Facet {
    return this.remember("age group", () => this.number((index) => this.records.ageGroup(index), this.className));
  }

  private remember(name: string, make: () => Facet): Facet {
    const known = this.others.get(name);
    if (known) return known;
    const made = make();
    this.others.set(name, made);
    return made;
  }

  /** `following`: who are alike in this are alike in what is seen. */
  private number(see: (index: number) => unknown, following: Facet | null = null): Facet {
    const { count } = this.records;
    const codes = new Int32Array(count);
    const known = new Map<unknown, number>();
    const followed: (number | undefined)[] = [];
    for (let index = 0; index < count; index++) {
      const told = following ? followed[following.codes[index] ?? 0] : undefined;
      if (told !== undefined) {
        codes[index] = told;
        continue;
      }
      const seen = see(index);
      let code = known.get(seen);
      if (code === undefined) known.set(seen, (code = known.size));
      codes[index] = code;
      if (following) followed[following.codes[index] ?? 0] = code;
    }
    return { codes, size: known.size };
  }

  private numberValues(field: FieldKey): ValueFacet | null {
    const { rows } = this.records;
    const column = this.records.column(field) ?? -1;
    const cells = this.sheet.values;
    const codes = new Int32Array(rows.length);
    const values: CellValue[] = [""];
    const known = new Map<CellValue, number>([["", 0]]);
    const ofTenths: (number | undefined)[] = [];
    let last: CellValue = "";
    let code = 0;
    let filled = 0;
    for (let index = 0; index < rows.length; index++) {
      const value = cells[rows[index] ?? 0]?.[column] ?? "";
      if (value === "") continue;
      filled++;
      // Neighbours of a list mostly hold the same class, province, status.
      if (value !== last) {
        last = value;
        const tenths = typeof value === "number" ? tenthsOf(value) : -1;
        const seen = tenths < 0 ? known.get(value) : ofTenths[tenths];
        if (seen === undefined) {
          if (values.length > fewValues && values.length > filled / 2) return null;
          code = values.length;
          if (tenths < 0) known.set(value, code);
          else ofTenths[tenths] = code;
          values.push(value);
        } else code = seen;
      }
      codes[index] = code;
    }
    return { codes, size: values.length, values };
  }
}

/** Of a mark, a count or a small number of the kind its place in a table, which is found sooner than in a map; else -1. */
function tenthsOf(value: number): number {
  if (!(value >= 0 && value <= 100)) return -1;
  const tenths = Math.round(value * 10);
  return tenths / 10 === value ? tenths : -1;
}
