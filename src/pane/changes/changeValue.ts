import { formatDate, fromSerial } from "../../text/calendar";
import type { CellValue } from "../../workbook/types";
import type { ViewTranslate } from "../strings/viewStrings";
import type { changeStrings } from "./changeStrings";
import type { ProposedChange } from "./proposedChange";

type T = ViewTranslate<keyof typeof changeStrings>;

/** Before and after as a person tells them apart: where both look the same, with what they are. */
export function shownValues(change: ProposedChange, t: T): { readonly before: string; readonly after: string } {
  const { expected, expectedFormat, value, numberFormat = expectedFormat } = change;
  const before = plain(expected, expectedFormat);
  const after = plain(value, numberFormat);
  if (before !== after) return { before, after };
  return { before: named(before, expected, expectedFormat, t), after: named(after, value, numberFormat, t) };
}

function plain(value: CellValue, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const day = isDateFormat(format) ? fromSerial(value) : null;
  return day ? formatDate(day) : String(value);
}

function named(text: string, value: CellValue, format: string, t: T): string {
  if (typeof value === "string") return t("asText", { value: text });
  return t(typeof value === "number" && isDateFormat(format) ? "asDate" : "asNumber", { value: text });
}

function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
}
