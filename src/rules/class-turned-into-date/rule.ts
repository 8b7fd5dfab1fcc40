import { classesFromDate, gradeOfClass, isDateDisguisedClass } from "../../text/classCode";
import { gradesOfLevel, isGradeWithin } from "../gradesOfLevel";
import { defineRowRule, type RuleContext } from "../types";

export const rule = defineRowRule({
  id: "class-turned-into-date",
  title: { vi: "Mã lớp bị đổi thành ngày", en: "Class codes turned into dates" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Excel tự đổi 6/1, 10-2 gõ vào ô thành ngày; cổng đọc mã lớp theo giá trị của ô",
    en: "Excel makes dates of 6/1 or 10-2 typed into a cell; the portal reads a class code by the cell's value",
  },
  messages: {
    date: {
      vi: "Mã lớp đã bị Excel đổi thành ngày. Lớp đúng có lẽ là «{likely}»: hãy sửa lại thành chữ.",
      en: "Excel turned the class code into a date. The class is probably “{likely}”: enter it as text.",
    },
  },
  reads: ["classCode"],
  check(pupil, context) {
    const value = pupil.raw("classCode");
    const grades = context.level === null ? undefined : gradesOfLevel[context.level];
    if (!isDateDisguisedClass(value, pupil.numberFormat("classCode"), { date1904: context.date1904 })) return [];
    const candidates = classesFromDate(value, { date1904: context.date1904 });
    const likely = candidates.filter((code) => isGradeWithin(gradeOfClass(code)?.grade ?? null, grades));
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
  },
});

/** The school's own classes that such a date may have been; `6-1` becomes a date as `6/1` does. */
function listedClasses(serial: number, context: RuleContext): string[] {
  if (!context.isFromWorkbook("class")) return [];
  const codes = separators.flatMap((separator) => classesFromDate(serial, { date1904: context.date1904, separator }));
  return codes.filter((code) => context.lookUp("class", code)?.kind === "found");
}

const separators = ["/", "-", "."];
