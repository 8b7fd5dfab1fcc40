import fc from "fast-check";
import { lookAlikes } from "./data/lookAlikes";
import { findLookAlikes, replaceLookAlikes } from "./lookAlikes";

test.each([
  ["Ðặng Văn Ƌ", "Đặng Văn Ƌ"],
  ["Ðặng Thị ðào", "Đặng Thị đào"],
  ["Ɖinh ɖức", "Đinh đức"],
  ["Nguуễn Vаn Аn", "Nguyễn Van An"],
  ["Lê Thị ОАНН", "Lê Thị OAHH"],
  ["Τrần Οanh", "Trần Oanh"],
  ["Саша Nguyễn", "Саша Nguyễn"],
  ["Москва", "Москва"],
  ["ОАЕ", "ОАЕ"],
  ["Nguyễn Văn An", "Nguyễn Văn An"],
  ["", ""],
])("%j → %j", (text, expected) => {
  expect(replaceLookAlikes(text)).toBe(expected);
});

test("says where, what and which alphabet", () => {
  expect(findLookAlikes("Ðỗ Văn Аn")).toEqual([
    { index: 0, found: "Ð", meant: "Đ", alphabet: "barD" },
    { index: 7, found: "А", meant: "A", alphabet: "Cyrillic" },
  ]);
});

test("every letter of the table is found beside a Latin one, and none is left after replacing", () => {
  const all = [...lookAlikes.anywhere, ...lookAlikes.inLatinText.Cyrillic, ...lookAlikes.inLatinText.Greek];
  const word = fc.array(fc.constantFrom(...all.map(([found]) => found), "b", "ế", " "), { minLength: 1 });
  fc.assert(
    fc.property(word, (letters) => {
      const text = `n${letters.join("")}`;
      const meant = new Map(all);
      expect(replaceLookAlikes(text)).toBe(Array.from(text, (letter) => meant.get(letter) ?? letter).join(""));
      expect(findLookAlikes(replaceLookAlikes(text))).toEqual([]);
    }),
  );
});

test("a text that can only be Latin needs no Latin letter beside", () => {
  expect(replaceLookAlikes("6\u0410")).toBe("6\u0410");
  expect(replaceLookAlikes("6\u0410", { isLatin: true })).toBe("6A");
});
