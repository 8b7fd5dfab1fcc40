import { fieldName } from "../../forms/fieldName";
import { formatDate } from "../../text/date";
import { isDateFormat } from "../../text/numberFormat";
import { defineRowRule } from "../types";

const dateFields = ["birthDate", "statusDate", "idCardDate", "measuredOn"] as const;

export const rule = defineRowRule({
  id: "date-shown-as-number",
  title: { vi: "Ngày hiện thành số", en: "Dates shown as numbers" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "warning",
  source: {
    vi: "Hướng dẫn của tệp mẫu: ngày theo dạng dd/mm/yyyy, kiểu chữ hoặc kiểu ngày",
    en: "The template's guide: dates as dd/mm/yyyy, text or date cells",
  },
  messages: {
    number: {
      vi: "{field} hiện thành số {value}, tức ngày {date}. Hãy đổi định dạng ô thành ngày.",
      en: "{field} shows the number {value}, which is {date}. Give the cell a date format.",
    },
  },
  reads: dateFields,
  check(pupil) {
    return dateFields.flatMap((field) => {
      if (isDateFormat(pupil.numberFormat(field))) return [];
      const value = pupil.raw(field);
      if (typeof value !== "number") return [];
      const date = pupil.date(field);
      if (date.kind !== "date" || date.from !== "serial") return [];
      return [
        {
          field,
          message: "number" as const,
          args: { field: fieldName(pupil.field(field)), value, date: formatDate(date) },
          proposals: [
            {
              value,
              numberFormat: "dd/mm/yyyy",
              reason: { vi: "cùng ngày, hiện ra dạng ngày", en: "the same day, shown as a date" },
              isSure: true,
            },
          ],
        },
      ];
    });
  },
});
