import { fieldName } from "../../forms/fieldName";
import { isBlank } from "../../workbook/cells";
import { defineCellRule } from "../types";

export const rule = defineCellRule({
  id: "required-cell",
  title: { vi: "Ô bắt buộc phải có", en: "Required cells" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "error",
  source: {
    vi: "CSDL ngành: các trường bắt buộc khi nhập hồ sơ học sinh (*)",
    en: "National database: fields required to enter a pupil (*)",
  },
  messages: {
    missing: {
      vi: "Thiếu {field}. Cổng không nhận dòng này: hãy điền {field}.",
      en: "{field} is missing. The portal refuses the row: fill it in.",
    },
  },
  reads: (field) => field.required === "always",
  passesPlainValues: () => Infinity,
  check(value, field) {
    if (!isBlank(value)) return [];
    return [{ field: field.key, message: "missing", args: { field: fieldName(field) } }];
  },
});
