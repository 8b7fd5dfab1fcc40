/**
 * Letters that look like a Latin (Vietnamese) one and are another to a machine.
 *
 * `anywhere`: the bar-d's of other alphabets, which no Vietnamese text needs (Icelandic eth U+00D0/00F0, African d
 * U+0189/0256); right form is Đ U+0110, đ U+0111 of TCVN 6909:2001. `inLatinText`: Cyrillic and Greek letters, wrong only
 * beside Latin ones. Chosen after the confusables of Unicode Technical Standard 39, kept to letters whose usual print
 * shape is the same.
 */
export const lookAlikes: {
  readonly anywhere: readonly (readonly [lookAlike: string, meant: string])[];
  readonly inLatinText: Readonly<Record<"Cyrillic" | "Greek", readonly (readonly [string, string])[]>>;
} = {
  anywhere: [
    ["\u00d0", "Đ"],
    ["\u00f0", "đ"],
    ["\u0189", "Đ"],
    ["\u0256", "đ"],
  ],
  inLatinText: {
    Cyrillic: [
      ["\u0410", "A"],
      ["\u0412", "B"],
      ["\u0415", "E"],
      ["\u041a", "K"],
      ["\u041c", "M"],
      ["\u041d", "H"],
      ["\u041e", "O"],
      ["\u0420", "P"],
      ["\u0421", "C"],
      ["\u0422", "T"],
      ["\u0423", "Y"],
      ["\u0425", "X"],
      ["\u0405", "S"],
      ["\u0406", "I"],
      ["\u0408", "J"],
      ["\u04ae", "Y"],
      ["\u0430", "a"],
      ["\u0435", "e"],
      ["\u043e", "o"],
      ["\u0440", "p"],
      ["\u0441", "c"],
      ["\u0443", "y"],
      ["\u0445", "x"],
      ["\u0455", "s"],
      ["\u0456", "i"],
      ["\u0458", "j"],
      ["\u04bb", "h"],
      ["\u0501", "d"],
      ["\u051b", "q"],
      ["\u04cf", "l"],
    ],
    Greek: [
      ["\u0391", "A"],
      ["\u0392", "B"],
      ["\u0395", "E"],
      ["\u0397", "H"],
      ["\u0399", "I"],
      ["\u039a", "K"],
      ["\u039c", "M"],
      ["\u039d", "N"],
      ["\u039f", "O"],
      ["\u03a1", "P"],
      ["\u03a4", "T"],
      ["\u03a5", "Y"],
      ["\u03a7", "X"],
      ["\u03b1", "a"],
      ["\u03bd", "v"],
      ["\u03bf", "o"],
      ["\u03c1", "p"],
      ["\u03c5", "u"],
    ],
  },
};
