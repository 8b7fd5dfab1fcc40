import { formatDate } from "../../text/date";
import { nameKey } from "../../text/personName";
import { isMovedBetween } from "../samePupil";
import { defineGroupRule } from "../types";

export const rule = defineGroupRule({
  id: "same-name-and-parents",
  title: { vi: "Cùng họ tên, cha và mẹ nhưng khác ngày sinh", en: "Same name and parents, other birth date" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Đối chiếu của Sổ Sạch: anh chị em không trùng cả họ tên; thường là một học sinh nhập hai lần, một lần sai ngày sinh",
    en: "Sổ Sạch's own comparison: brothers and sisters do not share their whole name; mostly one pupil entered twice, once with a wrong date",
  },
  messages: {
    otherDate: {
      vi: "Họ tên, cha và mẹ giống dòng {row}, chỉ khác ngày sinh ({date} và {other}). Nếu là một người, hãy giữ một dòng.",
      en: "Name, father and mother are those of row {row}, only the birth dates differ ({date} and {other}). If it is one pupil, keep one row.",
    },
  },
  reads: ["fullName", "birthDate", "fatherName", "motherName", "status"],
  key(pupil) {
    if (pupil.isBlank("fatherName") || pupil.isBlank("motherName")) return null;
    const name = nameKey(pupil.text("fullName"));
    if (name === "") return null;
    return `${name}|${nameKey(pupil.text("fatherName"))}|${nameKey(pupil.text("motherName"))}`;
  },
  check(pupil, group) {
    const date = pupil.date("birthDate");
    if (date.kind !== "date") return [];
    const own = formatDate(date);
    for (const other of group) {
      if (other === pupil || isMovedBetween(pupil, other)) continue;
      const theirs = other.date("birthDate");
      if (theirs.kind !== "date" || formatDate(theirs) === own) continue;
      const args = { row: other.row + 1, date: own, other: formatDate(theirs) };
      return [{ field: "birthDate", message: "otherDate", args, related: [other.ref("birthDate")] }];
    }
    return [];
  },
});
