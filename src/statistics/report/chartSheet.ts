import type { CellValue } from "../../workbook/types";
import type { NewChart, NewSheet } from "../../workbook/writeWorkbook";
import { chartsOf } from "../charts";
import type { Counts } from "../counts";
import type { ReportHead } from "./reportHead";
import { reportTexts as texts } from "./reportTexts";

/** Rows of a chart at the standard height; a table may be longer. */
const CHART_ROWS = 16;
const CHART_COLUMNS = 8;

/** Every chart beside the table it is drawn from; `null` where there is nothing to draw. */
export function chartSheet(counts: Counts, { language }: ReportHead): NewSheet | null {
  const data = chartsOf(counts, language);
  if (data.length === 0) return null;
  const widest = Math.max(...data.map(({ series }) => series.length)) + 1;
  const values: CellValue[][] = [];
  const charts: NewChart[] = [];
  const looks: NonNullable<NewSheet["looks"]>[number][] = [];
  for (const { title, kind, isStacked, series, lines } of data) {
    const top = values.length;
    const first = top + 2;
    const last = first + lines.length - 1;
    values.push([title], ["", ...series], ...lines.map(({ label, numbers }) => [label, ...numbers]));
    looks.push(
      { area: { top, bottom: top, left: 0, right: 0 }, look: "title" },
      { area: { top: top + 1, bottom: top + 1, left: 0, right: series.length }, look: "heading" },
      { area: { top: first, bottom: last, left: 0, right: series.length }, look: "grid" },
    );
    charts.push({
      kind,
      title,
      isStacked,
      categories: { top: first, bottom: last, left: 0, right: 0 },
      series: series.map((name, at) => ({
        name,
        values: { top: first, bottom: last, left: at + 1, right: at + 1 },
      })),
      place: { top, bottom: top + CHART_ROWS, left: widest + 1, right: widest + CHART_COLUMNS },
    });
    while (values.length < top + CHART_ROWS + 3) values.push([]);
  }
  return {
    name: texts.chartSheet[language],
    values,
    columnWidths: [28, ...Array.from({ length: widest - 1 }, () => 10)],
    looks,
    charts,
    print: { orientation: "landscape" },
  };
}
