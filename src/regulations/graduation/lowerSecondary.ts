import { clauseOf, type Clause } from "../clause";
import { isAcademicAtLeast, isConductAtLeast, type AcademicRank, type ConductRank } from "../ranks";
import { regulations } from "../regulationNames";
import { markIn, scoredMarks, type SubjectResult } from "../subjectResult";
import type { Tenths } from "../tenths";

/** Loại tốt nghiệp THCS by QĐ 11/2006, best first: Giỏi, Khá, Trung bình. */
export const graduationRanks = ["excellent", "good", "average"] as const;
export type GraduationRank = (typeof graduationRanks)[number];

/** QĐ 11/2006, Điều 4 (as in TT 31/2023): ages in the year of graduation, counted by year. */
export const oldestPupil = 21;
export const youngestContinuingLearner = 15;

/** Điều 4: sessions off in lớp 9. TT 31/2023 gave the condition up. */
export const mostAbsences = 45;

/** Điều 7 khoản 1: with priority, rank Yếu is enough where every subject and one of Toán, Ngữ văn reach these. */
export const priorityLowest: Tenths = 35;
export const priorityKeySubject: Tenths = 50;

/** Why a pupil does not graduate. */
export type LowerSecondaryRefusal = "tooOld" | "tooYoung" | "absences" | "conduct" | "rank" | "programme";

export interface Refusal<Reason extends string> {
  readonly reason: Reason;
  readonly clause: Clause;
}

export interface LowerSecondaryCandidate {
  /** Học lực of lớp 9, after re-examination where there was one. */
  readonly rank: AcademicRank;
  /** Hạnh kiểm of lớp 9; `null`: a learner whose conduct is not ranked, who is judged by the rank alone. */
  readonly conduct: ConductRank | null;
  /** Sessions off in lớp 9; `null`: not known, and then not held against the pupil. */
  readonly absences: number | null;
  /** `null`: not known. */
  readonly birthYear: number | null;
  /** First year of the school year: 2017 is 2017–2018. */
  readonly schoolYear: number;
  /** Bổ túc, GDTX. */
  readonly isContinuing: boolean;
  /** Diện ưu tiên or khuyến khích. */
  readonly hasPriority: boolean;
  /** Year results of lớp 9; only asked with priority. */
  readonly results: readonly SubjectResult[];
}

export interface LowerSecondaryVerdict {
  readonly graduates: boolean;
  /** `null` where the pupil does not graduate. */
  readonly rank: GraduationRank | null;
  readonly refusals: readonly Refusal<LowerSecondaryRefusal>[];
  /** True where the pupil graduates by the milder condition for priority. */
  readonly byPriority: boolean;
}

/** Graduation of this year's pupils by QĐ 11/2006, Điều 4, 7, 8. */
export function lowerSecondaryGraduation(candidate: LowerSecondaryCandidate): LowerSecondaryVerdict {
  const { conduct, absences } = candidate;
  const refusals: Refusal<LowerSecondaryRefusal>[] = ageRefusals(candidate, candidatesClause);
  if (absences !== null && absences > mostAbsences) refusals.push({ reason: "absences", clause: candidatesClause });
  if (conduct !== null && !isConductAtLeast(conduct, "average")) {
    refusals.push({ reason: "conduct", clause: conditionsClause });
  }
  const ranksAverage = isAcademicAtLeast(candidate.rank, "average");
  const byPriority = !ranksAverage && reachesByPriority(candidate);
  if (!ranksAverage && !byPriority) refusals.push({ reason: "rank", clause: conditionsClause });
  const graduates = refusals.length === 0;
  return {
    graduates,
    rank: graduates ? graduationRank(candidate.rank, conduct) : null,
    refusals,
    byPriority: graduates && byPriority,
  };
}

const candidatesClause = clauseOf(regulations.qd11, 4);
const conditionsClause = clauseOf(regulations.qd11, 7, "1");
export const graduationRankClause = clauseOf(regulations.qd11, 8, "1");

/** The rank on the diploma (QĐ 11/2006, Điều 8 khoản 1); a learner without conduct is ranked by học lực alone. */
export function graduationRank(rank: AcademicRank, conduct: ConductRank | null): GraduationRank {
  const behavesWell = conduct === null || conduct === "good";
  const behavesFairly = conduct === null || isConductAtLeast(conduct, "fair");
  if (rank === "excellent" && behavesWell) return "excellent";
  return isAcademicAtLeast(rank, "good") && behavesFairly ? "good" : "average";
}

/**
 * A candidate of an earlier year, who sits tests in Toán and Ngữ văn of lớp 9: a mean of 5.0 and no 0, ranked Trung bình
 * (QĐ 11/2006, Điều 7 khoản 2b, Điều 8 khoản 2). Scores 0–10.
 */
export function graduatesByTests(math: number, literature: number): boolean {
  return math > 0 && literature > 0 && math + literature >= 10;
}

export interface ProgrammeCandidate {
  /** Whether the programme of THCS was completed; `null`: not known, and then not held against the pupil. */
  readonly completedProgramme: boolean | null;
  readonly birthYear: number | null;
  readonly schoolYear: number;
  readonly isContinuing: boolean;
}

/** Graduation by TT 31/2023: age, the programme completed, and the file of records, which is not ours to see. No rank. */
export function lowerSecondaryGraduation2023(candidate: ProgrammeCandidate): {
  readonly graduates: boolean;
  readonly refusals: readonly Refusal<LowerSecondaryRefusal>[];
} {
  const refusals = ageRefusals(candidate, regulations.tt31);
  if (candidate.completedProgramme === false) refusals.push({ reason: "programme", clause: regulations.tt31 });
  return { graduates: refusals.length === 0, refusals };
}

function ageRefusals(
  candidate: Pick<LowerSecondaryCandidate, "birthYear" | "schoolYear" | "isContinuing">,
  clause: Clause,
): Refusal<LowerSecondaryRefusal>[] {
  if (candidate.birthYear === null) return [];
  const age = candidate.schoolYear + 1 - candidate.birthYear;
  if (candidate.isContinuing) return age < youngestContinuingLearner ? [{ reason: "tooYoung", clause }] : [];
  return age > oldestPupil ? [{ reason: "tooOld", clause }] : [];
}

function reachesByPriority({ rank, hasPriority, results }: LowerSecondaryCandidate): boolean {
  if (!hasPriority || rank !== "weak") return false;
  const marks = scoredMarks(results);
  const hasKey = ["math", "literature"].some((subject) => (markIn(results, subject) ?? 0) >= priorityKeySubject);
  return hasKey && marks.every((mark) => mark >= priorityLowest);
}
