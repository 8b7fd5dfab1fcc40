/**
 * The spelling of Vietnamese syllables: onset + rime + tone. General phonotactics and orthography of standard
 * Vietnamese, typed for this project; it knows nothing of Khơ-me, Ê-đê and other names, nor of loan words.
 */

export const onsets: readonly string[] = [
  ..."b c d đ g h k l m n p q r s t v x".split(" "),
  ..."ch gh gi kh ng ngh nh ph qu th tr".split(" "),
];

/** Main vowel → what may follow it; `-` is nothing. Tone marks left out. */
const endingsByVowel: readonly (readonly [vowel: string, endings: string])[] = [
  ["a", "- c ch i m n ng nh o p t u y"],
  ["ă", "c m n ng p t"],
  ["â", "c m n ng p t u y"],
  ["e", "- c m n ng o p t"],
  ["ê", "- ch m n nh p t u"],
  ["i", "- a ch m n nh p t u"],
  ["iê", "c m n ng p t u"],
  ["o", "- c i m n ng p t"],
  ["oo", "c ng"],
  ["ô", "- c i m n ng p t"],
  ["ơ", "- i m n p t"],
  ["u", "- a c i m n ng p t"],
  ["uô", "c i m n ng t"],
  ["ư", "- a c i m n ng t u"],
  ["ươ", "c i m n ng p t u"],
  ["y", "- ch m n nh p t"],
  ["yê", "m n ng t u"],
  ["oa", "- c ch i m n ng nh o p t y"],
  ["oă", "c m n ng p t"],
  ["oe", "- m n o t"],
  ["uâ", "n ng t y"],
  ["uê", "- ch nh"],
  ["uơ", "-"],
  ["uy", "- a ch n nh p t u"],
  ["uyê", "n t"],
];

export const rimes: ReadonlySet<string> = new Set(
  endingsByVowel.flatMap(([vowel, endings]) =>
    endings.split(" ").map((ending) => vowel + (ending === "-" ? "" : ending)),
  ),
);

/** Onset → the first letters a rime after it must have; onsets not named go with every rime. `""` is no onset. */
export const rimesAfter: ReadonlyMap<string, RegExp> = new Map([
  ["", /^(?!iê)/],
  ["c", /^[^eêiy]/],
  ["ng", /^[^eêiy]/],
  ["g", /^(?:[^eêy]|i)/],
  ["k", /^[eêiy]/],
  ["gh", /^[eêi]/],
  ["ngh", /^[eêi]/],
  ["gi", /^[^iy]/],
  ["qu", /^(?:[aăâeêiyơ]|ôc$)/],
  // Qưới, a southern spelling of Quới in names of people and communes.
  ["q", /^ươi$/],
]);

/** yê is written only where no consonant stands before it, or after qu. */
export const onsetsBeforeYe: ReadonlySet<string> = new Set(["", "qu"]);

/** A rime that ends so takes no tone but sắc and nặng. */
export const stoppedRime = /(?:c|ch|p|t)$/;
