/**
 * A mark or a mean on the scale of 0–10 in whole tenths: 8.5 is 85. Floating point rounds some means to the wrong tenth
 * (`Math.round(x * 10) / 10` for 37 of the 9,009 sums that 6–14 subjects can have), whole numbers none.
 */
export type Tenths = number;

export const HIGHEST_MARK: Tenths = 100;

/** `numerator / denominator` to the nearest whole number, halves up. Whole numbers, not negative; the denominator positive. */
export function divideHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/**
 * The plain mean, to one decimal, halves up (TT 58/2011, Điều 10 khoản 1c, Điều 11 khoản 3); `null` of no marks.
 */
export function meanInTenths(marks: readonly Tenths[]): Tenths | null {
  return marks.length === 0
    ? null
    : divideHalfUp(
        marks.reduce((sum, mark) => sum + mark, 0),
        marks.length,
      );
}

/** A mark and how often it counts; the weight is a positive whole number. */
export interface WeightedMark {
  readonly mark: Tenths;
  readonly weight: number;
}

/** The weighted mean, to one decimal, halves up; `null` of no marks. */
export function weightedMeanInTenths(marks: readonly WeightedMark[]): Tenths | null {
  if (marks.length === 0) return null;
  let sum = 0;
  let weights = 0;
  for (const { mark, weight } of marks) {
    sum += mark * weight;
    weights += weight;
  }
  return divideHalfUp(sum, weights);
}
