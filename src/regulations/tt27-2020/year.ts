import { clauseOf } from "../clause";
import { compareYear, type PrimaryYear, type Verdict, type YearThreshold } from "../primary/levels";
import { regulations } from "../regulationNames";

export const yearLevelClause = clauseOf(regulations.tt27, 9, "2");
export const classCompletionClause2020 = clauseOf(regulations.tt27, 11);
export const awardClause = clauseOf(regulations.tt27, 13);

/** Mức đánh giá kết quả giáo dục, best first: HTXS, HTT, HT, CHT. */
export const yearLevels = ["excellent", "good", "completed", "notCompleted"] as const;
export type YearLevel = (typeof yearLevels)[number];

/** TT 27/2020, Điều 9 khoản 2; what reaches none of them is Chưa hoàn thành. Best first. */
export const yearThresholds: readonly (YearThreshold & { readonly level: YearLevel })[] = [
  { level: "excellent", subject: "completedWell", trait: "good", test: 9 },
  { level: "good", subject: "completedWell", trait: "good", test: 7 },
  { level: "completed", subject: "completed", trait: "met", test: 5 },
];

/** The year's level (TT 27/2020, Điều 9 khoản 2); `null` where what is missing could change it. */
export function yearLevelOf(year: PrimaryYear): YearLevel | null {
  for (const threshold of yearThresholds) {
    const { verdict } = compareYear(year, threshold);
    if (verdict === "yes") return threshold.level;
    if (verdict === "unknown") return null;
  }
  return "notCompleted";
}

/** Whether the class's programme is completed: every level but Chưa hoàn thành (TT 27/2020, Điều 11). */
export function classCompletion2020(level: YearLevel | null): Verdict {
  if (level === null) return "unknown";
  return level === "notCompleted" ? "no" : "yes";
}

/** Học sinh Xuất sắc, Học sinh Tiêu biểu. */
export type PrimaryAward = "outstandingPupil" | "exemplaryPupil";

/**
 * The award that a level allows (TT 27/2020, Điều 13). Xuất sắc follows from HTXS; Tiêu biểu asks HTT and, beside it,
 * outstanding achievement that the class agrees to, so it may but need not be given.
 */
export function awardOf(level: YearLevel): { readonly award: PrimaryAward; readonly follows: boolean } | null {
  switch (level) {
    case "excellent":
      return { award: "outstandingPupil", follows: true };
    case "good":
      return { award: "exemplaryPupil", follows: false };
    case "completed":
    case "notCompleted":
      return null;
  }
}
