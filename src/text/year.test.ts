import fc from "fast-check";
import { parseYear } from "./year";

test.each([
  [1980, { kind: "year", year: 1980, from: "year" }],
  ["1980", { kind: "year", year: 1980, from: "year" }],
  [" 1980\u00a0", { kind: "year", year: 1980, from: "year" }],
  ["năm 1980", { kind: "year", year: 1980, from: "year" }],
  ["05/07/1980", { kind: "year", year: 1980, from: "date" }],
  ["7/1980", { kind: "year", year: 1980, from: "date" }],
  [29407, { kind: "year", year: 1980, from: "date" }],
  ["", { kind: "blank" }],
  ["  ", { kind: "blank" }],
  [80, { kind: "invalid", reason: "notAYear" }],
  [0, { kind: "invalid", reason: "notAYear" }],
  ["80", { kind: "invalid", reason: "notAYear" }],
  [1089, { kind: "invalid", reason: "outOfRange" }],
  ["1089", { kind: "invalid", reason: "outOfRange" }],
  [9180, { kind: "invalid", reason: "outOfRange" }],
  ["05/07/1089", { kind: "invalid", reason: "outOfRange" }],
  ["198O", { kind: "invalid", reason: "notAYear" }],
  ["19800", { kind: "invalid", reason: "notAYear" }],
  ["đã mất", { kind: "invalid", reason: "notAYear" }],
  [true, { kind: "invalid", reason: "notAYear" }],
  [1980.5, { kind: "invalid", reason: "notAYear" }],
])("%p", (value, expected) => {
  expect(parseYear(value)).toEqual(expected);
});

test("counts dates from 1904 where the book does", () => {
  expect(parseYear(27945, { date1904: true })).toEqual({ kind: "year", year: 1980, from: "date" });
});

test("every year of 1900–2100 is read from number and text alike", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
      expect(parseYear(year)).toEqual({ kind: "year", year, from: "year" });
      expect(parseYear(String(year))).toEqual({ kind: "year", year, from: "year" });
    }),
  );
});
