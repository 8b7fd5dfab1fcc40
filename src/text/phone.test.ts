import fc from "fast-check";
import {
  landlinePrefixChanges,
  laterMobilePrefixes,
  mobilePrefixChanges,
  steadyMobilePrefixes,
} from "./data/phonePrefixes";
import { isRepeatedDigits, parsePhone } from "./phone";

const mobile = (number: string) => ({ number, type: "mobile", isOldPrefix: false, inUse: "yes" });
const oldMobile = (number: string, newNumber: string) => ({ ...mobile(number), isOldPrefix: true, newNumber });
const landline = (number: string) => ({ ...mobile(number), type: "landline" });

test.each([
  ["0912345670", mobile("0912345670")],
  ["0862345670", mobile("0862345670")],
  ["0322345670", mobile("0322345670")],
  ["0522345670", mobile("0522345670")],
  ["01622345670", oldMobile("01622345670", "0322345670")],
  ["01992345670", oldMobile("01992345670", "0592345670")],
  ["02753822123", landline("02753822123")],
  ["02838221234", landline("02838221234")],
  ["0753822123", { ...landline("0753822123"), isOldPrefix: true, newNumber: "02753822123" }],
])("%j is valid as it stands", (text, expected) => {
  expect(parsePhone(text)).toEqual({ kind: "valid", ...expected });
});

test.each([
  ["0912 345 670", "spaces", "0912345670"],
  ["0912.345.670", "spaces", "0912345670"],
  ["(0275) 3822-123", "spaces", "02753822123"],
  ["+84912345670", "countryCode", "0912345670"],
  ["+84 (0) 912 345 670", "countryCode", "0912345670"],
  ["84912345670", "countryCode", "0912345670"],
  [84912345670, "countryCode", "0912345670"],
  ["0084912345670", "countryCode", "0912345670"],
  ["841622345670", "countryCode", "01622345670"],
  [912345670, "lostLeadingZero", "0912345670"],
  ["912345670", "lostLeadingZero", "0912345670"],
  [1622345670, "lostLeadingZero", "01622345670"],
  [2753822123, "lostLeadingZero", "02753822123"],
  [849123456, "lostLeadingZero", "0849123456"],
  ["O912345670", "letters", "0912345670"],
  ["09123456O0", "letters", "0912345600"],
  ["ĐT: 0912345670", "words", "0912345670"],
  ["0912345670 (mẹ)", "words", "0912345670"],
])("%p is fixable (%s) to %s", (value, reason, number) => {
  expect(parsePhone(value)).toMatchObject({ kind: "fixable", reason, number });
});

test.each([
  ["0912345670 - 0987654320", ["0912345670", "0987654320"]],
  ["0912345670/0987654320", ["0912345670", "0987654320"]],
  ["0912345670; 01622345670", ["0912345670", "01622345670"]],
  ["0912345670\n0987654320", ["0912345670", "0987654320"]],
  ["0912345670 0987654320", ["0912345670", "0987654320"]],
  ["0912345670-0987654320", ["0912345670", "0987654320"]],
  ["0912 345 670 0987 654 320", ["0912345670", "0987654320"]],
  ["09123456700987654320", ["0912345670", "0987654320"]],
  ["Ba 0912345670, mẹ 0987654320", ["0912345670", "0987654320"]],
  ["+84912345670 / 987654320", ["0912345670", "0987654320"]],
  ["0912-345-670 / 0987-654-320", ["0912345670", "0987654320"]],
  ["0912345670, 0987654320, 02753822123", ["0912345670", "0987654320", "02753822123"]],
])("%j holds several numbers", (text, numbers) => {
  expect(parsePhone(text)).toEqual({ kind: "two", numbers });
});

test.each([
  ["", { kind: "blank" }],
  [" \u00a0", { kind: "blank" }],
  ["không", { kind: "invalid", reason: "notANumber" }],
  ["-", { kind: "invalid", reason: "notANumber" }],
  [true, { kind: "invalid", reason: "notANumber" }],
  [912345670.5, { kind: "invalid", reason: "notANumber" }],
  [-912345670, { kind: "invalid", reason: "notANumber" }],
  [1e21, { kind: "invalid", reason: "scientific" }],
  ["9.12E+08", { kind: "invalid", reason: "scientific" }],
  ["3822123", { kind: "invalid", reason: "tooShort" }],
  ["091234567", { kind: "invalid", reason: "unknownPrefix" }],
  ["0812", { kind: "invalid", reason: "tooShort" }],
  ["0712345670", { kind: "invalid", reason: "unknownPrefix" }],
  ["01112345670", { kind: "invalid", reason: "unknownPrefix" }],
  ["091234567012", { kind: "invalid", reason: "tooLong" }],
  ["0".repeat(3000), { kind: "invalid", reason: "tooLong" }],
])("%p", (value, expected) => {
  expect(parsePhone(value)).toEqual(expected);
});

describe("on a given day", () => {
  const before = { on: { year: 2018, month: 9, day: 14 } };
  const first = { on: { year: 2018, month: 9, day: 15 } };
  const last = { on: { year: 2018, month: 11, day: 14 } };
  const after = { on: { year: 2018, month: 11, day: 15 } };

  test.each([
    ["01622345670", before, "yes"],
    ["01622345670", last, "yes"],
    ["01622345670", after, "noLonger"],
    ["0322345670", before, "notYet"],
    ["0322345670", first, "yes"],
    ["0322345670", after, "yes"],
    ["0912345670", before, "yes"],
    ["0753822123", { on: { year: 2017, month: 6, day: 16 } }, "yes"],
    ["0753822123", { on: { year: 2017, month: 6, day: 17 } }, "noLonger"],
  ])("%s on %j: %s", (number, on, inUse) => {
    expect(parsePhone(number, on)).toMatchObject({ kind: "valid", inUse });
  });

  test("a fixable number says so too", () => {
    expect(parsePhone(1622345670, after)).toMatchObject({
      kind: "fixable",
      inUse: "noLonger",
      newNumber: "0322345670",
    });
  });
});

test.each([
  ["0900000000", true],
  ["0911111111", true],
  ["0123456789", true],
  ["0987654321", true],
  ["0000000000", true],
  ["0912345670", false],
  ["0912000000", false],
  ["0900000012", false],
  ["0900000123", false],
  ["", false],
])("%j looks made up: %s", (number, expected) => {
  expect(isRepeatedDigits(number)).toBe(expected);
});

describe("any number of the tables", () => {
  const tail = fc.integer({ min: 0, max: 9_999_999 }).map((value) => String(value).padStart(7, "0"));
  const mobile = fc
    .tuple(fc.constantFrom(...steadyMobilePrefixes, ...laterMobilePrefixes, ...mobilePrefixChanges.flat()), tail)
    .map(([prefix, rest]) => prefix + rest);
  const landline = fc
    .tuple(
      fc.constantFrom(
        ...landlinePrefixChanges.flatMap(({ old, oldLength, now }) => [[old, oldLength] as const, [now, 11] as const]),
      ),
      fc.integer({ min: 0, max: 99_999_999 }),
    )
    .map(
      ([[code, length], rest]) =>
        code +
        String(rest)
          .padStart(8, "0")
          .slice(8 - (length - code.length)),
    );
  const anyNumber = fc.oneof(mobile, landline);

  test("is valid, and fixable from every damage", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(parsePhone(number)).toMatchObject({ kind: "valid", number });
        expect(parsePhone(Number(number))).toMatchObject({ kind: "fixable", number });
        expect(parsePhone(`+84${number.slice(1)}`)).toMatchObject({ kind: "fixable", reason: "countryCode", number });
        expect(parsePhone(number.replace(/(...)/g, "$1 "))).toMatchObject({
          kind: "fixable",
          reason: "spaces",
          number,
        });
      }),
    );
  });

  test("two of them in one cell are both had back", () => {
    fc.assert(
      fc.property(
        anyNumber,
        anyNumber,
        fc.constantFrom("/", " - ", ";", " ", ", ", "\n", " và "),
        (first, second, sep) => {
          expect(parsePhone(first + sep + second)).toEqual({ kind: "two", numbers: [first, second] });
        },
      ),
    );
  });

  test("a landline under its new code is no old number", () => {
    fc.assert(
      fc.property(fc.constantFrom(...landlinePrefixChanges), tail, ({ old, oldLength, now }, rest) => {
        const local = rest.padEnd(8, "1").slice(0, oldLength - old.length);
        expect(parsePhone(now + local)).toMatchObject({ kind: "valid", type: "landline", isOldPrefix: false });
      }),
    );
  });

  test("a new number is itself valid and no old one", () => {
    fc.assert(
      fc.property(fc.constantFrom(...mobilePrefixChanges), tail, ([old, now], rest) => {
        const parsed = parsePhone(old + rest);
        expect(parsed).toMatchObject({ isOldPrefix: true, newNumber: now + rest });
        expect(parsePhone(now + rest)).toMatchObject({ kind: "valid", isOldPrefix: false });
      }),
    );
  });
});

test("no value makes it throw", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.bigInt().map(String), fc.boolean()),
      (value) => {
        expect(typeof parsePhone(value).kind).toBe("string");
      },
    ),
  );
});
