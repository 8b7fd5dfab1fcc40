import { fieldName } from "../../forms/fieldName";
import { defineCellRule } from "../types";

export const rule = defineCellRule({
  id: "text-length",
  title: { vi: "Độ dài cho phép", en: "Longest text allowed" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "error",
  source: {
    vi: "Cơ sở dữ liệu của cổng (7/2020): độ dài tối đa của từng trường",
    en: "The portal's database (7/2020): longest text of each field",
  },
  messages: {
    tooLong: {
      vi: "{field} dài {length} ký tự, cổng chỉ nhận {limit}. Hãy viết gọn lại.",
      en: "{field} is {length} characters long; the portal takes {limit}. Shorten it.",
    },
  },
  reads: (field) => field.maxLength !== undefined,
  passesPlainValues: ({ maxLength = Infinity }) => maxLength,
  check(value, field) {
    if (field.maxLength === undefined) return [];
    const text = String(value);
    const length = text.normalize("NFC").trim().length;
    if (length <= field.maxLength) return [];
    return [
      { field: field.key, message: "tooLong", args: { field: fieldName(field), length, limit: field.maxLength } },
    ];
  },
});
