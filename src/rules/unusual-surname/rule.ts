import { surnames } from "../../text/data/surnames";
import { detectLegacy } from "../../text/legacyEncoding";
import { toneKey } from "../../text/normalise";
import { isVietnameseSyllable } from "../../text/syllable";
import { defineRowRule } from "../types";
import { usesVietnameseNames } from "../usesVietnameseNames";

/** As written, then by what tone marks may be placed otherwise. */
const written = new Set(surnames);
const known = new Set(surnames.map(toneKey));

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
  check(pupil) {
    const text = pupil.text("fullName");
    const end = text.indexOf(" ");
    if (end < 0) return [];
    const surname = text.slice(0, end);
    if (written.has(surname) || known.has(toneKey(surname))) return [];
    // What is no syllable at all is said by `unlikely-syllable`.
    if (!isVietnameseSyllable(surname) || !usesVietnameseNames(pupil) || detectLegacy(text) !== null) return [];
    return [{ field: "fullName", message: "rare", args: { surname } }];
  },
});
