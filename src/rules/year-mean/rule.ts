import { type SubjectId, subjectIds, subjectPlace, subjects } from "../../forms/data/subjects";
import type { FieldKey } from "../../forms/types";
import { inferSubjectSet, meanOfSet, type ReportedMean } from "../../regulations/inferSubjectSet";
import type { Tenths } from "../../regulations/tenths";
import { formatTenths } from "../../text/mark";
import { markFields, secondaryRuleSet, uncountedSubjects } from "../secondaryYear";
import { defineSheetRule, type Finding, type PupilRecord, type RuleContext } from "../types";

type Message = "differs" | "differsInClass";

export const rule = defineSheetRule<Message>({
  id: "year-mean",
  title: { vi: "Điểm trung bình cả năm", en: "Mean of the year" },
  forms: ["mau-2"],
  levels: ["C2", "C3", "TX"],
  // The article is known by its use, its text was not read for this; and which optional subjects count differs by place.
  severity: "warning",
  source: {
    vi: "TT 58/2011, Điều 11 khoản 2: trung bình cộng điểm trung bình cả năm của các môn cho điểm, làm tròn một chữ số",
    en: "Circular 58/2011, art. 11(2): the plain mean of the year means of the scored subjects, rounded to one decimal",
  },
  messages: {
    differs: {
      vi: "ĐTB ghi {value} nhưng trung bình {count} môn là {expected}. Hãy xem lại ĐTB hoặc điểm môn.",
      en: "The mean is {value}, but that of the {count} subjects is {expected}. Check the mean or the marks.",
    },
    differsInClass: {
      vi: "ĐTB ghi {value} nhưng tính như cả lớp (không kể {leftOut}) là {expected}. Hãy xem lại.",
      en: "The mean is {value}, but reckoned as in the rest of the class (without {leftOut}) it is {expected}. Please check.",
    },
  },
  reads: ["classCode", "yearMean", ...markFields],
  check(pupils, context) {
    if (!context.hasField("yearMean")) return [];
    const columns = scoredColumns(context);
    if (columns.length < fewestColumns) return [];
    return [...classesOf(pupils, columns, context).values()].flatMap((members) => checkClass(members, columns));
  },
});

/** With fewer subjects a sheet is a part of the results. */
const fewestColumns = 5;

interface Column {
  readonly subject: SubjectId;
  readonly field: FieldKey;
  /** May be left out of the mean. */
  readonly isOptional: boolean;
}

interface Member extends ReportedMean {
  readonly row: number;
  /** Grades differ in which subjects a pupil must have a mark in. */
  readonly isComplete: boolean;
}

function scoredColumns(context: RuleContext): Column[] {
  const { level, schoolYear } = context;
  if (level === null) return [];
  return subjectIds.flatMap((subject) => {
    const field: FieldKey = `mark.${subject}`;
    const place = context.hasField(field) ? subjectPlace(subject, level, null, schoolYear) : null;
    if (place?.judging !== "scored") return [];
    const isAlways = subjects[subject].places.some(
      (one) => one.level === level && !("isOptional" in one && one.isOptional),
    );
    return [{ subject, field, isOptional: !isAlways || uncountedSubjects.includes(subject) }];
  });
}

function classesOf(
  pupils: { readonly count: number; at(index: number): PupilRecord },
  columns: readonly Column[],
  context: RuleContext,
): Map<string, Member[]> {
  const classes = new Map<string, Member[]>();
  for (let index = 0; index < pupils.count; index++) {
    const pupil = pupils.at(index);
    const mean = pupil.mark("yearMean");
    if (mean.kind !== "mark") continue;
    const ruleSet = secondaryRuleSet(pupil, context);
    if (ruleSet?.id !== "tt58-2011" && ruleSet?.id !== "tt26-2020") continue;
    const marks = columns.map(({ field }) => readMark(pupil, field));
    const known = classes.get(pupil.className);
    const isComplete =
      !marks.includes("unreadable") &&
      columns.every((column, place) => !isGap(pupil, column, marks[place] ?? null, context));
    const member = {
      row: pupil.row,
      mean: mean.tenths,
      marks: marks.map((mark) => (mark === "unreadable" ? null : mark)),
      isComplete,
    };
    if (known) known.push(member);
    else classes.set(pupil.className, [member]);
  }
  return classes;
}

function readMark(pupil: PupilRecord, field: FieldKey): Tenths | null | "unreadable" {
  const mark = pupil.mark(field);
  if (mark.kind === "mark") return mark.tenths;
  return mark.kind === "blank" || mark.kind === "none" || mark.kind === "exempt" ? null : "unreadable";
}

/** A blank where every pupil of the grade has a mark. */
function isGap(pupil: PupilRecord, column: Column, mark: unknown, { level, schoolYear }: RuleContext): boolean {
  if (mark !== null || column.isOptional || level === null || pupil.mark(column.field).kind === "exempt") return false;
  const place = subjectPlace(column.subject, level, pupil.grade, schoolYear);
  return place !== null && place.isOptional !== true;
}

function checkClass(members: readonly Member[], columns: readonly Column[]): (Finding<Message> & { row: number })[] {
  const complete = members.filter((member) => member.isComplete);
  const optional = columns.flatMap((column, place) => (column.isOptional ? [place] : []));
  const inferred = inferSubjectSet(complete, { columnCount: columns.length, optional });
  const sets = inferred ? [inferred.columns] : plainSets(columns);
  const [first = []] = sets;
  const leftOut = columns.filter((_, place) => !first.includes(place));
  return complete.flatMap((member) => {
    if (sets.some((set) => meanOfSet(member.marks, { columns: set, countsHeavyTwice: false }) === member.mean))
      return [];
    const expected = meanOfSet(member.marks, { columns: first, countsHeavyTwice: false });
    return expected === null ? [] : [findingOf(member, expected, first, leftOut)];
  });
}

/** Where the class does not tell: all columns, or all without those that need not count; either is right. */
function plainSets(columns: readonly Column[]): number[][] {
  const all = columns.map((_, place) => place);
  const counted = all.filter((place) => !uncountedSubjects.includes(columns[place]?.subject ?? "otherSubject"));
  const always = all.filter((place) => columns[place]?.isOptional !== true);
  return [counted, all, always];
}

function findingOf(
  { row, mean, marks }: Member,
  expected: Tenths,
  set: readonly number[],
  leftOut: readonly Column[],
): Finding<Message> & { row: number } {
  const count = set.filter((place) => marks[place] !== null).length;
  const named = {
    vi: leftOut.map(({ subject }) => subjects[subject].name.vi).join(", "),
    en: leftOut.map(({ subject }) => subjects[subject].name.en).join(", "),
  };
  return {
    row,
    field: "yearMean",
    message: leftOut.length > 0 ? "differsInClass" : "differs",
    args: { value: formatTenths(mean), expected: formatTenths(expected), count, leftOut: named },
    proposals: [
      {
        value: expected / 10,
        reason: { vi: "tính từ điểm các môn", en: "computed from the subjects" },
        isSure: false,
      },
    ],
  };
}
