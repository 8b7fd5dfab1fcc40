import { type ScaleId, scales } from "../forms/data/scales";
import { firstLanguages, type SubjectId, subjectIds, type SubjectPlace, subjectPlace } from "../forms/data/subjects";
import type { FieldKey, Level } from "../forms/types";
import { type AcademicRank, academicRanks, type ConductRank, conductRanks } from "../regulations/ranks";
import { ruleSetFor, type RuleSet } from "../regulations/ruleSets";
import type { SubjectResult } from "../regulations/subjectResult";
import type { Tenths } from "../regulations/tenths";
import { overallMean } from "../regulations/tt58-2011/averages";
import { type RankingInput } from "../regulations/tt58-2011/academicRank";
import { type AchievementLevel, achievementLevels } from "../regulations/tt22-2021/thresholds";
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
  const ruleSet = secondaryRuleSet(pupil, context);
  const { level } = context;
  if (!ruleSet || level === null || pupil.grade === null) return null;
  const results: SubjectResult<SubjectId>[] = [];
  let hasGaps = false;
  for (const { subject, field, place } of countedSubjects(context, level, pupil.grade)) {
    const result = subjectResult(pupil, field, subject, place.judging);
    if (result === "unreadable") hasGaps = true;
    else if (result !== null) results.push(result);
    else if (place.judging === "scored" && place.isOptional !== true) hasGaps = true;
  }
  const reported = pupil.mark("yearMean");
  const mean = reported.kind === "mark" ? reported.tenths : hasGaps ? null : overallMean(results);
  return { ruleSet, level, grade: pupil.grade, results, hasGaps, mean };
}

interface CountedSubject {
  readonly subject: SubjectId;
  readonly field: FieldKey;
  readonly place: SubjectPlace;
}

/** What is the same for all pupils of a grade in a sheet; asked for every pupil by several rules. */
interface GradeFacts {
  readonly ruleSet: RuleSet | null;
  readonly subjects: readonly CountedSubject[];
}

const factsByContext = new WeakMap<RuleContext, Map<number, GradeFacts>>();

function gradeFacts(context: RuleContext, level: Level, grade: number): GradeFacts {
  let grades = factsByContext.get(context);
  if (!grades) factsByContext.set(context, (grades = new Map()));
  const known = grades.get(grade);
  if (known) return known;
  const subjects = subjectIds.flatMap((subject): CountedSubject[] => {
    const field: FieldKey = `mark.${subject}`;
    if (!context.hasField(field) || uncountedSubjects.includes(subject)) return [];
    const place = subjectPlace(subject, level, grade, context.schoolYear);
    return place ? [{ subject, field, place }] : [];
  });
  const facts = { ruleSet: ruleSetFor(level, grade, context.schoolYear), subjects };
  grades.set(grade, facts);
  return facts;
}

function countedSubjects(context: RuleContext, level: Level, grade: number): readonly CountedSubject[] {
  return gradeFacts(context, level, grade).subjects;
}

/** The regulation for the pupil; `null` as in `secondaryYear`. */
export function secondaryRuleSet(pupil: PupilRecord, context: RuleContext): RuleSet | null {
  if (context.level === null || pupil.grade === null || isOfVnen(pupil, context)) return null;
  if (pupil.tick("disabilityNotAssessed") === true) return null;
  return gradeFacts(context, context.level, pupil.grade).ruleSet;
}

/** `null`: none, by a blank or a dash. */
export function subjectResult(
  pupil: PupilRecord,
  field: FieldKey,
  subject: SubjectId,
  judging: "scored" | "comment",
): SubjectResult<SubjectId> | "unreadable" | null {
  const mark = pupil.mark(field);
  if (mark.kind === "blank" || mark.kind === "none") return null;
  if (mark.kind === "exempt") return { kind: "exempt", subject };
  if (judging === "comment") {
    return mark.kind === "comment" ? { kind: "comment", subject, passed: mark.isPassed } : "unreadable";
  }
  return mark.kind === "mark" ? { kind: "scored", subject, mark: mark.tenths } : "unreadable";
}

/** What `rankAcademically` asks for; the first foreign language counts by whatever name the class has for it. */
export function rankingInput(
  { ruleSet, results }: Pick<SecondaryYear, "ruleSet" | "results">,
  mean: Tenths,
): RankingInput<SubjectId> {
  const edition = ruleSet.id === "tt26-2020" ? "tt26-2020" : "tt58-2011";
  const language = firstLanguages.find((id) => results.some(({ subject }) => subject === id));
  const keys: readonly SubjectId[] = ["math", "literature"];
  return { edition, mean, results, keySubjects: edition === "tt26-2020" && language ? [...keys, language] : keys };
}

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
  return scales[scale].values.findIndex((value) => value === level.value);
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
