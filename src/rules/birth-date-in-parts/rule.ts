import type { DateColumns } from "../../forms/splitBirthDate";
import type { Bilingual } from "../../text/bilingual";
import { type DatePart, parseDateParts } from "../../text/dateParts";
import { defineSheetRule, type Finding, type PupilRecord, type RuleContext } from "../types";

type Message = "blank" | "missing" | "invalid" | "impossibleDay" | "twoDigitYear";

const partNames: Readonly<Record<DatePart, Bilingual>> = {
  day: { vi: "ngày", en: "day" },
  month: { vi: "tháng", en: "month" },
  year: { vi: "năm", en: "year" },
};
const places: readonly DatePart[] = ["day", "month", "year"];

export const rule = defineSheetRule<Message>({
  id: "birth-date-in-parts",
  title: { vi: "Ngày sinh ở ba cột là ngày có thật", en: "Birth dates in three columns are real dates" },
  forms: ["mau-1"],
  severity: "error",
  source: {
    vi: "CSDL ngành: ngày sinh là trường bắt buộc, ghi dd/mm/yyyy",
    en: "National database: the birth date is required, as dd/mm/yyyy",
  },
  messages: {
    blank: {
      vi: "Thiếu Ngày sinh. Cổng không nhận dòng này: hãy điền ngày, tháng, năm.",
      en: "The birth date is missing. The portal refuses the row: fill in day, month and year.",
    },
    missing: {
      vi: "Ngày sinh thiếu {part}. Hãy điền {part}.",
      en: "The birth date lacks the {part}. Fill it in.",
    },
    invalid: {
      vi: "«{value}» không phải {part} của ngày sinh. Hãy xem lại.",
      en: "“{value}” is no {part} of a birth date. Check it.",
    },
    impossibleDay: {
      vi: "Ngày sinh {value}: không có ngày này trong lịch. Hãy xem lại ngày và tháng.",
      en: "Birth date {value}: there is no such day. Check day and month.",
    },
    twoDigitYear: {
      vi: "Năm sinh «{value}» ghi hai chữ số. Hãy ghi đủ bốn chữ số.",
      en: "Birth year “{value}” has two digits. Write all four.",
    },
  },
  reads: ["birthDate"],
  check(pupils, context) {
    const columns = context.splitBirthDate;
    if (!columns) return [];
    const found: (Finding<Message> & { readonly row: number })[] = [];
    for (let index = 0; index < pupils.count; index++) {
      const pupil = pupils.at(index);
      const finding = findingOf(pupil, columns, context);
      if (finding) found.push({ row: pupil.row, ...finding });
    }
    return found;
  },
});

function findingOf(pupil: PupilRecord, columns: DateColumns, context: RuleContext): Finding<Message> | null {
  const cells = [pupil.cell(columns[0]), pupil.cell(columns[1]), pupil.cell(columns[2])] as const;
  const date = parseDateParts(cells, { date1904: context.date1904 });
  const at = (part: DatePart) => ({ field: "birthDate", column: columns[places.indexOf(part)] ?? columns[0] }) as const;
  const written = (part: DatePart) => String(cells[places.indexOf(part)] ?? "").trim();
  switch (date.kind) {
    case "blank":
      return { ...at("day"), message: "blank" };
    case "missing":
      return { ...at(date.part), message: "missing", args: { part: partNames[date.part] } };
    case "invalid":
      return { ...at(date.part), message: "invalid", args: { part: partNames[date.part], value: written(date.part) } };
    case "impossibleDay":
      return { ...at("day"), message: "impossibleDay", args: { value: places.map(written).join("/") } };
    case "date": {
      if (!date.isTwoDigitYear) return null;
      const reason = { vi: "đủ bốn chữ số", en: "all four digits" };
      const proposals = [{ value: date.year, reason, isSure: false }];
      const args = { value: written("year") };
      return { ...at("year"), message: "twoDigitYear", severity: "warning", args, proposals };
    }
  }
}
