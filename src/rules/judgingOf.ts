import { type Judging, type SubjectId, subjectPlace } from "../forms/data/subjects";
import type { FieldDefinition, Level } from "../forms/types";
import type { RuleContext } from "./types";

/** How the subject of a mark column is judged at the sheet's level, whatever the grade; what is no subject has marks. `null`: no subject of the level. */
export function judgingOf(field: FieldDefinition, { level, schoolYear }: RuleContext): Judging | null {
  if (field.subject === undefined || level === null) return "scored";
  // Asked of every value of every column, one column after the other.
  if (last.subject !== field.subject || last.level !== level || last.schoolYear !== schoolYear) {
    const judging = subjectPlace(field.subject, level, null, schoolYear)?.judging ?? null;
    last = { subject: field.subject, level, schoolYear, judging };
  }
  return last.judging;
}

let last: {
  readonly subject: SubjectId | null;
  readonly level: Level | null;
  readonly schoolYear: number;
  readonly judging: Judging | null;
} = { subject: null, level: null, schoolYear: 0, judging: null };
