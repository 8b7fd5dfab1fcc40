import { clauseOf, type Clause } from "../clause";
import { regulations } from "../regulationNames";
import type { Tenths } from "../tenths";

/** Kết quả học tập and kết quả rèn luyện, best first: Tốt, Khá, Đạt, Chưa đạt. */
export const achievementLevels = ["good", "fair", "pass", "fail"] as const;
export type AchievementLevel = (typeof achievementLevels)[number];

export interface LevelThreshold {
  readonly level: AchievementLevel;
  /** So many comment subjects may be Chưa đạt. */
  readonly mostFailedComments: number;
  /** No scored subject below this. */
  readonly lowest: Tenths;
  /** At least `strongSubjects` scored subjects at this or above. */
  readonly strong: Tenths;
  readonly clause: Clause;
}

/** Điều 9 khoản 2: at least six subjects must be at the level's higher mark. */
export const strongSubjects = 6;

/** TT 22/2021, Điều 9 khoản 2a–c; what reaches none of them is Chưa đạt (2d). Best first. */
export const levelThresholds: readonly LevelThreshold[] = [
  { level: "good", mostFailedComments: 0, lowest: 65, strong: 80, clause: clauseOf(regulations.tt22of2021, 9, "2a") },
  { level: "fair", mostFailedComments: 0, lowest: 50, strong: 65, clause: clauseOf(regulations.tt22of2021, 9, "2b") },
  { level: "pass", mostFailedComments: 1, lowest: 35, strong: 50, clause: clauseOf(regulations.tt22of2021, 9, "2c") },
];

export const failClause = clauseOf(regulations.tt22of2021, 9, "2d");
export const adjustmentClause = clauseOf(regulations.tt22of2021, 9, "3");

/** Điều 15: so many subjects (`strongSubjects`) at this or above make the title Học sinh Xuất sắc. */
export const outstandingMark: Tenths = 90;

/** Điều 12 khoản 1c: more sessions off than this and the pupil repeats the year. */
export const mostAbsences = 45;
