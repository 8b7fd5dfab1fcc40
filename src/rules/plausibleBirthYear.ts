import { ageBeforeFirstGrade, explainableDelay, oldestOfPreschool } from "../regulations/pupilAges";
import { parseIdentityNumber } from "../text/identityNumber";
import { soundGrade } from "./soundGrade";
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
function isPlausibleBirthYear(year: number, pupil: PupilRecord, context: RuleContext): boolean {
  const age = (context.yearOfAges ?? context.schoolYear) - year;
  if (context.level === "MN") return age >= 0 && age <= oldestOfPreschool;
  if (pupil.grade === null) return age > 0;
  const delay = age - ageBeforeFirstGrade - pupil.grade;
  if (delay >= -1 && (context.level === "TX" || delay <= explainableDelay)) return true;
  return age > 0 && soundGrade(pupil, context) === null;
}

/**
 * Whether the birth date cannot be right for the class while the year in the identity number can: then that is what is
 * wrong, and `identity-number-conflict` says so for all.
 */
export function isYearOfIdentity(pupil: PupilRecord, context: RuleContext): boolean {
  if (pupil.grade === null || pupil.isBlank("identityNumber")) return false;
  const parsed = parseIdentityNumber(pupil.raw("identityNumber"));
  const year = pupil.year("birthDate");
  if (parsed.kind !== "citizen" || year === null || parsed.birthYear === year) return false;
  return !isPlausibleBirthYear(year, pupil, context) && isPlausibleBirthYear(parsed.birthYear, pupil, context);
}
