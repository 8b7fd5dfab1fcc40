import type { NewSheet, NewWorkbook } from "../../workbook/writeWorkbook";
import type { Counts } from "../counts";
import { countedTables } from "../countedTables";
import { balanceSheet } from "./balanceSheet";
import { chartSheet } from "./chartSheet";
import type { ReportHead } from "./reportHead";
import { classSheet, gradeSheet } from "./tableSheets";

/** The statistics as a workbook to print and to check: what does not balance, every table, charts. */
export function statisticsReport(counts: Counts, head: ReportHead): NewWorkbook {
  return { sheets: reportSheets(counts, head) };
}

/** The same as sheets, to be put into an open book. */
export function reportSheets(counts: Counts, head: ReportHead): NewSheet[] {
  const tables = countedTables(counts).flatMap((table) => [
    gradeSheet(table, counts, head),
    classSheet(table, counts, head),
  ]);
  const sheets = [balanceSheet(counts, head), ...tables, chartSheet(counts, head)];
  return sheets.filter((sheet) => sheet !== null);
}
