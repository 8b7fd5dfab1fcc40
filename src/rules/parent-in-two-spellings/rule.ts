import { fieldName } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { foldMarks, letterHash, matchKey } from "../../text/normalise";
import { nameVariantKey } from "../../text/personName";
import { defineGroupRule, type PupilRecord } from "../types";

const parents = ["fatherName", "motherName"] as const satisfies readonly FieldKey[];

export const rule = defineGroupRule({
  id: "parent-in-two-spellings",
  title: { vi: "Cha mẹ của anh chị em viết hai cách", en: "Parents of siblings spelt in two ways" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Đối chiếu của Sổ Sạch: cùng cha, cùng mẹ, cùng năm sinh của cha mẹ; «Hòa» và «Hoà», «Lý» và «Lí» là hai chữ khác nhau đối với máy",
    en: "Sổ Sạch's own comparison of father, mother and their birth years; “Hòa” and “Hoà”, “Lý” and “Lí” differ to a machine",
  },
  messages: {
    twoSpellings: {
      vi: "{field} «{value}» ở dòng {row} viết là «{other}». Nếu là một người, hãy viết như trong giấy khai sinh.",
      en: "{field} “{value}” is written “{other}” in row {row}. If it is one person, write as the birth certificate does.",
    },
  },
  reads: ["fatherName", "motherName", "fatherBirthYear", "motherBirthYear"],
  roughKey(pupil) {
    const [father, mother] = [pupil.year("fatherBirthYear"), pupil.year("motherBirthYear")];
    if (father === null || mother === null) return null;
    const names = parents.map((field) => pupil.text(field));
    return names.every(isOfSeveralWords) ? letterHash(names.join(" ")) ^ (father * yearsOfParents + mother) : null;
  },
  key(pupil) {
    const years = `${String(pupil.year("fatherBirthYear"))}|${String(pupil.year("motherBirthYear"))}`;
    return [years, ...parents.map((field) => lettersOf(pupil.text(field)))].join("|");
  },
  check(pupil, group) {
    const family = group.filter((member) => parents.every((field) => isVariant(member, pupil, field)));
    return parents.flatMap((field) => {
      const other = otherSpelling(pupil, family, field);
      if (!other) return [];
      const name = other.text(field);
      return [
        {
          field,
          message: "twoSpellings" as const,
          args: { field: fieldName(pupil.field(field)), value: pupil.text(field), other: name, row: other.row + 1 },
          related: [other.ref(field)],
          proposals: [{ value: name, reason: { vi: "viết như dòng kia", en: "as in the other row" }, isSure: false }],
        },
      ];
    });
  },
});

/** More than there are between the oldest and the youngest. */
const yearsOfParents = 128;

function isOfSeveralWords(name: string): boolean {
  return name.includes(" ");
}

function isVariant(a: PupilRecord, b: PupilRecord, field: FieldKey): boolean {
  const [one, other] = [a.text(field), b.text(field)];
  return one === other || nameVariantKey(one) === nameVariantKey(other);
}

/** What the places of tone marks and i for y leave as it is. */
function lettersOf(name: string): string {
  return foldMarks(name).replaceAll("y", "i");
}

/** The first of the family that writes the name otherwise; capitals are another rule's. */
function otherSpelling(pupil: PupilRecord, family: readonly PupilRecord[], field: FieldKey): PupilRecord | undefined {
  const own = matchKey(pupil.text(field));
  return family.find((member) => matchKey(member.text(field)) !== own);
}
