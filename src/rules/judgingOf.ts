import { type Judging, subjectPlace } from "../forms/data/subjects";
import type { FieldDefinition } from "../forms/types";
import type { RuleContext } from "./types";

/** How the subject of a mark column is judged at the sheet's level, whatever the grade; what is no subject has marks. `null`: no subject of the level. */
export function judgingOf(field: FieldDefinition, { level, schoolYear }: RuleContext): Judging | null {
  if (field.subject === undefined || level === null) return "scored";
  return subjectPlace(field.subject, level, null, schoolYear)?.judging ?? null;
}
