import type { Level } from "../forms/types";

type Grades = readonly [first: number, last: number];

/**
 * Grades of a level (DM_KHOI, catalogues of the Ministry, 26/10/2020); in mầm non classes have none, and a GDTX centre may
 * teach any from lớp 1 on.
 */
export const gradesOfLevel: Readonly<Partial<Record<Level, Grades>>> = {
  C1: [1, 5],
  C2: [6, 9],
  C3: [10, 12],
};

/** False for a class without a grade; without limits every grade is within. */
export function isGradeWithin(grade: number | null, grades: Grades | undefined): boolean {
  return grade !== null && (grades === undefined || (grade >= grades[0] && grade <= grades[1]));
}

/** Whether a grade is none of the level's. */
export function isOfOtherLevel(grade: number | null, level: Level | null): boolean {
  const grades = level === null ? undefined : gradesOfLevel[level];
  return grade !== null && grades !== undefined && !isGradeWithin(grade, grades);
}
