import { headerKey } from "../text/normalise";
import { remembering } from "../text/remembering";
import { withoutBrackets } from "./headingWords";
import { birthDateGroups, birthDayHeaders, birthMonthHeaders, birthYearHeaders } from "./data/splitBirthDateHeaders";

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
