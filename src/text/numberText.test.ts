import fc from "fast-check";
import { digitsOnly, looksScientific, parseDecimal } from "./numberText";

test.each([
  ["8,5", 8.5],
  ["8.50", 8.5],
  [" 12\u00a0", 12],
  ["-3", -3],
  ["+3", 3],
  ["007", 7],
  ["10,0", 10],
  ["8..5", null],
  ["8,", null],
  [",5", null],
  ["1.234,5", null],
  ["1e5", null],
  ["0x10", null],
  ["Infinity", null],
  ["", null],
  ["6A", null],
])("%j as a number: %p", (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

test.each([
  ["8.32061E+10", true],
  ["8,32061e+10", true],
  ["1E11", true],
  ["9.1E-05", true],
  ["8.32 E+10", true],
  ["6E", false],
  ["10E", false],
  ["E11", false],
  ["083206001234", false],
  ["", false],
])("%j looks scientific: %s", (text, expected) => {
  expect(looksScientific(text)).toBe(expected);
});

test("digitsOnly keeps the digits 0–9 in order", () => {
  expect(digitsOnly("+84 (275) 382-2123")).toBe("842753822123");
  expect(digitsOnly("٣ ²")).toBe("");
});

test("any decimal is read with comma and with point", () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 999 }), (whole, fraction) => {
      const text = `${String(whole)}.${String(fraction)}`;
      expect(parseDecimal(text)).toBe(Number(text));
      expect(parseDecimal(text.replace(".", ","))).toBe(Number(text));
    }),
  );
});
