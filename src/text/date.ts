import {
  type CalendarDay,
  type DateSystem,
  FALSE_LEAP_DAY,
  fromSerial,
  isValidCalendarDate,
  wholeDays,
} from "./calendar";
import { englishMonths } from "./data/monthNames";
import { foldMarks, normaliseText } from "./normalise";

export {
  type CalendarDay,
  compareDates,
  type DateSystem,
  formatDate,
  fromSerial,
  isValidCalendarDate,
  toSerial,
} from "./calendar";

/** What a date cell holds. */
export type ParsedDate =
  | ({
      readonly kind: "date";
      /** A real Excel date, or text that reads as one. */
      readonly from: "serial" | "text";
      /** The century is Excel's guess: 00–29 is 20xx, 30–99 is 19xx. */
      readonly isTwoDigitYear: boolean;
      /** A time of day stands beside the date (midnight counts only where it is written out). */
      readonly hasTime: boolean;
    } & CalendarDay)
  /** `2011`, or with a month `9/2011`. */
  | { readonly kind: "yearOnly"; readonly year: number; readonly month?: number }
  | {
      readonly kind: "invalid";
      /**
       * impossibleDay: 30/02, 31/04, 00/00, 05/13/2011. outOfRange: a year before 1900, a number that is no Excel date.
       * notADate: anything else, also the serial number of a date as text (`"40729"`).
       */
      readonly reason: "impossibleDay" | "outOfRange" | "notADate";
      /** The one day that may be meant: month and day exchanged, a serial number as text, `05072011`. Never sure. */
      readonly suggestion?: CalendarDay;
    }
  | { readonly kind: "blank" };

/**
 * Reads a date as Vietnamese clerks type it, day first: Excel's number, `5/7/2011` with / - . or spaces, two-digit years,
 * `ngày 5 tháng 7 năm 2011`, `05-Thg7-11`, `5-Jul-11`, `2011-07-05`, each with or without a time of day, or an
 * apostrophe before it; a bare year.
 * Text is always taken as day/month. A number from 1900 to 2100 is taken as a bare year, not as a day of 1905. A moment
 * with a time zone is the day it is in Viet Nam (UTC+7).
 */
export function parseDate(value: string | number | boolean, system: DateSystem = {}): ParsedDate {
  if (typeof value === "number") return fromNumber(value, system);
  if (typeof value === "boolean") return { kind: "invalid", reason: "notADate" };
  const text = normaliseText(value).replace(typedApostrophe, "");
  if (text === "") return { kind: "blank" };
  const plain = dayMonthYear.exec(text);
  return plain ? dayFrom(plain[1], plain[2], plain[3], false) : fromText(foldMarks(text), system);
}

/** A bare year is believed from here to there, in text and in numbers. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** What keeps a date text in Excel, typed into a cell that was text already, or pasted from elsewhere. */
const typedApostrophe = /^['’‘`]\s*/;
const between = String.raw`(?:\s*[/.,\\\-–—]\s*|\s+)`;
const year = String.raw`(\d{4}|\d{2})`;
const dayMonthYear = new RegExp(`^(\\d{1,2})${between}(\\d{1,2})${between}${year}$`);
const yearMonthDay = new RegExp(`^(\\d{4})${between}(\\d{1,2})${between}(\\d{1,2})$`);
const inWords = new RegExp(String.raw`^(\d{1,2})\s*,?\s*thang\s*(\d{1,2})\s*,?\s*(?:nam\s*)?${year}$`);
const excelInVietnamese = new RegExp(String.raw`^(\d{1,2})[\s.\-/]*th(?:g|ang)?\.?\s*(\d{1,2})[\s.,\-/]+${year}$`);
const dayFirstEnglish = new RegExp(String.raw`^(\d{1,2})[\s.\-/]*([a-z]{3,9})[\s.,\-/]*${year}$`);
const monthFirstEnglish = /^([a-z]{3,9})\.?\s*(\d{1,2})(?:\s*,\s*|\s+)(\d{4})$/;
const bareYear = /^(?:nam\s*)?[\s/.…_?\-–]*(\d{4})$/;
const monthAndYear = new RegExp(String.raw`^(?:thang\s*)?(\d{1,2})(?:${between}|\s*,?\s*nam\s*)(\d{4})$`);
const dayWord = /^ngay\s*:?\s*/;
const timeOfDay =
  /(?:t|[\s,]+)((?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?)\s*(?:[ap]\.?m\.?|sa|ch|(z|[+-]\d{2}:?\d{2}))?$/;

const monthByName = new Map(englishMonths.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

function fromNumber(value: number, system: DateSystem): ParsedDate {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return { kind: "yearOnly", year: value };
  const day = fromSerial(value, system);
  if (day) return { kind: "date", ...day, from: "serial", isTwoDigitYear: false, hasTime: hasFraction(value) };
  if (!system.date1904 && wholeDays(value) === FALSE_LEAP_DAY) return { kind: "invalid", reason: "impossibleDay" };
  return { kind: "invalid", reason: "outOfRange", ...suggested(compactDay(String(value))) };
}

/** Less than half a second beside a whole day is rounding, not a time. */
function hasFraction(serial: number): boolean {
  return Math.abs(serial - Math.round(serial)) > 0.5 / 86_400;
}

/** `folded` has neither marks nor capitals. */
function fromText(folded: string, system: DateSystem): ParsedDate {
  if (/^\d+$/.test(folded) && folded.length !== 4) return digitsAlone(folded, system);
  const time = timeOfDay.exec(folded);
  const text = (time ? folded.slice(0, time.index) : folded).replace(dayWord, "").trim();
  if (time?.[1] && time[2]) return momentInVietNam(text, time[1], time[2]);
  return dayInText(text, time !== null);
}

function dayInText(text: string, hasTime: boolean): ParsedDate {
  const named = dayMonthYear.exec(text) ?? inWords.exec(text) ?? excelInVietnamese.exec(text);
  if (named) return dayFrom(named[1], named[2], named[3], hasTime);
  const international = yearMonthDay.exec(text);
  if (international) return dayFrom(international[3], international[2], international[1], hasTime);
  const english = dayFirstEnglish.exec(text);
  const month = monthByName.get(english?.[2] ?? "");
  if (english && month) return dayFrom(english[1], String(month), english[3], hasTime);
  const american = monthFirstEnglish.exec(text);
  const firstMonth = monthByName.get(american?.[1] ?? "");
  if (american && firstMonth) return dayFrom(american[2], String(firstMonth), american[3], hasTime);
  return hasTime ? { kind: "invalid", reason: "notADate" } : yearInText(text);
}

function yearInText(text: string): ParsedDate {
  const alone = bareYear.exec(text);
  if (alone) return yearAlone(Number(alone[1]));
  const [, month, ofYear] = monthAndYear.exec(text) ?? [];
  const monthNumber = Number(month);
  if (monthNumber >= 1 && monthNumber <= 12) return yearAlone(Number(ofYear), monthNumber);
  return { kind: "invalid", reason: "notADate" };
}

function yearAlone(value: number, month?: number): ParsedDate {
  if (value < FIRST_YEAR || value > LAST_YEAR) return { kind: "invalid", reason: "outOfRange" };
  return { kind: "yearOnly", year: value, ...(month === undefined ? {} : { month }) };
}

function dayFrom(dayText = "", monthText = "", yearText = "", hasTime: boolean): ParsedDate {
  const isTwoDigitYear = yearText.length === 2;
  const day = Number(dayText);
  const month = Number(monthText);
  const fullYear = isTwoDigitYear ? centuryOf(Number(yearText)) : Number(yearText);
  if (!isValidCalendarDate({ year: fullYear, month, day })) {
    const exchanged = { year: fullYear, month: day, day: month };
    return { kind: "invalid", reason: "impossibleDay", ...suggested(isValidCalendarDate(exchanged) && exchanged) };
  }
  if (fullYear < FIRST_YEAR) return { kind: "invalid", reason: "outOfRange" };
  return { kind: "date", year: fullYear, month, day, from: "text", isTwoDigitYear, hasTime };
}

/** Excel's own rule for a year of two digits. */
function centuryOf(twoDigits: number): number {
  return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** A birthday that a program wrote as midnight in Viet Nam reads `…T17:00:00Z` of the day before. */
function momentInVietNam(dayText: string, time: string, zone: string): ParsedDate {
  const parsed = dayInText(dayText, true);
  if (parsed.kind !== "date") return parsed;
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const [, sign = "+", zoneHours = "0", zoneMinutes = "0"] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const ahead = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === "-" ? -1 : 1);
  const local = new Date(Date.UTC(parsed.year, parsed.month - 1, parsed.day, hours, minutes - ahead + VIET_NAM_AHEAD));
  return { ...parsed, year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

/** Minutes. */
const VIET_NAM_AHEAD = 7 * 60;

function digitsAlone(digits: string, system: DateSystem): ParsedDate {
  const meant = digits.length === 5 ? fromSerial(Number(digits), system) : compactDay(digits);
  return { kind: "invalid", reason: "notADate", ...suggested(meant) };
}

/** `05072011`, or `5072011` where a number cell lost the zero. */
function compactDay(digits: string): CalendarDay | null {
  const parts = /^(\d{1,2})(\d{2})((?:19|20)\d{2})$/.exec(digits);
  const day = { day: Number(parts?.[1]), month: Number(parts?.[2]), year: Number(parts?.[3]) };
  return parts && isValidCalendarDate(day) ? day : null;
}

function suggested(suggestion: CalendarDay | false | null): { suggestion?: CalendarDay } {
  return suggestion ? { suggestion } : {};
}
