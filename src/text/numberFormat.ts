import { remembering } from "./remembering";

/** Which part of a date a number format shows first; `null` for a format that shows none. */
export type DateOrder = "dayFirst" | "monthFirst" | "yearFirst";

/** Whether a cell of this number format shows its number as a date: `General`, `0` and `"ngày" 0` do not. */
export function isDateFormat(format: string): boolean {
  return dateOrder(format) !== null;
}

/** `dd/mm/yyyy` and `d-mmm` are day first, `m/d/yyyy` and `mm-yyyy` month first. A time alone (`h:mm`) is no date. */
export function dateOrder(format: string): DateOrder | null {
  return orderOf(format);
}

function readOrder(format: string): DateOrder | null {
  const [first = ""] = bare(format).split(";");
  const code = first.replace(timeOfDay, "");
  const letter = /[dmy]/i.exec(code)?.[0].toLowerCase();
  if (letter === undefined || /^general/i.test(first)) return null;
  return letter === "d" ? "dayFirst" : letter === "m" ? "monthFirst" : "yearFirst";
}

/** Without quoted text, colours, locales and escaped letters, which say nothing about dates. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
}

/** A book has few formats, and each is asked about for every cell. */
const orderOf = remembering(readOrder, 500);

const timeOfDay = /h+(?:[:.]m+)?(?:[:.]s+)?|m+[:.]s+/gi;
