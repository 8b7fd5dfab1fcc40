import { clauseOf, type Clause } from "../clause";
import { isAcademicAtLeast, isConductAtLeast, type AcademicRank, type ConductRank } from "../ranks";
import { regulations } from "../regulationNames";
import type { SubjectResult } from "../subjectResult";
import { mostAbsences, retakeBelow } from "./thresholds";

/** Lên lớp, kiểm tra lại, rèn luyện hạnh kiểm trong hè, ở lại lớp. */
export type PromotionOutcome = "promoted" | "retakesExams" | "summerConduct" | "repeats";

export interface Promotion {
  readonly outcome: PromotionOutcome;
  readonly clause: Clause;
}

export interface YearResult {
  readonly rank: AcademicRank;
  /** `null`: a learner whose conduct is not ranked (GDTX), who is judged by the rank alone. */
  readonly conduct: ConductRank | null;
  /** Sessions off in the year, with leave and without. */
  readonly absences: number;
}

/** Made once: nearly every pupil of a school comes to the same two or three. */
const promotions = {
  promoted: { outcome: "promoted", clause: clauseOf(regulations.tt58, 15, "1") },
  repeatsForAbsences: { outcome: "repeats", clause: clauseOf(regulations.tt58, 15, "2a") },
  repeatsForRanks: { outcome: "repeats", clause: clauseOf(regulations.tt58, 15, "2b") },
  retakesExams: { outcome: "retakesExams", clause: clauseOf(regulations.tt58, 16) },
  summerConduct: { outcome: "summerConduct", clause: clauseOf(regulations.tt58, 17) },
} as const satisfies Record<string, Promotion>;

/** What follows from the year's results before the summer (TT 58/2011, Điều 15–17). */
export function promotionOf({ rank, conduct, absences }: YearResult): Promotion {
  if (absences > mostAbsences) return promotions.repeatsForAbsences;
  if (rank === "poor") return promotions.repeatsForRanks;
  const ranksAverage = isAcademicAtLeast(rank, "average");
  const behavesAverage = conduct === null || isConductAtLeast(conduct, "average");
  if (!ranksAverage && !behavesAverage) return promotions.repeatsForRanks;
  if (!ranksAverage) return promotions.retakesExams;
  return behavesAverage ? promotions.promoted : promotions.summerConduct;
}

/** What the summer brought: the rank computed anew with the retaken subjects, or the conduct ranked anew. */
export interface SummerResult {
  readonly rank?: AcademicRank;
  readonly conduct?: ConductRank;
}

/**
 * Promotion in the end (TT 58/2011, Điều 15 khoản 2c–d, Điều 16, 17). Who had neither to retake nor to mend conduct keeps
 * the outcome; `null` where the summer's result is not known yet.
 */
export function promotionAfterSummer(before: PromotionOutcome, summer: SummerResult): Promotion | null {
  switch (before) {
    case "promoted":
      return promotions.promoted;
    case "repeats":
      return { outcome: "repeats", clause: clauseOf(regulations.tt58, 15, "2") };
    case "retakesExams":
      if (summer.rank === undefined) return null;
      return isAcademicAtLeast(summer.rank, "average")
        ? { outcome: "promoted", clause: clauseOf(regulations.tt58, 16) }
        : { outcome: "repeats", clause: clauseOf(regulations.tt58, 15, "2c") };
    case "summerConduct":
      if (summer.conduct === undefined) return null;
      return isConductAtLeast(summer.conduct, "average")
        ? { outcome: "promoted", clause: clauseOf(regulations.tt58, 17) }
        : { outcome: "repeats", clause: clauseOf(regulations.tt58, 15, "2d") };
  }
}

/** Subjects that may be examined again: a year mark below 5.0, or CĐ (TT 58/2011, Điều 16). */
export function subjectsToRetake<Subject extends string>(results: readonly SubjectResult<Subject>[]): Subject[] {
  return results.filter(mayRetake).map((result) => result.subject);
}

export function mayRetake(result: SubjectResult): boolean {
  switch (result.kind) {
    case "scored":
      return result.mark < retakeBelow;
    case "comment":
      return !result.passed;
    case "exempt":
      return false;
  }
}

/**
 * The year's results with the retaken ones in place of the old, for the mean and the rank to be computed anew (TT
 * 58/2011, Điều 16). Retakes of subjects that were not to be retaken change nothing.
 */
export function withRetakes<Subject extends string>(
  results: readonly SubjectResult<Subject>[],
  retakes: readonly SubjectResult<Subject>[],
): SubjectResult<Subject>[] {
  return results.map((result) =>
    mayRetake(result) ? (retakes.find((retake) => retake.subject === result.subject) ?? result) : result,
  );
}
