import { type SubjectId, subjectIds, subjectPlace, subjects } from "../forms/data/subjects";
import type { FieldKey } from "../forms/types";
import { inferSubjectSet } from "../regulations/inferSubjectSet";
import type { RuleSetId } from "../regulations/ruleSets";
import type { Tenths } from "../regulations/tenths";
import { secondaryRuleSet, uncountedSubjects } from "./secondaryYear";
import type { PupilRecord, RuleContext } from "./types";

/** A column of a scored subject, which takes part in the year's mean or may. */
export interface MeanColumn {
  readonly subject: SubjectId;
  readonly field: FieldKey;
  /** Whether it takes part differs by class. */
  readonly isOptional: boolean;
}

/** A pupil's marks in the order of the columns. */
export interface MeanMember {
  readonly row: number;
  readonly marks: readonly (Tenths | null)[];
  /** As reported; `null` where the cell is empty. */
  readonly mean: Tenths | null;
  /** No mark is missing or cannot be read. */
  readonly isComplete: boolean;
}

export function meanColumns({ level, schoolYear, hasField }: RuleContext): MeanColumn[] {
  if (level === null) return [];
  return subjectIds.flatMap((subject) => {
    const field: FieldKey = `mark.${subject}`;
    const place = hasField(field) ? subjectPlace(subject, level, null, schoolYear) : null;
    if (place?.judging !== "scored") return [];
    const isAlways = subjects[subject].places.some(
      (one) => one.level === level && !("isOptional" in one && one.isOptional),
    );
    return [{ subject, field, isOptional: !isAlways || uncountedSubjects.includes(subject) }];
  });
}

/** Regulations whose mean of all subjects is known; that GDTX has the same was not verified. */
const readRuleSets: ReadonlySet<RuleSetId> = new Set<RuleSetId>(["tt58-2011", "tt26-2020"]);

/**
 * `null` for a pupil whose mean nothing is said of: no regulation with a mean of all subjects (TT 58/2011 alone has one
 * that was read), or a cell of the mean that holds no mark.
 */
export function meanMember(
  pupil: PupilRecord,
  columns: readonly MeanColumn[],
  context: RuleContext,
  ruleSets: ReadonlySet<RuleSetId> = readRuleSets,
): MeanMember | null {
  const mean = pupil.mark("yearMean");
  if (mean.kind !== "mark" && mean.kind !== "blank") return null;
  const ruleSet = secondaryRuleSet(pupil, context);
  if (!ruleSet || !ruleSets.has(ruleSet.id)) return null;
  const marks: (Tenths | null)[] = [];
  let isComplete = true;
  for (const column of columns) {
    const mark = readMark(pupil, column.field);
    if (mark === "unreadable" || isGap(pupil, column, mark, context)) isComplete = false;
    marks.push(mark === "unreadable" ? null : mark);
  }
  return { row: pupil.row, marks, mean: mean.kind === "mark" ? mean.tenths : null, isComplete };
}

/**
 * The columns, by place, that make the mean in a class: what reproduces the reported means of most of its pupils. Where
 * the class does not tell, all that count, all there are, or those that every class has: each is right.
 */
export function subjectSetsOf(members: readonly MeanMember[], columns: readonly MeanColumn[]): readonly number[][] {
  const reported = members.flatMap(({ marks, mean, isComplete }) =>
    isComplete && mean !== null ? [{ marks, mean }] : [],
  );
  const optional = columns.flatMap((column, place) => (column.isOptional ? [place] : []));
  const inferred = inferSubjectSet(reported, { columnCount: columns.length, optional });
  if (inferred) return [[...inferred.columns]];
  const all = columns.map((_, place) => place);
  const counted = all.filter((place) => !uncountedSubjects.includes(columns[place]?.subject ?? "otherSubject"));
  const always = all.filter((place) => columns[place]?.isOptional !== true);
  return [counted, all, always];
}

function readMark(pupil: PupilRecord, field: FieldKey): Tenths | null | "unreadable" {
  const mark = pupil.mark(field);
  if (mark.kind === "mark") return mark.tenths;
  return mark.kind === "blank" || mark.kind === "none" || mark.kind === "exempt" ? null : "unreadable";
}

/** A blank where every pupil of the grade has a mark. */
function isGap(pupil: PupilRecord, column: MeanColumn, mark: unknown, { level, schoolYear }: RuleContext): boolean {
  if (mark !== null || column.isOptional || level === null || pupil.mark(column.field).kind === "exempt") return false;
  // Only for a blank mark, so there is nothing to remember.
  const place = subjectPlace(column.subject, level, pupil.grade, schoolYear);
  return place !== null && place.isOptional !== true;
}
