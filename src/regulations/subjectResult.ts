import type { Tenths } from "./tenths";

/**
 * Subjects whose results the regulations single out. All others are told apart by whatever name the caller has for
 * them.
 */
export type KeySubject = "math" | "literature" | "foreignLanguage";

/**
 * One pupil's result in one subject, of a term or of the year. `scored`: môn đánh giá bằng cho điểm. `comment`: môn đánh
 * giá bằng nhận xét, Đ or CĐ (from TT 22/2021: Đạt or Chưa đạt). `exempt`: the pupil was let off (miễn), and the subject
 * takes part in nothing (TT 58/2011, Điều 12).
 */
export type SubjectResult<Subject extends string = string> =
  | { readonly kind: "scored"; readonly subject: Subject; readonly mark: Tenths }
  | { readonly kind: "comment"; readonly subject: Subject; readonly passed: boolean }
  | { readonly kind: "exempt"; readonly subject: Subject };

/** The marks of the scored subjects. */
export function scoredMarks(results: readonly SubjectResult[]): Tenths[] {
  return results.flatMap((result) => (result.kind === "scored" ? [result.mark] : []));
}

/** The mark of a scored subject; `null` where the pupil has none. */
export function markIn(results: readonly SubjectResult[], subject: string): Tenths | null {
  for (const result of results) if (result.kind === "scored" && result.subject === subject) return result.mark;
  return null;
}
