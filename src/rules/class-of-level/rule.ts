import { classesFromDate, gradeOfClass, isDateDisguisedClass } from "../../text/classCode";
import { defineRowRule, type RuleContext } from "../types";
import type { Level } from "../../forms/types";

/** Grades of a level; in mầm non classes have none, and a GDTX centre may teach any from lớp 1 on. */
const gradesOfLevel: Readonly<Partial<Record<Level, readonly [first: number, last: number]>>> = {
  C1: [1, 5],
  C2: [6, 9],
  C3: [10, 12],
};

export const rule = defineRowRule({
  id: "class-of-level",
  title: { vi: "Mã lớp thuộc cấp học", en: "Class codes of the level" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "DM_KHOI: các khối của từng cấp học (DM Bộ, 26/10/2020)",
    en: "DM_KHOI: the grades of each level (Ministry's catalogues, 26 October 2020)",
  },
  messages: {
    date: {
      vi: "Mã lớp đã bị Excel đổi thành ngày. Lớp đúng có lẽ là «{likely}»: hãy sửa lại thành chữ.",
      en: "Excel turned the class code into a date. The class is probably “{likely}”: enter it as text.",
    },
    otherLevel: {
      vi: "Lớp «{value}» là khối {grade}, không thuộc cấp học của danh sách này (khối {first}–{last}). Hãy xem lại mã lớp.",
      en: "Class “{value}” is grade {grade}, not of this list's level (grades {first} to {last}). Check the class code.",
    },
  },
  reads: ["classCode"],
  check(pupil, context) {
    const value = pupil.raw("classCode");
    const grades = context.level === null ? undefined : gradesOfLevel[context.level];
    if (isDateDisguisedClass(value, pupil.numberFormat("classCode"), { date1904: context.date1904 })) {
      const candidates = classesFromDate(value, { date1904: context.date1904 });
      const likely = candidates.filter((code) => isWithin(gradeOfClass(code)?.grade ?? null, grades));
      const listed = listedClasses(value, context);
      const offered = listed.length > 0 ? listed : likely.length > 0 ? likely : candidates;
      return [
        {
          field: "classCode",
          message: "date",
          args: { likely: offered[0] ?? "" },
          proposals: offered.map((code) => ({
            value: code,
            numberFormat: "@",
            reason:
              listed.length > 0
                ? { vi: "có trong danh sách lớp", en: "in the list of classes" }
                : { vi: "ngày, tháng đọc thành lớp", en: "day and month read as a class" },
            isSure: listed.length === 1,
          })),
        },
      ];
    }
    const grade = pupil.grade ?? gradeOfClass(pupil.text("classCode"))?.grade ?? null;
    if (!grades || grade === null || isWithin(grade, grades)) return [];
    const args = { value: pupil.text("classCode"), grade, first: grades[0], last: grades[1] };
    return [{ field: "classCode", message: "otherLevel", args }];
  },
});

/** The school's own classes that such a date may have been; `6-1` becomes a date as `6/1` does. */
function listedClasses(serial: number, context: RuleContext): string[] {
  if (!context.isFromWorkbook("class")) return [];
  const codes = separators.flatMap((separator) => classesFromDate(serial, { date1904: context.date1904, separator }));
  return codes.filter((code) => context.lookUp("class", code)?.kind === "found");
}

const separators = ["/", "-", "."];

function isWithin(grade: number | null, grades: readonly [first: number, last: number] | undefined): boolean {
  return grade !== null && (grades === undefined || (grade >= grades[0] && grade <= grades[1]));
}
