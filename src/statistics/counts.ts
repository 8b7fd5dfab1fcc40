import type { Level } from "../forms/types";
import { matchKey } from "../text/normalise";
import { columns } from "./columns";
import { type CountOptions, isSameOptions } from "./options";
import type { RowKey } from "./plan";

/** The pupils of one class of one school. Everything is a sum: two of them add up, whoever counted them. */
export interface PlaceCounts {
  /** Name of the school; `""` where nobody said. */
  readonly unit: string;
  readonly level: Level | null;
  /** As `gradeOrder`; `""`: not known. */
  readonly grade: string;
  /** `""`: not known; `null`: classes were folded into their grade. */
  readonly classCode: string | null;
  /** How many classes. */
  readonly classes: number;
  readonly figures: Figures;
}

/** All that statistics need of pupils, as plain JSON without a name in it. */
export interface Counts {
  readonly version: 1;
  readonly options: CountOptions;
  /** First years, ascending; one, unless lists of several years were added. */
  readonly schoolYears: readonly number[];
  readonly places: readonly PlaceCounts[];
  /** By form: pupils read. */
  readonly pupils: Readonly<Record<string, number>>;
  /** By `form.field`: of how many pupils the sheet has the column. A row of a column that nobody has is not zero, it is not told. */
  readonly covered: Readonly<Record<string, number>>;
}

export function noCounts(options: CountOptions): Counts {
  return { version: 1, options, schoolYears: [], places: [], pupils: {}, covered: {} };
}

/**
 * The counts of both together: of two sheets of a school, or of two schools. @throws RangeError where they were counted
 * under different options.
 */
export function addCounts(a: Counts, b: Counts): Counts {
  if (!isSameOptions(a.options, b.options)) throw new RangeError("addCounts: counted under different options");
  const places = new Map(a.places.map((place) => [placeKey(place), place]));
  for (const place of b.places) {
    const known = places.get(placeKey(place));
    places.set(placeKey(place), known ? addPlaces(known, place) : place);
  }
  return {
    version: 1,
    options: a.options,
    schoolYears: [...new Set([...a.schoolYears, ...b.schoolYears])].sort((x, y) => x - y),
    places: [...places.values()],
    pupils: addNumbers(a.pupils, b.pupils),
    covered: addNumbers(a.covered, b.covered),
  };
}

/** Classes put together into their grade: all that a district keeps of a school. */
export function foldClasses(counts: Counts): Counts {
  const grades = new Map<string, PlaceCounts>();
  for (const place of counts.places) {
    const folded = { ...place, classCode: null };
    const known = grades.get(placeKey(folded));
    grades.set(placeKey(folded), known ? addPlaces(known, folded) : folded);
  }
  return { ...counts, places: [...grades.values()] };
}

/** By row: one number for each of `columns`. Rows that count nobody are not there. */
export type Figures = Readonly<Partial<Record<RowKey, readonly number[]>>>;

/** The figures of several places as one. */
export function sumFigures(places: readonly PlaceCounts[]): Figures {
  const [only, another] = places;
  return only && !another ? only.figures : sumOfFigures(places.map(({ figures }) => figures));
}

export function sumOfFigures(all: readonly Figures[]): Figures {
  const sums: Partial<Record<RowKey, readonly number[]>> = {};
  for (const figures of all) {
    for (const [key, numbers] of Object.entries(figures) as [RowKey, readonly number[]][]) {
      const sum = sums[key];
      // Most rows are one form's alone.
      sums[key] = sum ? sum.map((number, column) => number + (numbers[column] ?? 0)) : numbers;
    }
  }
  return sums;
}

export function noFigures(): number[] {
  return zeros.slice();
}

const zeros: readonly number[] = columns.map(() => 0);

function placeKey({ unit, level, grade, classCode }: PlaceCounts): string {
  // The portal takes 6a and 6A for one class.
  return JSON.stringify([unit, level, grade, classCode === null ? null : matchKey(classCode)]);
}

function addPlaces(a: PlaceCounts, b: PlaceCounts): PlaceCounts {
  return {
    ...a,
    // The same class in two sheets is one class.
    classes: a.classCode === null ? a.classes + b.classes : Math.max(a.classes, b.classes),
    figures: sumFigures([a, b]),
  };
}

function addNumbers(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sum: Record<string, number> = { ...a };
  for (const [key, number] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + number;
  return sum;
}
