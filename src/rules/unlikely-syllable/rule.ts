import { textOf } from "../../forms/textOf";
import { detectLegacy } from "../../text/legacyEncoding";
import { describeName } from "../../text/personName";
import { replaceLookAlikes } from "../../text/lookAlikes";
import { isVietnameseSyllable } from "../../text/syllable";
import { fromTelex } from "../../text/telex";
import { everyWord, wordTrait } from "../../text/wordTraits";
import { defineRowRule, type Proposal } from "../types";
import { usesVietnameseNames } from "../usesVietnameseNames";

/** Parts with a hyphen, an apostrophe or a dot are baptismal names and names of other peoples. */
const foreignPart = /[.'’‘ʼ`´\-‐‑–]/;

/** Words written together are told by their capitals (`name-shape`). */
const joinedWords = /\p{Ll}\p{Lu}/u;

const likely = wordTrait(isLikely);

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
  suspects: { fields: ["fullName"], isSuspect: (value) => !everyWord(textOf(value), likely) },
  check(pupil) {
    const text = pupil.text("fullName");
    if (everyWord(text, likely) || !usesVietnameseNames(pupil)) return [];
    // Digits, signs, old fonts and letters of other alphabets have rules of their own.
    const name = describeName(text);
    if (name.digits.length + name.signs.length > 0) return [];
    if (replaceLookAlikes(text) !== text || detectLegacy(text) !== null) return [];
    const unlikely = text.split(" ").filter((part) => !isLikely(part));
    const args = { syllables: unlikely.join(", ") };
    return [{ field: "fullName", message: "unlikely", args, proposals: asTelex(text) }];
  },
});

function isLikely(word: string): boolean {
  return word === "" || isVietnameseSyllable(word) || foreignPart.test(word) || joinedWords.test(word);
}

/** The name with its Telex keys carried out, where that makes syllables of all its words. */
function asTelex(text: string): Proposal[] {
  const words = text.split(" ").map((part) => (isLikely(part) ? part : fromTelex(part)));
  if (words.some((word) => word === null)) return [];
  const reason = { vi: "gõ Telex chưa thành dấu", en: "Telex keys that made no mark" };
  return [{ value: words.join(" "), reason, isSure: false }];
}
