import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode, RefObject } from "react";
import type { Problem } from "../../check/problem";
import { FixAllButton } from "../fixes/FixAllButton";
import { NoForm } from "../header/NoForm";
import { bookSummary } from "../header/bookSummary";
import { useLive, usePane } from "../paneContext";
import { pupilCount } from "../shown/levelWords";
import { FilterBar } from "./FilterBar";
import { noFilters, type Filters } from "./filterProblems";
import type { Openness } from "./listRows";
import { ProblemList } from "./ProblemList";

const useStyles = makeStyles({
  state: { padding: "20px 16px", fontSize: "13px", lineHeight: "18px" },
  words: { margin: "0 0 10px" },
  clean: { display: "grid", gridTemplateColumns: "24px 1fr", columnGap: "10px", alignItems: "start" },
  cleanIcon: { color: tokens.colorStatusSuccessForeground1 },
  cleanTitle: { margin: "2px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  cleanText: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/** The list of problems, or why there is none. */
export function ProblemArea(props: {
  readonly shown: readonly Problem[];
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly openness: Openness;
  readonly onOpenness: (openness: Openness) => void;
  readonly stickyRef: RefObject<HTMLElement | null>;
}) {
  const { t } = usePane();
  const phase = useLive((state) => state.phase);
  const problems = useLive((state) => state.problems);
  const recognised = useLive((state) => state.recognised);
  const { shown, filters, onFilters } = props;

  if (problems.length > 0) {
    return (
      <>
        <FilterBar problems={problems} filters={filters} onChange={onFilters} />
        <FixAllButton shown={shown} filters={filters} />
        {shown.length > 0 ? (
          <ProblemList
            problems={shown}
            openness={props.openness}
            onOpenness={props.onOpenness}
            filters={filters}
            stickyRef={props.stickyRef}
          />
        ) : (
          <State words={t("filters.nothing")}>
            <Button
              size="small"
              onClick={() => {
                onFilters(noFilters);
              }}
            >
              {t("filters.clear")}
            </Button>
          </State>
        )}
      </>
    );
  }
  if (phase === "starting" || phase === "reading") return <Reading />;
  if (phase === "failed") return <State words={t("list.failed")} />;
  return recognised.length === 0 ? <NoForm /> : <Clean />;
}

function State({ words, children }: { readonly words: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <p className={styles.words}>{words}</p>
      {children}
    </div>
  );
}

function Reading() {
  const { t } = usePane();
  const phase = useLive((state) => state.phase);
  const percent = useLive((state) => Math.round(state.progress * 100));
  if (phase === "starting") return <State words={t("list.starting")} />;
  const words = t("list.reading", { percent });
  return (
    <State words={words}>
      <ProgressBar aria-label={words} thickness="large" value={percent / 100} />
    </State>
  );
}

function Clean() {
  const { t } = usePane();
  const styles = useStyles();
  const recognised = useLive((state) => state.recognised);
  const summary = bookSummary(recognised);
  const level = summary && summary.level !== "several" ? summary.level : null;
  return (
    <div className={styles.state}>
      <div className={styles.clean}>
        <CheckmarkCircle24Filled className={styles.cleanIcon} aria-hidden />
        <div>
          <p className={styles.cleanTitle}>{t("list.clean.title")}</p>
          {summary && (
            <p className={styles.cleanText}>
              {t("list.clean.checked", { pupils: pupilCount(summary.pupils, level, t) })}
            </p>
          )}
          <p className={styles.cleanText}>{t("list.clean.next")}</p>
        </div>
      </div>
    </div>
  );
}
