import { headerKey } from "../text/normalise";
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
  const [own, ...above] = (parts ?? []).map((part) => headerKey(withoutBrackets(part))).toReversed();
  return own !== undefined && headers.has(own) && above.every((group) => groups.has(group));
}
