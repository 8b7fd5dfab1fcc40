import { subjects } from "../../forms/data/subjects";
import { meanOfSet } from "../../regulations/inferSubjectSet";
import type { Tenths } from "../../regulations/tenths";
import { formatTenths } from "../../text/mark";
import { type MeanColumn, meanColumns, type MeanMember, meanMember, subjectSetsOf } from "../classMeans";
import { markFields } from "../secondaryYear";
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
    const columns = meanColumns(context);
    if (columns.length < fewestColumns) return [];
    return [...classesOf(pupils, columns, context).values()].flatMap((members) => checkClass(members, columns));
  },
});

/** With fewer subjects a sheet is a part of the results. */
const fewestColumns = 5;

interface Reported extends MeanMember {
  readonly mean: Tenths;
}

function classesOf(
  pupils: { readonly count: number; at(index: number): PupilRecord },
  columns: readonly MeanColumn[],
  context: RuleContext,
): Map<string, Reported[]> {
  const classes = new Map<string, Reported[]>();
  for (let index = 0; index < pupils.count; index++) {
    const pupil = pupils.at(index);
    const member = meanMember(pupil, columns, context);
    if (!member || member.mean === null) continue;
    const reported = { ...member, mean: member.mean };
    const known = classes.get(pupil.className);
    if (known) known.push(reported);
    else classes.set(pupil.className, [reported]);
  }
  return classes;
}

function checkClass(
  members: readonly Reported[],
  columns: readonly MeanColumn[],
): (Finding<Message> & { row: number })[] {
  const complete = members.filter((member) => member.isComplete);
  const sets = subjectSetsOf(complete, columns);
  const [first = []] = sets;
  const leftOut = columns.filter((_, place) => !first.includes(place));
  return complete.flatMap((member) => {
    const isMean = sets.some(
      (set) => meanOfSet(member.marks, { columns: set, countsHeavyTwice: false }) === member.mean,
    );
    const expected = meanOfSet(member.marks, { columns: first, countsHeavyTwice: false });
    return isMean || expected === null ? [] : [findingOf(member, expected, first, leftOut)];
  });
}

function findingOf(
  { row, mean, marks }: Reported,
  expected: Tenths,
  set: readonly number[],
  leftOut: readonly MeanColumn[],
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
