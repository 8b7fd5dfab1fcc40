import { fieldName } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { digitsOnly } from "../../text/numberText";
import { nameKey } from "../../text/personName";
import { defineGroupRule, type Finding } from "../types";

const phones = ["motherPhone", "fatherPhone", "phone"] as const satisfies readonly FieldKey[];
const years = ["fatherBirthYear", "motherBirthYear"] as const satisfies readonly FieldKey[];

/** A year or two come from papers that disagree; more is rather a slip. */
const disagreement = 2;

type Message = "otherYear";

export const rule = defineGroupRule<Message>({
  id: "birth-year-of-same-parents",
  title: { vi: "Anh chị em: năm sinh cha mẹ như nhau", en: "Siblings: one birth year of each parent" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Đối chiếu của Sổ Sạch: cùng tên cha, tên mẹ và số điện thoại là một gia đình",
    en: "Sổ Sạch's own comparison: the same father, mother and telephone are one family",
  },
  messages: {
    otherYear: {
      vi: "{field} {year}, nhưng dòng {row} cùng cha mẹ và số điện thoại ghi {other}. Hãy xem lại cả hai.",
      en: "{field} {year}, but row {row} of the same parents and telephone says {other}. Check both.",
    },
  },
  reads: ["fatherName", "motherName", ...phones, ...years],
  key(pupil) {
    if (pupil.isBlank("fatherName") || pupil.isBlank("motherName")) return null;
    const phone = phones.find((field) => !pupil.isBlank(field));
    if (phone === undefined) return null;
    const names = `${nameKey(pupil.text("fatherName"))}|${nameKey(pupil.text("motherName"))}`;
    return `${names}|${digitsOnly(pupil.text(phone))}`;
  },
  check(pupil, group) {
    return years.flatMap((field): Finding<Message>[] => {
      const year = pupil.year(field);
      if (year === null) return [];
      for (const member of group) {
        const other = member === pupil ? null : member.year(field);
        if (other === null || other === year) continue;
        const args = { field: fieldName(pupil.field(field)), year, other, row: member.row + 1 };
        const severity = Math.abs(other - year) > disagreement ? "warning" : "info";
        return [{ field, message: "otherYear", severity, args, related: [member.ref(field)] }];
      }
      return [];
    });
  },
});
