import type { Bilingual } from "../text/bilingual";
import type { Identity } from "./result";

/** Of a school that has both lists: pupils in class at the end of the year, and those with results. */
export interface PresentAndResults {
  readonly school: string;
  readonly present: number;
  readonly results: number;
}

const resultsName: Bilingual = {
  vi: "Học sinh cuối năm của Mẫu số 1 = học sinh của Mẫu số 2",
  en: "Pupils of Mẫu số 1 at the end of the year = pupils of Mẫu số 2",
};

/** Whoever is in class at the end of the year has results, and nobody else. `null`: a school without one of the lists. */
export function resultsIdentity(all: readonly (PresentAndResults | null)[]): Identity[] {
  const both = all.filter((one) => one !== null);
  if (both.length === 0) return [];
  const left = both.reduce((sum, { present }) => sum + present, 0);
  const right = both.reduce((sum, { results }) => sum + results, 0);
  const schools = largestFirst(both.map(({ school, present, results }) => ({ school, difference: present - results })));
  return [{ id: "results", name: resultsName, level: null, left, right, holds: schools.length === 0, schools }];
}

/** Without those that make no difference. */
export function largestFirst(differences: readonly { readonly school: string; readonly difference: number }[]) {
  return differences
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
