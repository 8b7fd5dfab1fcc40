import { textOf } from "../../forms/textOf";
import { detectLegacy } from "../../text/legacyEncoding";
import { describeName } from "../../text/personName";
import { replaceLookAlikes } from "../../text/lookAlikes";
import { everyWord } from "../../text/everyWord";
import { remembering } from "../../text/remembering";
import { isVietnameseSyllable } from "../../text/syllable";
import { defineRowRule } from "../types";
import { usesVietnameseNames } from "../usesVietnameseNames";

/** Parts with a hyphen, an apostrophe or a dot are baptismal names and names of other peoples. */
const foreignPart = /[.'’‘ʼ`´\-‐‑–]/;

const isLikely = remembering((part) => part === "" || isVietnameseSyllable(part) || foreignPart.test(part));

export const rule = defineRowRule({
  id: "unlikely-syllable",
  title: { vi: "Tiếng không có trong tiếng Việt", en: "Syllables that Vietnamese does not have" },
  forms: ["mau-1"],
  severity: "info",
  source: {
    vi: "Quy tắc ghép âm đầu, vần và thanh của tiếng Việt; không xét tên của các dân tộc khác",
    en: "How Vietnamese joins onset, rime and tone; names of other peoples are not looked at",
  },
  messages: {
    unlikely: {
      vi: "Họ tên có tiếng «{syllables}» không có trong tiếng Việt. Có thể gõ nhầm; hãy xem giấy khai sinh.",
      en: "The name holds “{syllables}”, which is no Vietnamese syllable. It may be a slip; see the birth certificate.",
    },
  },
  reads: ["fullName", "ethnicity", "nationality", "fatherIsMinority", "motherIsMinority"],
  suspects: { fields: ["fullName"], isSuspect: (value) => !everyWord(textOf(value), isLikely) },
  check(pupil) {
    const text = pupil.text("fullName");
    if (everyWord(text, isLikely) || !usesVietnameseNames(pupil)) return [];
    // Digits, signs, old fonts and letters of other alphabets have rules of their own.
    const name = describeName(text);
    if (name.digits.length + name.signs.length > 0) return [];
    if (replaceLookAlikes(text) !== text || detectLegacy(text) !== null) return [];
    const unlikely = text.split(" ").filter((part) => !isLikely(part));
    return [{ field: "fullName", message: "unlikely", args: { syllables: unlikely.join(", ") } }];
  },
});
