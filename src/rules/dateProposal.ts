import type { Bilingual } from "../text/bilingual";
import { type CalendarDay, formatDate, isValidCalendarDate, type ParsedDate, toSerial } from "../text/date";
import type { Proposal } from "./types";

type RealDate = Extract<ParsedDate, { kind: "date" }>;

/** Another day in place of the one that stands there, as a date cell or as text like it; `null` where there is no such day. */
export function dateProposal(
  date: RealDate,
  meant: CalendarDay,
  reason: Bilingual,
  date1904: boolean,
): Proposal | null {
  if (!isValidCalendarDate(meant)) return null;
  if (date.from === "text") return { value: formatDate(meant), reason, isSure: false };
  return { value: toSerial(meant, { date1904 }), numberFormat: "dd/mm/yyyy", reason, isSure: false };
}
