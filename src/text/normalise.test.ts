import fc from "fast-check";
import { foldMarks, headerKey, letterHash, matchKey, normaliseText, toneKey } from "./normalise";
import { nameKey } from "./personName";

const vietnameseLetters = Array.from(
  "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđbcdghklmnpqrstvx",
);
/** Vietnamese text with the dirt of real sheets: both Unicode forms, odd spaces, invisible characters. */
const dirtyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...vietnameseLetters, ...vietnameseLetters.map((letter) => letter.toUpperCase())),
      fc.constantFrom(...vietnameseLetters).map((letter) => letter.normalize("NFD")),
      fc.constantFrom(" ", "  ", "\u00a0", "\t", "\r\n", "\u200b", "\ufeff", "\u200e", "\u00ad", "\u0301", "1", "-"),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

describe("normaliseText", () => {
  test.each([
    ["Nguyễn Văn An", "Nguyễn Văn An"],
    ["", ""],
    ["   ", ""],
    [" Lê  Thị\u00a0Hoa ", "Lê Thị Hoa"],
    ["Tỉnh/Thành phố\r\n(Theo địa chỉ thường trú)", "Tỉnh/Thành phố (Theo địa chỉ thường trú)"],
    ["Nguyễn".normalize("NFD"), "Nguyễn"],
    ["Nguye\u0302\u0303n", "Nguyễn"],
    ["Nguyê\u0303n", "Nguyễn"],
    ["e\u200b\u0302", "ê"],
    ["\ufeffBa\u200b Tri\u200e", "Ba Tri"],
    ["M\u00adêng", "M\u00adêng"],
    ["a\u3000b\u2003c\u202fd", "a b c d"],
    ["An\u2028Bình\u0085Cao\u000bDũng", "An Bình Cao Dũng"],
    ["A\u0007B\u007fC", "ABC"],
    ["H'Mông – 𝐀", "H'Mông – 𝐀"],
  ])("%j → %j", (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  test("the quick way out agrees with the long way on any text", () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        const long = text
          .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u034f\u061c\u180e\u200b-\u200f]/g, "")
          .replace(/[\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g, "")
          .normalize("NFC")
          .replace(/[\s\u0085]+/gu, " ")
          .trim();
        expect(normaliseText(text)).toBe(long);
      }),
      { numRuns: 2000 },
    );
  });

  test("applied twice changes nothing more", () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("matchKey", () => {
  test.each([
    ["KINH", "Kinh"],
    ["  Bến   Tre", "bến tre"],
    ["Đặng".normalize("NFD"), "ĐẶNG"],
  ])("%j and %j are the same", (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });

  test.each([
    ["Hoà", "Hòa"],
    ["Lò", "Lô"],
    ["An", "Ân"],
    ["Đa", "Da"],
  ])("%j and %j differ", (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b));
  });
});

describe("foldMarks", () => {
  test.each([
    ["Đặng Thị Hoà", "dang thi hoa"],
    ["ĐẶNG THỊ HOÀ".normalize("NFD"), "dang thi hoa"],
    ["Ðinh Ɖức ðăng ɖạo", "dinh duc dang dao"],
    ["plain ASCII", "plain ascii"],
    ["á̂", "a"],
    ["Ḿ Ω Ж", "m ω ж"],
  ])("%j → %j", (text, expected) => {
    expect(foldMarks(text)).toBe(expected);
  });

  test("every Vietnamese letter folds as its decomposition without marks, in both forms and cases", () => {
    for (const letter of vietnameseLetters) {
      const base = letter === "đ" ? "d" : letter.normalize("NFD").charAt(0);
      for (const form of [
        letter,
        letter.toUpperCase(),
        letter.normalize("NFD"),
        letter.toUpperCase().normalize("NFD"),
      ]) {
        expect(foldMarks(form)).toBe(base);
      }
    }
  });

  test("Vietnamese text folds to ASCII, whatever its form", () => {
    const vietnamese = fc.array(fc.constantFrom(...vietnameseLetters, " ")).map((letters) => letters.join(""));
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldMarks(text)).toMatch(/^[a-z ]*$/);
        expect(foldMarks(text.normalize("NFD"))).toBe(foldMarks(text));
      }),
    );
  });
});

describe("toneKey", () => {
  test.each([
    ["hòa", "hoa2"],
    ["hoà", "hoa2"],
    ["Thúy", "thuy5"],
    ["Thuý", "thuy5"],
    ["khỏe", "khoe3"],
    ["khoẻ", "khoe3"],
    ["Nguyễn Thị Mỹ", "nguyên4 thi6 my4"],
    ["Đường", "đương2"],
    ["ba", "ba"],
    ["Y-Blôk", "y-blôk"],
  ])("%j → %j", (text, expected) => {
    expect(toneKey(text)).toBe(expected);
  });

  test.each([
    ["hoà", "hoá"],
    ["hòa", "hoa"],
    ["hôa", "hoa"],
    ["hoàn", "hồn"],
  ])("%j and %j differ", (a, b) => {
    expect(toneKey(a)).not.toBe(toneKey(b));
  });
});

describe("headerKey", () => {
  test.each([
    ["Tỉnh/Thành phố\n(Theo địa chỉ thường trú)", "tinh thanh pho theo dia chi thuong tru"],
    ["Họ và tên (*)", "ho va ten"],
    ["HỌ VÀ TÊN*", "ho va ten"],
    ["  Ngày sinh : ", "ngay sinh"],
    ["Đ.thoại", "d thoai"],
    ["STT", "stt"],
    ["1", "1"],
    ["(*)", ""],
    ["Số ĐT cha".normalize("NFD"), "so dt cha"],
  ])("%j → %j", (text, expected) => {
    expect(headerKey(text)).toBe(expected);
  });
});

describe("letterHash", () => {
  test("every key of a text has the text's own, so that texts of one key have one hash", () => {
    fc.assert(
      fc.property(dirtyText, (dirty) => {
        const text = normaliseText(dirty);
        const hash = letterHash(text);
        expect([matchKey, foldMarks, toneKey, nameKey].map((keyOf) => letterHash(keyOf(text)))).toEqual(
          Array.from({ length: 4 }, () => hash),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("a text need not be normalised first", () => {
    const odd = fc.constantFrom(
      "\u212a",
      "\u212b",
      "\u0344",
      "\u1e9b\u0323",
      "\u0340",
      "\u1fee",
      "\uac01",
      "’",
      "ﬁ",
      "Ｎ",
    );
    const text = fc.array(fc.oneof(dirtyText, odd, fc.string({ unit: "binary" }))).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (dirty) => {
        expect(letterHash(dirty)).toBe(letterHash(normaliseText(dirty)));
      }),
      { numRuns: 2000 },
    );
    for (let code = 1; code < 0x3000; code++) {
      const letter = String.fromCharCode(code);
      expect([letter, letterHash(letter)]).toEqual([letter, letterHash(normaliseText(letter))]);
    }
  });

  test("i for y is the same, other letters and another order are not", () => {
    expect(letterHash("Lí Mĩ")).toBe(letterHash("LÝ MỸ"));
    const names = ["Lê Thị An", "Lê Thị Na", "Lê Thị Anh", "Trần Văn Đức", "Trần Văn Dức", ""];
    expect(new Set(names.map(letterHash)).size).toBe(names.length - 1);
  });
});
