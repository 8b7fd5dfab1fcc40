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
      <div className={styles.chart}>
        <HorizontalBarChartWithAxis
          // It takes its width once.
          key={width}
          data={points}
          chartTitle={chart.title}
          height={chart.lines.length * LINE_HEIGHT + AXIS_HEIGHT}
          width={width}
          barHeight={BAR_HEIGHT}
          margins={{ top: 0 }}
          yAxisTickCount={chart.lines.length}
          hideLegend={chart.series.length < 2}
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
