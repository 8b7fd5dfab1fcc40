import { isBlank } from "../../workbook/cells";
import { isErrorValue } from "../errorValues";
import { suggestionReason } from "../suggestionReason";
import { defineCellRule } from "../types";
import { normaliseText } from "../../text/normalise";

export const rule = defineCellRule({
  id: "class-in-list",
  title: { vi: "Mã lớp có trong danh sách lớp của trường", en: "Classes of the school's own list" },
  forms: ["mau-1"],
  severity: "error",
  source: {
    vi: "Hướng dẫn của tệp mẫu: giá trị khác trang danh mục sẽ báo lỗi; lớp phải có trước khi nhập học sinh",
    en: "The template's guide: values outside a catalogue sheet are refused; classes come before pupils",
  },
  messages: {
    unknown: {
      vi: "Lớp «{value}» không có trong {catalogue}. Hãy sửa mã lớp, hoặc thêm lớp vào trang đó.",
      en: "Class “{value}” is not in the {catalogue}. Mend the class code, or add the class there.",
    },
  },
  reads: (field) => field.key === "classCode",
  check(value, field, context) {
    if (isBlank(value) || isErrorValue(value) || typeof value !== "string") return [];
    const lookup = context.lookUp("class", value);
    if (lookup?.kind !== "unknown") return [];
    return [
      {
        field: field.key,
        message: "unknown",
        args: { value: normaliseText(value), catalogue: context.catalogueName("class") },
        proposals: lookup.suggestions.map(({ entry, reason }, place) => ({
          // The list names a class by its code; some lists have names alone.
          value: entry.code === "" ? entry.name : entry.code,
          reason: suggestionReason(reason),
          isSure: lookup.isSure && place === 0,
          numberFormat: "@",
        })),
      },
    ];
  },
});
