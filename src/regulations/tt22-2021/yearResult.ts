import { clauseOf, type Clause } from "../clause";
import { regulations } from "../regulationNames";
import type { SubjectResult } from "../subjectResult";
import type { Promotion } from "../tt58-2011/promotion";
import { mostAbsences, outstandingMark, strongSubjects, type AchievementLevel } from "./thresholds";

/** Danh hiệu: Học sinh Xuất sắc, Học sinh Giỏi. There is no Tiên tiến. */
export type PupilTitle2021 = "outstandingPupil" | "excellentPupil";

export const titleClause2021 = clauseOf(regulations.tt22of2021, 15);
export const trainingClause = clauseOf(regulations.tt22of2021, 8, "2");

/**
 * Kết quả rèn luyện of the year by the terms (TT 22/2021, Điều 8 khoản 2): year by HK II, then HK I, each Tốt, Khá, Đạt,
 * Chưa đạt.
 */
const trainingTable: Readonly<Record<AchievementLevel, Readonly<Record<AchievementLevel, AchievementLevel>>>> = {
  good: { good: "good", fair: "good", pass: "fair", fail: "fair" },
  fair: { good: "fair", fair: "fair", pass: "fair", fail: "pass" },
  pass: { good: "fair", fair: "pass", pass: "pass", fail: "pass" },
  fail: { good: "fail", fair: "fail", pass: "fail", fail: "fail" },
};

/** Kết quả rèn luyện of the year, which follows from the terms (TT 22/2021, Điều 8 khoản 2). */
export function trainingOfYear(term1: AchievementLevel, term2: AchievementLevel): AchievementLevel {
  return trainingTable[term2][term1];
}

/** The title that a year earns (TT 22/2021, Điều 15); `null`: none. */
export function titleOf2021(
  learning: AchievementLevel,
  training: AchievementLevel,
  results: readonly SubjectResult[],
): PupilTitle2021 | null {
  if (learning !== "good" || training !== "good") return null;
  const outstanding = results.filter((result) => result.kind === "scored" && result.mark >= outstandingMark);
  return outstanding.length >= strongSubjects ? "outstandingPupil" : "excellentPupil";
}

/** `retakesAndSummerConduct`: both re-assessment of subjects and training in the summer. */
export interface Promotion2021 {
  readonly outcome: Promotion["outcome"] | "retakesAndSummerConduct";
  readonly clause: Clause;
}

export interface YearResult2021 {
  readonly learning: AchievementLevel;
  /** `null`: a learner who is not assessed in training (GDTX). */
  readonly training: AchievementLevel | null;
  /** Sessions off in the year, with leave and without. */
  readonly absences: number;
}

/** Made once, as those of TT 58/2011 are. */
const promotions = {
  promoted: { outcome: "promoted", clause: clauseOf(regulations.tt22of2021, 12, "1") },
  repeats: { outcome: "repeats", clause: clauseOf(regulations.tt22of2021, 12) },
  repeatsForAbsences: { outcome: "repeats", clause: clauseOf(regulations.tt22of2021, 12, "1c") },
  retakesExams: { outcome: "retakesExams", clause: clauseOf(regulations.tt22of2021, 14) },
  summerConduct: { outcome: "summerConduct", clause: clauseOf(regulations.tt22of2021, 13) },
  retakesAndSummerConduct: { outcome: "retakesAndSummerConduct", clause: clauseOf(regulations.tt22of2021, 14) },
} as const satisfies Record<string, Promotion2021>;

/** What follows from the year's results before the summer (TT 22/2021, Điều 12–14). */
export function promotionOf2021({ learning, training, absences }: YearResult2021): Promotion2021 {
  if (absences > mostAbsences) return promotions.repeatsForAbsences;
  const failsTraining = training === "fail";
  if (learning === "fail") return failsTraining ? promotions.retakesAndSummerConduct : promotions.retakesExams;
  return failsTraining ? promotions.summerConduct : promotions.promoted;
}

/** Promotion after the summer, with what was assessed anew in place of the year's results (TT 22/2021, Điều 12). */
export function promotionAfterSummer2021(year: YearResult2021): Promotion2021 {
  const before = promotionOf2021(year);
  return before.outcome === "promoted" ? before : promotions.repeats;
}
