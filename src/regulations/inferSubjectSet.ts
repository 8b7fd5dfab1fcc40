import { divideHalfUp, type Tenths } from "./tenths";

/** A pupil as the inference sees it: the marks of the class's columns, in the columns' order, and the reported mean. */
export interface ReportedMean {
  /** `null`: no mark in this column (exempt, not taught, or blank). */
  readonly marks: readonly (Tenths | null)[];
  readonly mean: Tenths;
}

export interface SubjectSet {
  /** The columns whose marks make the mean, by their index, ascending. */
  readonly columns: readonly number[];
  /** Whether the `heavy` columns count twice. */
  readonly countsHeavyTwice: boolean;
  /** Pupils whose reported mean is exactly the mean of these columns. */
  readonly matching: number;
  readonly pupils: number;
}

/** Fewer pupils than this tell nothing of a class. */
const fewestPupils = 3;

/** A set is good enough, and no smaller one is tried, where it explains this share of the class. */
const convincingShare = 0.8;

/** A set that explains no more than this share of the class explains nothing. */
const leastShare = 0.5;

/**
 * So many columns are left out at most. A mean agrees by chance about one time in three, so a handful of pupils would
 * agree with some set of three hundred.
 */
const mostLeftOut = 3;
const mostLeftOutOfSmallClass = 1;
const smallClass = 10;

export interface SubjectSetOptions {
  readonly columnCount: number;
  /** Columns that may be left out; without it, any. */
  readonly optional?: readonly number[];
  /** Columns (Toán, Ngữ văn) that may count twice; without it none does. */
  readonly heavy?: readonly number[];
  /** Columns that most classes leave out. Changes nothing in the answer: what explains less than they do is given up sooner. */
  readonly usuallyLeftOut?: readonly number[];
}

/**
 * Which columns take part in the year mean of a class: whether nghề phổ thông, a second foreign language or môn tự chọn
 * counts differs by place, and no file says it. Taken is the set that reproduces the reported mean of most pupils,
 * tried from all columns down, so that fewer left out win; `null` where no set reproduces the mean of more than half,
 * or where there are fewer than three pupils.
 */
export function inferSubjectSet(pupils: readonly ReportedMean[], options: SubjectSetOptions): SubjectSet | null {
  if (pupils.length < fewestPupils) return null;
  const { columnCount, heavy = [] } = options;
  const optional = options.optional ?? allColumns(columnCount);
  const weightings = (heavy.length > 0 ? [false, true] : [false]).map((countsHeavyTwice) => {
    const weights = weightsOf(columnCount, countsHeavyTwice ? heavy : []);
    return { countsHeavyTwice, weights, totals: pupils.map((pupil) => totalOf(pupil, weights)) };
  });
  const most = Math.min(pupils.length < smallClass ? mostLeftOutOfSmallClass : mostLeftOut, optional.length);
  const usual = usualOf(pupils, options, most, weightings[0]);
  let best: Tried = { leftOut: [], countsHeavyTwice: false, matching: 0 };
  for (let size = 0; size <= most; size++) {
    const least = size < usual.size ? convincingShare * pupils.length : size === usual.size ? usual.matching : 0;
    for (const leftOut of choicesOf(optional, size)) {
      for (const { countsHeavyTwice, weights, totals } of weightings) {
        const matching = countMatching(pupils, totals, weights, leftOut, Math.max(best.matching + 1, least));
        if (matching > best.matching) best = { leftOut, countsHeavyTwice, matching };
      }
    }
    if (best.matching >= convincingShare * pupils.length) break;
  }
  const { leftOut, countsHeavyTwice, matching } = best;
  if (matching <= leastShare * pupils.length) return null;
  const columns = allColumns(columnCount).filter((column) => !leftOut.includes(column));
  return { columns, countsHeavyTwice, matching, pupils: pupils.length };
}

/** The mean of a pupil's marks in a set of columns; `null` where the pupil has none of them. */
export function meanOfSet(
  marks: readonly (Tenths | null)[],
  set: Pick<SubjectSet, "columns" | "countsHeavyTwice">,
  heavy: readonly number[] = [],
): Tenths | null {
  let sum = 0;
  let weights = 0;
  for (const column of set.columns) {
    const mark = marks[column] ?? null;
    if (mark === null) continue;
    const weight = set.countsHeavyTwice && heavy.includes(column) ? 2 : 1;
    sum += weight * mark;
    weights += weight;
  }
  return weights === 0 ? null : divideHalfUp(sum, weights);
}

/** What leaving these columns out comes to. */
interface Tried extends Pick<SubjectSet, "countsHeavyTwice" | "matching"> {
  readonly leftOut: readonly number[];
}

interface Weighting {
  readonly weights: readonly number[];
  readonly totals: readonly Total[];
}

/** How much the usual choice explains; `size` 0 where that is not enough to give up any other for it. */
function usualOf(
  pupils: readonly ReportedMean[],
  { optional, usuallyLeftOut = [] }: SubjectSetOptions,
  most: number,
  plain: Weighting | undefined,
): { readonly size: number; readonly matching: number } {
  const size = usuallyLeftOut.length;
  const isTried = size <= most && usuallyLeftOut.every((column) => optional?.includes(column) ?? true);
  if (!plain || size === 0 || !isTried) return { size: 0, matching: 0 };
  const matching = countMatching(pupils, plain.totals, plain.weights, usuallyLeftOut, 0);
  return matching >= convincingShare * pupils.length ? { size, matching } : { size: 0, matching: 0 };
}

interface Total {
  readonly sum: number;
  readonly weight: number;
}

function weightsOf(columnCount: number, twice: readonly number[]): number[] {
  return Array.from({ length: columnCount }, (_, column) => (twice.includes(column) ? 2 : 1));
}

function totalOf({ marks }: ReportedMean, weights: readonly number[]): Total {
  let sum = 0;
  let weight = 0;
  weights.forEach((own, column) => {
    const mark = marks[column] ?? null;
    if (mark === null) return;
    sum += own * mark;
    weight += own;
  });
  return { sum, weight };
}

/** What is less than `least` need not be exact. */
function countMatching(
  pupils: readonly ReportedMean[],
  totals: readonly Total[],
  weights: readonly number[],
  leftOut: readonly number[],
  least: number,
): number {
  let matching = 0;
  let missesLeft = pupils.length - least;
  // Dozens of sets are tried on every pupil of every class: the marks left out are taken from the total in place.
  for (let index = 0; index < pupils.length; index++) {
    const pupil = pupils[index];
    const total = totals[index];
    if (!pupil || !total) continue;
    let { sum, weight } = total;
    for (const column of leftOut) {
      const mark = pupil.marks[column] ?? null;
      if (mark === null) continue;
      const own = weights[column] ?? 1;
      sum -= own * mark;
      weight -= own;
    }
    if (weight > 0 && divideHalfUp(sum, weight) === pupil.mean) matching++;
    else if (--missesLeft < 0) return matching;
  }
  return matching;
}

function allColumns(columnCount: number): number[] {
  return Array.from({ length: columnCount }, (_, column) => column);
}

/** By columns, then by size: the classes of a sheet choose among the same. */
const knownChoices = new WeakMap<readonly number[], (readonly (readonly number[])[])[]>();

/** All ways to choose so many of the columns, in their order; made once for the same array. */
function choicesOf(columns: readonly number[], size: number): readonly (readonly number[])[] {
  let bySize = knownChoices.get(columns);
  if (!bySize) knownChoices.set(columns, (bySize = []));
  return (bySize[size] ??= choices(columns, size));
}

function choices(columns: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return columns.flatMap((first, place) => choices(columns.slice(place + 1), size - 1).map((rest) => [first, ...rest]));
}
