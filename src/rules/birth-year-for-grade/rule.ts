import { ageBeforeFirstGrade, explainableDelay, oldestOfGrades } from "../../regulations/pupilAges";
import { dateProposal } from "../dateProposal";
import { isYearOfIdentity } from "../plausibleBirthYear";
import { reasonForDelay } from "../reasonForDelay";
import { soundGrade } from "../soundGrade";
import { defineRowRule, type Finding, type Proposal, type PupilRecord, type RuleContext } from "../types";

/** A year behind happens without any reason that a column of the form could name. */
const unremarkableDelay = 1;

type Message = "notBorn" | "muchTooYoung" | "tooYoung" | "older" | "olderNoReason" | "tooOld" | "overLimit";

export const rule = defineRowRule<Message>({
  id: "birth-year-for-grade",
  title: { vi: "Năm sinh hợp với khối lớp", en: "Birth year against grade" },
  forms: ["mau-1", "mau-2"],
  levels: ["C1", "C2", "C3", "TX"],
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
    muchTooYoung: {
      vi: "Sinh năm {year} mà học khối {grade}: nhỏ hơn tuổi chuẩn đến {years} năm (chuẩn: {standard}). Năm sinh hoặc lớp đã ghi nhầm.",
      en: "Born {year} and in grade {grade}: {years} years younger than the standard ({standard}). Birth year or class is mistyped.",
    },
    tooYoung: {
      vi: "Sinh năm {year} mà học khối {grade}: nhỏ hơn tuổi chuẩn {years} năm (chuẩn: {standard}). Hãy xem lại năm sinh hoặc lớp.",
      en: "Born {year} and in grade {grade}: {years} year(s) younger than the standard ({standard}). Check birth year or class.",
    },
    older: {
      vi: "Sinh năm {year} mà học khối {grade}: lớn hơn tuổi chuẩn {years} năm (chuẩn: {standard}).",
      en: "Born {year} and in grade {grade}: {years} year(s) older than the standard ({standard}).",
    },
    olderNoReason: {
      vi: "Sinh năm {year} mà học khối {grade}: lớn hơn tuổi chuẩn {years} năm (chuẩn: {standard}), không thấy lưu ban, khuyết tật hay hoàn cảnh khó khăn. Hãy xem lại năm sinh.",
      en: "Born {year} and in grade {grade}: {years} years older than the standard ({standard}), with no repeated year, disability or hardship given. Check the birth year.",
    },
    tooOld: {
      vi: "Sinh năm {year} mà học khối {grade}: lớn hơn tuổi chuẩn {years} năm (chuẩn: {standard}). Hãy xem lại năm sinh hoặc lớp.",
      en: "Born {year} and in grade {grade}: {years} years older than the standard ({standard}). Check birth year or class.",
    },
    overLimit: {
      vi: "Sinh năm {year} mà học khối {grade}: đã quá {limit} tuổi, tuổi cao nhất của cấp học. Hãy xem lại năm sinh hoặc lớp.",
      en: "Born {year} and in grade {grade}: above {limit}, the highest age of the level. Check birth year or class.",
    },
  },
  reads: [
    "birthDate",
    "classCode",
    "repeatedYear",
    "disability",
    "ethnicity",
    "nationality",
    "difficultArea",
    "poorHousehold",
    "policyGroup",
    "identityNumber",
  ],
  check(pupil, context) {
    const finding = findingOf(pupil, context);
    // Three columns that speak of one pupil: the two that agree are right, and one sentence says so.
    if (!finding || (context.form === "mau-1" && isYearOfIdentity(pupil, context))) return [];
    return [finding];
  },
});

function findingOf(pupil: PupilRecord, context: RuleContext): Finding<Message> | null {
  const year = pupil.year("birthDate");
  if (year === null) return null;
  // In a file of another year every pupil would be off by the same: the sheet is told once, here the odd ones count.
  const schoolYear = context.level === "TX" ? context.schoolYear : (context.yearOfAges ?? context.schoolYear);
  if (year >= schoolYear) {
    const args = { year, schoolYear, nextYear: schoolYear + 1 };
    return { field: "birthDate", message: "notBorn", args };
  }
  const { grade } = pupil;
  if (grade === null) return null;
  const standard = schoolYear - ageBeforeFirstGrade - grade;
  const delay = standard - year;
  if (delay === 0 || soundGrade(pupil, context) === null) return null;
  const args = { year, grade, standard, years: Math.abs(delay) };
  const proposals = likelyDates(pupil, year, standard, context.date1904);
  // A result list has no columns that explain a year or two, and its dates are the system's: only what cannot be.
  if (context.form === "mau-2" && (context.yearOfAges === null || (delay >= -1 && delay <= explainableDelay)))
    return null;
  if (delay < 0) {
    return { field: "birthDate", message: delay < -1 ? "muchTooYoung" : "tooYoung", args, proposals };
  }
  if (context.level === "TX") return null;
  const limit = oldestOfGrades.find(({ lastGrade }) => grade <= lastGrade)?.age;
  if (limit !== undefined && schoolYear - year > limit) {
    return { field: "birthDate", message: "overLimit", args: { ...args, limit }, proposals };
  }
  if (delay > explainableDelay) return { field: "birthDate", message: "tooOld", args, proposals };
  if (delay > unremarkableDelay && reasonForDelay(pupil) === "none") {
    return { field: "birthDate", message: "olderNoReason", args, proposals };
  }
  return { field: "birthDate", message: "older", args, severity: "info" };
}

/** The standard year, where a slip of the finger makes the difference; never sure: the class may be wrong instead. */
function likelyDates(pupil: PupilRecord, year: number, standard: number, date1904: boolean): Proposal[] {
  const date = pupil.date("birthDate");
  if (date.kind !== "date" || !isSlipOf(year, standard)) return [];
  const reason = { vi: "năm chuẩn của khối, gần giống năm đã ghi", en: "the grade's standard year, a slip away" };
  const proposal = dateProposal(date, { year: standard, month: date.month, day: date.day }, reason, date1904);
  return proposal ? [proposal] : [];
}

/** One digit off, the same digits in another order, or the wrong decade or century (1996 for 2006). */
function isSlipOf(year: number, standard: number): boolean {
  const [typed, meant] = [String(year), String(standard)];
  const differing = [...typed].filter((digit, place) => digit !== meant[place]).length;
  const isReordered = [...typed].sort().join("") === [...meant].sort().join("");
  return differing === 1 || isReordered || Math.abs(standard - year) % 10 === 0;
}
