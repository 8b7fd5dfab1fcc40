import fc from "fast-check";
import { formatDate, fromSerial, parseDate, toSerial } from "./date";

const date = (year: number, month: number, day: number, more: object = {}) => ({
  kind: "date",
  year,
  month,
  day,
  from: "text",
  isTwoDigitYear: false,
  hasTime: false,
  ...more,
});
const invalid = (reason: string, suggestion?: object) => ({
  kind: "invalid",
  reason,
  ...(suggestion ? { suggestion } : {}),
});

describe("text that is a date", () => {
  test.each([
    "5/7/2011",
    "05/07/2011",
    "05-07-2011",
    "5.7.2011",
    "5 7 2011",
    "5 / 7 / 2011",
    "5\\7\\2011",
    "5–7–2011",
    "05/07-2011",
    " 05/07/2011\u00a0",
    "'05/07/2011",
    "’ 5/7/2011",
    "\u200e05/07/2011",
    "2011-07-05",
    "2011/7/5",
    "ngày 5 tháng 7 năm 2011",
    "Ngày 05 tháng 07 năm 2011".normalize("NFD"),
    "NGÀY 5, THÁNG 7, NĂM 2011",
    "5 tháng 7 năm 2011",
    "5 tháng 7, 2011",
    "Ngày 5/7/2011",
    "05-Thg7-2011",
    "5 Th07 2011",
    "5-Jul-2011",
    "5 July 2011",
    "July 5, 2011",
  ])("%j", (text) => {
    expect(parseDate(text)).toEqual(date(2011, 7, 5));
  });

  test.each([
    ["5/7/11", 2011],
    ["5/7/00", 2000],
    ["5/7/29", 2029],
    ["5/7/30", 1930],
    ["5/7/99", 1999],
    ["05-Thg7-11", 2011],
    ["5-Jul-11", 2011],
    ["5 tháng 7 năm 11", 2011],
  ])("%j is of %i, a guess", (text, year) => {
    expect(parseDate(text)).toEqual(date(year, 7, 5, { isTwoDigitYear: true }));
  });

  test.each([
    "5/7/2011 00:00",
    "05/07/2011 00:00:00",
    "5/7/2011 12:00:00 AM",
    "5/7/2011 7:30 SA",
    "5/7/2011 3:05 CH",
    "2011-07-05T00:00:00",
    "2011-07-05 00:00:00.000",
    "2011-07-04T17:00:00.000Z",
    "2011-07-05T00:00:00+07:00",
    "2011-07-04T13:00:00-04:00",
  ])("%j has a time", (text) => {
    expect(parseDate(text)).toEqual(date(2011, 7, 5, { hasTime: true }));
  });

  test("the last moment of a year, with a zone", () => {
    expect(parseDate("2010-12-31T17:00:00Z")).toEqual(date(2011, 1, 1, { hasTime: true }));
  });
});

test.each([
  [40729, {}, date(2011, 7, 5, { from: "serial" })],
  [39267, { date1904: true }, date(2011, 7, 5, { from: "serial" })],
  [40729.5, {}, date(2011, 7, 5, { from: "serial", hasTime: true })],
  [40729.000001, {}, date(2011, 7, 5, { from: "serial" })],
  [61, {}, date(1900, 3, 1, { from: "serial" })],
  [59, {}, date(1900, 2, 28, { from: "serial" })],
  [60, {}, invalid("impossibleDay")],
  [60, { date1904: true }, date(1904, 3, 1, { from: "serial" })],
  [0, {}, invalid("outOfRange")],
  [0, { date1904: true }, date(1904, 1, 1, { from: "serial" })],
  [-5, {}, invalid("outOfRange")],
  [2011, {}, { kind: "yearOnly", year: 2011 }],
  [2011.5, {}, date(1905, 7, 3, { from: "serial", hasTime: true })],
  [5072011, {}, invalid("outOfRange", { year: 2011, month: 7, day: 5 })],
  [31022011, {}, invalid("outOfRange")],
  [NaN, {}, invalid("outOfRange")],
  [true, {}, invalid("notADate")],
])("%p with %j", (value, system, expected) => {
  expect(parseDate(value, system)).toEqual(expected);
});

test.each([
  ["2011", { kind: "yearOnly", year: 2011 }],
  ["năm 2011", { kind: "yearOnly", year: 2011 }],
  ["../../2011", { kind: "yearOnly", year: 2011 }],
  ["9/2011", { kind: "yearOnly", year: 2011, month: 9 }],
  ["tháng 9 năm 2011", { kind: "yearOnly", year: 2011, month: 9 }],
  ["", { kind: "blank" }],
  [" \u00a0\u200b", { kind: "blank" }],
  ["30/02/2011", invalid("impossibleDay")],
  ["29/02/2011", invalid("impossibleDay")],
  ["31/04/2011", invalid("impossibleDay")],
  ["00/00/2011", invalid("impossibleDay")],
  ["05/13/2011", invalid("impossibleDay", { year: 2011, month: 5, day: 13 })],
  ["31/02/2010 00:00:00", invalid("impossibleDay")],
  ["05/07/1811", invalid("outOfRange")],
  ["1811", invalid("outOfRange")],
  ["40729", invalid("notADate", { year: 2011, month: 7, day: 5 })],
  ["05072011", invalid("notADate", { year: 2011, month: 7, day: 5 })],
  ["32012011", invalid("notADate")],
  ["5/7/201", invalid("notADate")],
  ["5/7", invalid("notADate")],
  ["13/2011", invalid("notADate")],
  ["5//7/2011", invalid("notADate")],
  ["5/7/2011 25:00", invalid("notADate")],
  ["không rõ", invalid("notADate")],
  ["5 Foo 2011", invalid("notADate")],
  ["#N/A", invalid("notADate")],
  ["12:30", invalid("notADate")],
])("%j", (text, expected) => {
  expect(parseDate(text)).toEqual(expected);
});

describe("any day of 1900–2999", () => {
  const serials = fc.integer({ min: 61, max: toSerial({ year: 2999, month: 12, day: 31 }) });

  test("reads the same from its serial and from every way of writing it", () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const day = fromSerial(serial);
        if (!day) throw new Error("no day");
        const { year, month, day: dayOfMonth } = day;
        const written = [
          formatDate(day),
          [dayOfMonth, month, year].join("-"),
          [dayOfMonth, month, year].join(" . "),
          `ngày ${String(dayOfMonth)} tháng ${String(month)} năm ${String(year)}`,
          [year, month, dayOfMonth].join("-"),
        ];
        for (const text of written) expect(parseDate(text)).toEqual(date(year, month, dayOfMonth));
        if (serial > 2100) expect(parseDate(serial)).toEqual(date(year, month, dayOfMonth, { from: "serial" }));
      }),
    );
  });

  test("a number triple is a date exactly where the calendar has the day", () => {
    const part = fc.integer({ min: 0, max: 39 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1900, max: 2100 }), (day, month, year) => {
        const real = new Date(Date.UTC(year, month - 1, day));
        const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day && month > 0;
        expect(parseDate(`${String(day)}/${String(month)}/${String(year)}`).kind).toBe(exists ? "date" : "invalid");
      }),
    );
  });
});

test("no text and no number makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean()), fc.boolean(), (value, date1904) => {
      expect(["date", "yearOnly", "invalid", "blank"]).toContain(parseDate(value, { date1904 }).kind);
    }),
  );
});
