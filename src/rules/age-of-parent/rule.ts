import { fieldName } from "../../forms/fieldName";
import { plausibleBirthYear } from "../plausibleBirthYear";
import { defineRowRule, type Finding, type PupilRecord } from "../types";

/** Years between a parent and the child that nobody doubts. */
const youngest = 14;
const oldest = 65;
/** Of a mother, and between the two parents: possible, but rare. */
const oldestMother = 55;
const apart = 40;

type Parent = "fatherBirthYear" | "motherBirthYear";
type Message = "notOlder" | "tooYoung" | "tooOld" | "lateMother" | "farApart";

export const rule = defineRowRule<Message>({
  id: "age-of-parent",
  title: { vi: "Năm sinh cha mẹ so với con", en: "Parents' birth years against the child's" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Đối chiếu của Sổ Sạch: cha, mẹ hơn con từ 14 đến 65 tuổi",
    en: "Sổ Sạch's own comparison: a parent is 14 to 65 years older than the child",
  },
  messages: {
    notOlder: {
      vi: "{field} {year} không trước năm sinh của học sinh ({child}). Hãy xem lại cả hai.",
      en: "{field} {year} is not before the pupil's ({child}). Check both.",
    },
    tooYoung: {
      vi: "{field} {year}: chỉ hơn con {years} tuổi (con sinh {child}). Hãy xem lại.",
      en: "{field} {year}: only {years} years older than the child (born {child}). Check it.",
    },
    tooOld: {
      vi: "{field} {year}: hơn con đến {years} tuổi (con sinh {child}). Có thể là năm sinh của ông bà: hãy xem lại.",
      en: "{field} {year}: {years} years older than the child (born {child}). It may be a grandparent's: check it.",
    },
    lateMother: {
      vi: "{field} {year}: sinh con lúc {years} tuổi, hiếm gặp.",
      en: "{field} {year}: {years} years old at the birth, which is rare.",
    },
    farApart: {
      vi: "Năm sinh cha {father} và mẹ {mother} cách nhau {years} năm. Hãy xem lại.",
      en: "Father ({father}) and mother ({mother}) are {years} years apart. Check it.",
    },
  },
  reads: ["birthDate", "classCode", "fatherBirthYear", "motherBirthYear", "guardianBirthYear"],
  check(pupil, context) {
    const father = pupil.year("fatherBirthYear");
    const mother = pupil.year("motherBirthYear");
    const guardian = pupil.year("guardianBirthYear");
    if (father === null && mother === null && guardian === null) return [];
    const findings: Finding<Message>[] = [];
    const child = plausibleBirthYear(pupil, context);
    if (child !== null) {
      const ofParents = [
        checkParent(pupil, "fatherBirthYear", father, child),
        checkParent(pupil, "motherBirthYear", mother, child),
      ];
      for (const finding of ofParents) if (finding) findings.push(finding);
      if (guardian !== null && guardian >= child) {
        const args = { field: fieldName(pupil.field("guardianBirthYear")), year: guardian, child };
        findings.push({
          field: "guardianBirthYear",
          message: "notOlder",
          args,
          related: [pupil.ref("birthDate")],
        });
      }
    }
    if (findings.length === 0 && father !== null && mother !== null && Math.abs(father - mother) > apart) {
      const args = { father, mother, years: Math.abs(father - mother) };
      findings.push({ field: "motherBirthYear", message: "farApart", severity: "info", args });
    }
    return findings;
  },
});

function checkParent(pupil: PupilRecord, field: Parent, year: number | null, child: number): Finding<Message> | null {
  if (year === null) return null;
  const years = child - year;
  if (years >= youngest && years <= (field === "motherBirthYear" ? oldestMother : oldest)) return null;
  const found = { field, args: { field: fieldName(pupil.field(field)), year, years, child } };
  const related = [pupil.ref("birthDate")];
  if (years <= 0) return { ...found, message: "notOlder", related };
  if (years < youngest) return { ...found, message: "tooYoung", related };
  return years > oldest
    ? { ...found, message: "tooOld", related }
    : { ...found, message: "lateMother", severity: "info", related };
}
