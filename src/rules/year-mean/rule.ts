import { subjects } from "../../forms/data/subjects";
import { meanOfSet } from "../../regulations/inferSubjectSet";
import type { Tenths } from "../../regulations/tenths";
import { formatTenths } from "../../text/mark";
import {
  isReported,
  type MeanColumn,
  meanColumns,
  meanMember,
  type ReportedMember,
  subjectSetsOf,
} from "../classMeans";
import { markFields } from "../secondaryYear";
import { type ClassPupils, defineClassRule, type Finding, type RuleContext } from "../types";

type Message = "differs" | "differsInClass";

export const rule = defineClassRule<Message>({
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
  reads: ["disabilityNotAssessed", "yearMean", ...markFields],
  check(pupils, context) {
    if (!context.hasField("yearMean")) return [];
    const columns = meanColumns(context);
    if (columns.length < fewestColumns) return [];
    return checkClass(reportedOf(pupils, columns, context), columns);
  },
});

/** With fewer subjects a sheet is a part of the results. */
const fewestColumns = 5;

function reportedOf(pupils: ClassPupils, columns: readonly MeanColumn[], context: RuleContext): ReportedMember[] {
  const reported: ReportedMember[] = [];
  for (let place = 0; place < pupils.count; place++) {
    const member = meanMember(pupils.at(place), columns, context);
    if (member && isReported(member)) reported.push(member);
  }
  return reported;
}

function checkClass(
  members: readonly ReportedMember[],
  columns: readonly MeanColumn[],
): (Finding<Message> & { row: number })[] {
  const complete = members.filter((member) => member.isComplete);
  const sets = subjectSetsOf(complete, columns).map((set) => ({ columns: set, countsHeavyTwice: false }));
  const [first = { columns: [], countsHeavyTwice: false }] = sets;
  const leftOut = columns.filter((_, place) => !first.columns.includes(place));
  return complete.flatMap((member) => {
    if (sets.some((set) => meanOfSet(member.marks, set) === member.mean)) return [];
    const expected = meanOfSet(member.marks, first);
    return expected === null ? [] : [findingOf(member, expected, first.columns, leftOut)];
  });
}

function findingOf(
  { row, mean, marks }: ReportedMember,
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
