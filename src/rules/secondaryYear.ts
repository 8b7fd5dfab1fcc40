import { type ScaleId, type ScaleValue, scales } from "../forms/data/scales";
import { firstLanguages, type SubjectId, subjectIds, type SubjectPlace, subjectPlace } from "../forms/data/subjects";
import type { FieldKey, Level } from "../forms/types";
import { type AcademicRank, academicRanks, type ConductRank, conductRanks } from "../regulations/ranks";
import { ruleSetFor, type RuleSet } from "../regulations/ruleSets";
import type { SubjectResult } from "../regulations/subjectResult";
import { HIGHEST_MARK, type Tenths } from "../regulations/tenths";
import { overallMean } from "../regulations/tt58-2011/averages";
import { type RankingInput } from "../regulations/tt58-2011/academicRank";
import { type AchievementLevel, achievementLevels } from "../regulations/tt22-2021/thresholds";
import type { ParsedMark } from "../text/mark";
import { isOfVnen } from "./isOfVnen";
import type { PupilRecord, RuleContext } from "./types";

/** A pupil's year at THCS, THPT or GDTX as its row tells it. */
export interface SecondaryYear {
  readonly ruleSet: RuleSet;
  readonly level: Level;
  readonly grade: number;
  /** Of the subjects that count for ranks. */
  readonly results: readonly SubjectResult<SubjectId>[];
  /** A mark cannot be read, or one that every pupil of the grade has is missing: nothing can be computed. */
  readonly hasGaps: boolean;
  /** ĐTB as the row has it, else computed from the results; `null` where neither is to be had. */
  readonly mean: Tenths | null;
}

/** In which means they take part differs by place (nghề), or they are no subject of the plan. */
export const uncountedSubjects: readonly SubjectId[] = ["vocational", "otherSubject", "educationActivity"];

export const markFields: readonly FieldKey[] = subjectIds.map((id): FieldKey => `mark.${id}`);
export const retestFields: readonly FieldKey[] = subjectIds.map((id): FieldKey => `retest.${id}`);

/**
 * Nothing (`null`) is said of classes of VNEN, which other guidance judges, of pupils with a disability who are not
 * ranked (TT 58/2011, Điều 14), and where grade or regulation is not known.
 */
export function secondaryYear(pupil: PupilRecord, context: RuleContext): SecondaryYear | null {
  return pupil.drawn(drawYear, context);
}

function drawYear(pupil: PupilRecord, context: RuleContext): SecondaryYear | null {
  const { level } = context;
  const { grade } = pupil;
  if (level === null || grade === null || !isJudged(pupil, context)) return null;
  const { ruleSet, subjects } = gradeFacts(context, level, grade);
  if (!ruleSet) return null;
  const marks = marksOf(pupil, context);
  const results: SubjectResult<SubjectId>[] = [];
  let hasGaps = false;
  for (const { column, place, results: possible } of subjects) {
    const result = resultOf(marks[column] ?? blankMark, possible, place.judging);
    if (result === "unreadable") hasGaps = true;
    else if (result !== null) results.push(result);
    else if (place.judging === "scored" && place.isOptional !== true) hasGaps = true;
  }
  const reported = pupil.mark("yearMean");
  const mean = reported.kind === "mark" ? reported.tenths : hasGaps ? null : overallMean(results);
  return { ruleSet, level, grade, results, hasGaps, mean };
}

interface CountedSubject {
  readonly subject: SubjectId;
  /** Place among the sheet's `markColumns`. */
  readonly column: number;
  readonly place: SubjectPlace;
  readonly results: PossibleResults;
}

/** What is the same for all pupils of a grade in a sheet; asked for every pupil by several rules. */
interface GradeFacts {
  readonly ruleSet: RuleSet | null;
  readonly subjects: readonly CountedSubject[];
}

/** What is the same for all pupils of a sheet. */
interface SheetFacts {
  readonly markColumns: readonly MarkColumn[];
  readonly markFields: readonly FieldKey[];
  readonly grades: Map<number, GradeFacts>;
}

/** A column of marks that the sheet has. */
export interface MarkColumn {
  readonly subject: SubjectId;
  readonly field: FieldKey;
}

const factsByContext = new WeakMap<RuleContext, SheetFacts>();

function sheetFacts(context: RuleContext): SheetFacts {
  const known = factsByContext.get(context);
  if (known) return known;
  const markColumns = subjectIds.flatMap((subject): MarkColumn[] => {
    const field: FieldKey = `mark.${subject}`;
    return context.hasField(field) ? [{ subject, field }] : [];
  });
  const facts = {
    markColumns,
    markFields: markColumns.map(({ field }) => field),
    grades: new Map<number, GradeFacts>(),
  };
  factsByContext.set(context, facts);
  return facts;
}

function gradeFacts(context: RuleContext, level: Level, grade: number): GradeFacts {
  const { markColumns, grades } = sheetFacts(context);
  const known = grades.get(grade);
  if (known) return known;
  const subjects = markColumns.flatMap(({ subject }, column): CountedSubject[] => {
    const place = uncountedSubjects.includes(subject) ? null : subjectPlace(subject, level, grade, context.schoolYear);
    return place ? [{ subject, column, place, results: possibleResults(subject) }] : [];
  });
  const facts = { ruleSet: ruleSetFor(level, grade, context.schoolYear), subjects };
  grades.set(grade, facts);
  return facts;
}

/** The sheet's columns of marks, in the order of the subjects. */
export function markColumnsOf(context: RuleContext): readonly MarkColumn[] {
  return sheetFacts(context).markColumns;
}

/** A pupil's marks by the place of their column in `markColumnsOf`. */
export function marksOf(pupil: PupilRecord, context: RuleContext): readonly ParsedMark[] {
  return pupil.drawn(drawMarks, context);
}

function drawMarks(pupil: PupilRecord, context: RuleContext): readonly ParsedMark[] {
  return pupil.marks(sheetFacts(context).markFields);
}

/** The regulation for the pupil; `null` as in `secondaryYear`. */
export function secondaryRuleSet(pupil: PupilRecord, context: RuleContext): RuleSet | null {
  if (context.level === null || pupil.grade === null || !isJudged(pupil, context)) return null;
  return gradeFacts(context, context.level, pupil.grade).ruleSet;
}

/** Neither a pupil of VNEN nor one whom nobody ranks. */
function isJudged(pupil: PupilRecord, context: RuleContext): boolean {
  return !isOfVnen(pupil, context) && pupil.tick("disabilityNotAssessed") !== true;
}

const blankMark: ParsedMark = { kind: "blank" };

/** `null`: none, by a blank or a dash. */
export function subjectResult(
  pupil: PupilRecord,
  field: FieldKey,
  subject: SubjectId,
  judging: "scored" | "comment",
): SubjectResult<SubjectId> | "unreadable" | null {
  return resultOf(pupil.mark(field), possibleResults(subject), judging);
}

function resultOf(
  mark: ParsedMark,
  possible: PossibleResults,
  judging: "scored" | "comment",
): SubjectResult<SubjectId> | "unreadable" | null {
  if (mark.kind === "mark") return (judging === "scored" && possible.scored[mark.tenths]) || "unreadable";
  if (mark.kind === "blank" || mark.kind === "none") return null;
  if (mark.kind === "exempt") return possible.exempt;
  if (judging === "scored" || mark.kind !== "comment") return "unreadable";
  return mark.isPassed ? possible.passed : possible.failed;
}

/** Everything that can come of a subject, made once: the thousands of marks of a school are the same few dozen. */
interface PossibleResults {
  /** By tenths. */
  readonly scored: readonly SubjectResult<SubjectId>[];
  readonly passed: SubjectResult<SubjectId>;
  readonly failed: SubjectResult<SubjectId>;
  readonly exempt: SubjectResult<SubjectId>;
}

const knownResults = new Map<SubjectId, PossibleResults>();

function possibleResults(subject: SubjectId): PossibleResults {
  const known = knownResults.get(subject);
  if (known) return known;
  const possible: PossibleResults = {
    scored: Array.from({ length: HIGHEST_MARK + 1 }, (_, mark) => ({ kind: "scored", subject, mark })),
    passed: { kind: "comment", subject, passed: true },
    failed: { kind: "comment", subject, passed: false },
    exempt: { kind: "exempt", subject },
  };
  knownResults.set(subject, possible);
  return possible;
}

/** What `rankAcademically` asks for; the first foreign language counts by whatever name the class has for it. */
export function rankingInput(
  { ruleSet, results }: Pick<SecondaryYear, "ruleSet" | "results">,
  mean: Tenths,
): RankingInput<SubjectId> {
  if (ruleSet.id !== "tt26-2020") return { edition: "tt58-2011", mean, results, keySubjects: mathAndLiterature };
  const language = firstLanguages.find((id) => results.some(({ subject }) => subject === id));
  const keySubjects = language ? [...mathAndLiterature, language] : mathAndLiterature;
  return { edition: "tt26-2020", mean, results, keySubjects };
}

const mathAndLiterature: readonly SubjectId[] = ["math", "literature"];

/** A level as the regulations name it; `null` where the cell is blank or no value of the scale. */
export function academicRankIn(pupil: PupilRecord, field: FieldKey): AcademicRank | null {
  return academicRanks[placeIn(pupil, field, "academicRank")] ?? null;
}

export function conductIn(pupil: PupilRecord, field: FieldKey): ConductRank | null {
  return conductRanks[placeIn(pupil, field, "conduct")] ?? null;
}

export function achievementIn(pupil: PupilRecord, field: FieldKey): AchievementLevel | null {
  return achievementLevels[placeIn(pupil, field, "achievement")] ?? null;
}

function placeIn(pupil: PupilRecord, field: FieldKey, scale: ScaleId): number {
  const level = pupil.level(field);
  if (level.kind !== "value") return -1;
  const values: readonly ScaleValue[] = scales[scale].values;
  return values.indexOf(level.value);
}

/** How a value is to be written in a column: by its word where the cell already holds a word, else by its letter. */
export function writtenLevel(scale: ScaleId, place: number, pupil: PupilRecord, field: FieldKey): string {
  const value = scales[scale].values[place];
  if (!value) throw new Error(`Scale ${scale} has no value ${String(place)}`);
  const written = pupil.level(field);
  const isWord = written.kind === "value" && pupil.text(field).length > written.value.code.length;
  return isWord ? value.name.vi : value.code;
}

/** Sessions off in the year; `null` where the row does not say. */
export function absencesOf(pupil: PupilRecord): number | null {
  const whole = countIn(pupil, "daysAbsent");
  if (whole !== null) return whole;
  const excused = countIn(pupil, "excusedAbsences");
  const unexcused = countIn(pupil, "unexcusedAbsences");
  return excused === null && unexcused === null ? null : (excused ?? 0) + (unexcused ?? 0);
}

/** A whole number from 0; `null` for anything else. */
export function countIn(pupil: PupilRecord, field: FieldKey): number | null {
  const text = pupil.text(field);
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
