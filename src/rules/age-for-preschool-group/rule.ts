import { ageOfKindergarten, monthsOfNursery, oldestOfPreschool } from "../../regulations/pupilAges";
import type { AgeGroup } from "../../text/classCode";
import type { CalendarDay } from "../../text/date";
import { reasonForDelay } from "../reasonForDelay";
import { defineRowRule, type Finding, type PupilRecord } from "../types";

/**
 * Months that a child of nhà trẻ may be away from its group: groups are made in September and kept till May, and by year
 * of birth as often as by the month.
 */
const monthsOfTolerance = 6;

type Message = "notBorn" | "tooYoung" | "older" | "tooOld" | "nurseryYoung" | "nurseryOld" | "schoolAge";

type Kindergarten = keyof typeof ageOfKindergarten;
type Nursery = keyof typeof monthsOfNursery;

export const rule = defineRowRule<Message>({
  id: "age-for-preschool-group",
  title: { vi: "Tuổi hợp với nhóm, lớp mầm non", en: "Age against the mầm non group" },
  forms: ["mau-1", "mau-2"],
  levels: ["MN"],
  severity: "warning",
  source: {
    vi: "DM_NHOM_TUOI_MN: nhóm 3–12, 13–24, 25–36 tháng, lớp 3–4, 4–5, 5–6 tuổi; Luật Giáo dục: mầm non nhận trẻ từ 3 tháng đến 6 tuổi; tuổi mẫu giáo tính theo năm",
    en: "DM_NHOM_TUOI_MN: groups of 3–12, 13–24, 25–36 months and of 3–4, 4–5, 5–6 years; Education Act: from three months to six years; kindergarten ages are counted by year",
  },
  messages: {
    notBorn: {
      vi: "Trẻ sinh {birth} chưa đủ 3 tháng trong năm học {schoolYear}–{nextYear}. Có thể đã ghi nhầm ngày nhập học.",
      en: "A child born {birth} is not three months old within {schoolYear}–{nextYear}. The date of entry may stand here.",
    },
    tooYoung: {
      vi: "Sinh năm {year} mà học lớp {age} tuổi: nhỏ hơn {years} năm (chuẩn: {standard}). Hãy xem lại năm sinh hoặc lớp.",
      en: "Born {year} and in a class of {age}-year-olds: {years} year(s) younger (standard: {standard}). Check birth year or class.",
    },
    older: {
      vi: "Sinh năm {year} mà học lớp {age} tuổi: lớn hơn {years} năm (chuẩn: {standard}).",
      en: "Born {year} and in a class of {age}-year-olds: {years} year(s) older (standard: {standard}).",
    },
    tooOld: {
      vi: "Sinh năm {year} mà học lớp {age} tuổi: lớn hơn {years} năm (chuẩn: {standard}). Hãy xem lại năm sinh hoặc lớp.",
      en: "Born {year} and in a class of {age}-year-olds: {years} years older (standard: {standard}). Check birth year or class.",
    },
    nurseryYoung: {
      vi: "Trẻ {months} tháng tuổi (tính đến tháng 9) ở nhóm {from}–{to} tháng: nhỏ hơn tuổi của nhóm. Hãy xem lại ngày sinh hoặc nhóm.",
      en: "A child of {months} months (in September) in the group of {from}–{to} months is younger than its group. Check birth date or group.",
    },
    nurseryOld: {
      vi: "Trẻ {months} tháng tuổi (tính đến tháng 9) ở nhóm {from}–{to} tháng: lớn hơn tuổi của nhóm. Hãy xem lại ngày sinh hoặc nhóm.",
      en: "A child of {months} months (in September) in the group of {from}–{to} months is older than its group. Check birth date or group.",
    },
    schoolAge: {
      vi: "Sinh năm {year}: đã {age} tuổi, quá tuổi mầm non. Hãy xem lại năm sinh.",
      en: "Born {year}: {age} years old, above the age of mầm non. Check the birth year.",
    },
  },
  reads: [
    "birthDate",
    "classCode",
    "disability",
    "ethnicity",
    "nationality",
    "difficultArea",
    "poorHousehold",
    "policyGroup",
    "repeatedYear",
  ],
  check(pupil, context) {
    const date = pupil.date("birthDate");
    if (date.kind !== "date") return [];
    const schoolYear = context.yearOfAges ?? context.schoolYear;
    const { year } = date;
    const months = monthsInSeptember(date, schoolYear);
    // Who is three months old by the end of May can still enter.
    if (months < monthsOfNursery.nursery.from - 8) {
      const birth = `${String(date.month)}/${String(year)}`;
      return [{ field: "birthDate", message: "notBorn", args: { birth, schoolYear, nextYear: schoolYear + 1 } }];
    }
    const age = schoolYear - year;
    if (age > oldestOfPreschool) return [{ field: "birthDate", message: "schoolAge", args: { year, age } }];
    const group = pupil.ageGroup;
    // A result list has no columns that explain a year more or less: there only what cannot be.
    if (group === null || context.form === "mau-2") return [];
    if (isKindergarten(group)) return ofKindergarten(pupil, year, schoolYear, ageOfKindergarten[group]);
    return isNursery(group) ? ofNursery(months, group) : [];
  },
});

function ofKindergarten(pupil: PupilRecord, year: number, schoolYear: number, age: number): Finding<Message>[] {
  const standard = schoolYear - age;
  const delay = standard - year;
  if (delay === 0) return [];
  const args = { year, age, standard, years: Math.abs(delay) };
  if (delay < 0) return [{ field: "birthDate", message: "tooYoung", args }];
  // A child a year behind its group is common where it came late; more wants a reason.
  const isExplained = delay === 1 || reasonForDelay(pupil) === "given";
  if (!isExplained) return [{ field: "birthDate", message: "tooOld", args }];
  return [{ field: "birthDate", message: "older", severity: "info", args }];
}

function ofNursery(months: number, group: Nursery): Finding<Message>[] {
  const { from, to } = monthsOfNursery[group];
  const args = { months, from, to };
  if (months > to + monthsOfTolerance) return [{ field: "birthDate", message: "nurseryOld", args }];
  if (group !== "nursery" && months < from - monthsOfTolerance - 2) {
    return [{ field: "birthDate", message: "nurseryYoung", args }];
  }
  return [];
}

/** Completed months on the first of September of the school year; negative for a child born later. */
function monthsInSeptember({ year, month, day }: CalendarDay, schoolYear: number): number {
  return (schoolYear - year) * 12 + (9 - month) - (day > 1 ? 1 : 0);
}

function isKindergarten(group: AgeGroup): group is Kindergarten {
  return group in ageOfKindergarten;
}

function isNursery(group: AgeGroup): group is Nursery {
  return group in monthsOfNursery;
}
