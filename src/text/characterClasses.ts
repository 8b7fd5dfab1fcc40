import { invisibleCharacters, type InvisibleCharacter } from "./data/invisibleCharacters";

/** A regular expression for one class of the table, so that the table stays the only list of these characters. */
function patternOf(stands: InvisibleCharacter["stands"], alsoMatching = ""): RegExp {
  const ranges = invisibleCharacters
    .filter((character) => character.stands === stands)
    .map(({ codePoint, to = codePoint }) => `${escaped(codePoint)}-${escaped(to)}`);
  return new RegExp(`[${alsoMatching}${ranges.join("")}]+`, "g");
}

function escaped(codePoint: number): string {
  return `\\u${codePoint.toString(16).padStart(4, "0")}`;
}

/** Runs of spaces of any kind: the plain one, tabs, line breaks, no-break and other Unicode spaces. */
export const spaceRuns = patternOf("space", " ");

/** Runs of characters that show nothing at all; never U+00AD, which is a letter of TCVN3. */
export const hiddenRuns = patternOf("nothing");
