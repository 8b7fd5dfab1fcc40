import type { FieldKey } from "../../src/forms/types";
import type { CellValue } from "../../src/workbook/types";
import type { Pupil } from "./school";

/** A mistake that one written cell makes in results of tiểu học or mầm non. */
export interface ResultMistake {
  readonly rule: string;
  readonly field: FieldKey;
  readonly value: CellValue | ((pupil: Pupil) => CellValue);
  /** What stood there is the one right value. */
  readonly isSure?: boolean;
  /** Where it can be planted. */
  readonly where: (pupil: Pupil) => boolean;
  /** Where the problem stands, if not where it was planted. */
  readonly at?: FieldKey;
}

const isCompleted = (pupil: Pupil) => pupil.classCompletion === "x";
const gradeOf = (pupil: Pupil) => Number(/\d/.exec(String(pupil.classCode))?.[0]);

/** What the mistake makes of this pupil's cell. */
export function mistaken({ value }: ResultMistake, pupil: Pupil): CellValue {
  return typeof value === "function" ? value(pupil) : value;
}

function inMetres(pupil: Pupil): CellValue {
  return Number((Number(pupil.height) / 100).toFixed(3));
}

function inGrams(pupil: Pupil): CellValue {
  return Math.round(Number(pupil.weight) * 1000);
}

export const primaryMistakes: readonly ResultMistake[] = [
  { rule: "primary-test-score", field: "test.math", value: 0, where: () => true },
  { rule: "primary-test-score", field: "test.math", value: 8.5, where: () => true },
  { rule: "primary-test-score", field: "test.vietnamese", value: 95, where: () => true },
  { rule: "primary-level-value", field: "level.music", value: "Đ", where: () => true },
  { rule: "primary-level-value", field: "quality.honesty", value: "H", where: () => true },
  { rule: "primary-subject-of-grade", field: "level.science", value: "T", where: (pupil) => gradeOf(pupil) <= 3 },
  { rule: "primary-subject-of-grade", field: "level.handicraft", value: "H", where: (pupil) => gradeOf(pupil) >= 4 },
  { rule: "primary-level-and-test", field: "test.math", value: "", where: () => true },
  { rule: "primary-level-and-test", field: "level.math", value: "", where: () => true },
  {
    rule: "primary-level-against-test",
    field: "level.math",
    value: "C",
    where: (pupil) => Number(pupil["test.math"]) >= 7,
  },
  { rule: "primary-class-completion", field: "classCompletion", value: "", where: isCompleted },
  { rule: "primary-class-completion", field: "classCompletion", value: "x", where: (pupil) => !isCompleted(pupil) },
  {
    rule: "primary-class-completion",
    field: "test.math",
    value: 3,
    where: (pupil) => isCompleted(pupil) && pupil["level.math"] === "H",
    at: "classCompletion",
  },
  {
    rule: "primary-class-completion",
    field: "promoted",
    value: "",
    where: (pupil) => isCompleted(pupil) && gradeOf(pupil) < 5,
  },
  { rule: "primary-completion", field: "primaryCompletion", value: "x", where: (pupil) => gradeOf(pupil) === 3 },
  {
    rule: "primary-completion",
    field: "primaryCompletion",
    value: "",
    where: (pupil) => isCompleted(pupil) && gradeOf(pupil) === 5,
  },
  {
    rule: "primary-commendation",
    field: "commendationText",
    value: "Hoàn thành xuất sắc nhiệm vụ",
    where: (pupil) => isCompleted(pupil) && Number(pupil["test.math"]) < 9,
  },
  {
    rule: "primary-commendation",
    field: "yearCommendation",
    value: "",
    where: (pupil) => /xuất sắc/.test(String(pupil.commendationText)),
  },
];

export const preschoolMistakes: readonly ResultMistake[] = [
  { rule: "child-measure", field: "height", value: inMetres, isSure: true, where: () => true },
  { rule: "child-measure", field: "weight", value: inGrams, isSure: true, where: () => true },
  {
    rule: "child-measure",
    field: "weight",
    value: (pupil) => `${String(pupil.weight)}kg`,
    isSure: true,
    where: () => true,
  },
  { rule: "growth-implausible", field: "weight", value: 55, where: () => true },
  { rule: "growth-implausible", field: "height", value: 138, where: (pupil) => Number(pupil.height) < 95 },
  {
    rule: "growth-category",
    field: "obese",
    value: "x",
    where: (pupil) => Number(pupil.weight) / (Number(pupil.height) / 100) ** 2 < 15,
  },
  {
    rule: "growth-category",
    field: "weightChannelTerm2",
    value: "SDD nặng",
    // Far above the cut-off at every age; near it the finding is an info.
    where: (pupil) => Number(pupil.weight) > 18,
  },
  {
    rule: "preschool-completion",
    field: "daysAbsent",
    value: 60,
    where: (pupil) => pupil.preschoolCompletion === "x",
    at: "preschoolCompletion",
  },
  {
    rule: "preschool-completion",
    field: "preschoolCompletion",
    value: "",
    where: (pupil) => pupil.preschoolCompletion === "x",
  },
];

const isPromoted = (pupil: Pupil) => pupil.promoted === "x" && pupil.retakesExams !== "x";
const isRanked = (pupil: Pupil) => typeof pupil.academicRank === "string" && pupil.academicRank !== "";

/** By TT 22/2021: what it no longer has, what it asks for, and words for a tick. */
export const achievementMistakes: readonly ResultMistake[] = [
  { rule: "result-level-value", field: "academicRank", value: "G", where: isRanked },
  { rule: "result-level-value", field: "conduct", value: "Tb", where: isRanked },
  {
    rule: "academic-rank",
    field: "academicRank",
    value: "T",
    where: (pupil) => pupil.academicRank === "Đ" && pupil.conduct === "K",
  },
  {
    rule: "academic-rank",
    field: "academicRank",
    value: "Đ",
    where: (pupil) => pupil.academicRank === "K" && isPromoted(pupil),
  },
  {
    rule: "pupil-title",
    field: "title",
    value: "HSTT",
    where: (pupil) => pupil.academicRank === "K" && pupil.title === "",
  },
  { rule: "pupil-title", field: "title", value: "HSG", where: (pupil) => pupil.title === "HSXS" },
  { rule: "pupil-title", field: "title", value: "", where: (pupil) => pupil.title === "HSG" },
  { rule: "promotion", field: "promoted", value: "", where: isPromoted },
  { rule: "promotion", field: "promoted", value: "x", where: (pupil) => pupil.retakesExams === "x" },
  { rule: "promotion", field: "daysAbsent", value: 50, where: isPromoted, at: "promoted" },
  { rule: "outcome-word", field: "promoted", value: "Đánh giá lại", where: isPromoted },
  {
    rule: "conduct-of-year",
    field: "conduct",
    value: "K",
    where: (pupil) => pupil.conduct === "T" && pupil.academicRank === "K",
  },
  { rule: "mark-value", field: "mark.physicalEducation", value: 8, where: isRanked },
  { rule: "mark-value", field: "mark.math", value: "M", where: isRanked },
  { rule: "mark-value", field: "mark.localEducation", value: "vắng", where: isRanked },
  {
    rule: "rank-without-assessment",
    field: "disabilityNotAssessed",
    value: "x",
    where: isRanked,
    at: "academicRank",
  },
];

/** By TT 31/2023: no rank, and the programme completed. */
export const lowerGraduation2023Mistakes: readonly ResultMistake[] = [
  { rule: "lower-graduation", field: "graduationRank", value: "Khá", where: (pupil) => pupil.graduated === "x" },
  {
    rule: "lower-graduation",
    field: "graduated",
    value: "x",
    where: (pupil) => pupil.graduated === "" && pupil.academicRank === "CĐ",
  },
];

/** By TT 58/2011 as amended by TT 26/2020. */
export const rankMistakes: readonly ResultMistake[] = [
  { rule: "academic-rank", field: "academicRank", value: "Kém", where: (pupil) => pupil.academicRank === "K" },
  {
    rule: "pupil-title",
    field: "title",
    value: "HSXS",
    where: (pupil) => pupil.title === "HSG",
  },
  { rule: "mark-value", field: "mark.literature", value: "Miễn", where: isRanked },
  { rule: "outcome-word", field: "promoted", value: "Ở lại lớp", where: isPromoted },
];

/** After the re-tests of the summer (TT 58/2011, Điều 16). */
export const summerMistakes: readonly ResultMistake[] = [
  {
    rule: "after-retest",
    field: "yearMeanAfterRetest",
    value: (pupil) => Math.round(10 * Number(pupil.yearMeanAfterRetest) + 4) / 10,
    where: (pupil) => Number(pupil.yearMeanAfterRetest) > 0,
  },
  {
    rule: "after-retest",
    field: "academicRankAfterRetest",
    value: "K",
    where: (pupil) => pupil.academicRankAfterRetest === "Tb",
  },
  {
    rule: "after-retest",
    field: "academicRankAfterRetest",
    value: "Tb",
    where: (pupil) => pupil.academicRank === "K" && isPromoted(pupil),
  },
  {
    rule: "after-retest",
    field: "retest.math",
    value: 7,
    where: (pupil) => pupil.retakesExams === "x" && Number(pupil["mark.math"]) >= 5,
  },
  {
    rule: "promotion",
    field: "promoted",
    value: "x",
    where: (pupil) => pupil.repeatsGrade === "x" && pupil.academicRankAfterRetest === "Y",
    at: "repeatsGrade",
  },
];

/** GDTX lớp 9, by QĐ 11/2006. */
export const continuingMistakes: readonly ResultMistake[] = [
  {
    rule: "lower-graduation",
    field: "graduationRank",
    value: "Giỏi",
    where: (pupil) => pupil.graduationRank === "Khá",
  },
  { rule: "lower-graduation", field: "graduationRank", value: "", where: (pupil) => pupil.graduationRank === "Khá" },
  {
    rule: "lower-graduation",
    field: "graduated",
    value: "",
    where: (pupil) => pupil.graduationRank === "Trung bình",
    at: "graduationRank",
  },
  {
    rule: "lower-graduation",
    field: "graduated",
    value: "x",
    where: (pupil) => pupil.graduated === "" && pupil.academicRank === "Y",
  },
];
