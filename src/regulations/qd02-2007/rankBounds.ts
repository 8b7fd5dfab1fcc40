import { academicRanks, type AcademicRank } from "../ranks";
import { rankAcademically, type RankingInput } from "../tt58-2011/academicRank";

/** The best and the worst rank that the marks allow; the same where there is no doubt. */
export interface RankBounds {
  readonly best: AcademicRank;
  readonly worst: AcademicRank;
}

/**
 * Học lực in GDTX (QĐ 02/2007 with TT 26/2014). Means and minima are those of TT 58/2011, Điều 13; whether Toán or Ngữ
 * văn must reach the rank's mean, and whether a fall by one subject is softened, was not verified. So the marks give two
 * bounds, by the milder and by the stricter reading, and no rank that a file holds can be called wrong by a regulation:
 * one outside the bounds is probably so. `null` as in `rankAcademically`.
 */
export function continuingRankBounds<Subject extends string>(
  input: Omit<RankingInput<Subject>, "edition" | "keySubjects">,
): RankBounds | null {
  const strict = rankAcademically({ ...input, edition: "tt58-2011" });
  const mild = rankAcademically({ ...input, edition: "tt58-2011", keySubjects: [] });
  if (!strict || !mild) return null;
  return { best: better(mild.rank, mild.otherRank ?? mild.rank), worst: strict.base };
}

export function isWithinBounds(bounds: RankBounds, rank: AcademicRank): boolean {
  return place(rank) >= place(bounds.best) && place(rank) <= place(bounds.worst);
}

function better(a: AcademicRank, b: AcademicRank): AcademicRank {
  return place(a) < place(b) ? a : b;
}

function place(rank: AcademicRank): number {
  return academicRanks.indexOf(rank);
}
