import { textOf } from "../../forms/textOf";
import { surnames } from "../../text/data/surnames";
import { detectLegacy } from "../../text/legacyEncoding";
import { toneKey } from "../../text/normalise";
import { isVietnameseSyllable } from "../../text/syllable";
import { firstWord, wordTrait } from "../../text/wordTraits";
import { defineRowRule } from "../types";
import { usesVietnameseNames } from "../usesVietnameseNames";

/** As written, then by what tone marks may be placed otherwise. */
const written = new Set(surnames);
const known = new Set(surnames.map(toneKey));
const usual = wordTrait((word) => written.has(word) || known.has(toneKey(word)));

export const rule = defineRowRule({
  id: "unusual-surname",
  title: { vi: "Họ ít gặp", en: "Rare family names" },
  forms: ["mau-1"],
  severity: "info",
  source: {
    vi: "Đối chiếu của Sổ Sạch: các họ thường gặp của người Kinh và người Hoa; họ khác chỉ là ít gặp",
    en: "Sổ Sạch's own comparison: usual family names of Kinh and Hoa; any other is merely rare",
  },
  messages: {
    rare: {
      vi: "«{surname}» là họ ít gặp. Hãy xem có gõ nhầm, hoặc tên đứng trước họ hay không.",
      en: "“{surname}” is a rare family name. Check for a slip, or for the given name standing first.",
    },
  },
  reads: ["fullName", "ethnicity", "nationality", "fatherIsMinority", "motherIsMinority"],
  suspects: { fields: ["fullName"], isSuspect: (value) => rareSurname(textOf(value)) !== null },
  check(pupil) {
    const text = pupil.text("fullName");
    const surname = rareSurname(text);
    // What is no syllable at all is said by `unlikely-syllable`.
    if (
      surname === null ||
      !isVietnameseSyllable(surname) ||
      !usesVietnameseNames(pupil) ||
      detectLegacy(text) !== null
    )
      return [];
    return [{ field: "fullName", message: "rare", args: { surname } }];
  },
});

/** The first word of several, where it is none of the family names. */
function rareSurname(text: string): string | null {
  return firstWord(text, usual) || !text.includes(" ") ? null : text.slice(0, text.indexOf(" "));
}
