import { fillIn } from "../../text/bilingual";
import { cellAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/types";
import type { NewChart, NewFormula, NewSheet } from "../../workbook/writeWorkbook";
import { type ChartData, chartsOf } from "../charts";
import type { Counts } from "../counts";
import type { ReportHead } from "./reportHead";
import { reportTexts as texts } from "./reportTexts";

/** Rows of a chart at the standard height; one of many bars is taller, so that each has its name. */
const CHART_ROWS = 16;
const CHART_COLUMNS = 8;
/** Rows of title, axis and legend beside the bars of a lying chart. */
const ROWS_BESIDE_BARS = 8;
/** Rows on a page of A4 across, at the width of this sheet. */
const PAGE_ROWS = 42;

/** Every chart beside the table it is drawn from; `null` where there is nothing to draw. */
export function chartSheet(counts: Counts, { language }: ReportHead): NewSheet | null {
  const data = chartsOf(counts, language);
  if (data.length === 0) return null;
  const widest = Math.max(...data.map(({ series }) => series.length)) + 1;
  const values: CellValue[][] = [];
  const charts: NewChart[] = [];
  const formulas: NewFormula[] = [];
  const looks: NonNullable<NewSheet["looks"]>[number][] = [];
  const pageBreaks: number[] = [];
  let pageTop = 0;
  for (const chart of data) {
    const rows = rowsOfChart(chart);
    if (values.length > pageTop && values.length + rows > pageTop + PAGE_ROWS) {
      pageBreaks.push(values.length - 1);
      pageTop = values.length;
    }
    const top = values.length;
    const { title, kind, isStacked, isMirrored, series, lines } = chart;
    const first = top + 2;
    const last = first + lines.length - 1;
    const drawn = isMirrored === true ? [fillIn(texts.toTheLeft[language], { series: series[0] ?? "" }, language)] : [];
    const right = series.length + drawn.length;
    values.push(
      [title],
      ["", ...series, ...drawn],
      ...lines.map(({ label, numbers }) => [label, ...numbers, ...drawn.map(() => -(numbers[0] ?? 0))]),
    );
    if (isMirrored === true) {
      lines.forEach((_, at) =>
        formulas.push({ row: first + at, column: right, formula: `=-${cellAddress(first + at, 1)}` }),
      );
    }
    looks.push(
      { area: { top, bottom: top, left: 0, right: 0 }, look: "title" },
      { area: { top: top + 1, bottom: top + 1, left: 0, right }, look: "heading" },
      { area: { top: first, bottom: last, left: 0, right }, look: "grid" },
    );
    const columnOf = (at: number) => (isMirrored === true && at === 0 ? right : at + 1);
    charts.push({
      kind,
      title,
      isStacked: isStacked || isMirrored === true,
      ...(isMirrored === true ? { isMirrored } : {}),
      categories: { top: first, bottom: last, left: 0, right: 0 },
      series: series.map((name, at) => ({
        name,
        values: { top: first, bottom: last, left: columnOf(at), right: columnOf(at) },
      })),
      place: { top, bottom: top + rows - 2, left: widest + 1, right: widest + CHART_COLUMNS },
    });
    while (values.length < top + rows) values.push([]);
  }
  return {
    name: texts.chartSheet[language],
    values,
    columnWidths: [28, ...Array.from({ length: widest - 1 }, () => 10)],
    looks,
    formulas,
    charts,
    print: { orientation: "landscape", pageBreaks },
  };
}

/** Rows that a chart and its table take together, with one to part it from the next. */
function rowsOfChart({ kind, lines }: ChartData): number {
  const bars = kind === "bar" ? lines.length + ROWS_BESIDE_BARS : CHART_ROWS;
  return Math.max(CHART_ROWS, bars, lines.length + 2) + 2;
}
