import { writeWorkbook } from "../../workbook/writeWorkbook";
import { countPupils } from "../countPupils";
import type { CountOptions } from "../options";
import type { CountedSheet } from "../types";
import type { ReportHead } from "./reportHead";
import { statisticsReport } from "./statisticsReport";

/** The Thống kê workbook of a school's sheets, of however many files; `null` where there is nobody to count. */
export async function statisticsFile(
  sheets: readonly CountedSheet[],
  options: CountOptions,
  head: ReportHead,
): Promise<Uint8Array | null> {
  if (sheets.every(({ records }) => records.count === 0)) return null;
  return writeWorkbook(statisticsReport(countPupils(sheets, options, head.unit), head));
}
