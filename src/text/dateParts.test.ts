import { parseDateParts } from "./dateParts";

test.each([
  [[5, 9, 2006], { kind: "date", year: 2006, month: 9, day: 5, isTwoDigitYear: false }],
  [["05", " 09 ", "2006"], { kind: "date", year: 2006, month: 9, day: 5, isTwoDigitYear: false }],
  [["5", "tháng 9", "năm 2006"], { kind: "date", year: 2006, month: 9, day: 5, isTwoDigitYear: false }],
  [[5, 9, "06"], { kind: "date", year: 2006, month: 9, day: 5, isTwoDigitYear: true }],
  [[5, 9, 38965], { kind: "date", year: 2006, month: 9, day: 5, isTwoDigitYear: false }],
  [["", " ", ""], { kind: "blank" }],
  [["", 9, 2006], { kind: "missing", part: "day" }],
  [[5, 9, ""], { kind: "missing", part: "year" }],
  [[32, 9, 2006], { kind: "invalid", part: "day" }],
  [[5, 13, 2006], { kind: "invalid", part: "month" }],
  [[5, "chín", 2006], { kind: "invalid", part: "month" }],
  [[5, 9, 206], { kind: "invalid", part: "year" }],
  [[31, 4, 2006], { kind: "impossibleDay" }],
  [[29, 2, 2006], { kind: "impossibleDay" }],
] as const)("%j", (cells, expected) => {
  expect(parseDateParts(cells)).toEqual(expected);
});
