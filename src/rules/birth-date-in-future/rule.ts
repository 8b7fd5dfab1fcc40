import { compareDates, formatDate } from "../../text/date";
import { defineRowRule } from "../types";

/** The list is handed in when the school year is over, on 31 May. */
const endOfYear = { month: 5, day: 31 };

export const rule = defineRowRule({
  id: "birth-date-in-future",
  title: { vi: "Ngày sinh sau năm học", en: "Birth dates after the school year" },
  forms: ["mau-1"],
  // In tiểu học, THCS and THPT the grade tells more: `birth-year-for-grade`.
  levels: ["MN", "TX"],
  severity: "warning",
  source: {
    vi: "Khung thời gian năm học kết thúc trước 31/5; trẻ chưa sinh không thể có trong danh sách",
    en: "The school year ends by 31 May; a child not yet born cannot be in its list",
  },
  messages: {
    future: {
      vi: "Ngày sinh {date} ở sau khi năm học {schoolYear}–{nextYear} kết thúc. Hãy xem lại năm sinh.",
      en: "The birth date {date} is after the end of {schoolYear}–{nextYear}. Check the year.",
    },
  },
  reads: ["birthDate"],
  check(pupil, context) {
    const date = pupil.date("birthDate");
    const nextYear = context.schoolYear + 1;
    if (date.kind !== "date" || compareDates(date, { year: nextYear, ...endOfYear }) <= 0) return [];
    const args = { date: formatDate(date), schoolYear: context.schoolYear, nextYear };
    return [{ field: "birthDate", message: "future", args }];
  },
});
