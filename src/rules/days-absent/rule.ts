import { fieldName } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { isErrorValue } from "../errorValues";
import { countIn } from "../secondaryYear";
import { defineRowRule, type Finding } from "../types";

type Message = "notCount" | "tooMany" | "sum";

const fields = ["daysAbsent", "excusedAbsences", "unexcusedAbsences"] as const satisfies readonly FieldKey[];

/** A school year has thirty-five to thirty-seven weeks of six days. */
const mostSessions = 210;

export const rule = defineRowRule<Message>({
  id: "days-absent",
  title: { vi: "Số ngày nghỉ", en: "Days absent" },
  forms: ["mau-2"],
  severity: "error",
  source: {
    vi: "Mô hình dữ liệu của hệ thống (7/2020): số ngày nghỉ là số nguyên; TT 58/2011, Điều 15: quá 45 buổi không được lên lớp",
    en: "The system's database model (7/2020): a whole number; Circular 58/2011, art. 15: more than 45 bar promotion",
  },
  messages: {
    notCount: {
      vi: "{field} «{value}» không phải là số nguyên từ 0. Hãy sửa lại.",
      en: "{field} “{value}” is no whole number from 0. Correct it.",
    },
    tooMany: {
      vi: "{field} {value} nhiều hơn số buổi của một năm học. Hãy xem lại.",
      en: "{field} {value} is more than a school year has. Please check.",
    },
    sum: {
      vi: "Có phép {excused} và không phép {unexcused} cộng lại là {sum}, nhưng tổng ghi {value}. Hãy xem lại.",
      en: "{excused} with leave and {unexcused} without make {sum}, but the total is {value}. Please check.",
    },
  },
  reads: fields,
  onlyWhereFilled: fields,
  check(pupil) {
    const findings: Finding<Message>[] = [];
    for (const field of fields) {
      if (!pupil.has(field) || pupil.isBlank(field) || pupil.text(field) === "-" || isErrorValue(pupil.raw(field)))
        continue;
      const args = { field: fieldName(pupil.field(field)), value: pupil.text(field) };
      const count = countIn(pupil, field);
      if (count === null) findings.push({ field, message: "notCount", args });
      else if (count > mostSessions) findings.push({ field, message: "tooMany", severity: "warning", args });
    }
    const [value, excused, unexcused] = fields.map((field) => countIn(pupil, field) ?? NaN) as [number, number, number];
    if (Number.isNaN(value + excused + unexcused) || excused + unexcused === value) return findings;
    const args = { value, excused, unexcused, sum: excused + unexcused };
    return [...findings, { field: "daysAbsent", message: "sum", severity: "warning", args }];
  },
});
