import { defineSheetRule } from "../types";

/** What a workbook that counts its days from 1904 is off by, which is no matter of the school year. */
const yearsOfOtherDateSystem = 4;

export const rule = defineSheetRule({
  id: "school-year-of-file",
  title: { vi: "Danh sách đúng năm học", en: "The list is of the school year" },
  forms: ["mau-1"],
  levels: ["MN", "C1", "C2", "C3"],
  severity: "warning",
  source: {
    vi: "Điều lệ trường: tuổi của từng khối, tính theo năm; lỗi thường gặp là nộp tệp của năm học khác",
    en: "School charters: the age of each grade, counted by year; the file of another year is a frequent mistake",
  },
  messages: {
    otherYear: {
      vi: "Danh sách ghi năm học {year}–{next}, nhưng tuổi của đa số học sinh là của năm học {aged}–{agedNext}. Có thể đây là tệp của năm khác: hãy xem lại năm học hoặc mã lớp.",
      en: "The list says {year}–{next}, but most pupils have the age of their class in {aged}–{agedNext}. This may be another year's file: check the school year or the class codes.",
    },
  },
  reads: ["birthDate", "classCode"],
  check(pupils, context) {
    const { schoolYear, yearOfAges: aged } = context;
    if (aged === null || aged === schoolYear || Math.abs(aged - schoolYear) === yearsOfOtherDateSystem) return [];
    if (pupils.count === 0) return [];
    const args = { year: schoolYear, next: schoolYear + 1, aged, agedNext: aged + 1 };
    return [{ row: context.headerRow, field: "birthDate", message: "otherYear", args }];
  },
});
