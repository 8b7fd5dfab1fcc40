import { type SubjectId, subjectIds, subjectPlace } from "../forms/data/subjects";
import type { FieldKey } from "../forms/types";
import type { SubjectResult } from "../regulations/subjectResult";
import { withRetakes } from "../regulations/tt58-2011/promotion";
import { learningLevel, type LearningResult } from "../regulations/tt22-2021/learningLevel";
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

/**
 * Kết quả học tập by TT 22/2021 with the new marks in place of the old; `null` where nothing was retaken, or a mark that
 * decides is missing or cannot be read.
 */
export function retakenLevel(
  pupil: PupilRecord,
  context: RuleContext,
  year: SecondaryYear,
): LearningResult<SubjectId> | null {
  const retakes = retakesOf(pupil, context, year);
  if (retakes.results.length === 0 || retakes.unreadable.length > 0 || year.hasGaps) return null;
  return learningLevel(withRetakes(year.results, retakes.results));
}
