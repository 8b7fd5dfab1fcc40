import { isVietnameseSyllable } from "./syllable";

/** Keys of the Telex way of typing that put a tone on the syllable before them. */
const tones = new Map([
  ["f", "\u0300"],
  ["r", "\u0309"],
  ["x", "\u0303"],
  ["s", "\u0301"],
  ["j", "\u0323"],
]);
/** Keys that make another letter of the one before. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/dd/gi, "đ"],
  [/aa/gi, "â"],
  [/ee/gi, "ê"],
  [/oo/gi, "ô"],
  [/aw/gi, "ă"],
  [/uow/gi, "ươ"],
  [/ow/gi, "ơ"],
  [/uw/gi, "ư"],
];
const vowel = /[aăâeêioôơuưy]/giu;

/**
 * What a word would be had its Telex keys done their work (`Thij` → `Thị`, `Nguyeenx` → `Nguyễn`); `null` where it holds
 * none, or does not become a syllable.
 */
export function fromTelex(word: string): string | null {
  const key = /^(\p{L}+?)([frxsj])$/iu.exec(word.normalize("NFC"));
  const [stem, tone] = key ? [key[1] ?? "", tones.get((key[2] ?? "").toLowerCase()) ?? ""] : [word, ""];
  const spelt = letters.reduce(
    (text, [keys, letter]) => text.replace(keys, (typed) => (isCapital(typed[0] ?? "") ? capital(letter) : letter)),
    stem,
  );
  const read = tone === "" ? spelt : withTone(spelt, tone);
  return read !== null && read !== word && isVietnameseSyllable(read) ? read : null;
}

/** On the vowel with a mark of its own, else on the last but one where the syllable ends with a vowel (`hòa`), else the last. */
function withTone(stem: string, tone: string): string | null {
  // The u of qu and the i of gi before another vowel belong to the onset.
  const onset = /^(?:qu|gi(?=[aăâeêoôơuư]))/iu.exec(stem)?.[0].length ?? 0;
  const places = [...stem.matchAll(vowel)].map(({ index }) => index).filter((place) => place >= onset);
  const marked = places.filter((place) => /[ăâêôơư]/iu.test(stem[place] ?? "")).at(-1);
  const isOpen = places.at(-1) === stem.length - 1;
  const place = marked ?? (isOpen && places.length > 1 ? places.at(-2) : places.at(-1));
  if (place === undefined) return null;
  return `${stem.slice(0, place + 1)}${tone}${stem.slice(place + 1)}`.normalize("NFC");
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function capital(letter: string): string {
  return letter.charAt(0).toUpperCase() + letter.slice(1);
}
