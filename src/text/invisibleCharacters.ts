import type { Bilingual } from "./bilingual";
import { hiddenRuns, spaceRuns } from "./characterClasses";
import { invisibleCharacters, type InvisibleCharacter } from "./data/invisibleCharacters";

/** One invisible character of a text. `index` counts UTF-16 units, as `String.prototype.at` does. */
export interface FoundInvisible {
  readonly index: number;
  readonly codePoint: number;
  /** `letter` is U+00AD: ư where the text was typed with a TCVN3 font, a soft hyphen elsewhere. */
  readonly stands: InvisibleCharacter["stands"];
  readonly name: Bilingual;
}

/** Spaces that should not be there; the one space that a `double` run should leave is counted in its length. */
export interface ExtraSpaces {
  readonly kind: "leading" | "trailing" | "double";
  readonly index: number;
  readonly length: number;
}

/** Every character that shows nothing, or shows as a space and is not the plain one; in order. */
export function findInvisible(text: string): FoundInvisible[] {
  if (plainText.test(text)) return [];
  const found: FoundInvisible[] = [];
  for (let index = 0; index < text.length; index++) {
    const codePoint = text.charCodeAt(index);
    const character = byCodePoint.get(codePoint);
    if (character) found.push({ index, codePoint, stands: character.stands, name: character.name });
  }
  return found;
}

/** Leading, trailing and repeated spaces of any kind; a text of spaces alone is one leading run. */
export function findExtraSpaces(text: string): ExtraSpaces[] {
  if (plainText.test(text) && !extraPlainSpaces.test(text)) return [];
  return Array.from(text.matchAll(spaceRuns)).flatMap(({ index, 0: run }): ExtraSpaces[] => {
    if (index === 0) return [{ kind: "leading", index, length: run.length }];
    if (index + run.length === text.length) return [{ kind: "trailing", index, length: run.length }];
    return run.length > 1 ? [{ kind: "double", index, length: run.length }] : [];
  });
}

/**
 * Every run of spaces one plain space, ends trimmed, invisible characters out. Letters keep their Unicode form (that is
 * `normaliseText`) and U+00AD stays: remove it with `removeSoftHyphens` once the text is known not to be TCVN3.
 */
export function cleanSpaces(text: string): string {
  return text.replace(hiddenRuns, "").replace(spaceRuns, " ").trim();
}

/** Only for text that is not TCVN3, where U+00AD is the letter ư. */
export function removeSoftHyphens(text: string): string {
  return text.replaceAll("\u00ad", "");
}

/** ASCII and Vietnamese letters: what nearly every cell is made of. */
const plainText = /^[\x20-\x7e\u00c0-\u024f\u1ea0-\u1ef9]*$/;
const extraPlainSpaces = /^ | $| {2}/;

const byCodePoint = new Map(
  invisibleCharacters.flatMap((character) => {
    const { codePoint, to = codePoint } = character;
    return Array.from({ length: to - codePoint + 1 }, (_, offset) => [codePoint + offset, character] as const);
  }),
);
