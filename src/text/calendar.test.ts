import fc from "fast-check";
import { compareDates, formatDate, fromSerial, isValidCalendarDate, toSerial } from "./calendar";

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });

test.each([
  [day(1900, 1, 1), 1],
  [day(1900, 2, 28), 59],
  [day(1900, 3, 1), 61],
  [day(1904, 1, 1), 1462],
  [day(2011, 7, 5), 40729],
  [day(9999, 12, 31), 2958465],
])("%j is serial %i", (date, serial) => {
  expect(toSerial(date)).toBe(serial);
  expect(fromSerial(serial)).toEqual(date);
});

test.each([
  [day(1904, 1, 1), 0],
  [day(2011, 7, 5), 39267],
  [day(9999, 12, 31), 2957003],
])("%j is serial %i counted from 1904", (date, serial) => {
  expect(toSerial(date, { date1904: true })).toBe(serial);
  expect(fromSerial(serial, { date1904: true })).toEqual(date);
});

test.each([0, -1, 60, 2958466, NaN, Infinity, -Infinity])("serial %d is no day", (serial) => {
  expect(fromSerial(serial)).toBeNull();
});

test.each([-1, 2957004])("serial %d is no day counted from 1904", (serial) => {
  expect(fromSerial(serial, { date1904: true })).toBeNull();
});

test("the time of day is left out, and a rounding error below midnight is not a day less", () => {
  expect(fromSerial(40729.75)).toEqual(day(2011, 7, 5));
  expect(fromSerial(40728.999999999)).toEqual(day(2011, 7, 5));
});

test.each([day(1899, 12, 31), day(2011, 2, 29), day(50, 1, 1), day(2011, 13, 1)])("%j has no serial", (date) => {
  expect(() => toSerial(date)).toThrow(RangeError);
});

test("a day before 1904 has no serial counted from 1904", () => {
  expect(() => toSerial(day(1903, 12, 31), { date1904: true })).toThrow(RangeError);
});

test.each([
  [day(2012, 2, 29), true],
  [day(2000, 2, 29), true],
  [day(1900, 2, 29), false],
  [day(2011, 4, 31), false],
  [day(2011, 0, 1), false],
  [day(2011, 1, 0), false],
  [day(2011, 1, 1.5), false],
  [day(0, 1, 1), false],
])("%j exists: %s", (date, exists) => {
  expect(isValidCalendarDate(date)).toBe(exists);
});

test("every serial but 60 goes to a day and back, and days come in the order of their serials", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958464 }), fc.boolean(), (serial, date1904) => {
      const counted = date1904 ? serial % 2957003 : serial;
      const date = fromSerial(counted, { date1904 });
      const next = fromSerial(counted + 1, { date1904 });
      if (!date || !next) throw new Error("no day");
      expect(isValidCalendarDate(date)).toBe(true);
      expect(toSerial(date, { date1904 })).toBe(counted);
      expect(compareDates(date, next)).toBeLessThan(0);
      expect(compareDates(date, date)).toBe(0);
    }),
  );
});

test("formatDate writes dd/mm/yyyy", () => {
  expect(formatDate(day(2011, 7, 5))).toBe("05/07/2011");
});
