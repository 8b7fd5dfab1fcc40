import type { FieldKey, Level } from "../../forms/types";
import { type Answer, type Pupil, type Question, unclear } from "../types";
import { tickAnswer } from "./makeQuestion";

/** Grades in which a level begins; mầm non takes children in at any age. */
const firstGrades: Readonly<Partial<Record<Level, readonly number[]>>> = { C1: [1], C2: [6], C3: [10], TX: [6, 10] };

/** A class may stand in either, or in a title above the list. */
const classCells: readonly FieldKey[] = ["classCode", "className"];

/** `1` … `12`, or a mầm non age group. */
export function gradeOf({ level, records, index }: Pupil): Answer {
  if (level === "MN") return records.ageGroup(index) ?? unclear;
  return records.grade(index)?.toString() ?? (level === null ? records.ageGroup(index) : null) ?? unclear;
}

export const grade: Question = {
  id: "grade",
  meaning: {
    vi: "Khối theo danh mục lớp của trường, không có thì theo mã lớp.",
    en: "The grade by the school's list of classes, else by the class code.",
  },
  reads: classCells,
  ask: (pupil) => gradeOf(pupil),
};

export const hasClass: Question = {
  id: "hasClass",
  meaning: {
    vi: "Ô Mã lớp có ghi, hoặc lớp ghi ở tiêu đề phía trên danh sách.",
    en: "Mã lớp is filled in, or a title over the list names the class.",
  },
  reads: classCells,
  ask: ({ records, index }) => (records.className(index) === "" ? unclear : "yes"),
};

export const inCombinedClass: Question = {
  id: "combinedClass",
  meaning: { vi: "Cột Mã lớp ghép có ghi.", en: "Mã lớp ghép is filled in." },
  reads: ["combinedClassCode"],
  ask: ({ records, index }) => (records.isBlank("combinedClassCode", index) ? null : "yes"),
};

export const boards: Question = {
  id: "boards",
  meaning: {
    vi: "Học sinh lớp bán trú có đánh dấu, hoặc cột Học bán trú có ghi.",
    en: "Học sinh lớp bán trú is ticked, or Học bán trú is filled in.",
  },
  reads: ["boardingClass", "boarding"],
  ask: (pupil) => {
    const tick = tickAnswer(pupil, "boardingClass");
    return tick === null && !pupil.records.isBlank("boarding", pupil.index) ? "yes" : tick;
  },
};

/** `first`: where pupils are taken in; `later`: in a grade that takes nobody in. */
export const newEntrant: Question = {
  id: "newEntrant",
  meaning: {
    vi: "Mầm non: cột Trẻ tuyển mới có đánh dấu. Cấp khác: học sinh lớp 1, 6, 10 không lưu ban năm trước.",
    en: "Mầm non: Trẻ tuyển mới is ticked. Other levels: pupils of grades 1, 6 and 10 who do not repeat the year.",
  },
  reads: ["newlyEnrolled", "classCode", "repeatedYear"],
  ask: (pupil) => {
    const { level, records, index } = pupil;
    const first = level === null ? undefined : firstGrades[level];
    const isFirst = first?.includes(records.grade(index) ?? 0) === true;
    if (records.has("newlyEnrolled")) {
      const tick = tickAnswer(pupil, "newlyEnrolled");
      return tick === "yes" ? (first !== undefined && !isFirst ? "later" : "first") : tick;
    }
    if (first === undefined) return null;
    if (gradeOf(pupil) === unclear) return unclear;
    if (!isFirst) return null;
    const repeats = tickAnswer(pupil, "repeatedYear");
    return repeats === unclear ? unclear : repeats === "yes" ? null : "first";
  },
};
