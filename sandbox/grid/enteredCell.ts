import type { ICellData } from "@univerjs/core";

/** What Excel on a Vietnamese computer makes of a text that a person types or pastes. */
export interface EnteredCell {
  readonly v: string | number;
  /** The engine's cell type: 1 text, 2 number, 3 boolean, 4 text that looks like something else. */
  readonly t: 1 | 2 | 3 | 4;
  /** Given by Excel on its own where the cell had none. */
  readonly numberFormat?: string;
}

/** `format` is the cell's number format. An apostrophe in front keeps the rest as text. */
export function enteredCell(text: string, format: string): EnteredCell {
  if (format === "@") return textCell(text);
  if (text.startsWith("'")) return textCell(text.slice(1));
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { v: trimmed.toLowerCase() === "true" ? 1 : 0, t: 3 };
  const number = readNumber(trimmed);
  if (number !== null) return { v: number, t: 2 };
  const percent = trimmed.endsWith("%") ? readNumber(trimmed.slice(0, -1).trim()) : null;
  if (percent !== null) {
    return { v: percent / 100, t: 2, numberFormat: Number.isInteger(percent) ? "0%" : "0.00%" };
  }
  return readDate(trimmed) ?? textCell(text);
}

/** Text with the type that keeps the engine from taking it for a number when its look changes. */
export function textCell(text: string): EnteredCell {
  return { v: text, t: textType(text) };
}

export function textType(text: string): 1 | 4 {
  return /^\s*[-+]?[\d.,]/.test(text) || /^(true|false)$/i.test(text) ? 4 : 1;
}

/** Number format of a cell's style; `General` without one. */
export function patternOf(style: ICellData["s"] | undefined): string {
  return (typeof style === "object" && style?.n?.pattern) || "General";
}

/**
 * Comma before the decimals, points between thousands; the point before decimals of the many computers that are set so
 * is understood as well.
 */
function readNumber(text: string): number | null {
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return Number(text);
  if (/^[-+]?\d+,\d+$/.test(text)) return Number(text.replace(",", "."));
  return /^[-+]?\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(text) || /^[-+]?\d{1,3}(\.\d{3})+,\d+$/.test(text)
    ? Number(text.replace(/\./g, "").replace(",", "."))
    : null;
}

/** Excel's day 0 is the last of 1899; its year 1900 wrongly has a 29 February, so days before March 1900 are one less. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function readDate(text: string): EnteredCell | null {
  const match = /^(\d{1,4})([/-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (!match) return null;
  const [, first = "", , second = "", third] = match;
  if (first.length > 2) return third === undefined ? null : dateCell(Number(first), Number(second), Number(third));
  const day = Number(first);
  const month = Number(second);
  if (third === undefined) {
    const cell = dateCell(new Date().getFullYear(), month, day);
    return cell && { ...cell, numberFormat: "d-mmm" };
  }
  if (third.length === 3) return null;
  return dateCell(fullYear(third), month, day);
}

/** Two digits up to 29 mean this century: Excel's own rule, as Windows sets it. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateCell(year: number, month: number, day: number): EnteredCell | null {
  if (year < 1900 || year > 9999) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((time - DAY_ZERO) / 86_400_000);
  return { v: days < 61 ? days - 1 : days, t: 2, numberFormat: "dd/mm/yyyy" };
}
