import { type SubjectId, subjectIds, subjectPlace } from "../forms/data/subjects";
import type { FieldKey } from "../forms/types";
import type { SubjectResult } from "../regulations/subjectResult";
import { type SecondaryYear, subjectResult } from "./secondaryYear";
import type { PupilRecord, RuleContext } from "./types";

/** What a row says of the re-tests in the summer. */
export interface Retakes {
  readonly results: readonly SubjectResult<SubjectId>[];
  /** Columns whose cell holds no mark that can be read. */
  readonly unreadable: readonly FieldKey[];
}

/** The retaken subjects of the pupil's grade, by their columns. */
export function retakesOf(
  pupil: PupilRecord,
  { level, schoolYear }: RuleContext,
  { grade }: Pick<SecondaryYear, "grade">,
): Retakes {
  const results: SubjectResult<SubjectId>[] = [];
  const unreadable: FieldKey[] = [];
  for (const id of subjectIds) {
    const field: FieldKey = `retest.${id}`;
    const place = level === null ? null : subjectPlace(id, level, grade, schoolYear);
    if (!place || !pupil.has(field)) continue;
    const result = subjectResult(pupil, field, id, place.judging);
    if (result === "unreadable") unreadable.push(field);
    else if (result !== null) results.push(result);
  }
  return { results, unreadable };
}
