/**
 * Whether a text is plainly written: composed Vietnamese letters, digits and ASCII signs, single spaces between words and
 * none at the ends, no letter that only looks Vietnamese (Ð, ð), and none of `#=+-@` at the start, which Excel's errors and
 * formulas have. Nearly every cell is, and several rules have nothing to say of it; the last answer is kept, because they
 * all ask about the same cell in turn.
 */
export function isPlainText(text: string): boolean {
  if (text === lastText) return lastAnswer;
  lastText = text;
  lastAnswer = plain.test(text);
  return lastAnswer;
}

/** U+00AD and U+00A0 lie below the letters; U+00D0, U+00F0 and U+0189 are Ð, ð and Ɖ. */
const sign = "!-~\\u00c0-\\u00cf\\u00d1-\\u00ef\\u00f1-\\u0188\\u018a-\\u024f\\u1ea0-\\u1ef9";
const plain = new RegExp(`^(?![#=+@-])[${sign}]+(?: [${sign}]+)*$`);

let lastText = "";
let lastAnswer = true;
