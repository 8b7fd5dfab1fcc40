import { ageBeforeFirstGrade, explainableDelay, oldestOfPreschool } from "../regulations/pupilAges";
import type { PupilRecord, RuleContext } from "./types";

/**
 * The pupil's year of birth for comparisons with other columns; `null` where it cannot be right for the class, which the
 * rules of age report: one slip is told once, not again by everything that reads the date.
 */
export function plausibleBirthYear(pupil: PupilRecord, context: RuleContext): number | null {
  const year = pupil.year("birthDate");
  return year !== null && isPlausibleBirthYear(year, pupil, context) ? year : null;
}

/** Whether somebody born in the year can be in the pupil's class. */
export function isPlausibleBirthYear(year: number, pupil: PupilRecord, context: RuleContext): boolean {
  const age = (context.yearOfAges ?? context.schoolYear) - year;
  if (context.level === "MN") return age >= 0 && age <= oldestOfPreschool;
  if (pupil.grade === null) return age > 0;
  const delay = age - ageBeforeFirstGrade - pupil.grade;
  if (delay < -1) return false;
  return context.level === "TX" || delay <= explainableDelay;
}
