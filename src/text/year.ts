import { FIRST_YEAR, LAST_YEAR, parseDate } from "./date";
import type { DateSystem } from "./calendar";
import { normaliseText } from "./normalise";

/** What a year cell (a parent's year of birth) holds. */
export type ParsedYear =
  | {
      readonly kind: "year";
      readonly year: number;
      /** `date`: a whole date stands where a year was asked for. */
      readonly from: "year" | "date";
    }
  /** outOfRange: four digits that are no year of 1900–2100. */
  | { readonly kind: "invalid"; readonly reason: "outOfRange" | "notAYear" }
  | { readonly kind: "blank" };

/** Reads a four-digit year as number or text (`1980`, `năm 1980`), or takes the year of a date. */
export function parseYear(value: string | number | boolean, system: DateSystem = {}): ParsedYear {
  if (typeof value === "boolean") return { kind: "invalid", reason: "notAYear" };
  if (isFourDigits(value)) return yearOrOutOfRange(Number(value));
  const date = parseDate(value, system);
  switch (date.kind) {
    case "blank":
      return date;
    case "yearOnly":
      return { kind: "year", year: date.year, from: date.month === undefined ? "year" : "date" };
    case "date":
      return isYearlessNumber(value)
        ? { kind: "invalid", reason: "notAYear" }
        : { kind: "year", year: date.year, from: "date" };
    case "invalid":
      return {
        kind: "invalid",
        reason: date.reason === "outOfRange" && typeof value === "string" ? "outOfRange" : "notAYear",
      };
  }
}

function isFourDigits(value: string | number): boolean {
  return typeof value === "number"
    ? Number.isInteger(value) && value >= 1000 && value <= 9999
    : /^\d{4}$/.test(normaliseText(value));
}

function yearOrOutOfRange(year: number): ParsedYear {
  if (year < FIRST_YEAR || year > LAST_YEAR) return { kind: "invalid", reason: "outOfRange" };
  return { kind: "year", year, from: "year" };
}

/** A number of less than five digits is an age, a two-digit year (`80`) or a slip, not a day of 1900–1927. */
function isYearlessNumber(value: string | number): boolean {
  return typeof value === "number" && value < 10_000;
}
