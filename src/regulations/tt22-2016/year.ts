import { clauseOf } from "../clause";
import { compareYear, type PrimaryYear, type ThresholdResult, type YearThreshold } from "../primary/levels";
import { regulations } from "../regulationNames";

/** Tiểu học: levels of subjects, năng lực and phẩm chất; tests with whole points (TT 22/2016 on TT 30/2014, Điều 10). */
export const scoreClause = clauseOf(regulations.tt22of2016, 10, "1d");
export const classCompletionClause = clauseOf(regulations.tt22of2016, 14, "1a");
export const primaryCompletionClause = clauseOf(regulations.tt22of2016, 14, "2");
export const commendationClause = clauseOf(regulations.tt22of2016, 16);

/** The last grade of tiểu học: who completes it completes the level (Điều 14 khoản 2). */
export const lastPrimaryGrade = 5;

/** Điều 14 khoản 1a: every subject T or H, every năng lực and phẩm chất T or Đ, every end-of-year test 5 or more. */
export const completionThreshold: YearThreshold = { subject: "completed", trait: "met", test: 5 };

/** Điều 16: every subject T, every năng lực and phẩm chất T, every end-of-year test 9 or more. */
export const excellenceThreshold: YearThreshold = { subject: "completedWell", trait: "good", test: 9 };

/** Whether the pupil has completed the class's programme (hoàn thành chương trình lớp học). */
export function classCompletion<Subject extends string, Trait extends string>(
  year: PrimaryYear<Subject, Trait>,
): ThresholdResult<Subject, Trait> {
  return compareYear(year, completionThreshold);
}

/**
 * Whether the pupil is to be commended for a year completed with excellence (hoàn thành xuất sắc). Other commendations,
 * for outstanding achievement or progress, are judged by teachers and do not follow from anything.
 */
export function excellentCompletion<Subject extends string, Trait extends string>(
  year: PrimaryYear<Subject, Trait>,
): ThresholdResult<Subject, Trait> {
  return compareYear(year, excellenceThreshold);
}
