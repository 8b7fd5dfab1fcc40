import fc from "fast-check";
import { provinces } from "./data/provinces";
import { parsePupilCode } from "./pupilCode";

test.each([
  ["8312345678", { kind: "valid", code: "8312345678", provinceCode: "83", provinceName: "Bến Tre" }],
  [8312345678, { kind: "valid", code: "8312345678", provinceCode: "83", provinceName: "Bến Tre" }],
  ["0112345678", { kind: "valid", code: "0112345678", provinceCode: "01", provinceName: "Hà Nội" }],
  [112345678, { kind: "fixable", code: "0112345678", reason: "lostLeadingZero", provinceCode: "01" }],
  ["83 1234 5678", { kind: "fixable", code: "8312345678", reason: "spaces", provinceCode: "83" }],
  ["", { kind: "blank" }],
  ["\u00a0", { kind: "blank" }],
  ["8.31E+09", { kind: "invalid", reason: "scientific" }],
  ["0312345678", { kind: "invalid", reason: "unknownProvince" }],
  ["9912345678", { kind: "invalid", reason: "unknownProvince" }],
  ["312345678", { kind: "invalid", reason: "shape" }],
  ["HS0001", { kind: "invalid", reason: "shape" }],
  ["83123456789", { kind: "invalid", reason: "shape" }],
  ["83 12", { kind: "invalid", reason: "shape" }],
  [8312345678.5, { kind: "invalid", reason: "shape" }],
  [-8312345678, { kind: "invalid", reason: "shape" }],
  [false, { kind: "invalid", reason: "shape" }],
])("%p", (value, expected) => {
  expect(parsePupilCode(value)).toEqual(expected);
});

test("every code that a number cell can hold comes back whole", () => {
  const rest = fc.integer({ min: 0, max: 99_999_999 }).map((value) => String(value).padStart(8, "0"));
  fc.assert(
    fc.property(fc.constantFrom(...provinces.map(([code]) => code)), rest, (province, digits) => {
      const code = province + digits;
      expect(parsePupilCode(code)).toMatchObject({ kind: "valid", code });
      expect(parsePupilCode(Number(code))).toMatchObject({ code, provinceCode: province });
    }),
  );
});
