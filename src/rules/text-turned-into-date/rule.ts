import { fieldName } from "../../forms/fieldName";
import { classesFromDate } from "../../text/classCode";
import { isDateFormat } from "../../text/numberFormat";
import { defineColumnRule } from "../types";

export const rule = defineColumnRule({
  id: "text-turned-into-date",
  title: { vi: "Chữ bị Excel đổi thành ngày", en: "Texts that Excel turned into dates" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "warning",
  source: {
    vi: "Excel tự đổi «1/2», «3-4» gõ vào ô thành ngày tháng; cột này ghi chữ",
    en: "Excel turns “1/2” or “3-4” into dates as they are typed; this column holds text",
  },
  messages: {
    date: {
      vi: "{field} đã bị Excel đổi thành ngày. Chữ đúng có lẽ là «{likely}»: hãy ghi lại ở dạng chữ.",
      en: "{field} was turned into a date by Excel. It was probably “{likely}”: enter it again as text.",
    },
  },
  // A class code has its class list to choose by: `class-of-level`.
  reads: (field) => field.type === "text",
  suspects: (value) => typeof value === "number",
  check(pupils, field, context) {
    const findings = [];
    for (const index of pupils.suspects) {
      const pupil = pupils.at(index);
      const value = pupil.raw(field.key);
      if (typeof value !== "number" || !isDateFormat(pupil.numberFormat(field.key))) continue;
      const texts = classesFromDate(value, { date1904: context.date1904 });
      if (texts.length === 0) continue;
      findings.push({
        row: pupil.row,
        field: field.key,
        message: "date" as const,
        args: { field: fieldName(field), likely: texts[0] ?? "" },
        proposals: texts.map((text) => ({
          value: text,
          numberFormat: "@",
          reason: { vi: "ngày, tháng đọc thành chữ", en: "day and month read as text" },
          isSure: false,
        })),
      });
    }
    return findings;
  },
});
