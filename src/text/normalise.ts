import { hiddenRuns, spaceRuns } from "./characterClasses";
import { isPlainText } from "./plainText";
import { remembering } from "./remembering";

/**
 * The text as a person reads it: composed (NFC, the form TCVN 6909:2001 asks for), every run of spaces, tabs and line
 * breaks one space, nothing invisible, trimmed. U+00AD stays: in text of a TCVN3 font it is the letter ư.
 *
 * Case, tone placement and look-alike letters are left alone. Applying it twice changes nothing more.
 */
export function normaliseText(text: string): string {
  // Rules ask about the same cell in turn.
  if (text === lastText) return lastAnswer;
  lastAnswer = isNormalised(text) ? text : text.replace(hiddenRuns, "").normalize("NFC").replace(spaceRuns, " ").trim();
  lastText = text;
  return lastAnswer;
}

let lastText = "";
let lastAnswer = "";

/**
 * Two texts with equal keys are the same to the portal: its matching trims, lowers, and ignores the Unicode form and
 * double spaces, but neither marks nor tone placement (builder's library, `Trim().ToLower().Normalize(FormKD)`).
 * Compatibility forms (full-width letters, ligatures), which that also ignores, are kept apart here: they do not come
 * from a Vietnamese keyboard, and folding them would merge letters of TCVN3 text.
 */
export function matchKey(text: string): string {
  return normaliseText(text).toLowerCase();
}

/**
 * `matchKey` without tone and vowel marks, đ and its look-alikes as d: `Đặng Thị Hoà` → `dang thi hoa`. For suggestions
 * only; Lò, Lô and Lơ are different names.
 */
export function foldMarks(text: string): string {
  return foldNormalised(normaliseText(text));
}

/**
 * Letters without tone, then each syllable's tone as a number (2 huyền, 3 hỏi, 4 ngã, 5 sắc, 6 nặng, none for ngang):
 * `hòa` and `hoà` are both `hoa2`. Vowel letters stay what they are: `hoa2` is not `hôa2`.
 */
export function toneKey(text: string): string {
  const key = matchKey(text);
  return isAscii(key) ? key : key.split(" ").map(toneKeyOfWord).join(" ");
}

/**
 * A header's wording without case, marks, line breaks, punctuation and the star of a required column:
 * `Tỉnh/Thành phố⏎(Theo địa chỉ thường trú)` → `tinh thanh pho theo dia chi thuong tru`, `Họ và tên (*)` → `ho va ten`.
 */
export function headerKey(text: string): string {
  return foldMarks(text).replace(notLetterOrDigit, " ").trim();
}

const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;
/** Decomposed: letters with any marks that follow them. */
const syllables = /(?:\p{L}\p{M}*)+/gu;
const toneNumbers = new Map([
  ["\u0300", "2"],
  ["\u0309", "3"],
  ["\u0303", "4"],
  ["\u0301", "5"],
  ["\u0323", "6"],
]);
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

const toneKeyOfWord = remembering((word) => word.normalize("NFD").replace(syllables, toneLast).normalize("NFC"));

function toneLast(syllable: string): string {
  let tones = "";
  const letters = syllable.replace(toneMarks, (mark) => {
    tones += toneNumbers.get(mark) ?? "";
    return "";
  });
  return letters + tones;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

/**
 * Whether normalising would change nothing, told from the characters alone: visible, each its own composed form (ASCII,
 * Latin letters and signs up to U+024F, the Vietnamese block), single spaces between. Nearly every cell ends here, which is
 * what keeps a sheet of 450,000 cells cheap; what it does not know takes the long way. A compiled pattern takes a quarter
 * of what a loop over the characters does.
 */
function isNormalised(text: string): boolean {
  return text === "" || isPlainText(text) || settled.test(text);
}

const settled = /^[!-~\u00a1-\u024f\u1ea0-\u1ef9]+(?: [!-~\u00a1-\u024f\u1ea0-\u1ef9]+)*$/;

/** Base letter by code unit for everything below U+1F00, 0 where the letter stays. */
const baseLetters = buildBaseLetters();

function buildBaseLetters(): Uint16Array {
  const bases = new Uint16Array(0x1f00);
  for (let code = 0x80; code < bases.length; code++) {
    const letter = String.fromCharCode(code).toLowerCase();
    const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
    if (bare.length === 1 && bare !== String.fromCharCode(code)) bases[code] = bare.charCodeAt(0);
  }
  for (const bar of "đĐðÐɖƉ") bases[bar.charCodeAt(0)] = "d".charCodeAt(0);
  return bases;
}

function foldNormalised(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const base = code < baseLetters.length ? baseLetters[code] : 0;
    folded += base ? String.fromCharCode(base) : text[index];
  }
  return strayMarks.test(folded) ? folded.normalize("NFD").replace(allMarks, "").toLowerCase() : folded.toLowerCase();
}

/**
 * A number that texts of the same letters have in common, whatever their case, marks, spaces and signs, y as i: what has
 * one `matchKey`, `foldMarks` or `nameKey` has one of these, and few others have. A tenth of what any of those keys costs.
 */
export function letterHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Up to here a letter is the same in all its Unicode forms; above stand a few that normalising makes others.
    if (code >= baseLetters.length) return hashOfNormalised(normaliseText(text));
    hash = addLetter(hash, code);
  }
  return hash;
}

function hashOfNormalised(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = addLetter(hash, text.charCodeAt(index));
  return hash;
}

function addLetter(hash: number, code: number): number {
  const letter = code < 0x80 ? code | 0x20 : code < baseLetters.length ? (baseLetters[code] ?? 0) : 0;
  if (letter < LETTER_A || letter > LETTER_Z) return hash;
  return (Math.imul(hash, 31) + (letter === LETTER_Y ? LETTER_I : letter)) & 0x3fff_ffff;
}

const [LETTER_A = 0, LETTER_I = 0, LETTER_Y = 0, LETTER_Z = 0] = Array.from("aiyz", (letter) => letter.charCodeAt(0));

/** Marks that found no letter to compose with, and letters above the table. */
const strayMarks = /[\u0300-\u036f\u1f00-\u1fff]/;
const allMarks = /\p{M}/gu;
