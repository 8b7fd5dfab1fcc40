import fc from "fast-check";
import { cleanSpaces, findExtraSpaces, findInvisible, removeSoftHyphens } from "./invisibleCharacters";
import { normaliseText } from "./normalise";

describe("findInvisible", () => {
  test.each([
    ["Nguyễn Văn An", []],
    ["An\u00a0Bình", [[2, 0xa0, "space", "dấu cách không ngắt"]]],
    [
      "\ufeffAn\u200b",
      [
        [0, 0xfeff, "nothing", "dấu BOM"],
        [3, 0x200b, "nothing", "dấu cách không độ rộng"],
      ],
    ],
    [
      "A\tB\nC",
      [
        [1, 9, "space", "dấu tab"],
        [3, 10, "space", "dấu xuống dòng"],
      ],
    ],
    ["M\u00adêng", [[1, 0xad, "letter", "gạch nối mềm"]]],
    ["Nguye\u0302n", []],
    ["dài – 𝐀", []],
  ])("%j", (text, expected) => {
    const found = findInvisible(text).map(({ index, codePoint, stands, name }) => [index, codePoint, stands, name.vi]);
    expect(found).toEqual(expected);
  });
});

describe("findExtraSpaces", () => {
  test.each([
    ["Lê Thị Hoa", []],
    [" Lê", [["leading", 0, 1]]],
    ["Lê \u00a0", [["trailing", 2, 2]]],
    [
      "Lê  Thị   Hoa",
      [
        ["double", 2, 2],
        ["double", 7, 3],
      ],
    ],
    [
      "\n Lê\t\tHoa ",
      [
        ["leading", 0, 2],
        ["double", 4, 2],
        ["trailing", 9, 1],
      ],
    ],
    ["   ", [["leading", 0, 3]]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(findExtraSpaces(text).map(({ kind, index, length }) => [kind, index, length])).toEqual(expected);
  });
});

describe("cleanSpaces", () => {
  test.each([
    [" Lê  Thị\u00a0\u200bHoa\r\n", "Lê Thị Hoa"],
    ["Lê", "Lê"],
    ["Lê".normalize("NFD"), "Lê".normalize("NFD")],
    ["M\u00adêng", "M\u00adêng"],
  ])("%j → %j", (text, expected) => {
    expect(cleanSpaces(text)).toBe(expected);
  });

  test("leaves nothing to find, and only the Unicode form to normalise", () => {
    const spaced = fc
      .array(fc.constantFrom("Lê", "a", "é", " ", "\u00a0", "\t", "\n", "\u200b", "\ufeff", "\u2003", "\u202a"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(spaced, (text) => {
        const clean = cleanSpaces(text);
        expect(findInvisible(clean)).toEqual([]);
        expect(findExtraSpaces(clean)).toEqual([]);
        expect(normaliseText(text)).toBe(clean.normalize("NFC"));
      }),
    );
  });
});

test("removeSoftHyphens removes them alone", () => {
  expect(removeSoftHyphens("Nguyễn\u00ad Văn\u200b")).toBe("Nguyễn Văn\u200b");
});
