import { clauseOf } from "../clause";
import { conductRanks, type ConductRank } from "../ranks";
import { regulations } from "../regulationNames";

export const conductClause = clauseOf(regulations.tt58, 3, "2");

/**
 * aboveBothTerms, belowBothTerms: the year's conduct is better or worse than in either term. notSecondTerm: it is that
 * of HK I, though the year rests mainly on HK II.
 */
export type ConductOddity = "aboveBothTerms" | "belowBothTerms" | "notSecondTerm";

/**
 * What is odd in a year's conduct beside that of the terms; `null`: nothing. Conduct is judged, not computed, so this
 * proves nothing (TT 58/2011, Điều 3 khoản 2: mainly HK II and the pupil's progress).
 */
export function conductOddity(term1: ConductRank, term2: ConductRank, year: ConductRank): ConductOddity | null {
  const [first, second, whole] = [term1, term2, year].map((rank) => conductRanks.indexOf(rank)) as [
    number,
    number,
    number,
  ];
  if (whole < first && whole < second) return "aboveBothTerms";
  if (whole > first && whole > second) return "belowBothTerms";
  return whole === second ? null : "notSecondTerm";
}
