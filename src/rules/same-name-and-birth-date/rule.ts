import type { CalendarDay } from "../../text/calendar";
import { formatDate } from "../../text/date";
import { letterHash, matchKey } from "../../text/normalise";
import { nameKey } from "../../text/personName";
import { haveOtherParents, haveSameCode, isMovedBetween, rowOf } from "../samePupil";
import { defineGroupRule, type PupilRecord } from "../types";

type Message = "twice" | "twoCodes" | "twoClasses" | "otherParents";

export const rule = defineGroupRule<Message>({
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
      vi: "Họ tên và ngày sinh {date} giống {place}. Nếu là một người, hãy giữ một dòng.",
      en: "Name and birth date {date} are those of {place}. If it is one pupil, keep one row.",
    },
    twoCodes: {
      vi: "Họ tên và ngày sinh {date} giống {place} nhưng hai mã học sinh khác nhau. Nếu là một người, hãy giữ một dòng và một mã.",
      en: "Name and birth date {date} are those of {place}, with another pupil code. If it is one pupil, keep one row and one code.",
    },
    twoClasses: {
      vi: "Họ tên và ngày sinh {date} giống {place} ở lớp {other}. Nếu đã chuyển lớp, hãy giữ dòng của lớp hiện tại.",
      en: "Name and birth date {date} are those of {place} in class {other}. If the pupil changed classes, keep the row of the present one.",
    },
    otherParents: {
      vi: "Họ tên và ngày sinh {date} giống {place}, nhưng cha mẹ khác tên: có lẽ là hai người.",
      en: "Name and birth date {date} are those of {place}, but the parents differ: probably two pupils.",
    },
  },
  reads: ["fullName", "birthDate", "fatherName", "motherName", "pupilCode", "classCode", "status", "identityNumber"],
  roughKey(pupil) {
    const date = pupil.date("birthDate");
    return date.kind !== "date" ? null : letterHash(String(pupil.raw("fullName"))) ^ dayOfCentury(date);
  },
  key(pupil) {
    const date = pupil.date("birthDate");
    const name = nameKey(pupil.text("fullName"));
    return date.kind !== "date" || name === "" ? null : `${name} ${formatDate(date)}`;
  },
  check(pupil, group) {
    const date = pupil.date("birthDate");
    // The pupil that is most likely the same one is named, not just the first.
    const others = group.filter(
      (member) => member !== pupil && !isMovedBetween(pupil, member) && !isToldOtherwise(pupil, member),
    );
    const other = others.find((member) => !haveOtherParents(pupil, member)) ?? others[0];
    if (!other || date.kind !== "date") return [];
    const message = messageOf(pupil, other);
    return [
      {
        field: "fullName",
        message,
        severity: message === "otherParents" ? "info" : "warning",
        args: { date: formatDate(date), place: rowOf(other, pupil), other: other.text("classCode") },
        related: [other.ref("fullName")],
      },
    ];
  },
});

function dayOfCentury({ year, month, day }: CalendarDay): number {
  return ((year % 100) * 12 + month) * 31 + day;
}

/** By the code that they share, or by the identity number. */
function isToldOtherwise(pupil: PupilRecord, other: PupilRecord): boolean {
  if (haveSameCode(pupil, other)) return true;
  return !pupil.isBlank("identityNumber") && pupil.text("identityNumber") === other.text("identityNumber");
}

function messageOf(pupil: PupilRecord, other: PupilRecord): Message {
  if (haveOtherParents(pupil, other)) return "otherParents";
  if (differ(pupil, other, "classCode")) return "twoClasses";
  return differ(pupil, other, "pupilCode") ? "twoCodes" : "twice";
}

function differ(a: PupilRecord, b: PupilRecord, field: "classCode" | "pupilCode"): boolean {
  return !a.isBlank(field) && !b.isBlank(field) && matchKey(a.text(field)) !== matchKey(b.text(field));
}
