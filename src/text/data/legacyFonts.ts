/**
 * Letters of the two font encodings that Vietnamese offices used before Unicode, as Excel shows them: each byte a Latin-1
 * character. Composed from the published code tables of TCVN 5712:1993 (VN3, fonts .Vn…) and of VNI for Windows (fonts
 * VNI-…); agrees with iconv-lite 0.7 (`tcvn`) in all 74 letters.
 */

/** Characters from U+00A1 on, in the order of the letters. */
const tcvn3Runs: readonly (readonly [firstCode: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  tcvn3Runs.flatMap(([firstCode, letters]) =>
    Array.from(letters, (letter, offset) => [String.fromCharCode(firstCode + offset), letter] as const),
  ),
);

/** Order huyền, sắc, hỏi, ngã, nặng everywhere below. */
const toneMarks = "\u0300\u0301\u0309\u0303\u0323";

/** Base letter, then a mark: plain letters with a tone, â ê ô, ă, and the tones on those. */
const vniMarked: readonly (readonly [bases: string, marks: string, vowelMark: string])[] = [
  ["aeouyôö", "øùûõï", ""],
  ["aeo", "àáåãä", "\u0302"],
  ["a", "èéúüë", "\u0306"],
];

/** Single characters. */
const vniSingle: readonly (readonly [character: string, letter: string])[] = [
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["ì", "ì"],
  ["í", "í"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
];

const vniVowelsAlone: readonly (readonly [written: string, letter: string])[] = [
  ["aâ", "â"],
  ["eâ", "ê"],
  ["oâ", "ô"],
  ["aê", "ă"],
];

function vniSmallLetters(): (readonly [string, string])[] {
  const single = new Map(vniSingle);
  const marked = vniMarked.flatMap(([bases, marks, vowelMark]) =>
    Array.from(bases).flatMap((base) =>
      Array.from(marks, (mark, tone): readonly [string, string] => {
        const letter = `${single.get(base) ?? base}${vowelMark}${toneMarks.charAt(tone)}`;
        return [base + mark, letter.normalize("NFC")];
      }),
    ),
  );
  return [...marked, ...vniVowelsAlone, ...vniSingle];
}

/**
 * What is written → the letter, one or two characters long. Capitals are written with capital marks; a capital with a
 * small mark (`Aù` for Á) is common all the same and listed too.
 */
export const vniLetters: ReadonlyMap<string, string> = new Map(
  vniSmallLetters().flatMap(([written, letter]) => [
    [written, letter] as const,
    [written.toUpperCase(), letter.toUpperCase()] as const,
    [written.charAt(0).toUpperCase() + written.slice(1), letter.toUpperCase()] as const,
  ]),
);
