import type { Clause } from "../clause";
import type { SubjectResult } from "../subjectResult";
import { HIGHEST_MARK, type Tenths } from "../tenths";
import {
  achievementLevels,
  adjustmentClause,
  failClause,
  levelThresholds,
  strongSubjects,
  type AchievementLevel,
  type LevelThreshold,
} from "./thresholds";

export interface LearningResult<Subject extends string = string> {
  /** By khoản 2 alone. */
  readonly base: AchievementLevel;
  /** After khoản 3. */
  readonly level: AchievementLevel;
  /** The clause that `level` follows from. */
  readonly clause: Clause;
  /** The one subject that pulled the level down, where khoản 3 raised it again. */
  readonly subject: Subject | null;
  /**
   * The level by the other reading: khoản 3 speaks of a fall that one subject alone has caused, and it is not said
   * whether that subject may then be reckoned among the six strong ones. `null`: both readings agree.
   */
  readonly otherLevel: AchievementLevel | null;
}

/** Kết quả học tập of a term or of the year (TT 22/2021, Điều 9). `null` where no subject has a mark. */
export function learningLevel<Subject extends string>(
  results: readonly SubjectResult<Subject>[],
): LearningResult<Subject> | null {
  if (!results.some((result) => result.kind === "scored")) return null;
  const base = baseLevel(results);
  const plain: LearningResult<Subject> = {
    base,
    level: base,
    clause: levelThresholds.find((threshold) => threshold.level === base)?.clause ?? failClause,
    subject: null,
    otherLevel: null,
  };
  const raised = achievementLevels[place(base) - 1];
  if (raised === undefined) return plain;

  const subject = results.find((one) => isFallDueTo(one, results, base, keptFromFailing));
  if (subject) return { ...plain, level: raised, clause: adjustmentClause, subject: subject.subject };
  const isDoubtful = results.some((one) => isFallDueTo(one, results, base, atItsBest));
  return isDoubtful ? { ...plain, otherLevel: raised } : plain;
}

function baseLevel(results: readonly SubjectResult[]): AchievementLevel {
  return levelThresholds.find((threshold) => reaches(results, threshold))?.level ?? "fail";
}

function reaches(results: readonly SubjectResult[], threshold: LevelThreshold): boolean {
  let strong = 0;
  let failedComments = 0;
  for (const result of results) {
    if (result.kind === "comment" && !result.passed) failedComments++;
    if (result.kind !== "scored") continue;
    if (result.mark < threshold.lowest) return false;
    if (result.mark >= threshold.strong) strong++;
  }
  return strong >= strongSubjects && failedComments <= threshold.mostFailedComments;
}

/** Whether the pupil would be at Tốt or Khá, two levels up or more, had this subject not pulled down. */
function isFallDueTo(
  one: SubjectResult,
  results: readonly SubjectResult[],
  base: AchievementLevel,
  forgive: (result: SubjectResult, lowest: Tenths) => SubjectResult,
): boolean {
  return levelThresholds.some(
    (threshold) =>
      (threshold.level === "good" || threshold.level === "fair") &&
      place(base) - place(threshold.level) >= 2 &&
      reaches(
        results.map((result) => (result === one ? forgive(result, threshold.lowest) : result)),
        threshold,
      ),
  );
}

/** The subject no longer fails, and counts for nothing more. */
function keptFromFailing(result: SubjectResult, lowest: Tenths): SubjectResult {
  return result.kind === "scored" ? { ...result, mark: Math.max(result.mark, lowest) } : atItsBest(result);
}

function atItsBest(result: SubjectResult): SubjectResult {
  switch (result.kind) {
    case "scored":
      return { ...result, mark: HIGHEST_MARK };
    case "comment":
      return { ...result, passed: true };
    case "exempt":
      return result;
  }
}

function place(level: AchievementLevel): number {
  return achievementLevels.indexOf(level);
}
