import { ageBeforeFirstGrade, explainableDelay, oldestOfPreschool } from "../regulations/pupilAges";
import type { PupilRecord, RuleContext } from "./types";

/**
 * The pupil's year of birth for comparisons with other columns; `null` where it cannot be right for the class, which the
 * rules of age report: one slip is told once, not again by everything that reads the date.
 */
export function plausibleBirthYear(pupil: PupilRecord, context: RuleContext): number | null {
  const year = pupil.year("birthDate");
  if (year === null) return null;
  const age = (context.yearOfAges ?? context.schoolYear) - year;
  if (context.level === "MN") return age >= 0 && age <= oldestOfPreschool ? year : null;
  if (pupil.grade === null) return age > 0 ? year : null;
  const delay = age - ageBeforeFirstGrade - pupil.grade;
  if (delay < -1) return null;
  return context.level === "TX" || delay <= explainableDelay ? year : null;
}
