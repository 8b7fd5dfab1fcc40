import type { FieldDefinition } from "../../forms/types";
import { parseDecimal } from "../../text/numberText";
import { parseYear } from "../../text/year";
import { defineCellRule } from "../types";

export const rule = defineCellRule({
  id: "number-stored-as-text",
  title: { vi: "Số lưu ở dạng chữ", en: "Numbers stored as text" },
  forms: ["mau-1", "mau-2"],
  severity: "info",
  source: {
    vi: "Cơ sở dữ liệu của cổng (7/2020): năm sinh cha mẹ, điểm, số ngày nghỉ và số đo là số",
    en: "The portal's database (7/2020): parents' birth years, marks, days absent and measures are numbers",
  },
  messages: {
    text: {
      vi: "«{value}» là chữ, không phải số; Excel không sắp xếp và tính được. Nên đổi sang số.",
      en: "“{value}” is text, not a number; Excel cannot sort or count it. Better make it a number.",
    },
  },
  // Codes, phones and identity numbers are text on purpose.
  reads: isCountedWith,
  check(value, field, { form }) {
    const number = typeof value === "string" ? parseDecimal(value) : null;
    if (typeof value !== "string" || number === null) return [];
    // The system filled the serial numbers of results.
    if (field.type === "serial" && form !== "mau-1") return [];
    if (field.type === "year" && parseYear(value).kind !== "year") return [];
    return [
      {
        field: field.key,
        message: "text",
        args: { value: value.trim() },
        proposals: [
          {
            value: number,
            numberFormat: "General",
            reason: { vi: "cùng số, kiểu số", en: "the same number, as one" },
            isSure: true,
          },
        ],
      },
    ];
  },
});

/** Marks of THCS and above have a rule of their own, `mark-value`. */
function isCountedWith({ type, key }: FieldDefinition): boolean {
  return type === "year" || type === "serial" || type === "count" || type === "measure" || key.startsWith("test.");
}
