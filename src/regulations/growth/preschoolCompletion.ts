/**
 * Hoàn thành chương trình giáo dục mầm non: recognised for five-year-olds who went two sessions a day for a school year
 * and were absent on no more than 45 days (TT 07/2016/TT-BGDĐT; the article was not verified, so none of this is more
 * than probable).
 */
export const mostAbsentDays = 45;

/** Children of the five-year class were born so many years before the school year. */
export const finalClassAge = 5;

/** Children with a disability may be a year older or younger. */
export const toleranceWithDisability = 1;

export type PreschoolCompletionOddity = "notFiveYears" | "absences";

export interface PreschoolChild {
  /** `null`: not known. */
  readonly birthYear: number | null;
  /** First year of the school year: 2017 is 2017–2018. */
  readonly schoolYear: number;
  readonly hasDisability: boolean;
  /** Days absent in the year; `null`: not known. */
  readonly absences: number | null;
}

/** What speaks against the completion of a child that is marked as having completed mầm non; empty: nothing. */
export function preschoolCompletionOddities(child: PreschoolChild): PreschoolCompletionOddity[] {
  const oddities: PreschoolCompletionOddity[] = [];
  if (isOutsideFinalClass(child)) oddities.push("notFiveYears");
  if (child.absences !== null && child.absences > mostAbsentDays) oddities.push("absences");
  return oddities;
}

function isOutsideFinalClass({ birthYear, schoolYear, hasDisability }: PreschoolChild): boolean {
  if (birthYear === null) return false;
  const off = Math.abs(schoolYear - finalClassAge - birthYear);
  return off > (hasDisability ? toleranceWithDisability : 0);
}
