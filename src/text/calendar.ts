/** A day of the Gregorian calendar; `month` 1–12, `day` 1–31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a workbook counts its days; 1900 unless the file says otherwise. */
export interface DateSystem {
  readonly date1904?: boolean;
}

/** Whether the calendar has this day; years 1–9999. */
export function isValidCalendarDate({ year, month, day }: CalendarDay): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Negative where `a` is earlier. */
export function compareDates(a: CalendarDay, b: CalendarDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** `dd/mm/yyyy`, as the portal asks for. */
export function formatDate({ year, month, day }: CalendarDay): string {
  return `${padded(day, 2)}/${padded(month, 2)}/${padded(year, 4)}`;
}

/**
 * Excel's serial number of a day: `5/7/2011` is 40729 (39267 in a book that counts from 1904). Days before 1/3/1900 are
 * one less than the plain count, because Excel believes in a 29/2/1900 (serial 60).
 * @throws RangeError for a day that does not exist or that Excel cannot hold (before 1900, or 1904).
 */
export function toSerial(day: CalendarDay, { date1904 = false }: DateSystem = {}): number {
  const serial = isValidCalendarDate(day) ? serialOf(day, date1904) : NaN;
  if (!(serial >= (date1904 ? 0 : 1))) throw new RangeError(`toSerial: no such day in Excel: ${formatDate(day)}`);
  return serial;
}

/**
 * The day of a serial number, its time of day left out; `null` outside 1/1/1900–31/12/9999, and for serial 60, the
 * 29/2/1900 that never was.
 */
export function fromSerial(serial: number, { date1904 = false }: DateSystem = {}): CalendarDay | null {
  const whole = wholeDays(serial);
  const count = date1904 ? whole + DAYS_TO_1904 : whole;
  if (!(count >= (date1904 ? DAYS_TO_1904 : 1)) || count > LAST_SERIAL || count === FALSE_LEAP_DAY) return null;
  const date = new Date(DAY_ZERO + (count > FALSE_LEAP_DAY ? count : count + 1) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial without its time. Half a millisecond is added, so that a sum of fractions just below a day counts as the day. */
export function wholeDays(serial: number): number {
  return Math.floor(serial + 0.5 / DAY);
}

/** 29/2/1900 of the 1900 system, kept from Lotus 1-2-3. */
export const FALSE_LEAP_DAY = 60;

/** Milliseconds. */
const DAY = 86_400_000;
/** 30/12/1899, so that the count is right from 1/3/1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1/1/1904 in the 1900 system [MS-XLS, Date1904]. */
const DAYS_TO_1904 = 1462;
/** 31/12/9999. */
const LAST_SERIAL = 2_958_465;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

function serialOf({ year, month, day }: CalendarDay, date1904: boolean): number {
  if (year < 100) return NaN; // Date.UTC takes 0–99 for 1900–1999.
  const count = (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY;
  if (date1904) return count - DAYS_TO_1904;
  return count > FALSE_LEAP_DAY ? count : count - 1;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
