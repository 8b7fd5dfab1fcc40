import { formatDate, toSerial } from "../../text/date";
import { defineRowRule, type Proposal, type PupilRecord } from "../types";

/** Pupils of a grade were born this many years before the school year, plus the grade: lớp 1 starts at six. */
const yearsBeforeFirstGrade = 5;

/** Older by more than this is not explained by repeating a grade or by entering late with a reason. */
const explainableDelay = 3;

export const rule = defineRowRule({
  id: "birth-year-for-grade",
  title: { vi: "Năm sinh hợp với khối lớp", en: "Birth year against grade" },
  forms: ["mau-1"],
  levels: ["C1", "C2", "C3"],
  severity: "warning",
  source: {
    vi: "Điều lệ trường tiểu học (TT 41/2010, Điều 40) và trường trung học (TT 12/2011, Điều 37): vào lớp 1 lúc 6 tuổi, lớp 6 lúc 11 tuổi, lớp 10 lúc 15 tuổi; tuổi tính theo năm",
    en: "School charters (Circular 41/2010 art. 40, Circular 12/2011 art. 37): grade 1 at 6, grade 6 at 11, grade 10 at 15, counted by year",
  },
  messages: {
    notBorn: {
      vi: "Năm sinh {year} không thể là của học sinh năm học {schoolYear}–{nextYear}. Có thể đã ghi nhầm ngày nhập học.",
      en: "A pupil of {schoolYear}–{nextYear} cannot be born in {year}. The date of entry may stand here.",
    },
    tooYoung: {
      vi: "Sinh năm {year} mà học khối {grade}: nhỏ hơn tuổi chuẩn {years} năm (chuẩn: {standard}). Hãy xem lại năm sinh hoặc lớp.",
      en: "Born {year} and in grade {grade}: {years} year(s) younger than the standard ({standard}). Check birth year or class.",
    },
    older: {
      vi: "Sinh năm {year} mà học khối {grade}: lớn hơn tuổi chuẩn {years} năm (chuẩn: {standard}).",
      en: "Born {year} and in grade {grade}: {years} year(s) older than the standard ({standard}).",
    },
    tooOld: {
      vi: "Sinh năm {year} mà học khối {grade}: lớn hơn tuổi chuẩn {years} năm (chuẩn: {standard}). Hãy xem lại năm sinh hoặc lớp.",
      en: "Born {year} and in grade {grade}: {years} years older than the standard ({standard}). Check birth year or class.",
    },
  },
  reads: ["birthDate", "classCode", "repeatedYear"],
  check(pupil, context) {
    const year = pupil.year("birthDate");
    if (year === null) return [];
    if (year >= context.schoolYear) {
      const args = { year, schoolYear: context.schoolYear, nextYear: context.schoolYear + 1 };
      return [{ field: "birthDate", message: "notBorn", args, proposals: [] }];
    }
    if (pupil.grade === null) return [];
    const standard = context.schoolYear - yearsBeforeFirstGrade - pupil.grade;
    const delay = standard - year;
    if (delay === 0) return [];
    const args = { year, grade: pupil.grade, standard, years: Math.abs(delay) };
    const proposals = likelyYears(pupil, year, standard, context.date1904);
    if (delay < 0) return [{ field: "birthDate", message: "tooYoung", args, proposals }];
    if (delay > explainableDelay) return [{ field: "birthDate", message: "tooOld", args, proposals }];
    return [{ field: "birthDate", message: "older", args, severity: "info" }];
  },
});

/** The standard year, where one digit of the typed year makes the difference; never sure: the class may be wrong instead. */
function likelyYears(pupil: PupilRecord, year: number, standard: number, date1904: boolean): Proposal[] {
  const date = pupil.date("birthDate");
  if (date.kind !== "date" || differingDigits(year, standard) !== 1) return [];
  const meant = { year: standard, month: date.month, day: date.day };
  if (meant.month === 2 && meant.day === 29) return [];
  return [
    {
      value: date.from === "serial" ? toSerial(meant, { date1904 }) : formatDate(meant),
      ...(date.from === "serial" ? { numberFormat: "dd/mm/yyyy" } : {}),
      reason: { vi: "năm chuẩn của khối, khác một chữ số", en: "the grade's standard year, one digit apart" },
      isSure: false,
    },
  ];
}

function differingDigits(a: number, b: number): number {
  const other = String(b);
  return [...String(a)].filter((digit, place) => digit !== other[place]).length;
}
