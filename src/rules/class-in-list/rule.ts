import { classesFromNumber, gradeOfClass, isDateDisguisedClass } from "../../text/classCode";
import { isBlank } from "../../workbook/cells";
import { isErrorValue } from "../errorValues";
import { classProposals } from "../classProposals";
import { isOfOtherLevel } from "../gradesOfLevel";
import { defineCellRule, type RuleContext } from "../types";
import { normaliseText } from "../../text/normalise";

export const rule = defineCellRule({
  id: "class-in-list",
  title: { vi: "Mã lớp có trong danh sách lớp của trường", en: "Classes of the school's own list" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Trang danh mục lớp của tệp; hệ thống cùng loại báo lỗi khi lớp chưa có, với cổng của Bộ là suy ra",
    en: "The book's own list of classes; a sibling system refuses classes that it does not know, for the portal it is inferred",
  },
  messages: {
    unknown: {
      vi: "Lớp «{value}» không có trong {catalogue}. Hãy sửa mã lớp, hoặc thêm lớp vào trang đó.",
      en: "Class “{value}” is not in the {catalogue}. Mend the class code, or add the class there.",
    },
  },
  reads: (field) => field.key === "classCode",
  check(value, field, context) {
    if (isBlank(value) || isErrorValue(value)) return [];
    if (typeof value === "number" && isDisguised(value, context)) return [];
    const lookup = context.lookUp("class", String(value));
    if (lookup?.kind !== "unknown") return [];
    // A class of another level is told as such, once.
    if (isOfOtherLevel(gradeOfClass(String(value))?.grade ?? null, context.level)) return [];
    return [
      {
        field: field.key,
        message: "unknown",
        args: { value: normaliseText(String(value)), catalogue: context.catalogueName("class") },
        proposals: classProposals(lookup),
      },
    ];
  },
});

/** Where Excel made a date or a number of a class, another rule says which. */
function isDisguised(value: number, context: RuleContext): boolean {
  return (
    isDateDisguisedClass(value, "", context) ||
    classesFromNumber(value).some((code) => context.lookUp("class", code)?.kind === "found")
  );
}
