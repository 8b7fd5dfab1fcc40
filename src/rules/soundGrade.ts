import { gradeOfClass } from "../text/classCode";
import { isOfOtherLevel } from "./gradesOfLevel";
import type { PupilRecord, RuleContext } from "./types";

/**
 * The pupil's grade for comparisons with other columns; `null` where the class itself cannot be right, which rules of
 * classes report: of another level, not in the school's own list, or in another grade there than its code says.
 */
export function soundGrade(pupil: PupilRecord, context: RuleContext): number | null {
  const { grade } = pupil;
  if (grade === null || context.form !== "mau-1") return grade;
  if (isOfOtherLevel(grade, context.level)) return null;
  if (!context.isFromWorkbook("class")) return grade;
  const { className } = pupil;
  if (isListedOtherwise(className, grade)) return null;
  return context.lookUp("class", className)?.kind === "unknown" ? null : grade;
}

/** "11" may be 1/1: only a code that leaves no choice is set against the school's own list. */
export function isListedOtherwise(classText: string, listed: number): boolean {
  const told = gradeOfClass(classText)?.grade ?? null;
  return told !== null && listed !== told && !String(told).startsWith(String(listed));
}
