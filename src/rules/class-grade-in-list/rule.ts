import { gradeOfClass } from "../../text/classCode";
import { classesOfSheet } from "../classesOfSheet";
import { isListedOtherwise } from "../soundGrade";
import { defineSheetRule } from "../types";

export const rule = defineSheetRule({
  id: "class-grade-in-list",
  title: { vi: "Khối trong danh sách lớp khớp mã lớp", en: "Grades of the class list against the class codes" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Danh mục lớp của trường (trang LOP): mỗi lớp ghi khối; mã lớp thường bắt đầu bằng số của khối",
    en: "The school's own class list (sheet LOP) names each class's grade; class codes mostly begin with it",
  },
  messages: {
    otherGrade: {
      vi: "{catalogue} ghi lớp «{class}» thuộc khối {listed}, nhưng mã lớp là của khối {told}. Hãy xem lại trang danh mục.",
      en: "The {catalogue} puts class “{class}” into grade {listed}, but its code is of grade {told}. Check that sheet.",
    },
  },
  reads: ["classCode"],
  check(pupils, context) {
    if (!context.isFromWorkbook("class")) return [];
    return classesOfSheet(pupils).flatMap(({ text, first }) => {
      const pupil = pupils.at(first);
      const { grade, row } = pupil;
      if (grade === null || !isListedOtherwise(text, grade)) return [];
      const told = gradeOfClass(text)?.grade ?? 0;
      const args = { catalogue: context.catalogueName("class"), class: text, listed: grade, told };
      return [{ row, field: "classCode" as const, message: "otherGrade" as const, args }];
    });
  },
});
