import { type Argument, fillIn } from "./bilingual";

test.each<[string, Record<string, Argument>, string, string]>([
  ["Dòng {row}: {value}", { row: 7, value: "6A" }, "Dòng 7: 6A", "Dòng 7: 6A"],
  ["{a}{a}", { a: 0 }, "00", "00"],
  ["{what}!", { what: { vi: "trống", en: "blank" } }, "trống!", "blank!"],
  ["còn {missing}", {}, "còn {missing}", "còn {missing}"],
  ["{toString} {__proto__}", {}, "{toString} {__proto__}", "{toString} {__proto__}"],
  ["{a}", { a: "{b}", b: "no" }, "{b}", "{b}"],
])("fills %j", (template, args, vi, en) => {
  expect(fillIn(template, args, "vi")).toBe(vi);
  expect(fillIn(template, args, "en")).toBe(en);
});
