import fc from "fast-check";
import { findExtraSpaces, findInvisible } from "./invisibleCharacters";
import { findLookAlikes } from "./lookAlikes";
import { isPlainText } from "./plainText";

test("plain and not", () => {
  for (const text of ["Lê Thị Hoà", "6A", "083206001234", "Ấp 2, Xã An Hiệp", "H'Mi", "Đặng"]) {
    expect([text, isPlainText(text)]).toEqual([text, true]);
  }
  for (const text of [
    " Lê",
    "Lê ",
    "Lê  Thị",
    "Lê\u00a0Thị",
    "Hoà".normalize("NFD"),
    "a\u200bb",
    "a\nb",
    "M\u00adêng",
    "#N/A",
    "=A1",
    "+84",
    "-",
    "@",
    "Ðặng",
    "ða",
  ]) {
    expect([text, isPlainText(text)]).toEqual([text, false]);
  }
});

test("a plain text is composed, and holds nothing invisible, no extra space and no letter of another alphabet", () => {
  const letters = fc.constantFrom(..."aăâđêơưàáảãạẽỷHĐ 01.,'-()\u00a0\u200b\u0301\u0323\n\t\u00adÐðƉа");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: "grapheme" })), (text) => {
      if (!isPlainText(text)) return;
      expect(text.normalize("NFC")).toBe(text);
      expect(findInvisible(text)).toEqual([]);
      expect(findExtraSpaces(text)).toEqual([]);
      expect(findLookAlikes(text, { isLatin: true })).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
