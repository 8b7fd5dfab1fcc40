import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { HorizontalBarChartWithAxis } from "@fluentui/react-charts";
import { useMemo } from "react";
import { type ChartData, chartsOf } from "../../statistics/charts";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { strings } from "./strings";
import { useChartWidth } from "./useChartWidth";
import type { Statistics } from "./useStatistics";
import { useTableStyles } from "./useTableStyles";

/** Colours that stay apart in grey and for the colour-blind (Okabe and Ito, 2008). */
const palette = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#666666", "#F0E442", "#000000"];

/** A bar this high has its number beside it; a lower one has none. */
const BAR_HEIGHT = 16;
const LINE_HEIGHT = 24;
const AXIS_HEIGHT = 60;
const MOST_TICKS = 6;
const LETTER_WIDTH = 7;
const LEGEND_BOX_WIDTH = 44;
const LEGEND_LINE_HEIGHT = 36;

const useStyles = makeStyles({
  figure: { margin: "12px 0", breakInside: "avoid" },
  caption: { fontWeight: tokens.fontWeightSemibold },
  // The library writes each word of a legend with a capital, which Vietnamese does not.
  chart: { "& *": { textTransform: "none" } },
});

/** Every chart with its table: bars lie, so that names can be read in a narrow pane and on paper. */
export function ChartSection({ statistics }: { readonly statistics: Statistics }) {
  const { language } = usePane();
  const t = useViewStrings(strings);
  const shared = useTableStyles();
  const charts = useMemo(() => chartsOf(statistics.counts, language), [statistics, language]);
  if (charts.length === 0) return <p>{t("noCharts")}</p>;
  return (
    <>
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
      <div className={shared.buttons}>
        <Button
          size="small"
          onClick={() => {
            window.print();
          }}
        >
          {t("print")}
        </Button>
      </div>
    </>
  );
}

function ChartFigure({ chart }: { readonly chart: ChartData }) {
  const { t: common, language } = usePane();
  const t = useViewStrings(strings);
  const shared = useTableStyles();
  const styles = useStyles();
  const width = useChartWidth();
  const written = (n: number) => common("common.number", { n });
  const isMirrored = chart.isMirrored === true;
  const [first = "", second = ""] = chart.series;
  // The library draws from the bottom up, as a pyramid is read.
  const lines = isMirrored ? chart.lines : chart.lines.toReversed();
  // Also those of nobody: the legend has its order from the first bar.
  const points = lines.flatMap(({ label, numbers }) =>
    numbers.map((n, at) => ({
      x: isMirrored && at === 0 ? -n : n,
      y: label,
      legend: chart.series[at] ?? "",
      color: palette[at % palette.length] ?? "#000000",
      xAxisCalloutData: written(n),
    })),
  );
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{chart.title}</figcaption>
      {isMirrored && <p className={shared.hint}>{t("sides", { left: first, right: second })}</p>}
      {chart.isStacked && <p className={shared.hint}>{t("inOrder")}</p>}
      <div className={styles.chart} style={{ width, height: heightOf(chart, width) }}>
        <HorizontalBarChartWithAxis
          // It measures the box around it, once.
          key={width}
          data={points}
          chartTitle={chart.title}
          barHeight={BAR_HEIGHT}
          margins={{ top: 0 }}
          xAxisTickCount={Math.max(1, Math.min(MOST_TICKS, longestBar(chart)))}
          yAxisTickCount={chart.lines.length}
          hideLegend={chart.series.length < 2}
          hideLabels={hidesSums(chart)}
          showYAxisLables
          culture={language === "vi" ? "vi-VN" : "en-GB"}
          enabledLegendsWrapLines
          {...(isMirrored ? mirroredAxis(chart, written) : {})}
        />
      </div>
      <ChartTable chart={chart} written={written} />
    </figure>
  );
}

/**
 * The largest number of each side, written as what it counts: the library's own labels would have a minus. Its bars fill
 * the axis from the one to the other.
 */
function mirroredAxis({ lines }: ChartData, written: (n: number) => string) {
  const most = (side: number) => Math.max(0, ...lines.map(({ numbers }) => numbers[side] ?? 0));
  const [left, right] = [most(0), most(1)];
  const tickValues = [...(left > 0 ? [-left] : []), 0, ...(right > 0 ? [right] : [])];
  return { tickValues, xAxis: { tickText: tickValues.map((n) => written(Math.abs(n))) }, hideLabels: true };
}

/** Bars, the axis, and as many lines of the legend as the width makes of it. */
function heightOf({ lines, series }: ChartData, width: number): number {
  const legend = series.reduce((sum, name) => sum + name.length * LETTER_WIDTH + LEGEND_BOX_WIDTH, 0);
  const legendLines = series.length < 2 ? 0 : Math.ceil(legend / width);
  return lines.length * LINE_HEIGHT + AXIS_HEIGHT + legendLines * LEGEND_LINE_HEIGHT;
}

/** Of few pupils there would be halves on the axis. */
function longestBar({ lines }: ChartData): number {
  return Math.max(...lines.map(({ numbers }) => numbers.reduce((sum, n) => sum + n, 0)));
}

/** The library writes the sum of a bar at its last part, and where that is of nobody at the bar's beginning. */
function hidesSums({ isStacked, lines }: ChartData): boolean {
  return isStacked && lines.some(({ numbers }) => numbers.at(-1) === 0 && numbers.some((n) => n > 0));
}

function ChartTable(props: { readonly chart: ChartData; readonly written: (n: number) => string }) {
  const t = useViewStrings(strings);
  const shared = useTableStyles();
  const { title, series, lines } = props.chart;
  return (
    <details>
      <summary>{t("chartTable")}</summary>
      <div className={shared.scroll}>
        <table className={shared.table}>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              {series.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, numbers }, at) => (
              <tr key={at}>
                <th scope="row">{label}</th>
                {numbers.map((n, place) => (
                  <td key={place}>{props.written(n)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
