import { formatDate } from "../../text/date";
import { nameKey } from "../../text/personName";
import { defineGroupRule, type PupilRecord } from "../types";

export const rule = defineGroupRule({
  id: "same-name-and-birth-date",
  title: { vi: "Cùng họ tên và ngày sinh", en: "Same name and birth date" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Đối chiếu của Sổ Sạch: cùng họ tên và ngày sinh thường là một học sinh nhập hai lần",
    en: "Sổ Sạch's own comparison: the same name and birth date is mostly one pupil entered twice",
  },
  messages: {
    twice: {
      vi: "Họ tên và ngày sinh {date} giống dòng {row}. Nếu là một người, hãy giữ một dòng.",
      en: "Name and birth date {date} are those of row {row}. If it is one pupil, keep one row.",
    },
    otherParents: {
      vi: "Họ tên và ngày sinh {date} giống dòng {row}, nhưng cha mẹ khác tên: có lẽ là hai người.",
      en: "Name and birth date {date} are those of row {row}, but the parents differ: probably two pupils.",
    },
  },
  reads: ["fullName", "birthDate", "fatherName", "motherName"],
  key(pupil) {
    const date = pupil.date("birthDate");
    const name = nameKey(pupil.text("fullName"));
    return date.kind !== "date" || name === "" ? null : `${name} ${formatDate(date)}`;
  },
  check(pupil, group) {
    const date = pupil.date("birthDate");
    // The pupil that is most likely the same one is named, not just the first.
    const others = group.filter((member) => member !== pupil);
    const other = others.find((member) => !haveOtherParents(pupil, member)) ?? others[0];
    if (!other || date.kind !== "date") return [];
    const areTwo = haveOtherParents(pupil, other);
    return [
      {
        field: "fullName",
        message: areTwo ? "otherParents" : "twice",
        severity: areTwo ? "info" : "warning",
        args: { date: formatDate(date), row: other.row + 1 },
        related: [other.ref("fullName")],
      },
    ];
  },
});

/** A parent named in both rows with another name; an empty cell says nothing. */
function haveOtherParents(a: PupilRecord, b: PupilRecord): boolean {
  return (["motherName", "fatherName"] as const).some(
    (field) => !a.isBlank(field) && !b.isBlank(field) && nameKey(a.text(field)) !== nameKey(b.text(field)),
  );
}
