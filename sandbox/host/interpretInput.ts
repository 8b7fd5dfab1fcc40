import type { CellValue } from "../../src/workbook/types";

export interface Interpreted {
  readonly value: CellValue;
  /** Set where Excel gives the cell a format with the value, as it does for dates typed into a `General` cell. */
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a value that an add-in writes: text that looks like a number, a date or a truth value becomes
 * one, read in US order whatever the book's language (office-js#1559, by design). A cell of format `@` keeps text.
 */
export function interpretInput(value: CellValue, numberFormat: string): Interpreted {
  if (numberFormat === "@") return { value: typeof value === "number" ? String(value) : value };
  if (typeof value !== "string") return { value };
  if (value.startsWith("'")) return { value: value.slice(1) };
  const text = value.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const found = readNumber(text) ?? readPercent(text) ?? readDate(text) ?? readTime(text);
  if (found === null) return { value };
  if (found.numberFormat === undefined || numberFormat !== "General") return { value: found.value };
  return found;
}

function readNumber(text: string): Interpreted | null {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) return { value: Number(text) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)) {
    return { value: Number(text.replace(/,/g, "")), numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  }
  return null;
}

function readPercent(text: string): Interpreted | null {
  const number = text.endsWith("%") ? readNumber(text.slice(0, -1).trim()) : null;
  if (number === null) return null;
  return { value: Number(number.value) / 100, numberFormat: text.includes(".") ? "0.00%" : "0%" };
}

function readDate(text: string): Interpreted | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (american) return dated(fullYear(american[3] ?? ""), Number(american[1]), Number(american[2]), "m/d/yyyy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return dated(new Date().getFullYear(), Number(short[1]), Number(short[2]), "d-mmm");
  return null;
}

function readTime(text: string): Interpreted | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return null;
  const [, hours = "0", minutes = "0", seconds] = match;
  if (Number(hours) > 23) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

function dated(year: number, month: number, day: number, numberFormat: string): Interpreted | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel counts a 29 February 1900 that never was, so days before March 1900 are one less.
  return { value: days < 61 ? days - 1 : days, numberFormat };
}

/** Two digits: 00…29 of this century, 30…99 of the last (Windows' default). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
