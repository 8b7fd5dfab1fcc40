import type { SubjectId } from "../../src/forms/data/subjects";
import { subjectPlace } from "../../src/forms/data/subjects";
import type { FieldKey } from "../../src/forms/types";
import type { SubjectResult } from "../../src/regulations/subjectResult";
import { rankAcademically } from "../../src/regulations/tt58-2011/academicRank";
import { overallMean } from "../../src/regulations/tt58-2011/averages";
import { gradeOfClass } from "../../src/text/classCode";
import type { ResultMistake } from "./resultMistakes";
import { fieldsOf, makeResults, type SchoolResults } from "./results";
import type { Pupil, School } from "./school";

/** What differs by place and class, in turn: no file says which of it holds for a class. */
const kinds = ["plain", "vocational", "secondLanguage", "vnen", "oneTerm", "unranked"] as const;
type Kind = (typeof kinds)[number];

const also: Readonly<Partial<Record<Kind, readonly SubjectId[]>>> = {
  vocational: ["vocational"],
  secondLanguage: ["secondLanguage"],
};

/**
 * Results of THCS or THPT without a mistake whose classes differ: nghề counts in the mean of one, another has a second
 * foreign language, a VNEN class has levels in words, a class has no art (taught in the other term, it has no result of
 * its own), and somebody with a disability is not ranked.
 */
export function localResults(school: School, seed: number): SchoolResults {
  const rows = school.classes.flatMap(({ code }, place) => {
    const kind = kinds[place % kinds.length] ?? "plain";
    const pupils = school.pupils.filter(({ classCode }) => classCode === code);
    const ofClass = makeResults({ ...school, pupils }, seed + place, also[kind]);
    return ofClass.rows.map((row, index) => madeLocal(kind, row, index, school));
  });
  const numbered = rows.map((row, place) => ({ ...row, serial: place + 1 }));
  return { school, rows: numbered, fields: fieldsOf(school, numbered) };
}

function madeLocal(kind: Kind, row: Pupil, index: number, school: School): Pupil {
  if (kind === "vnen") return { ...inWords(row), classCode: `${String(row.classCode)} VNEN` };
  if (row.academicRank === undefined) return row;
  switch (kind) {
    case "plain":
    case "secondLanguage":
      return row;
    case "vocational":
      return withVocational(row, school);
    case "oneTerm":
      return { ...row, "mark.art": "" };
    case "unranked":
      return index === 2 ? unranked(row) : row;
  }
}

/** The best mark in nghề that leaves the rank as it is, counted in the mean. */
function withVocational(row: Pupil, { level }: School): Pupil {
  const grade = gradeOfClass(String(row.classCode))?.grade ?? 0;
  const results = (Object.keys(row) as FieldKey[]).flatMap((field): SubjectResult<SubjectId>[] => {
    const subject = field.slice("mark.".length) as SubjectId;
    if (!field.startsWith("mark.") || subject === "vocational" || row[field] === "M") return [];
    const isComment = subjectPlace(subject, level, grade, 2017)?.judging === "comment";
    if (isComment) return [{ kind: "comment", subject, passed: row[field] === "Đ" }];
    return [{ kind: "scored", subject, mark: Math.round(10 * Number(row[field])) }];
  });
  const rankBy = (mean: number) =>
    rankAcademically({ edition: "tt58-2011", mean, results, keySubjects: ["math", "literature"] });
  const rank = rankBy(overallMean(results) ?? 0)?.rank;
  for (let mark = 100; mark >= 0; mark -= 5) {
    const mean = overallMean([...results, { kind: "scored", subject: "vocational", mark }]) ?? 0;
    const ranking = rankBy(mean);
    if (ranking?.rank === rank && !ranking?.doubt) return { ...row, "mark.vocational": mark / 10, yearMean: mean / 10 };
  }
  return row;
}

/** Judged by a plan of their own: the marks stand there, and no rank. */
function unranked(row: Pupil): Pupil {
  const verdicts = [
    "yearMean",
    "academicRank",
    "conduct",
    "title",
    "promoted",
    "retakesExams",
    "repeatsGrade",
  ] as const;
  const later = ["trainsInSummer", "graduated", "graduationRank", "eligibleForGraduation"] as const;
  const none = Object.fromEntries([...verdicts, ...later].filter((key) => key in row).map((key) => [key, ""]));
  return { ...row, ...none, disabilityNotAssessed: "x" };
}

function inWords(row: Pupil): Pupil {
  if (row.academicRank === undefined) return row;
  const marks = (Object.keys(row) as FieldKey[]).filter((field) => field.startsWith("mark."));
  return {
    ...row,
    ...Object.fromEntries(marks.map((field) => [field, row[field] === "Đ" ? "HT" : row[field]])),
    academicRank: "Hoàn thành tốt",
    conduct: "Tốt",
    title: "",
  };
}

const isOfVnen = (row: Pupil) => String(row.classCode).endsWith("VNEN");
const meanWithout = (row: Pupil, left: FieldKey): number => {
  const marks = (Object.keys(row) as FieldKey[]).filter((key) => key.startsWith("mark.") && key !== left);
  const values = marks.map((key) => row[key]).filter((value) => typeof value === "number");
  return Math.floor((10 * values.reduce((sum, value) => sum + value, 0)) / values.length + 0.5) / 10;
};
const meanLeavesOut = (left: FieldKey): Pick<ResultMistake, "rule" | "field" | "value" | "where"> => ({
  rule: "year-mean",
  field: "yearMean",
  value: (row) => meanWithout(row, left),
  where: (row) => Number(row[left]) > 0 && meanWithout(row, left) !== row.yearMean,
});

export const localMistakes: readonly ResultMistake[] = [
  meanLeavesOut("mark.vocational"),
  meanLeavesOut("mark.secondLanguage"),
  {
    rule: "mark-value",
    field: "mark.physics",
    value: (row) => String(row["mark.physics"]).replace(".", ".."),
    where: (row) => isOfVnen(row) && !Number.isInteger(Number(row["mark.physics"])),
    isSure: true,
  },
  { rule: "mark-value", field: "mark.vocational", value: 12, where: (row) => Number(row["mark.vocational"]) > 0 },
  {
    rule: "rank-without-assessment",
    field: "academicRank",
    value: "K",
    where: (row) => row.disabilityNotAssessed === "x",
  },
  {
    rule: "missing-result",
    field: "mark.geography",
    value: "",
    where: (row) => row["mark.art"] === "" && Number(row["mark.geography"]) > 0,
  },
  {
    rule: "mark-value",
    field: "mark.math",
    value: "M",
    where: (row) => row["mark.physicalEducation"] === "M" && !isOfVnen(row),
  },
];
