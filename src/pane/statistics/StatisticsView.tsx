import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { countedTwiceIn } from "../../check/countedTwice";
import { type CountOptions, defaultOptions } from "../../statistics/options";
import type { ViewProps } from "../lazyViews";
import { useLive, usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { ViewHeader } from "../ViewHeader";
import { BalanceSection } from "./BalanceSection";
import { CompareSection } from "./CompareSection";
import { OptionFields } from "./OptionFields";
import { ProblemsSection } from "./ProblemsSection";
import { ReportSection } from "./ReportSection";
import { strings } from "./strings";
import { TableSection } from "./TableSection";
import { type Statistics, useStatistics } from "./useStatistics";

const sections = ["balance", "tables", "charts", "compare", "report", "problems"] as const;

type Section = (typeof sections)[number];

const useStyles = makeStyles({
  body: { padding: "4px 12px 16px", fontSize: "13px", lineHeight: "18px" },
  note: { margin: "4px 0 8px", paddingLeft: "8px", borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}` },
  tabs: {
    flexWrap: "wrap",
    margin: "0 2px",
    "& button": { paddingLeft: "5px", paddingRight: "5px" },
    "@media print": { display: "none" },
  },
});

/** The chart library is larger than the rest of the view. */
const ChartSection = lazy(async () => ({ default: (await import("./ChartSection")).ChartSection }));

/** What the book counts: what balances, every table, charts, a comparison, the report; and the problems by class. */
export function StatisticsView({ showProblems }: ViewProps) {
  const t = useViewStrings(strings);
  const styles = useStyles();
  const [section, setSection] = useState<Section>("balance");
  const { book, run } = usePane();
  const options: CountOptions = useLive((state) => state.settings.counting) ?? defaultOptions;
  const statistics = useStatistics(options);
  return (
    <main>
      <ViewHeader title={t("title")} />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t("sections")}
        selectedValue={section}
        onTabSelect={(_, data) => {
          const chosen = sections.find((one) => one === data.value);
          if (chosen) setSection(chosen);
        }}
      >
        {sections.map((one) => (
          <Tab key={one} value={one}>
            {t(one)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.body}>
        {section === "problems" ? (
          <ProblemsSection showProblems={showProblems} />
        ) : statistics.sheets.length === 0 ? (
          <p>{t("noForm")}</p>
        ) : (
          <>
            <CountedTwice />
            <OptionFields
              options={options}
              onChange={(chosen) => {
                void run(() => book.setCounting(chosen));
              }}
            />
            <Counted section={section} statistics={statistics} />
          </>
        )}
      </div>
    </main>
  );
}

/** Two sheets may be two terms or two drafts: they are counted as they stand, and the figures do not hide it. */
function CountedTwice() {
  const t = useViewStrings(strings);
  const styles = useStyles();
  const problems = useLive((state) => state.problems);
  return countedTwiceIn(problems).map(({ sheets: [other, sheet], pupils }) => (
    <p key={`${sheet}/${other}`} className={styles.note} role="note">
      {t("countedTwice", { sheet, other, count: pupils })}
    </p>
  ));
}

function Counted(props: { readonly section: Exclude<Section, "problems">; readonly statistics: Statistics }) {
  const t = useViewStrings(strings);
  const { section, statistics } = props;
  switch (section) {
    case "balance":
      return <BalanceSection statistics={statistics} />;
    case "tables":
      return <TableSection statistics={statistics} />;
    case "compare":
      return <CompareSection statistics={statistics} />;
    case "report":
      return <ReportSection statistics={statistics} />;
    case "charts":
      return (
        <Suspense fallback={<p>{t("loading")}</p>}>
          <ChartSection statistics={statistics} />
        </Suspense>
      );
  }
}
