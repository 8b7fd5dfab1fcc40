import { fieldName } from "../../forms/fieldName";
import { formatDate } from "../../text/date";
import { dateOrder } from "../../text/numberFormat";
import { defineColumnRule } from "../types";

export const rule = defineColumnRule({
  id: "mixed-date-formats",
  title: { vi: "Hai cách hiện ngày trong một cột", en: "Dates shown in two ways in one column" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  severity: "info",
  source: {
    vi: "Hướng dẫn của tệp mẫu: ngày theo dạng dd/mm/yyyy; Excel hiện định dạng m/d/yyyy theo vùng của từng máy",
    en: "The template's guide: dates as dd/mm/yyyy; Excel shows the format m/d/yyyy by each machine's region",
  },
  messages: {
    monthFirst: {
      vi: "{field} ngày {date} có định dạng {format}, các ô khác dd/mm/yyyy: ở máy khác có thể hiện tháng trước ngày. Nên dùng một định dạng.",
      en: "{field} {date} has the format {format}, other cells dd/mm/yyyy: another machine may show the month first. Better use one format.",
    },
  },
  reads: (field) => field.type === "date",
  check(pupils, field) {
    if (![...pupils.numberFormats(field.key)].some((format) => dateOrder(format) === "monthFirst")) return [];
    const monthFirst: { row: number; index: number; format: string }[] = [];
    let hasDayFirst = false;
    for (let index = 0; index < pupils.count; index++) {
      const pupil = pupils.at(index);
      if (typeof pupil.raw(field.key) !== "number") continue;
      const format = pupil.numberFormat(field.key);
      const order = format === portalFormat ? "dayFirst" : dateOrder(format);
      if (order === "dayFirst") hasDayFirst = true;
      else if (order === "monthFirst") monthFirst.push({ row: pupil.row, index, format });
    }
    if (!hasDayFirst) return [];
    return monthFirst.flatMap(({ row, index, format }) => {
      const pupil = pupils.at(index);
      const date = pupil.date(field.key);
      if (date.kind !== "date") return [];
      return [
        {
          row,
          field: field.key,
          message: "monthFirst" as const,
          args: { field: fieldName(field), date: formatDate(date), format },
          proposals: [
            {
              value: pupil.raw(field.key),
              numberFormat: portalFormat,
              reason: { vi: "cùng ngày, hiện dạng dd/mm/yyyy", en: "the same day, shown as dd/mm/yyyy" },
              isSure: true,
            },
          ],
        },
      ];
    });
  },
});

const portalFormat = "dd/mm/yyyy";
