import { scales } from "../../forms/data/scales";
import type { FieldKey } from "../../forms/types";
import { type AchievementLevel, achievementLevels } from "../../regulations/tt22-2021/thresholds";
import type { PromotionOutcome } from "../../regulations/tt58-2011/promotion";
import { absencesOf } from "../../rules/secondaryYear";
import type { PupilRecord } from "../../rules/types";
import type { Bilingual } from "../../text/bilingual";

export const outcomeFields = {
  promoted: "promoted",
  retakesExams: "retakesExams",
  summerConduct: "trainsInSummer",
  repeats: "repeatsGrade",
} as const satisfies Readonly<Record<PromotionOutcome, FieldKey>>;

/** Lớp 9 and lớp 12, which have the graduation columns in place of lên lớp. */
export function isFinalGrade({ grade }: Pick<PupilRecord, "grade">): boolean {
  return grade === 9 || grade === 12;
}

/** No outcome yet, and one is due. */
export function isUnpromoted(pupil: PupilRecord): boolean {
  if (isFinalGrade(pupil)) return false;
  return [...Object.values(outcomeFields), "promotionResult" as const].every((field) => pupil.isBlank(field));
}

/** Without the absences nobody knows of more than 45. */
export function absenceDoubt(pupil: PupilRecord): Bilingual | null {
  return absencesOf(pupil) === null ? { vi: "chưa có số buổi nghỉ", en: "the sessions off are not given" } : null;
}

/** A value as results print it; `place` counts in the scale's order. */
export function codeOf(scale: keyof typeof scales, place: number): string {
  return scales[scale].values[place]?.code ?? "";
}

export function achievementCode(level: AchievementLevel): string {
  return codeOf("achievement", achievementLevels.indexOf(level));
}
