import { isStatisticsReport } from "../statistics/report/isStatisticsReport";
import { matchKey } from "../text/normalise";
import type { Workbook } from "../workbook/types";
import { placeHeaders } from "./mergedList";
import { schoolHeaders } from "./districtBook";

/**
 * A workbook that this program wrote and that holds no list to be checked. statistics: of a school, handed in with its
 * lists. office: what an earlier merge gave (its statistics, a merged list), whose pupils stand in the schools' own files.
 */
export type OwnBook = "statistics" | "office";

/** `null` for every other workbook. Told by its headings, not by names. */
export function ownBookOf({ sheets }: Pick<Workbook, "sheets">): OwnBook | null {
  const begins = (headers: readonly string[]) =>
    sheets.some(({ values: [first = []] }) =>
      headers.every((header, place) => matchKey(String(first[place] ?? "")) === matchKey(header)),
    );
  if (begins(placeHeaders) || begins(schoolHeaders)) return "office";
  return isStatisticsReport(sheets) ? "statistics" : null;
}
