import { type CalendarDay, type DateSystem, isValidCalendarDate } from "./calendar";
import { normaliseText } from "./normalise";
import { parseYear } from "./year";

type Cell = string | number | boolean;

export type DatePart = "day" | "month" | "year";

/** What three cells for day, month and year hold together. */
export type ParsedDateParts =
  | { readonly kind: "blank" }
  /** `isTwoDigitYear`: the century is Excel's guess, as in a date of one cell. */
  | ({ readonly kind: "date"; readonly isTwoDigitYear: boolean } & CalendarDay)
  | { readonly kind: "missing"; readonly part: DatePart }
  /** No number, or one that no day, month or year can be. */
  | { readonly kind: "invalid"; readonly part: DatePart }
  /** Each could be right, but the month has no such day. */
  | { readonly kind: "impossibleDay" };

/** Reads a date that stands in three cells (`5`, `09`, `2006`). */
export function parseDateParts(
  [day, month, year]: readonly [Cell, Cell, Cell],
  system: DateSystem = {},
): ParsedDateParts {
  const texts = [day, month, year].map((value) => normaliseText(String(value)));
  if (texts.every((text) => text === "")) return { kind: "blank" };
  const missing = parts.find((_, place) => texts[place] === "");
  if (missing) return { kind: "missing", part: missing };
  const [dayNumber, monthNumber] = [wholeNumber(day, 31), wholeNumber(month, 12)];
  if (dayNumber === null) return { kind: "invalid", part: "day" };
  if (monthNumber === null) return { kind: "invalid", part: "month" };
  const found = readYear(year, system);
  if (!found) return { kind: "invalid", part: "year" };
  const date = { year: found.year, month: monthNumber, day: dayNumber };
  return isValidCalendarDate(date)
    ? { kind: "date", isTwoDigitYear: found.isTwoDigitYear, ...date }
    : { kind: "impossibleDay" };
}

const parts: readonly DatePart[] = ["day", "month", "year"];

function wholeNumber(value: Cell, most: number): number | null {
  const text = normaliseText(String(value)).replace(/^(?:ngày|tháng)\s*/i, "");
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
}

function readYear(value: Cell, system: DateSystem): { readonly year: number; readonly isTwoDigitYear: boolean } | null {
  const text = normaliseText(String(value));
  if (/^\d{1,2}$/.test(text)) {
    const short = Number(text);
    return { year: short < 30 ? 2000 + short : 1900 + short, isTwoDigitYear: true };
  }
  const year = parseYear(value, system);
  return year.kind === "year" ? { year: year.year, isTwoDigitYear: false } : null;
}
