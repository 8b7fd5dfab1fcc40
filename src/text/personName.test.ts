import fc from "fast-check";
import { describeName, isUsualName, nameKey, nameVariantKey, properCase } from "./personName";

test.each([
  ["NGUYỄN VĂN AN", "Nguyễn Văn An"],
  ["nguyễn thị hoa", "Nguyễn Thị Hoa"],
  ["NguyỄN VăN an", "Nguyễn Văn An"],
  ["  lê  thị\u00a0Hoa ", "Lê Thị Hoa"],
  ["ĐẶNG Ý ÂN", "Đặng Ý Ân"],
  ["ĐẶNG".normalize("NFD"), "Đặng"],
  ["Y BLÔK", "Y Blôk"],
  ["Y Blôk Êban", "Y Blôk Êban"],
  ["H'HEN NIÊ", "H'Hen Niê"],
  ["h'mi", "H'Mi"],
  ["h’mi", "H’Mi"],
  ["H'hen", "H'hen"],
  ["K'BRỂ", "K'Brể"],
  ["MA-RI-A", "Ma-ri-a"],
  ["ma-ri-a", "Ma-ri-a"],
  ["Ma-Ri-A", "Ma-Ri-A"],
  ["bru-Vân kiều", "Bru-Vân Kiều"],
  ["nguyễn văn b1", "Nguyễn Văn B1"],
  ["lê thị hoa(a)", "Lê Thị Hoa(a)"],
  ["(an)", "(An)"],
  ["", ""],
])("properCase(%j) is %j", (name, expected) => {
  expect(properCase(name)).toBe(expected);
});

test("properCase of a proper name changes nothing, and letters never change but in case", () => {
  const part = fc.constantFrom("nguyễn", "VĂN", "An", "h'hen", "MA-RI-A", "Ma-Ri-A", "y", "đức", "b1", "(a)", "'", "-");
  const name = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(name, (text) => {
      const proper = properCase(text);
      expect(properCase(proper)).toBe(proper);
      expect(proper.toLowerCase()).toBe(text.toLowerCase());
    }),
  );
});

test.each([
  ["Nguyễn Văn An", { syllables: 3, digits: "", signs: "", caseShape: "proper", unlikely: [] }],
  ["NGUYỄN VĂN AN", { syllables: 3, digits: "", signs: "", caseShape: "allUpper", unlikely: [] }],
  ["nguyễn văn an", { syllables: 3, digits: "", signs: "", caseShape: "allLower", unlikely: [] }],
  ["Nguyễn văn AN", { syllables: 3, digits: "", signs: "", caseShape: "mixed", unlikely: [] }],
  ["An", { syllables: 1, digits: "", signs: "", caseShape: "proper", unlikely: [] }],
  ["", { syllables: 0, digits: "", signs: "", caseShape: "proper", unlikely: [] }],
  ["Nguyễn Văn B1", { syllables: 3, digits: "1", signs: "", caseShape: "proper", unlikely: ["B1"] }],
  ["Lê Thị Hoa(A)", { syllables: 3, digits: "", signs: "()", caseShape: "mixed", unlikely: ["Hoa(A)"] }],
  ["Lê Thị Hoa*", { syllables: 3, digits: "", signs: "*", caseShape: "proper", unlikely: ["Hoa*"] }],
  ["Thạch Phol", { syllables: 2, digits: "", signs: "", caseShape: "proper", unlikely: ["Phol"] }],
  ["H'Hen Niê", { syllables: 2, digits: "", signs: "", caseShape: "proper", unlikely: ["H'Hen", "Niê"] }],
  ["Ma-ri-a Lê", { syllables: 2, digits: "", signs: "", caseShape: "proper", unlikely: [] }],
  ["Ngyuễn Thịi Hoa", { syllables: 3, digits: "", signs: "", caseShape: "proper", unlikely: ["Ngyuễn", "Thịi"] }],
])("describeName(%j)", (name, { syllables, digits, signs, caseShape, unlikely }) => {
  const described = describeName(name);
  expect(described.syllables).toHaveLength(syllables);
  expect(described.digits.join("")).toBe(digits);
  expect(described.signs.join("")).toBe(signs);
  expect(described.caseShape).toBe(caseShape);
  expect(described.unlikelySyllables).toEqual(unlikely);
});

test.each([
  ["Nguyễn Thị Hoà", "NGUYỄN THỊ  HÒA"],
  ["Lê Thuý", "Lê Thúy".normalize("NFD")],
  ["H'Hen Niê", "H’HEN NIÊ"],
  ["Ma-ri-a", "Ma ri a"],
])("%j and %j have one key", (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ["Lý", "Lí"],
  ["Lò", "Lô"],
  ["Hoà", "Hoá"],
  ["Đan", "Dan"],
])("%j and %j have two keys", (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

test.each([
  ["Nguyễn Thị Lý", "Nguyễn Thị Lí", true],
  ["Mỹ", "Mĩ", true],
  ["Quý", "Quí", true],
  ["Vy", "Vi", true],
  ["Thúy", "Thúi", false],
  ["Tuy", "Tui", false],
  ["Ngây", "Ngâi", false],
  ["Lý", "Lỵ", false],
])("%j and %j are variants: %s", (a, b, expected) => {
  expect(nameVariantKey(a) === nameVariantKey(b)).toBe(expected);
});

test("a usual name is what the pattern of capitals and small letters says", () => {
  const pattern = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+$/u;
  const parts = fc.constantFrom(
    "Nguyễn",
    "Đ",
    "an",
    "Ê",
    "NGÂN",
    "H'Mi",
    " ",
    "  ",
    "1",
    "ễ",
    "ǅ",
    "Ω",
    "\u0301",
    "-",
    "",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(parts, fc.constantFrom(" ", "", " ")), { maxLength: 5 }), (pieces) => {
      const text = pieces.flat().join("");
      expect(isUsualName(text)).toBe(pattern.test(text));
    }),
    { numRuns: 2000 },
  );
});
