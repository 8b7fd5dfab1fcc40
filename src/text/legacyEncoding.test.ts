import fc from "fast-check";
import { tcvn3Letters, vniLetters } from "./data/legacyFonts";
import {
  decodeTcvn3,
  decodeVni,
  detectLegacy,
  encodingOfFont,
  isGoodUnicode,
  readAsLegacy,
  voteLegacy,
} from "./legacyEncoding";

const small = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

/** The other way round, from the table: of several ways to write a letter the first, which is the encoding's own. */
function encoder(letters: ReadonlyMap<string, string>): (text: string) => string {
  const codes = new Map([...letters].reverse().map(([written, letter]) => [letter, written]));
  return (text) => Array.from(text, (letter) => codes.get(letter) ?? letter).join("");
}
const toTcvn3 = encoder(tcvn3Letters);
const toVni = encoder(
  new Map([...vniLetters].filter(([written]) => !/^[A-ZÔÖ][ß-þ]/.test(written) && written !== "yï")),
);

describe("the tables", () => {
  test("TCVN3 has 67 small letters and 7 capitals, each once", () => {
    expect([...tcvn3Letters.values()].sort()).toEqual([...small, ..."ĂÂÊÔƠƯĐ"].sort());
  });

  test("VNI has every letter in both cases", () => {
    expect(new Set(vniLetters.values())).toEqual(new Set([...small, ...small.toUpperCase()]));
  });
});

describe("published samples", () => {
  test.each([
    ["NguyÔn V¨n ¸i", "Nguyễn Văn ái"],
    ["TrÇn ThÞ Hång", "Trần Thị Hồng"],
    ["§Æng Quèc C­êng", "Đặng Quốc Cường"],
    ["Lý TÊn Nam", "Lý Tấn Nam"],
    ["Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
  ])("TCVN3 %j", (written, text) => {
    expect(decodeTcvn3(written)).toBe(text);
  });

  test.each([
    ["Nguyeãn Vaên Höõu", "Nguyễn Văn Hữu"],
    ["NGUYEÃN VAÊN AÙI", "NGUYỄN VĂN ÁI"],
    ["Traàn Thò Myõ Leä", "Trần Thị Mỹ Lệ"],
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    ["Phöôùc Lôïi Ngöõ", "Phước Lợi Ngữ"],
    ["Aùnh Yù", "Ánh Ý"],
    ["Beán Tre", "Bến Tre"],
  ])("VNI %j", (written, text) => {
    expect(decodeVni(written)).toBe(text);
  });

  test("a capital font shows the codes of small letters as capitals", () => {
    expect(decodeTcvn3("NguyÔn v¨n ¸i", { isCapitalFont: true })).toBe("NGUYỄN VĂN ÁI");
  });
});

describe("round trip", () => {
  const plain = "abcdeghiklmnopqrstuvxy0123456789 .,-";

  test("of any text in TCVN3 letters", () => {
    const letters = fc.array(fc.constantFrom(...small, ..."ĂÂÊÔƠƯĐ", ...plain, ...plain.toUpperCase()));
    fc.assert(
      fc.property(
        letters.map((all) => all.join("")),
        (text) => expect(decodeTcvn3(toTcvn3(text))).toBe(text),
      ),
    );
  });

  test("of any text in VNI, small and capital", () => {
    const letters = fc.array(fc.constantFrom(...small, ...small.toUpperCase(), ...plain, ...plain.toUpperCase()));
    fc.assert(
      fc.property(
        letters.map((all) => all.join("")),
        (text) => expect(decodeVni(toVni(text))).toBe(text),
      ),
    );
  });
});

describe("detectLegacy", () => {
  test.each([
    ["NguyÔn V¨n An", "tcvn3", "Nguyễn Văn An"],
    ["TrÇn ThÞ Hång", "tcvn3", "Trần Thị Hồng"],
    ["Nguyeãn Vaên An", "vni", "Nguyễn Văn An"],
    ["TRAÀN THÒ HOÀNG", "vni", "TRẦN THỊ HỒNG"],
    ["Huyện Beán Tre", null, null],
    ["Võ Công Hòa", null, null],
    ["Lý Hoàng Lâm", null, null],
    ["Nguyễn Văn An", null, null],
    ["Nguyễn Văn An".normalize("NFD"), null, null],
    ["Le Thi Hoa", null, null],
    ["José", null, null],
    ["×", null, null],
    ["½ µ", null, null],
    ["", null, null],
  ])("%j by its syllables", (text, encoding, decoded) => {
    const found = detectLegacy(text);
    expect(found && [found.encoding, found.text, found.by]).toEqual(encoding && [encoding, decoded, "syllables"]);
  });

  test.each([
    ["NguyÔn V¨n An", ".VnTime", "Nguyễn Văn An"],
    ["nguyÔn v¨n an", ".VnTimeH", "NGUYỄN VĂN AN"],
    ["Thaïch Phoânl", "VNI-Times", "Thạch Phônl"],
    ["Nguyễn Văn An", ".VnTime", null],
    ["Võ Công Hòa", "VNI-Times", null],
    ["Le Thi Hoa", ".VnTime", null],
  ])("%j in %s", (text, font, decoded) => {
    expect(detectLegacy(text, font)?.text ?? null).toBe(decoded);
  });

  test("a ư lost on the way is put back and said to be", () => {
    expect(detectLegacy("Mêng")).toEqual({ encoding: "tcvn3", text: "Mường", by: "syllables", isRestored: true });
    expect(detectLegacy("M\u00adêng")).toEqual({
      encoding: "tcvn3",
      text: "Mường",
      by: "syllables",
      isRestored: false,
    });
  });

  const common = [
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Đặng",
    "Văn",
    "Thị",
    "Hồng",
    "Phước",
    "Mỹ",
    "Thúy",
    "Hữu",
    "Khánh",
    "Dũng",
  ];
  const name = fc.array(fc.constantFrom(...common), { minLength: 2, maxLength: 5 }).map((parts) => parts.join(" "));

  test("never touches a name in Unicode", () => {
    fc.assert(fc.property(name, (text) => expect(detectLegacy(text)).toBeNull()));
  });

  test("gives back any name that was written in a legacy encoding, or leaves it, but never another name", () => {
    fc.assert(
      fc.property(name, (text) => {
        expect([text, undefined]).toContain(detectLegacy(toTcvn3(text))?.text);
        expect([text, undefined]).toContain(detectLegacy(toVni(text))?.text);
        expect([text, undefined]).toContain(
          detectLegacy(toVni(text.toUpperCase()))?.text.replace(text.toUpperCase(), text),
        );
      }),
    );
  });
});

test.each([
  [["NguyÔn V¨n An", "TrÇn ThÞ Hång", "Le Thi Hoa"], { encoding: "tcvn3", votes: 2, against: 0, unicode: 0 }],
  [["Nguyeãn Vaên An", "Võ Công Hòa", "Nguyễn An"], { encoding: "vni", votes: 1, against: 2, unicode: 1 }],
  [["Nguyễn Văn An", "Võ Công Hòa"], null],
  [["Nguyeãn An", "NguyÔn An", "NguyÔn Anh"], { encoding: "tcvn3", votes: 2, against: 1, unicode: 0 }],
  [[], null],
])("voteLegacy(%j)", (texts, expected) => {
  expect(voteLegacy(texts)).toEqual(expected);
});

test.each([
  [".VnTime", "tcvn3"],
  [".VnArialH", "tcvn3"],
  ["VNI-Times", "vni"],
  ["vni-helve", "vni"],
  ["Times New Roman", null],
  ["", null],
])("the font %s stands for %p", (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding);
});

test.each([
  ["Lý Hoàng Lâm", "vni", "Lý Hồng Lâm"],
  ["Phan Thò Bích", "vni", "Phan Thị Bích"],
  ["Mai Minh TrÝ", "tcvn3", "Mai Minh Trí"],
  ["Võ Công Hòa", "vni", null],
  ["Nguyễn An", "vni", null],
  ["Le Thi Hoa", "tcvn3", null],
] as const)("%s under %s says %s", (text, encoding, decoded) => {
  expect(readAsLegacy(text, encoding)).toBe(decoded);
});

test("a capital inside a word is a code of TCVN3, not a slip of the shift key", () => {
  expect(detectLegacy("Lý TÊn Nam")).toMatchObject({ encoding: "tcvn3", text: "Lý Tấn Nam" });
  expect(detectLegacy("Lý Tên Nam")).toBeNull();
  expect(detectLegacy("HUỲNH VĂN SÚ")).toBeNull();
});

test("what both encodings explain is no good Unicode, and no single cell tells which it is", () => {
  expect(isGoodUnicode("Kim Thö")).toBe(false);
  expect(detectLegacy("Kim Thö")).toBeNull();
  expect(readAsLegacy("Kim Thö", "vni")).toBe("Kim Thư");
});
