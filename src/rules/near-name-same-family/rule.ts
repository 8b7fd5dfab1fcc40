import { formatDate } from "../../text/date";
import { foldMarks } from "../../text/normalise";
import { nameKey } from "../../text/personName";
import { haveOtherParents, isMovedBetween } from "../samePupil";
import { defineGroupRule, type PupilRecord } from "../types";

export const rule = defineGroupRule({
  id: "near-name-same-family",
  title: { vi: "Tên gần giống, cùng mẹ và ngày sinh", en: "Nearly the same name, same mother and birth date" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Đối chiếu của Sổ Sạch: sinh đôi có tên khác hẳn; tên chỉ khác dấu thường là một học sinh nhập hai lần",
    en: "Sổ Sạch's own comparison: twins have different names; names that differ in marks alone are mostly one pupil entered twice",
  },
  messages: {
    nearName: {
      vi: "Cùng mẹ, cùng ngày sinh và tên chỉ khác dấu so với «{other}» ở dòng {row}. Nếu là một người, hãy giữ một dòng.",
      en: "Same mother and birth date as “{other}” in row {row}, and the names differ in marks alone. If it is one pupil, keep one row.",
    },
  },
  reads: ["fullName", "birthDate", "motherName", "fatherName", "sex", "status"],
  key(pupil) {
    const date = pupil.date("birthDate");
    if (date.kind !== "date" || pupil.isBlank("motherName") || pupil.isBlank("fullName")) return null;
    return `${formatDate(date)} ${nameKey(pupil.text("motherName"))}`;
  },
  check(pupil, group) {
    const other = group.find((member) => member !== pupil && isNearlyNamed(pupil, member));
    if (!other) return [];
    const args = { other: other.text("fullName"), row: other.row + 1 };
    return [{ field: "fullName", message: "nearName", args, related: [other.ref("fullName")] }];
  },
});

function isNearlyNamed(a: PupilRecord, b: PupilRecord): boolean {
  const [one, other] = [a.text("fullName"), b.text("fullName")];
  if (nameKey(one) === nameKey(other) || nameSkeleton(one) !== nameSkeleton(other)) return false;
  const [sex, otherSex] = [a.entry("sex")?.code, b.entry("sex")?.code];
  // A boy Khánh and a girl Khanh may be twins.
  if (sex !== undefined && otherSex !== undefined && sex !== otherSex) return false;
  return !haveOtherParents(a, b) && !isMovedBetween(a, b);
}

/** Without marks, and with one letter for i and y. */
function nameSkeleton(name: string): string {
  return foldMarks(name).replaceAll("y", "i");
}
