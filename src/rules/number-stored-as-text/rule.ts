import { isNumberStoredAsText } from "../../text/numberText";
import { parseYear } from "../../text/year";
import { defineCellRule } from "../types";

export const rule = defineCellRule({
  id: "number-stored-as-text",
  title: { vi: "Số lưu ở dạng chữ", en: "Numbers stored as text" },
  forms: ["mau-1"],
  severity: "info",
  source: {
    vi: "Cơ sở dữ liệu của cổng (7/2020): năm sinh cha mẹ là số",
    en: "The portal's database (7/2020): parents' birth years are numbers",
  },
  messages: {
    text: {
      vi: "«{value}» là chữ, không phải số; Excel không sắp xếp và tính được. Nên đổi sang số.",
      en: "“{value}” is text, not a number; Excel cannot sort or count it. Better make it a number.",
    },
  },
  // Codes, phones and identity numbers are text on purpose; only years and serial numbers are counted with.
  reads: (field) => field.type === "year" || field.type === "serial",
  check(value, field) {
    if (typeof value !== "string" || !isNumberStoredAsText(value)) return [];
    if (field.type === "year" && parseYear(value).kind !== "year") return [];
    return [
      {
        field: field.key,
        message: "text",
        args: { value: value.trim() },
        proposals: [
          {
            value: Number(value.trim()),
            numberFormat: "General",
            reason: { vi: "cùng số, kiểu số", en: "the same number, as one" },
            isSure: true,
          },
        ],
      },
    ];
  },
});
