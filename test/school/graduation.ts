import { graduationForm } from "../../src/forms/graduation/form";
import type { FieldKey, Level } from "../../src/forms/types";
import { gradeOfClass } from "../../src/text/classCode";
import { toSerial } from "../../src/text/date";
import type { CellValue } from "../../src/workbook/types";
import type { NewSheet } from "../../src/workbook/writeWorkbook";
import { Random } from "./random";
import { resultBook, type SchoolResults } from "./results";
import type { Pupil } from "./school";

/** A school's final classes: their results, and the list that was drawn up from them, without a single mistake. */
export interface SchoolGraduation {
  readonly level: Level;
  /** Mẫu số 2 of the final classes alone. */
  readonly results: SchoolResults;
  readonly fields: readonly FieldKey[];
  readonly rows: readonly Pupil[];
}

export const graduationSheetName = "Xet TN";
/** 0-based row of the first pupil: two titles and an empty row stand over the header. */
export const firstGraduationRow = 4;

const shared: readonly FieldKey[] = [
  "serial",
  "classCode",
  "pupilCode",
  "fullName",
  "birthDate",
  "sex",
  "ethnicity",
  "birthPlace",
];
const basis: readonly FieldKey[] = ["yearMean", "academicRank", "conduct", "daysAbsent", "eligibleForGraduation"];
const papers: Readonly<Record<"C3" | "TX", readonly FieldKey[]>> = {
  C3: ["exam.literature", "exam.math", "exam.foreignLanguage", "exam.physics", "exam.chemistry", "exam.biology"],
  TX: ["exam.literature", "exam.math", "exam.history", "exam.geography"],
};

const fieldsOf: Readonly<Record<Level, readonly FieldKey[]>> = {
  MN: [...shared, "preschoolCompletion", "verdictReason", "graduationNote"],
  C1: [...shared, "primaryCompletion", "verdictReason", "graduationNote"],
  C2: [...shared, ...basis, "priority", "graduated", "graduationRank", "graduationNote"],
  C3: [
    ...shared,
    ...basis,
    ...papers.C3,
    "encouragementPoints",
    "priorityPoints",
    "graduationScore",
    "graduated",
    "graduationRank",
    "graduationNote",
  ],
  TX: [
    ...shared,
    ...basis,
    "encouragement",
    "priority",
    ...papers.TX,
    "graduationScore",
    "graduated",
    "graduationNote",
  ],
};

/** The list of who is in the final classes by the results; papers and points are drawn by lot and the score reckoned. */
export function makeGraduation(all: SchoolResults, seed: number): SchoolGraduation {
  const random = new Random(seed);
  const { level } = all.school;
  const rows = all.rows.filter(isFinal);
  const results: SchoolResults = { ...all, rows: rows.map((row) => withAdmission(row, level)) };
  const people = new Map(all.school.pupils.map((pupil) => [pupil.pupilCode, pupil]));
  const list = results.rows.map((row, place): Pupil => {
    const person = people.get(row.pupilCode) ?? {};
    return {
      ...row,
      sex: person.sex ?? "",
      ethnicity: person.ethnicity ?? "",
      birthPlace: "Bến Tre",
      serial: place + 1,
      ...(level === "C3" || level === "TX" ? examOf(random, row, level) : {}),
    };
  });
  return { level, results, fields: fieldsOf[level], rows: list };
}

function isFinal({ classCode }: Pupil): boolean {
  const told = gradeOfClass(String(classCode));
  return told?.grade === null ? told.preschool === "age5" : [5, 9, 12].includes(told?.grade ?? 0);
}

/** THCS: who has results is judged. */
function withAdmission(row: Pupil, level: Level): Pupil {
  return level === "C2" && row.academicRank !== undefined ? { ...row, eligibleForGraduation: "x" } : row;
}

/** In hundredths, a multiple of a quarter point, so that the papers are as the examination gives them. */
function examOf(random: Random, row: Pupil, level: "C3" | "TX"): Pupil {
  if (row.eligibleForGraduation !== "x") return {};
  for (;;) {
    const points = papers[level].map(() => 25 * random.integer(9, 38));
    const encouragement = level === "C3" && random.chance(0.3) ? 50 * random.integer(2, 4) : 0;
    const priority = level === "C3" && random.chance(0.2) ? 25 : 0;
    const mean = Math.round(10 * Number(row.yearMean));
    const score = level === "C3" ? upperScore(points, encouragement, mean) + priority : continuingScore(points, mean);
    // A score beyond the scale, or near the least one, is no plain case.
    if (score > 1000 || Math.abs(score - 500) < 10) continue;
    return {
      ...Object.fromEntries(papers[level].map((field, place) => [field, (points[place] ?? 0) / 100])),
      ...(level === "C3" ? { encouragementPoints: encouragement / 100, priorityPoints: priority / 100 } : {}),
      graduationScore: score / 100,
      graduated: score >= 500 ? "x" : "",
    };
  }
}

/** TT 04/2017: literature, mathematics, foreign language and the mean of three components, halved with the year's mean. */
function upperScore(points: readonly number[], encouragement: number, meanTenths: number): number {
  const [literature = 0, math = 0, language = 0, ...parts] = points;
  const joint = rounded(parts.reduce((sum, part) => sum + part, 0) / parts.length);
  return rounded(((literature + math + language + joint + encouragement) / 4 + 10 * meanTenths) / 2);
}

/** Of GDTX two papers and the mean of two components. */
function continuingScore(points: readonly number[], meanTenths: number): number {
  const [literature = 0, math = 0, ...parts] = points;
  const joint = rounded(parts.reduce((sum, part) => sum + part, 0) / parts.length);
  return rounded(((literature + math + joint) / 3 + 10 * meanTenths) / 2);
}

/** Half up; sums of quarters and thirds leave no doubt at the ninth decimal. */
function rounded(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

/** Mẫu số 2 of the final classes, a class a sheet, and the list behind them. */
export function graduationBook(
  { results, fields }: SchoolGraduation,
  rows: readonly Pupil[],
): { readonly sheets: readonly NewSheet[] } {
  const { sheets } = resultBook(results, { isSheetPerClass: true });
  return { sheets: [...sheets, listSheet(results, fields, rows)] };
}

function listSheet({ school }: SchoolResults, fields: readonly FieldKey[], rows: readonly Pupil[]): NewSheet {
  const header = fields.map((key) => graduationForm.fields.find((field) => field.key === key)?.header ?? key);
  const year = `${String(school.schoolYear)}-${String(school.schoolYear + 1)}`;
  const bottom = firstGraduationRow + rows.length - 1;
  return {
    name: graduationSheetName,
    values: [
      [school.unitName],
      [`DANH SÁCH XÉT TỐT NGHIỆP NĂM HỌC ${year}`],
      [],
      header,
      ...rows.map((row) => fields.map((field): CellValue => row[field] ?? "")),
    ],
    headerRows: firstGraduationRow,
    formats: fields.flatMap((field, column) =>
      field === "birthDate"
        ? [{ area: { top: firstGraduationRow, bottom, left: column, right: column }, numberFormat: "dd/mm/yyyy" }]
        : [],
    ),
  };
}

/** A mistake in one row of the list, and what has to be found for it. */
export interface GraduationMistake {
  readonly rule: string;
  readonly message: string;
  readonly levels: readonly Level[];
  readonly where: (row: Pupil) => boolean;
  readonly change: (row: Pupil) => Pupil;
  readonly at: FieldKey;
  readonly severity: "error" | "warning" | "info";
  /** Another rule that rightly speaks of the same row. */
  readonly also?: string;
  /** What stood there is the one right value. */
  readonly isSure?: boolean;
}

const secondary = ["C2", "C3", "TX"] as const;
const upper = ["C3", "TX"] as const;
const graduated = (row: Pupil) => row.graduated === "x";
const differs = "graduation-list-results";

const paper = (value: CellValue | ((points: number) => CellValue)) => ({
  rule: "exam-points",
  levels: upper,
  at: "exam.math" as const,
  change: (row: Pupil): Pupil => ({
    "exam.math": typeof value === "function" ? value(Number(row["exam.math"])) : value,
  }),
});

const isBroken = (row: Pupil) => graduated(row) && !Number.isInteger(Number(row["exam.math"]));

export const graduationMistakes: readonly GraduationMistake[] = [
  {
    rule: differs,
    message: "rank",
    levels: ["C2"],
    where: (row) => row.academicRank === "K" && row.conduct === "T",
    change: () => ({ academicRank: "G" }),
    at: "academicRank",
    severity: "warning",
    also: "lower-graduation",
  },
  {
    rule: differs,
    message: "rank",
    levels: upper,
    where: (row) => row.conduct === "T",
    change: () => ({ conduct: "K" }),
    at: "conduct",
    severity: "warning",
  },
  {
    rule: differs,
    message: "mean",
    levels: ["C2"],
    where: (row) => Number(row.yearMean) > 5,
    change: (row) => ({ yearMean: Math.round(10 * Number(row.yearMean) - 3) / 10 }),
    at: "yearMean",
    severity: "warning",
  },
  {
    rule: differs,
    message: "unticked",
    levels: ["C1"],
    where: (row) => row.primaryCompletion === "x",
    change: () => ({ primaryCompletion: "" }),
    at: "primaryCompletion",
    severity: "warning",
  },
  {
    rule: differs,
    message: "unticked",
    levels: ["MN"],
    where: (row) => row.preschoolCompletion === "x",
    change: () => ({ preschoolCompletion: "" }),
    at: "preschoolCompletion",
    severity: "warning",
  },
  {
    rule: differs,
    message: "ticked",
    levels: ["C1"],
    where: (row) => row.primaryCompletion === "" && row.classCompletion === "",
    change: () => ({ primaryCompletion: "x" }),
    at: "primaryCompletion",
    severity: "warning",
  },
  {
    rule: differs,
    message: "unticked",
    levels: upper,
    where: (row) => row.eligibleForGraduation === "x" && !graduated(row),
    change: () => ({ eligibleForGraduation: "" }),
    at: "eligibleForGraduation",
    severity: "warning",
  },
  {
    rule: "lower-graduation",
    message: "otherRank",
    levels: ["C2"],
    where: (row) => row.graduationRank === "Khá",
    change: () => ({ graduationRank: "Giỏi" }),
    at: "graduationRank",
    severity: "error",
    also: differs,
  },
  {
    rule: "lower-graduation",
    message: "rankMissing",
    levels: ["C2"],
    where: (row) => row.graduationRank === "Giỏi",
    change: () => ({ graduationRank: "" }),
    at: "graduationRank",
    severity: "error",
  },
  {
    rule: "lower-graduation",
    message: "rankWithout",
    levels: ["C2"],
    where: graduated,
    change: () => ({ graduated: "" }),
    at: "graduationRank",
    severity: "error",
    also: differs,
  },
  {
    rule: "lower-graduation",
    message: "notGraduated",
    levels: ["C2"],
    where: graduated,
    change: () => ({ graduated: "", graduationRank: "" }),
    at: "graduated",
    severity: "warning",
    also: differs,
  },
  {
    rule: "lower-graduation",
    message: "refused",
    levels: ["C2"],
    where: (row) => row.academicRank === "Y" && row.graduated === "",
    change: () => ({ graduated: "x", graduationRank: "Trung bình" }),
    at: "graduated",
    severity: "error",
    also: differs,
  },
  {
    rule: "lower-graduation",
    message: "refused",
    levels: ["C2"],
    where: (row) => graduated(row) && row.conduct === "Tb",
    change: () => ({ conduct: "Y" }),
    at: "graduated",
    severity: "error",
    also: differs,
  },
  {
    rule: "lower-graduation",
    message: "refused",
    levels: ["C2"],
    where: graduated,
    change: () => ({ daysAbsent: 46 }),
    at: "graduated",
    severity: "warning",
  },
  {
    rule: "lower-graduation",
    message: "otherGrade",
    levels: ["C2"],
    where: graduated,
    change: () => ({ classCode: "8A" }),
    at: "graduated",
    severity: "error",
  },
  {
    rule: "upper-graduation",
    message: "otherGrade",
    levels: upper,
    where: graduated,
    change: (row) => ({ classCode: String(row.classCode).replace("12", "11") }),
    at: "graduated",
    severity: "error",
  },
  {
    rule: "upper-graduation",
    message: "paper",
    levels: upper,
    where: graduated,
    change: () => ({ "exam.literature": 0.75 }),
    at: "exam.literature",
    severity: "error",
    also: "upper-graduation",
  },
  {
    rule: "upper-graduation",
    message: "score",
    levels: upper,
    where: graduated,
    change: () => ({ graduationScore: 4.75 }),
    at: "graduationScore",
    severity: "error",
    also: "upper-graduation",
  },
  {
    rule: "upper-graduation",
    message: "otherScore",
    levels: ["C3"],
    where: (row) => graduated(row) && Number(row.graduationScore) < 9,
    change: (row) => ({ graduationScore: Math.round(100 * Number(row.graduationScore) + 10) / 100 }),
    at: "graduationScore",
    severity: "warning",
  },
  {
    rule: "upper-graduation",
    message: "otherScoreContinuing",
    levels: ["TX"],
    where: (row) => graduated(row) && Number(row.graduationScore) > 6,
    change: (row) => ({ graduationScore: Math.round(100 * Number(row.graduationScore) - 50) / 100 }),
    at: "graduationScore",
    severity: "warning",
  },
  {
    rule: "upper-graduation",
    message: "notGraduated",
    levels: upper,
    where: graduated,
    change: () => ({ graduated: "" }),
    at: "graduated",
    severity: "warning",
  },
  {
    rule: "upper-graduation",
    message: "lowScore",
    levels: upper,
    where: (row) => !graduated(row) && Number(row.graduationScore) > 0,
    change: () => ({ graduated: "x", graduationScore: "" }),
    at: "graduated",
    severity: "warning",
  },
  {
    rule: "upper-graduation",
    message: "noRank",
    levels: ["C3"],
    where: graduated,
    change: () => ({ graduationRank: "Khá" }),
    at: "graduationRank",
    severity: "warning",
  },
  {
    rule: "upper-graduation",
    message: "notEligible",
    levels: upper,
    where: (row) => row.academicRank === "Y" && row.eligibleForGraduation === "x" && !graduated(row),
    change: () => ({ academicRank: "Kém" }),
    at: "eligibleForGraduation",
    severity: "warning",
    also: differs,
  },
  { ...paper("vắng"), message: "text", where: (row) => graduated(row), severity: "warning", also: "upper-graduation" },
  {
    ...paper((points) => 100 * points),
    message: "shifted",
    where: (row) => graduated(row) && Number(row["exam.math"]) > 2 && 100 * Number(row["exam.math"]) > 100,
    severity: "warning",
  },
  { ...paper(12.25), message: "tooMany", where: graduated, severity: "warning" },
  {
    ...paper((points) => String(points).replace(".", "..")),
    message: "separators",
    where: isBroken,
    severity: "warning",
    isSure: true,
  },
  {
    ...paper((points) => String(points).replace(".", ",")),
    message: "asText",
    where: isBroken,
    severity: "info",
    isSure: true,
  },
  {
    ...paper(toSerial({ year: 2018, month: 5, day: 7 })),
    message: "date",
    where: graduated,
    severity: "warning",
  },
  {
    rule: "exam-points",
    message: "tooMany",
    levels: ["C3"],
    where: (row) => graduated(row) && row.encouragementPoints === 0,
    change: () => ({ encouragementPoints: 6 }),
    at: "encouragementPoints",
    severity: "warning",
    also: "upper-graduation",
  },
  {
    rule: "result-level-value",
    message: "unknown",
    levels: ["C2"],
    where: graduated,
    change: () => ({ graduationRank: "Xuất sắc" }),
    at: "graduationRank",
    severity: "warning",
  },
  {
    rule: "tick-value",
    message: "unknown",
    levels: secondary,
    where: graduated,
    change: () => ({ eligibleForGraduation: "???" }),
    at: "eligibleForGraduation",
    severity: "warning",
  },
  {
    rule: "graduation-list-pupils",
    message: "name",
    levels: ["MN", "C1", ...secondary],
    where: () => true,
    change: () => ({ fullName: "Huỳnh Ngọc Phước" }),
    at: "fullName",
    severity: "warning",
  },
  {
    rule: "graduation-list-pupils",
    message: "birthDate",
    levels: ["MN", "C1", ...secondary],
    where: () => true,
    change: (row) => ({ birthDate: Number(row.birthDate) + 1 }),
    at: "birthDate",
    severity: "warning",
  },
  {
    rule: "valid-date",
    message: "impossibleDay",
    levels: ["MN", "C1", ...secondary],
    where: () => true,
    change: () => ({ birthDate: "31/02/2003" }),
    at: "birthDate",
    severity: "error",
  },
  {
    rule: "blank-locked-cell",
    message: "blank",
    levels: ["MN", "C1", ...secondary],
    where: () => true,
    change: () => ({ pupilCode: "" }),
    at: "pupilCode",
    severity: "info",
  },
];
