import {
  type CalendarDay,
  type DateSystem,
  fromSerial,
  isValidCalendarDate,
  parseDate,
  type ParsedDate,
  toSerial,
} from "../../text/date";
import { normaliseText } from "../../text/normalise";
import type { CellValue } from "../../workbook/types";
import { left, same, type ToolAnswer } from "./types";

/** Nobody in a school's lists, nor a parent, was born before. */
const EARLIEST_YEAR = 1905;

/** Which number of `03/04/2006` is the day. */
export type DateOrder = "dayFirst" | "monthFirst";

export interface DateOptions extends DateSystem {
  readonly order: DateOrder;
  /** A year of two digits is not read as a later one: `12` of a grandmother is 1912. */
  readonly latestYear: number;
}

/** How a date is shown, whatever Excel's language: `numberFormat` is always written in English codes. */
export const DATE_FORMAT = "dd/mm/yyyy";

/**
 * A text (or a serial number shown as one) as a real date. What names no day (a year alone, 31/04) stays; day and month
 * are never exchanged to make a text fit.
 */
export function toRealDate(value: CellValue, numberFormat: string, options: DateOptions): ToolAnswer {
  if (typeof value === "number") return showAsDate(value, numberFormat, options);
  const { order, latestYear } = options;
  const parsed = parseDate(order === "monthFirst" ? withDayFirst(value) : value, options);
  if (parsed.kind === "date") return written(inCentury(parsed, latestYear), options);
  if (parsed.kind === "yearOnly") return left("yearOnly");
  if (parsed.kind === "blank") return same;
  // `40729` or `05072011`: the digits name one day.
  if (parsed.reason === "notADate" && parsed.suggestion) return written(parsed.suggestion, options);
  return left(parsed.reason === "impossibleDay" ? "impossibleDay" : "notADate");
}

/** How many texts of a column can be read only one way: what the choice of the order rests on. */
export function countOrders(values: Iterable<CellValue>, system: DateSystem = {}): Readonly<Record<DateOrder, number>> {
  const counts = { dayFirst: 0, monthFirst: 0 };
  for (const value of values) {
    if (typeof value !== "string") continue;
    const isDayFirst = parseDate(value, system).kind === "date";
    const isMonthFirst = parseDate(withDayFirst(value), system).kind === "date";
    if (isDayFirst && !isMonthFirst) counts.dayFirst++;
    if (isMonthFirst && !isDayFirst) counts.monthFirst++;
  }
  return counts;
}

/** Day and month exchanged, in a real date or in a text; a real date stays one, a text becomes one. */
export function swapDayAndMonth(value: CellValue, numberFormat: string, system: DateSystem = {}): ToolAnswer {
  const day = dayOf(value, system);
  if (!day) return left(typeof value === "string" && value.trim() === "" ? "notADate" : reasonOf(value, system));
  const swapped = { year: day.year, month: day.day, day: day.month };
  if (!isValidCalendarDate(swapped)) return left("dayAfter12");
  if (swapped.day === day.day) return same;
  const keepsFormat = typeof value === "number" && numberFormat !== "General";
  return { kind: "change", value: toSerial(swapped, system), ...(keepsFormat ? {} : { numberFormat: DATE_FORMAT }) };
}

function dayOf(value: CellValue, system: DateSystem): CalendarDay | null {
  const parsed = parseDate(value, system);
  if (parsed.kind === "date") return parsed;
  // 05/13/2011: impossible as it stands, and right the other way round.
  if (parsed.kind === "invalid" && parsed.reason === "impossibleDay" && parsed.suggestion) {
    const { year, month, day } = parsed.suggestion;
    return { year, month: day, day: month };
  }
  return null;
}

function reasonOf(value: CellValue, system: DateSystem): "yearOnly" | "impossibleDay" | "notADate" {
  const parsed: ParsedDate = parseDate(value, system);
  if (parsed.kind === "yearOnly") return "yearOnly";
  return parsed.kind === "invalid" && parsed.reason === "impossibleDay" ? "impossibleDay" : "notADate";
}

function showAsDate(serial: number, numberFormat: string, system: DateSystem): ToolAnswer {
  if (parseDate(serial, system).kind === "yearOnly") return left("yearOnly");
  const day = fromSerial(serial, system);
  // A running number is a day of 1900 to Excel, and nobody's birthday here.
  if (!day || day.year < EARLIEST_YEAR) return left("notADate");
  return /[dy]/i.test(numberFormat) ? same : { kind: "change", value: serial, numberFormat: DATE_FORMAT };
}

function written(day: CalendarDay, system: DateSystem): ToolAnswer {
  try {
    return { kind: "change", value: toSerial(day, system), numberFormat: DATE_FORMAT };
  } catch {
    // A book that counts from 1904 holds no earlier day.
    return left("notADate");
  }
}

function inCentury(parsed: Extract<ParsedDate, { kind: "date" }>, latestYear: number): CalendarDay {
  const { year, month, day, isTwoDigitYear } = parsed;
  return { year: isTwoDigitYear && year > latestYear ? year - 100 : year, month, day };
}

const twoNumbersFirst = /^(\d{1,2})(\s*[/.,\\\-–—]\s*|\s+)(\d{1,2})(\s*[/.,\\\-–—]\s*|\s+)(\d{4}|\d{2})(?!\d)/;

function withDayFirst(value: CellValue): CellValue {
  return typeof value === "string" ? normaliseText(value).replace(twoNumbersFirst, "$3$2$1$4$5") : value;
}
