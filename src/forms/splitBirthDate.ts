import type { DateSystem } from "../text/calendar";
import { parseDateParts } from "../text/dateParts";
import { headerKey, normaliseText } from "../text/normalise";
import { remembering } from "../text/remembering";
import type { CellValue } from "../workbook/types";
import { parseYear } from "../text/year";
import { withoutBrackets } from "./headingWords";
import { birthDateGroups, birthDayHeaders, birthMonthHeaders, birthYearHeaders } from "./data/splitBirthDateHeaders";
import type { FieldKey, RecognisedSheet } from "./types";

/** Columns of day, month and year. */
export type DateColumns = readonly [number, number, number];

const keysOf = (headers: readonly string[]): ReadonlySet<string> => new Set(headers.map(headerKey));
const groups = keysOf(birthDateGroups);
const inOrder = [birthDayHeaders, birthMonthHeaders, birthYearHeaders].map(keysOf);

/** Headings of the three columns and of what stands over them, by `headerKey`. */
export const splitBirthDateWordings: readonly string[] = [...groups, ...inOrder.flatMap((headers) => [...headers])];

/**
 * A birth date in three columns side by side: `Ngày`, `Tháng`, `Năm` under `Ngày sinh` or alone, `Ngày sinh`, `Tháng sinh`,
 * `Năm sinh`. Without its neighbours none of them is one (`Năm` reads like the tick column `Nam`).
 */
export function splitBirthDateOf(parts: readonly (readonly string[])[]): DateColumns | null {
  const first = parts.findIndex((_, column) =>
    inOrder.every((headers, place) => isOne(parts[column + place], headers)),
  );
  return first < 0 ? null : [first, first + 1, first + 2];
}

function isOne(parts: readonly string[] | undefined, headers: ReadonlySet<string>): boolean {
  const own = parts?.at(-1);
  // Nearly every column is told by its own heading: what stands above need not be read.
  if (!parts || own === undefined || !headers.has(keyOf(own))) return false;
  return parts.slice(0, -1).every((group) => groups.has(keyOf(group)));
}

const keyOf = remembering((part) => headerKey(withoutBrackets(part)));

/**
 * What one cell would hold of the birth date in three: `05/09/2006`, a year of two digits as it is written, the year alone
 * where day or month is empty; `""` where they name no date.
 */
export function joinedBirthDate(parts: readonly [CellValue, CellValue, CellValue], system: DateSystem): string {
  const date = parseDateParts(parts, system);
  const [, , year] = parts;
  if (date.kind === "date") {
    const written = date.isTwoDigitYear ? normaliseText(String(year)) : String(date.year);
    return `${twoDigits(date.day)}/${twoDigits(date.month)}/${written}`;
  }
  if (date.kind !== "missing") return "";
  const found = parseYear(year, system);
  return found.kind === "year" ? String(found.year) : "";
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/**
 * Where what is said of a field stands; of a birth date in three columns that is its year, of which most is said.
 * `undefined`: nowhere in the sheet.
 */
export function placeOfField(
  { columns, splitBirthDate }: Pick<RecognisedSheet, "columns" | "splitBirthDate">,
  field: FieldKey,
): number | undefined {
  return columns.get(field) ?? (field === "birthDate" ? splitBirthDate?.[2] : undefined);
}
