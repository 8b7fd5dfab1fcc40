import fc from "fast-check";
import { provinces } from "./data/provinces";
import { identityConflicts, parseIdentityNumber } from "./identityNumber";

const citizenOf = (number: string) => {
  const parsed = parseIdentityNumber(number);
  if (parsed.kind !== "citizen") throw new Error(parsed.kind);
  return parsed;
};

test("the 63 provinces are there once each", () => {
  expect(new Set(provinces.map(([code]) => code)).size).toBe(63);
});

test.each([
  ["083306001234", "083", "Bến Tre", "province", 21, 2006, "female"],
  ["083206001234", "083", "Bến Tre", "province", 21, 2006, "male"],
  ["001075001234", "001", "Hà Nội", "province", 20, 1975, "male"],
  ["093199001234", "093", "Hậu Giang", "province", 20, 1999, "female"],
  ["079411001234", "079", "Hồ Chí Minh", "province", 22, 2111, "male"],
  ["003206001234", "003", null, "unknown", 21, 2006, "male"],
  ["000206001234", "000", null, "unknown", 21, 2006, "male"],
  ["132206001234", "132", null, "abroad", 21, 2006, "male"],
])("%s", (number, provinceCode, provinceName, place, century, birthYear, sex) => {
  const sexDigit = Number(number[3]);
  const expected = { number, provinceCode, provinceName, place, sexDigit, century, birthYear, sex };
  expect(parseIdentityNumber(number)).toEqual({ kind: "citizen", ...expected });
});

test.each([
  ["320123456", { kind: "oldCard", number: "320123456" }],
  [320123456, { kind: "oldCard", number: "320123456" }],
  ["", { kind: "blank" }],
  ["  ", { kind: "blank" }],
  ["chưa có", { kind: "placeholder" }],
  ["Chưa cấp", { kind: "placeholder" }],
  ["Không", { kind: "placeholder" }],
  ["-", { kind: "placeholder" }],
  ["...", { kind: "placeholder" }],
  ["000000000", { kind: "placeholder" }],
  ["000 000 000", { kind: "placeholder" }],
  ["111111111111", { kind: "placeholder" }],
  [0, { kind: "placeholder" }],
  ["8.32061E+10", { kind: "invalid", reason: "scientific" }],
  ["8,32061E+10", { kind: "invalid", reason: "scientific" }],
  [8.32061e21, { kind: "invalid", reason: "scientific" }],
  [8320600123456789, { kind: "invalid", reason: "tooManyDigits" }],
  ["0832060012345678", { kind: "invalid", reason: "tooManyDigits" }],
  ["0832060012345", { kind: "invalid", reason: "wrongLength" }],
  ["12345", { kind: "invalid", reason: "wrongLength" }],
  ["97206001234", { kind: "invalid", reason: "wrongLength" }],
  ["B1234567", { kind: "invalid", reason: "notDigits" }],
  [83206001234.5, { kind: "invalid", reason: "notDigits" }],
  [-83206001234, { kind: "invalid", reason: "notDigits" }],
  [true, { kind: "invalid", reason: "notDigits" }],
])("%p", (value, expected) => {
  expect(parseIdentityNumber(value)).toEqual(expected);
});

test.each([
  [83206001234, "lostLeadingZero", "083206001234"],
  ["83206001234", "lostLeadingZero", "083206001234"],
  [1075001234, "lostLeadingZero", "001075001234"],
  [20123456, "lostLeadingZero", "020123456"],
  ["083 206 001 234", "spaces", "083206001234"],
  ["083.206.001.234", "spaces", "083206001234"],
  ["320 123 456", "spaces", "320123456"],
])("%p is fixable (%s) to %s", (value, reason, number) => {
  const parsed = parseIdentityNumber(value);
  const citizen = number.length === 12 ? { ...citizenOf(number) } : null;
  expect(parsed).toMatchObject({ kind: "fixable", reason, number });
  expect(parsed.kind === "fixable" && parsed.citizen?.number).toBe(citizen ? number : undefined);
});

test("conflicts show both values, and only of what is given", () => {
  const parsed = citizenOf("083306001234");
  expect(identityConflicts({ parsed, sex: "female", birthYear: 2006 })).toEqual([]);
  expect(identityConflicts({ parsed })).toEqual([]);
  expect(identityConflicts({ parsed, sex: "male" })).toEqual([{ kind: "sex", inNumber: "female", given: "male" }]);
  expect(identityConflicts({ parsed, sex: "male", birthYear: 2007 })).toEqual([
    { kind: "sex", inNumber: "female", given: "male" },
    { kind: "birthYear", inNumber: 2006, given: 2007 },
  ]);
});

test("a number made from sex and year says them again, also after a number cell lost its zeros", () => {
  const person = fc.record({
    province: fc.constantFrom(...provinces.map(([code]) => code)),
    isMale: fc.boolean(),
    year: fc.integer({ min: 1900, max: 2399 }),
    order: fc.integer({ min: 1, max: 999_998 }),
  });
  fc.assert(
    fc.property(person, ({ province, isMale, year, order }) => {
      const sexDigit = 2 * Math.floor((year - 1900) / 100) + (isMale ? 0 : 1);
      const number = `0${province}${String(sexDigit)}${String(year % 100).padStart(2, "0")}${String(order).padStart(6, "0")}`;
      const sex = isMale ? "male" : "female";
      const parsed = citizenOf(number);
      expect(parsed).toMatchObject({ sex, birthYear: year, place: "province" });
      expect(identityConflicts({ parsed, sex, birthYear: year })).toEqual([]);
      expect(identityConflicts({ parsed, sex: isMale ? "female" : "male", birthYear: year + 1 })).toHaveLength(2);
      expect(parseIdentityNumber(Number(number))).toMatchObject({ kind: "fixable", number, citizen: { number } });
    }),
  );
});

test("no value makes it throw", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.bigInt().map(String), fc.boolean()),
      (value) => {
        expect(typeof parseIdentityNumber(value).kind).toBe("string");
      },
    ),
  );
});

test.each(["O83206001234", "CCCD: 083206001234", "083206001234 (mới cấp)"])(
  "%s has a number in it, to be looked at",
  (text) =>
    expect(parseIdentityNumber(text)).toMatchObject({ kind: "fixable", number: "083206001234", reason: "words" }),
);

test.each(["số 3", "083206001234 và 083206001235", "A083206001234B7"])("%s has none", (text) =>
  expect(parseIdentityNumber(text)).toMatchObject({ kind: "invalid" }),
);
