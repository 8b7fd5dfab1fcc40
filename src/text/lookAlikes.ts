import { lookAlikes } from "./data/lookAlikes";

/** One letter of another alphabet. `index` counts UTF-16 units of the text as given. */
export interface FoundLookAlike {
  readonly index: number;
  readonly found: string;
  readonly meant: string;
  readonly alphabet: "barD" | "Cyrillic" | "Greek";
}

export interface LookAlikeOptions {
  /** True where the text can only be Latin, though no letter of it is: a class code `6А`. */
  readonly isLatin?: boolean;
}

/**
 * Letters that only look like the Vietnamese ones: Ð for Đ anywhere; Cyrillic and Greek letters in a text that also has
 * Latin ones, and only in words whose foreign letters all have a Latin twin (`Саша` beside a Latin word is real Cyrillic).
 *
 * Not for TCVN3 text, where Ð is the letter é: ask `detectLegacy` first.
 */
export function findLookAlikes(text: string, { isLatin = false }: LookAlikeOptions = {}): FoundLookAlike[] {
  if (!suspects.test(text)) return [];
  const hasLatin = isLatin || latinLetter.test(text);
  return Array.from(text.matchAll(words)).flatMap(({ index, 0: word }) => inWord(word, index, hasLatin));
}

/** The same text with every letter that `findLookAlikes` finds replaced by the one meant. */
export function replaceLookAlikes(text: string, options?: LookAlikeOptions): string {
  const found = findLookAlikes(text, options);
  if (found.length === 0) return text;
  const units = text.split("");
  for (const { index, meant } of found) units[index] = meant;
  return units.join("");
}

/** By blocks: nearly every cell ends here, and a test by script takes ten times as long. */
const suspects = /[\u00d0\u00f0\u0189\u0256\u0370-\u052f\u1f00-\u1fff]/;
const words = /[\p{L}\p{M}]+/gu;
const latinLetter = /\p{Script=Latin}/u;
const foreignLetters = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

const barDs = new Map(lookAlikes.anywhere);
const twins = new Map(
  (["Cyrillic", "Greek"] as const).flatMap((alphabet) =>
    lookAlikes.inLatinText[alphabet].map(([found, meant]) => [found, { meant, alphabet }] as const),
  ),
);

function inWord(word: string, start: number, hasLatin: boolean): FoundLookAlike[] {
  const isMisspelt = hasLatin && (word.match(foreignLetters) ?? []).every((letter) => twins.has(letter));
  const found: FoundLookAlike[] = [];
  for (let offset = 0; offset < word.length; offset++) {
    const letter = word.charAt(offset);
    const bar = barDs.get(letter);
    const twin = isMisspelt ? twins.get(letter) : undefined;
    if (bar) found.push({ index: start + offset, found: letter, meant: bar, alphabet: "barD" });
    else if (twin) found.push({ index: start + offset, found: letter, meant: twin.meant, alphabet: twin.alphabet });
  }
  return found;
}
