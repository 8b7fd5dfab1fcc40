import { fieldName } from "../../forms/fieldName";
import { isPlaceholder } from "../../text/placeholder";
import { parseYear } from "../../text/year";
import type { Bilingual } from "../../text/bilingual";
import type { CellValue } from "../../workbook/types";
import { isBlank } from "../../workbook/cells";
import { isErrorValue } from "../errorValues";
import { defineCellRule } from "../types";

/** Nobody who has a child at school was born before. */
const earliest = 1900;

export const rule = defineCellRule({
  id: "birth-year-of-parent",
  title: { vi: "Năm sinh cha, mẹ, người đỡ đầu", en: "Birth years of parents and guardians" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Cơ sở dữ liệu của cổng (7/2020): năm sinh là số có bốn chữ số",
    en: "The portal's database (7/2020): a birth year is a number of four digits",
  },
  messages: {
    notAYear: {
      vi: "{field} «{value}» không phải năm. Hãy ghi năm bốn chữ số, ví dụ 1980.",
      en: "{field} “{value}” is no year. Write four digits, for example 1980.",
    },
    noYear: {
      vi: "{field} «{value}» không phải năm. Không biết thì để trống.",
      en: "{field} “{value}” is no year. Where it is not known, leave the cell empty.",
    },
    date: {
      vi: "{field} là một ngày; cột này chỉ ghi năm: {year}.",
      en: "{field} holds a date; this column takes the year: {year}.",
    },
    impossible: {
      vi: "{field} {year} không hợp lý. Hãy xem lại.",
      en: "{field} {year} cannot be. Check it.",
    },
  },
  reads: (field) => field.type === "year",
  check(value, field, context) {
    if (isBlank(value) || isErrorValue(value)) return [];
    const year = parseYear(value, { date1904: context.date1904 });
    const name = fieldName(field);
    switch (year.kind) {
      case "blank":
        return [];
      case "invalid":
        return [{ field: field.key, ...invalidYear(value, name) }];
      case "year": {
        if (year.from === "year") {
          if (year.year >= earliest && year.year < context.schoolYear) return [];
          return [{ field: field.key, message: "impossible", args: { field: name, year: year.year } }];
        }
        return [
          {
            field: field.key,
            message: "date",
            args: { field: name, year: year.year },
            proposals: [
              {
                value: year.year,
                numberFormat: "0",
                reason: { vi: "năm của ngày này", en: "the date's year" },
                isSure: true,
              },
            ],
          },
        ];
      }
    }
  },
});

/** A child's parents were born in the century before, but for the very young. */
const laterCentury = 8;

function invalidYear(value: CellValue, field: Bilingual) {
  const text = String(value).trim();
  const args = { field, value: text };
  if (isPlaceholder(text)) {
    const reason = { vi: "không có năm", en: "there is no year" };
    return { message: "noYear" as const, args, proposals: [{ value: "", reason, isSure: false }] };
  }
  if (!/^\d\d$/.test(text)) return { message: "notAYear" as const, args };
  const year = Number(text) + (Number(text) <= laterCentury ? 2000 : 1900);
  const reason = { vi: "năm hai chữ số", en: "a year of two digits" };
  return { message: "notAYear" as const, args, proposals: [{ value: year, numberFormat: "0", reason, isSure: false }] };
}
