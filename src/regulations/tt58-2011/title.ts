import { clauseOf, type Clause } from "../clause";
import { isAcademicAtLeast, isConductAtLeast, type AcademicRank, type ConductRank } from "../ranks";
import { regulations } from "../regulationNames";

/** Danh hiệu: học sinh giỏi, học sinh tiên tiến. */
export type PupilTitle = "excellentPupil" | "advancedPupil";

/** Best first; the conditions are exact, so a title is given where and only where they hold. */
export const titleConditions: readonly {
  readonly title: PupilTitle;
  readonly rank: AcademicRank;
  readonly conduct: ConductRank;
  readonly clause: Clause;
}[] = [
  { title: "excellentPupil", rank: "excellent", conduct: "good", clause: clauseOf(regulations.tt58, 18, "1") },
  { title: "advancedPupil", rank: "good", conduct: "fair", clause: clauseOf(regulations.tt58, 18, "2") },
];

/** The title that rank and conduct earn (TT 58/2011, Điều 18); `null`: none. */
export function titleOf(rank: AcademicRank, conduct: ConductRank): PupilTitle | null {
  const earned = titleConditions.find(
    (condition) => isAcademicAtLeast(rank, condition.rank) && isConductAtLeast(conduct, condition.conduct),
  );
  return earned?.title ?? null;
}

export const titleClause = clauseOf(regulations.tt58, 18);
