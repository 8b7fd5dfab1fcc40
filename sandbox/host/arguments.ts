import { ExcelError } from "./excelError";

/** Arguments as they come over the wire, each read or refused with `InvalidArgument`. */

export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

export function optionalText(value: unknown): string | null {
  return value === undefined || value === null ? null : textOf(value);
}

export function wholeNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new ExcelError("InvalidArgument");
  return value;
}

export function positiveNumber(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0) || !Number.isFinite(value)) throw new ExcelError("InvalidArgument");
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

/** One of the words, as Excel's enumerations spell them. */
export function oneOf<W extends string>(value: unknown, words: readonly W[], fallback?: W): W {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  const word = words.find((known) => known === value);
  if (word === undefined) throw new ExcelError("InvalidArgument");
  return word;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ExcelError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}
