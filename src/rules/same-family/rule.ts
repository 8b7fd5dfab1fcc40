import { fieldName } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { formatDate } from "../../text/date";
import { identityConflicts, parseIdentityNumber } from "../../text/identityNumber";
import { foldMarks, letterHash, matchKey } from "../../text/normalise";
import { nameKey } from "../../text/personName";
import { isMovedBetween } from "../samePupil";
import { sexOf } from "../sexOf";
import { defineGroupRule, type Finding, type PupilRecord } from "../types";

const phones = ["motherPhone", "fatherPhone", "phone"] as const satisfies readonly FieldKey[];
const years = ["fatherBirthYear", "motherBirthYear"] as const satisfies readonly FieldKey[];

/** A year or two come from papers that disagree; more is rather a slip. */
const disagreement = 2;

type Message = "otherDate" | "nearName" | "likelyTwins" | "otherYear";

export const rule = defineGroupRule<Message>({
  id: "same-family",
  title: { vi: "Các học sinh cùng cha mẹ", en: "Pupils of the same parents" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Đối chiếu của Sổ Sạch: anh chị em và trẻ sinh đôi có tên khác hẳn nhau; trùng tên, hoặc tên chỉ khác dấu, thường là một học sinh nhập hai lần",
    en: "Sổ Sạch's own comparison: siblings and twins have different names; the same name, or one that differs in marks alone, is mostly one pupil entered twice",
  },
  messages: {
    otherDate: {
      vi: "Họ tên, cha và mẹ giống dòng {row}, chỉ khác ngày sinh ({date} và {other}). Nếu là một người, hãy giữ một dòng.",
      en: "Name, father and mother are those of row {row}, only the birth dates differ ({date} and {other}). If it is one pupil, keep one row.",
    },
    nearName: {
      vi: "Cùng cha mẹ, cùng ngày sinh và tên chỉ khác dấu so với «{other}» ở dòng {row}. Nếu là một người, hãy giữ một dòng.",
      en: "Same parents and birth date as “{other}” in row {row}, and the names differ in marks alone. If it is one pupil, keep one row.",
    },
    likelyTwins: {
      vi: "Cùng cha mẹ, cùng ngày sinh và tên chỉ khác dấu so với «{other}» ở dòng {row}, nhưng mã hoặc số định danh khác nhau: có lẽ sinh đôi.",
      en: "Same parents and birth date as “{other}” in row {row}, and the names differ in marks alone, but code or identity number is another: probably twins.",
    },
    otherYear: {
      vi: "{field} {year}, nhưng dòng {row} cùng cha mẹ và số điện thoại ghi {other}. Hãy xem lại cả hai.",
      en: "{field} {year}, but row {row} of the same parents and telephone says {other}. Check both.",
    },
  },
  reads: [
    ...(["fullName", "birthDate", "sex", "status", "pupilCode", "identityNumber", "fatherName", "motherName"] as const),
    ...phones,
    ...years,
  ],
  roughKey(pupil) {
    if (pupil.isBlank("fatherName") || pupil.isBlank("motherName")) return null;
    return letterHash(`${pupil.text("fatherName")}|${pupil.text("motherName")}`);
  },
  // By `matchKey`: every pupil is asked, and two placements of a tone mark within one family are rare.
  key(pupil) {
    if (pupil.isBlank("fatherName") || pupil.isBlank("motherName")) return null;
    return `${matchKey(pupil.text("fatherName"))}|${matchKey(pupil.text("motherName"))}`;
  },
  check(pupil, group) {
    const findings = ofParents(pupil, group);
    const twice = ofPupil(pupil, group);
    if (twice) findings.push(twice);
    return findings;
  },
});

function ofPupil(pupil: PupilRecord, group: readonly PupilRecord[]): Finding<Message> | null {
  const date = pupil.date("birthDate");
  const name = nameKey(pupil.text("fullName"));
  if (date.kind !== "date" || name === "") return null;
  const own = formatDate(date);
  for (const member of group) {
    const theirs = member.date("birthDate");
    if (member === pupil || theirs.kind !== "date" || isMovedBetween(pupil, member)) continue;
    const row = member.row + 1;
    const isSameDate = formatDate(theirs) === own;
    const isSameName = nameKey(member.text("fullName")) === name;
    if (isSameName && !isSameDate) {
      const args = { row, date: own, other: formatDate(theirs) };
      return { field: "birthDate", message: "otherDate", args, related: [member.ref("birthDate")] };
    }
    if (isSameDate && !isSameName && areNearlyNamed(pupil, member)) {
      const args = { row, other: member.text("fullName") };
      const related = [member.ref("fullName")];
      return areToldApart(pupil, member)
        ? { field: "fullName", message: "likelyTwins", severity: "info", args, related }
        : { field: "fullName", message: "nearName", args, related };
    }
  }
  return null;
}

function areNearlyNamed(a: PupilRecord, b: PupilRecord): boolean {
  if (nameSkeleton(a.text("fullName")) !== nameSkeleton(b.text("fullName"))) return false;
  const [sex, otherSex] = [a.entry("sex")?.code, b.entry("sex")?.code];
  // A boy Khánh and a girl Khanh may be twins.
  return sex === undefined || otherSex === undefined || sex === otherSex;
}

/** By numbers that are given once to each person: the Ministry's code, the identity number where it fits the pupil. */
function areToldApart(a: PupilRecord, b: PupilRecord): boolean {
  return areTwo(fittingNumber(a), fittingNumber(b)) || areTwo(codeOf(a), codeOf(b));
}

function areTwo(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function codeOf(pupil: PupilRecord): string | null {
  const code = pupil.text("pupilCode");
  return /^\d{10}$/.test(code) ? code : null;
}

function fittingNumber(pupil: PupilRecord): string | null {
  const parsed = parseIdentityNumber(pupil.raw("identityNumber"));
  if (parsed.kind !== "citizen") return null;
  const birthYear = pupil.year("birthDate") ?? undefined;
  return identityConflicts({ parsed, sex: sexOf(pupil), birthYear }).length === 0 ? parsed.number : null;
}

/** Without marks, and with one letter for i and y. */
function nameSkeleton(name: string): string {
  return foldMarks(name).replaceAll("y", "i");
}

/** Two families may share both names; with the telephone it is one. */
function ofParents(pupil: PupilRecord, group: readonly PupilRecord[]): Finding<Message>[] {
  const phone = phoneOf(pupil);
  if (phone === "") return [];
  return years.flatMap((field): Finding<Message>[] => {
    const year = pupil.year(field);
    if (year === null) return [];
    for (const member of group) {
      const other = member === pupil || phoneOf(member) !== phone ? null : member.year(field);
      if (other === null || other === year) continue;
      const args = { field: fieldName(pupil.field(field)), year, other, row: member.row + 1 };
      const severity = Math.abs(other - year) > disagreement ? "warning" : "info";
      return [{ field, message: "otherYear", severity, args, related: [member.ref(field)] }];
    }
    return [];
  });
}

function phoneOf(pupil: PupilRecord): string {
  const field = phones.find((one) => !pupil.isBlank(one));
  return field === undefined ? "" : pupil.text(field);
}
