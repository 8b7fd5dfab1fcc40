import { matchKey, normaliseText, toneKey } from "./normalise";
import { remembering } from "./remembering";
import { isVietnameseSyllable } from "./syllable";
import { everyWord, wordTrait } from "./wordTraits";

export { isVietnameseSyllable } from "./syllable";

/** A name as it is written; says nothing of right or wrong. */
export interface NameDescription {
  /** Normalised. */
  readonly text: string;
  /** Parts between spaces. */
  readonly syllables: readonly string[];
  /** Each digit found, in order. */
  readonly digits: readonly string[];
  /** Every other character that is no letter, hyphen, apostrophe or dot; those belong to names (`Ma-ri-a`, `H'Mi`). */
  readonly signs: readonly string[];
  /** proper: as `properCase` would write it. */
  readonly caseShape: "proper" | "allUpper" | "allLower" | "mixed";
  /** Parts that no Vietnamese syllable is spelt like; right for other peoples' names, so look at the ethnicity first. */
  readonly unlikelySyllables: readonly string[];
}

/** Takes a person's name apart. A blank gives no syllables. */
export function describeName(name: string): NameDescription {
  const text = normaliseText(name);
  const syllables = text === "" ? [] : text.split(" ");
  return {
    text,
    syllables,
    digits: plainName.test(text) ? [] : (text.match(/\p{N}/gu) ?? []),
    signs: plainName.test(text) ? [] : (text.match(notOfNames) ?? []),
    caseShape: caseShapeOf(text),
    unlikelySyllables: syllables.filter(isUnlikely),
  };
}

/**
 * First letter of each part a capital, the rest small (NĐ 30/2020/NĐ-CP, Phụ lục II): `NGUYỄN THỊ hoa` → `Nguyễn Thị Hoa`.
 * After an apostrophe a capital follows (`H'HEN` → `H'Hen`), after a hyphen a small letter (`MA-RI-A` → `Ma-ri-a`); a part
 * with either sign that already mixes both cases is its bearer's own spelling and only gets its first capital.
 */
export function properCase(name: string): string {
  return normaliseText(name).split(" ").map(properPart).join(" ");
}

/** Whether a text is two or more words of letters alone, each with its capital and small letters after it, one space between. */
export function isUsualName(text: string): boolean {
  return text.includes(" ") && everyWord(text, capitalised);
}

const capitalised = wordTrait((word) => /^\p{Lu}\p{Ll}*$/u.test(word));

/** Same for two spellings of one name: case, tone placement (Hòa, Hoà), hyphens and apostrophes left out. */
export function nameKey(name: string): string {
  const key = toneKey(name);
  return plainKey.test(key) ? key : key.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}

/**
 * `nameKey` with i for the y of Lý, Mỹ, Quý (Lí, Mĩ, Quí), never for that of Thúy. Two people may well differ in this
 * alone: take it as likeness, not as identity.
 */
export function nameVariantKey(name: string): string {
  return nameKey(name)
    .split(" ")
    .map((syllable) => syllable.replace(/^(qu|[bcdđghklmnprstvx]+)y(\d*)$/, "$1i$2"))
    .join(" ");
}

/** What nearly every name is made of, so that the slow patterns are spared. */
const plainName = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9 ]*$/;
const plainKey = /^[a-z0-9\u00e0-\u00f6\u00f8-\u024f\u1ea0-\u1ef9 ]*$/;
const notOfNames = /[^\p{L}\p{M}\p{N} .'’‘ʼ`´\-‐‑–]/gu;
const innerSigns = /[.'’‘ʼ`´\-‐‑–]/;
const afterApostrophe = /(^|['’‘ʼ`´])(\P{L}*)(\p{L})/gu;

const properPart = remembering((part) => {
  const small = part.toLowerCase();
  const isOneCase = part === small || part === part.toUpperCase();
  if (!isOneCase && innerSigns.test(part)) return part.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  return small.replace(afterApostrophe, (_, sign: string, between: string, letter: string) => {
    return sign + between + letter.toUpperCase();
  });
});

const isUnlikely = remembering((part) => !part.split(innerSigns).filter(Boolean).every(isVietnameseSyllable));

function caseShapeOf(text: string): NameDescription["caseShape"] {
  if (text === properCase(text)) return "proper";
  if (text === text.toUpperCase()) return "allUpper";
  return text === matchKey(text) ? "allLower" : "mixed";
}
