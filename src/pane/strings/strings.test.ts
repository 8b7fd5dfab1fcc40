import { en } from "./en";
import { translator, type StringKey } from "./translate";
import { vi } from "./vi";

const keys = Object.keys(vi) as StringKey[];

function places(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

test("both languages have the same keys", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

test.each(keys)("%s says something in both languages, with the same arguments", (key) => {
  expect(vi[key].trim()).not.toBe("");
  expect(en[key].trim()).not.toBe("");
  expect(places(en[key])).toEqual(places(vi[key]));
});

test.each(keys)("%s is in composed Unicode", (key) => {
  expect(vi[key]).toBe(vi[key].normalize("NFC"));
});

test("numbers are written as the language writes them, texts as they are", () => {
  expect(translator("vi")("pupils.other", { n: 1234 })).toBe("1.234 học sinh");
  expect(translator("en")("pupils.other", { n: 1234 })).toBe("1,234 pupils");
  expect(translator("vi")("list.row", { first: "1234" })).toBe("dòng 1234");
});
