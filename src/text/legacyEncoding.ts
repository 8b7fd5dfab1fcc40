import { tcvn3Letters, vniLetters } from "./data/legacyFonts";
import { letterTable } from "./letterTable";
import { remembering } from "./remembering";
import { isVietnameseSyllable } from "./syllable";

/** TCVN3 is also called ABC (fonts `.Vn…`); VNI is VNI for Windows (fonts `VNI-…`). */
export type LegacyEncoding = "tcvn3" | "vni";

/** A text that a font of old made readable, and what it says in Unicode. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly text: string;
  /** font: the cell's font names the encoding. syllables: only this reading gives Vietnamese. */
  readonly by: "font" | "syllables";
  /** The ư of `ươ`, lost where TCVN3 text was copied and pasted, was put back (`Mêng` → `Mường`): look it up. */
  readonly isRestored: boolean;
}

/** What a column's texts say together. */
export interface LegacyVote {
  readonly encoding: LegacyEncoding;
  /** Texts that read as Vietnamese only under `encoding`. */
  readonly votes: number;
  /** Texts with marks that are good Unicode as they stand, or that only the other encoding explains. */
  readonly against: number;
  /** Those of them with a letter that only Unicode has. Where there are none, the others may be of the encoding too. */
  readonly unicode: number;
}

/**
 * TCVN3 as Excel shows it (`NguyÔn V¨n ¸i`) → Unicode. Capital fonts (`.VnTimeH`) draw the codes of small letters as
 * capitals: set `isCapitalFont` to get capitals. Characters outside the table stay.
 */
export function decodeTcvn3(
  text: string,
  { isCapitalFont = false }: { readonly isCapitalFont?: boolean } = {},
): string {
  const decoded = text.replace(tcvn3Codes, (code) => tcvn3Letters.get(code) ?? code);
  return isCapitalFont ? decoded.toUpperCase() : decoded;
}

/** VNI for Windows as Excel shows it (`Nguyeãn Vaên Höõu`) → Unicode. Characters outside the table stay. */
export function decodeVni(text: string): string {
  return text.replace(vniCodes, (code) => vniLetters.get(code) ?? code);
}

/**
 * Tells TCVN3 and VNI from Unicode, in this order: a letter that only Unicode has settles it; text whose marked words are
 * all Vietnamese as they stand is left alone, whatever the font (`Lý Hoàng Lâm` is also good VNI for `Lý Hồng Lâm`);
 * then the font's name; then the one encoding under which every marked word is Vietnamese. A sign that stands alone (a
 * tick's ×, ½) proves nothing. `null`: Unicode, plain ASCII, or not to be told.
 *
 * One cell can deceive: convert a column only after `voteLegacy` of the whole column.
 */
export function detectLegacy(text: string, fontName = ""): LegacyText | null {
  if (isGoodUnicode(text)) return null;
  const marked = markedWords(text);

  const hinted = encodingOfFont(fontName);
  if (hinted) {
    const isCapitalFont = hinted === "tcvn3" && capitalFont.test(fontName);
    return { encoding: hinted, ...reading(text, hinted, isCapitalFont), by: "font" };
  }
  const fitting = encodings.filter((encoding) => marked.every((word) => isReadable(word, encoding)));
  const [encoding] = fitting;
  if (!encoding || fitting.length > 1) return null;
  return { encoding, ...reading(text, encoding, false), by: "syllables" };
}

/** Whether a text needs no old font to be read: every word with marks is Vietnamese as it stands, or a sign alone. */
export function isGoodUnicode(text: string): boolean {
  return !mayBeLegacy(text) || markedWords(text).every(isGoodWord);
}

/** Names are made of a few hundred words. */
const isGoodWord = remembering((word) => word.length === 1 || isVietnameseWord(word));

/** Whether a text has to be asked about at all; nearly every one has a letter that only Unicode has, or none with marks. */
function mayBeLegacy(text: string): boolean {
  let isMarked = false;
  for (let index = 0; index < text.length; index++) {
    const letter = letterKinds[text.charCodeAt(index)];
    if (letter === UNICODE_ONLY) return false;
    if (letter === LATIN1_MARK) isMarked = true;
  }
  return isMarked;
}

/**
 * Lets the texts of a column decide. `null` where none votes. Convert where `votes` outweigh `against` clearly; the caller
 * sets the measure.
 */
export function voteLegacy(texts: Iterable<string>, fontName = ""): LegacyVote | null {
  const votes = { tcvn3: 0, vni: 0 };
  let unicode = 0;
  let open = 0;
  for (const text of texts) {
    const found = detectLegacy(text, fontName);
    if (found) votes[found.encoding]++;
    else if (unicodeOnly.test(text)) unicode++;
    else if (latin1Mark.test(text)) open++;
  }
  if (votes.tcvn3 + votes.vni === 0) return null;
  const encoding = votes.tcvn3 >= votes.vni ? "tcvn3" : "vni";
  const other = encoding === "tcvn3" ? votes.vni : votes.tcvn3;
  return { encoding, votes: votes[encoding], against: unicode + open + other, unicode };
}

/**
 * A text that is good Unicode as it stands, read under an encoding all the same (`Lý Hoàng Lâm` → `Lý Hồng Lâm`); `null`
 * where that gives no Vietnamese, or nothing else. Only for a column that is known to be of the encoding.
 */
export function readAsLegacy(text: string, encoding: LegacyEncoding): string | null {
  if (!mayBeLegacy(text)) return null;
  const decoded = decode(text, encoding);
  if (decoded === text) return null;
  return markedWords(text).every((word) => isVietnameseWord(decode(word, encoding))) ? decoded : null;
}

/** The encoding that a font name stands for; `null` for every Unicode font. */
export function encodingOfFont(fontName: string): LegacyEncoding | null {
  if (/^\.vn/i.test(fontName)) return "tcvn3";
  return /^vni-/i.test(fontName) ? "vni" : null;
}

const encodings: readonly LegacyEncoding[] = ["tcvn3", "vni"];
const tcvn3Codes = /[\u00a1-\u00fe]/g;
const vniCodes = new RegExp(
  Array.from(vniLetters.keys())
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "g",
);
const capitalFont = /h$/i;
/** Both encodings live among these; so do à, â, è and other letters of true Unicode text. */
const latin1Mark = /[\u00a1-\u00ff]/;
/** Vietnamese letters that Latin-1 lacks, and combining marks. */
const unicodeOnly =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u036f]/;
const LATIN1_MARK = 1;
const UNICODE_ONLY = 2;
const letterKinds = letterTable((letter) =>
  unicodeOnly.test(letter) ? UNICODE_ONLY : latin1Mark.test(letter) ? LATIN1_MARK : 0,
);
/** What neither encoding uses for letters. */
const wordBreaks = /[\x00-\x40\x5b-\x60\x7b-\xa0\u2000-\u206f]+/;
/** `TÊn` is Tấn of TCVN3. Capitals that TCVN3 has not (NGUYễN) stand among capitals. */
const strayCapital = /^(?=.*[a-z]).+\p{Lu}/u;
/** ơ before an ending that only ươ can have. */
const lostHornedU = /(^|[^ư])([ơờởỡớợ])(?=ng|c|u)/giu;

function markedWords(text: string): string[] {
  return text.split(wordBreaks).filter((word) => latin1Mark.test(word));
}

function isVietnameseWord(word: string): boolean {
  return word === "" || (isVietnameseSyllable(word) && !strayCapital.test(word));
}

function decode(text: string, encoding: LegacyEncoding): string {
  return encoding === "tcvn3" ? decodeTcvn3(text) : decodeVni(text);
}

function isReadable(word: string, encoding: LegacyEncoding): boolean {
  const decoded = decode(word, encoding);
  return isVietnameseWord(decoded) || isVietnameseWord(withHornedU(decoded));
}

function reading(
  text: string,
  encoding: LegacyEncoding,
  isCapitalFont: boolean,
): { readonly text: string; readonly isRestored: boolean } {
  const decoded = isCapitalFont ? decodeTcvn3(text, { isCapitalFont }) : decode(text, encoding);
  const restored = encoding === "tcvn3" ? withHornedU(decoded) : decoded;
  return { text: restored, isRestored: restored !== decoded };
}

function withHornedU(text: string): string {
  return text.replace(lostHornedU, (_, before: string, letter: string) => {
    return before + (letter === letter.toLowerCase() ? "ư" : "Ư") + letter;
  });
}
