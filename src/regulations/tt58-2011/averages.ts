import { divideHalfUp, meanInTenths, weightedMeanInTenths, type Tenths, type WeightedMark } from "../tenths";
import { scoredMarks, type SubjectResult } from "../subjectResult";
import { testWeights } from "./thresholds";

/** One subject's tests of a term. */
export interface TermTests {
  readonly regular: readonly Tenths[];
  readonly periodic: readonly Tenths[];
  readonly final: Tenths;
}

/**
 * ĐTBmhk: the mean of a term's tests by weight 1, 2, 3 (TT 58/2011, Điều 7, Điều 10 khoản 1a; with one giữa kì test this
 * is the divisor n + 5 of TT 26/2020).
 */
export function termSubjectMean(tests: TermTests): Tenths {
  const marks: WeightedMark[] = [
    ...tests.regular.map((mark) => ({ mark, weight: testWeights.regular })),
    ...tests.periodic.map((mark) => ({ mark, weight: testWeights.periodic })),
    { mark: tests.final, weight: testWeights.final },
  ];
  return weightedMeanInTenths(marks) ?? tests.final;
}

/**
 * ĐTBmcn: (HK I + 2 × HK II) / 3 of the rounded term means (TT 58/2011, Điều 10 khoản 1b); a subject of one term only
 * keeps that term's mean (khoản 3). `null` where there is neither.
 */
export function yearSubjectMean(term1: Tenths | null, term2: Tenths | null): Tenths | null {
  if (term1 === null) return term2;
  if (term2 === null) return term1;
  return divideHalfUp(term1 + 2 * term2, 3);
}

/**
 * ĐTBhk or ĐTBcn: the plain mean of the scored subjects' means, without weights (TT 58/2011, Điều 11). `null` where no
 * subject is scored.
 */
export function overallMean(results: readonly SubjectResult[]): Tenths | null {
  return meanInTenths(scoredMarks(results));
}

/**
 * What a year mean becomes when it is taken, against Điều 11 khoản 2, from the two term means instead of the subjects.
 * A reported mean that equals this and not the true one tells how it was made.
 */
export function meanFromTermMeans(term1: Tenths, term2: Tenths): Tenths {
  return divideHalfUp(term1 + 2 * term2, 3);
}

/**
 * A comment subject of a term is passed with at least two thirds of the tests passed, the term's own among them
 * (TT 58/2011, Điều 10 khoản 2a).
 */
export function isTermCommentPassed(tests: { readonly others: readonly boolean[]; readonly final: boolean }): boolean {
  const passed = tests.others.filter(Boolean).length + (tests.final ? 1 : 0);
  return tests.final && 3 * passed >= 2 * (tests.others.length + 1);
}

/**
 * A comment subject of the year is passed where HK II is; one of a single term keeps that term's result (TT 58/2011,
 * Điều 10 khoản 2b and 3). `null` where there is neither.
 */
export function isYearCommentPassed(term1: boolean | null, term2: boolean | null): boolean | null {
  return term2 ?? term1;
}
