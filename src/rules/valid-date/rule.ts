import { fieldName } from "../../forms/fieldName";
import { formatDate, parseDate, toSerial } from "../../text/date";
import { isErrorValue } from "../errorValues";
import { defineCellRule, type Proposal } from "../types";

/** As the template asks for it; any other way of writing a date is read by people, not by the portal. */
const portalForm = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

export const rule = defineCellRule({
  id: "valid-date",
  title: { vi: "Ngày có thật, viết ngày/tháng/năm", en: "Real dates, written day/month/year" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "error",
  source: {
    vi: "Hướng dẫn của tệp mẫu: ngày theo dạng dd/mm/yyyy, kiểu chữ hoặc kiểu ngày",
    en: "The template's guide: dates as dd/mm/yyyy, text or date cells",
  },
  messages: {
    notADate: {
      vi: "{field} «{value}» không phải ngày. Hãy gõ theo dạng ngày/tháng/năm, ví dụ 05/09/2006.",
      en: "{field} “{value}” is no date. Type it as day/month/year, for example 05/09/2006.",
    },
    impossibleDay: {
      vi: "{field} «{value}»: không có ngày này trong lịch. Hãy xem lại ngày và tháng.",
      en: "{field} “{value}”: there is no such day. Check day and month.",
    },
    outOfRange: {
      vi: "{field} «{value}» ở ngoài khoảng hợp lý (1900–2100). Hãy xem lại năm.",
      en: "{field} “{value}” is outside 1900–2100. Check the year.",
    },
    yearOnly: {
      vi: "{field} chỉ ghi «{value}», thiếu ngày. Hãy ghi đủ ngày, tháng, năm.",
      en: "{field} says “{value}” alone, without the day. Enter day, month and year.",
    },
    twoDigitYear: {
      vi: "{field} «{value}» ghi năm hai chữ số. Hãy ghi đủ bốn chữ số.",
      en: "{field} “{value}” has a two-digit year. Write all four digits.",
    },
    otherForm: {
      vi: "{field} «{value}» không viết theo dạng ngày/tháng/năm mà cổng nhận.",
      en: "{field} “{value}” is not written as day/month/year, which the portal takes.",
    },
  },
  reads: (field) => field.type === "date",
  check(value, field, context) {
    if (isErrorValue(value)) return [];
    const date = parseDate(value, { date1904: context.date1904 });
    const args = { field: fieldName(field), value: typeof value === "string" ? value.trim() : String(value) };
    switch (date.kind) {
      case "blank":
        return [];
      case "invalid":
        return [
          {
            field: field.key,
            message: date.reason,
            args,
            proposals: date.suggestion ? [asDate(date.suggestion, context.date1904, false)] : [],
          },
        ];
      case "yearOnly":
        return [{ field: field.key, message: "yearOnly", args, severity: "warning" }];
      case "date": {
        if (date.from === "serial") return [];
        const proposals = [asDate(date, context.date1904, !date.isTwoDigitYear)];
        if (date.isTwoDigitYear) {
          return [{ field: field.key, message: "twoDigitYear", args, severity: "warning", proposals }];
        }
        if (typeof value === "string" && portalForm.test(value.trim())) return [];
        return [{ field: field.key, message: "otherForm", args, severity: "warning", proposals }];
      }
    }
  },
});

function asDate(date: { year: number; month: number; day: number }, date1904: boolean, isSure: boolean): Proposal {
  const text = formatDate(date);
  return {
    value: toSerial(date, { date1904 }),
    numberFormat: "dd/mm/yyyy",
    reason: { vi: `ô kiểu ngày, ${text}`, en: `a date cell, ${text}` },
    isSure,
  };
}
