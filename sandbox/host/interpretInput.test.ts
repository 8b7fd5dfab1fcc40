import { interpretInput } from "./interpretInput";

test.each([
  ["", "General", ""],
  ["abc", "General", "abc"],
  ["012", "General", 12],
  ["-1.5e3", "General", -1500],
  ["+84912345678", "General", 84912345678],
  ["true", "General", true],
  ["1/2/2020", "dd/mm/yyyy", 43832],
  ["2011-09-05", "General", 40791],
  ["25/9/2011", "General", "25/9/2011"],
  ["2/29/2011", "General", "2/29/2011"],
  ["2/28/1900", "General", 59],
  ["3/1/1900", "General", 61],
  ["1/1/30", "General", 10959],
  ["6A1", "General", "6A1"],
  ["'007", "General", "007"],
  ["012", "@", "012"],
  [12, "@", "12"],
  [true, "@", true],
])("%j in a cell of format %s is %j", (value, format, expected) => {
  expect(interpretInput(value, format).value).toBe(expected);
});

test.each([
  ["5/9/2011", "m/d/yyyy"],
  ["1,234", "#,##0"],
  ["12.5%", "0.00%"],
  ["7:30", "h:mm"],
])("%j gives a General cell the format %s, and leaves another format alone", (value, format) => {
  expect(interpretInput(value, "General").numberFormat).toBe(format);
  expect(interpretInput(value, "0.0").numberFormat).toBeUndefined();
});

test("a day and a month are of this year", () => {
  const value = interpretInput("5/9", "General");
  expect(value.numberFormat).toBe("d-mmm");
  expect(value.value).toBe((Date.UTC(new Date().getFullYear(), 4, 9) - Date.UTC(1899, 11, 30)) / 86_400_000);
});
