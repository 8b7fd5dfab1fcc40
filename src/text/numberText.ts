import { normaliseText } from "./normalise";

/** `8.32061E+10`, `1,2e+11`: an identity number that went through a number cell. Its lost digits cannot be had back. */
export function looksScientific(text: string): boolean {
  return scientific.test(normaliseText(text));
}

/** The digits 0–9 of the text, in order, and nothing else. */
export function digitsOnly(text: string): string {
  return digitsAlone.test(text) ? text : text.replace(/\D/g, "");
}

/**
 * A number with decimal comma or point and no grouping: `8,5` and `8.5` are both 8.5. `null` for anything else, so also
 * for `8..5`, `1.234,5` and `1e5`.
 */
export function parseDecimal(text: string): number | null {
  const plain = normaliseText(text);
  return decimal.test(plain) ? Number(plain.replace(",", ".")) : null;
}

/** More digits than Excel keeps of a number: the rest have become zeros. */
export const EXCEL_DIGITS = 15;

const digitsAlone = /^\d*$/;
const scientific = /^[+-]?\d(?:[.,]\d+)?\s?[eE][+-]?\d{1,3}$/;
const decimal = /^[+-]?\d+(?:[.,]\d+)?$/;
