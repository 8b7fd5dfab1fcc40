import { fromSerial } from "../text/date";
import type { RuleContext } from "./types";

/** Whether a number in a mark's place is a day: `23/10` was typed, a mark became one, or a column of dates was copied. */
export function isDayInMark(value: number, { date1904 }: Pick<RuleContext, "date1904">): boolean {
  const date = Number.isInteger(value) ? fromSerial(value, { date1904 }) : null;
  return date !== null && date.year >= 1990 && date.year <= 2099;
}
