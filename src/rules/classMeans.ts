import { type SubjectId, subjectPlace, subjects } from "../forms/data/subjects";
import type { FieldKey } from "../forms/types";
import { inferSubjectSet, type SubjectSetOptions } from "../regulations/inferSubjectSet";
import type { RuleSetId } from "../regulations/ruleSets";
import type { Tenths } from "../regulations/tenths";
import type { ParsedMark } from "../text/mark";
import { markColumnsOf, marksOf, secondaryRuleSet, uncountedSubjects } from "./secondaryYear";
import type { PupilRecord, RuleContext } from "./types";

/** A column of a scored subject, which takes part in the year's mean or may. */
export interface MeanColumn {
  readonly subject: SubjectId;
  readonly field: FieldKey;
  /** Place among the sheet's `markColumnsOf`. */
  readonly column: number;
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

/** The same array for the same sheet: its classes ask one after the other. */
export function meanColumns(context: RuleContext): readonly MeanColumn[] {
  const known = columnsByContext.get(context);
  if (known) return known;
  const columns = readColumns(context);
  columnsByContext.set(context, columns);
  return columns;
}

const columnsByContext = new WeakMap<RuleContext, readonly MeanColumn[]>();

function readColumns(context: RuleContext): MeanColumn[] {
  const { level, schoolYear } = context;
  if (level === null) return [];
  return markColumnsOf(context).flatMap(({ subject, field }, column) => {
    if (subjectPlace(subject, level, null, schoolYear)?.judging !== "scored") return [];
    const isAlways = subjects[subject].places.some(
      (one) => one.level === level && !("isOptional" in one && one.isOptional),
    );
    return [{ subject, field, column, isOptional: !isAlways || uncountedSubjects.includes(subject) }];
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
  const read = marksOf(pupil, context);
  const marks = columns.map(({ column }) => tenthsOf(read[column]));
  const isComplete = columns.every(
    (column, place) => marks[place] !== null || !isGap(pupil, column, read[column.column], context),
  );
  return { row: pupil.row, marks, mean: tenthsOf(mean), isComplete };
}

function tenthsOf(mark: ParsedMark | undefined): Tenths | null {
  return mark?.kind === "mark" ? mark.tenths : null;
}

/** A member whose mean is reported. */
export interface ReportedMember extends MeanMember {
  readonly mean: Tenths;
}

export function isReported(member: MeanMember): member is ReportedMember {
  return member.mean !== null;
}

/**
 * The columns, by place, that make the mean in a class: what reproduces the reported means of most of its pupils. Where
 * the class does not tell, all that count, all there are, or those that every class has: each is right.
 */
export function subjectSetsOf(
  members: readonly MeanMember[],
  columns: readonly MeanColumn[],
): readonly (readonly number[])[] {
  const reported = members.filter(isReported).filter(({ isComplete }) => isComplete);
  const choice = choiceOf(columns);
  const inferred = inferSubjectSet(reported, choice);
  return inferred ? [inferred.columns] : choice.withoutInference;
}

/** What is the same for all classes of a sheet. */
interface Choice extends SubjectSetOptions {
  readonly withoutInference: readonly (readonly number[])[];
}

const choiceByColumns = new WeakMap<readonly MeanColumn[], Choice>();

function choiceOf(columns: readonly MeanColumn[]): Choice {
  const known = choiceByColumns.get(columns);
  if (known) return known;
  const all = columns.map((_, place) => place);
  const optional = all.filter((place) => columns[place]?.isOptional === true);
  const isUncounted = (place: number) => uncountedSubjects.includes(columns[place]?.subject ?? "otherSubject");
  const counted = all.filter((place) => !isUncounted(place));
  const always = all.filter((place) => !optional.includes(place));
  const choice = {
    columnCount: columns.length,
    optional,
    usuallyLeftOut: optional.filter(isUncounted),
    withoutInference: [counted, all, always],
  };
  choiceByColumns.set(columns, choice);
  return choice;
}

/** A cell that cannot be read, or a blank where every pupil of the grade has a mark. */
function isGap(pupil: PupilRecord, column: MeanColumn, mark: ParsedMark | undefined, context: RuleContext): boolean {
  if (!mark || mark.kind === "exempt") return false;
  if (mark.kind !== "blank" && mark.kind !== "none") return true;
  return !column.isOptional && neededOf(pupil.grade, context).has(column.subject);
}

const neededByContext = new WeakMap<RuleContext, Map<number | null, ReadonlySet<SubjectId>>>();

/** The subjects of the sheet in which every pupil of the grade has a mark; the same for all of them. */
function neededOf(grade: number | null, context: RuleContext): ReadonlySet<SubjectId> {
  let byGrade = neededByContext.get(context);
  if (!byGrade) neededByContext.set(context, (byGrade = new Map()));
  const known = byGrade.get(grade);
  if (known) return known;
  const { level, schoolYear } = context;
  const needed = markColumnsOf(context).flatMap(({ subject }) => {
    const place = level === null ? null : subjectPlace(subject, level, grade, schoolYear);
    return place && place.isOptional !== true ? [subject] : [];
  });
  const subjectsNeeded = new Set(needed);
  byGrade.set(grade, subjectsNeeded);
  return subjectsNeeded;
}
