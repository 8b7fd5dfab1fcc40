/**
 * Whether a text is plainly written: composed Vietnamese letters, digits and ASCII signs, single spaces between words and
 * none at the ends. Nearly every cell is, and several rules have nothing to say of it; the last answer is kept, because
 * they all ask about the same cell in turn.
 */
export function isPlainText(text: string): boolean {
  if (text === lastText) return lastAnswer;
  lastText = text;
  lastAnswer = plain.test(text);
  return lastAnswer;
}

/** U+00AD and U+00A0 lie below the letters; U+00D0 and U+00F0 (Ð, ð) are look-alikes and no harm here. */
const plain = /^[!-~\u00c0-\u024f\u1ea0-\u1ef9]+(?: [!-~\u00c0-\u024f\u1ea0-\u1ef9]+)*$/;

let lastText = "";
let lastAnswer = true;
