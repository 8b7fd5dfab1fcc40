import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp12Regular } from "@fluentui/react-icons/svg/chevron-up";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { useState } from "react";
import { useLive, usePane } from "../paneContext";
import { levelName, pupilCount } from "../shown/levelWords";
import { schoolYearName } from "../shown/schoolYears";
import type { Translate } from "../strings/translate";
import { bookSummary, type BookSummary } from "./bookSummary";
import { RecognitionPanel } from "./RecognitionPanel";
import { leftOutTexts } from "./unrecognisedTexts";

const useStyles = makeStyles({
  header: { padding: "8px 12px 4px" },
  // The right end stays free for the menu that Excel lays over the pane.
  title: {
    margin: "0 32px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", marginTop: "2px" },
  certainty: { paddingLeft: 0, fontWeight: tokens.fontWeightRegular, justifyContent: "flex-start", textAlign: "left" },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  words: { display: "inline-flex", alignItems: "center", gap: "6px" },
});

/** What was recognised, and how sure that is. */
export function Header() {
  const { t, language, showView } = usePane();
  const styles = useStyles();
  const recognised = useLive((state) => state.recognised);
  const unrecognised = useLive((state) => state.unrecognised);
  const phase = useLive((state) => state.phase);
  const [isOpenByHand, setOpenByHand] = useState<boolean | null>(null);
  const summary = bookSummary(recognised);
  const leftOut = leftOutTexts(unrecognised, language);

  if (!summary) {
    return (
      <header className={styles.header}>
        <h1 className={styles.title}>{t(phase === "starting" ? "header.starting" : "header.title")}</h1>
      </header>
    );
  }

  // Without the level half of the rules cannot run: the user should see where to say it.
  const isOpen = isOpenByHand ?? summary.level === null;
  const Icon = summary.certainty === "sure" ? CheckmarkCircle16Filled : QuestionCircle16Regular;
  const Chevron = isOpen ? ChevronUp12Regular : ChevronDown12Regular;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{titleOf(summary, t)}</h1>
      <div className={styles.line}>
        <Button
          size="small"
          appearance="transparent"
          className={styles.certainty}
          aria-expanded={isOpen}
          onClick={() => {
            setOpenByHand(!isOpen);
          }}
        >
          <span className={styles.words}>
            <Icon className={mergeClasses(summary.certainty === "sure" ? styles.sure : styles.unsure)} aria-hidden />
            {certaintyWords(summary, summary.doubts.length + leftOut.length, t)}
            <Chevron aria-hidden />
          </span>
        </Button>
        <Button
          size="small"
          data-opens="columns"
          title={t("header.columnsHint")}
          onClick={() => {
            showView("columns");
          }}
        >
          {t("header.columns")}
        </Button>
      </div>
      {isOpen && <RecognitionPanel summary={summary} leftOut={leftOut} />}
    </header>
  );
}

function titleOf(summary: BookSummary, t: Translate): string {
  const { level, schoolYear } = summary;
  const levelWords =
    level === null ? t("level.unknown") : level === "several" ? t("level.several") : levelName(level, t);
  const year = schoolYear === "several" ? t("year.several") : schoolYearName(schoolYear);
  const pupils = pupilCount(summary.pupils, level === "several" ? null : level, t);
  const sheets = summary.sheets > 1 ? ` ${t("sheets.several", { n: summary.sheets })}` : "";
  return `${summary.formName} · ${levelWords} · ${year} · ${pupils}${sheets}`;
}

function certaintyWords(summary: BookSummary, doubts: number, t: Translate): string {
  if (doubts === 0) return t(`header.confidence.${summary.certainty}`);
  return `${t(`header.confidence.${summary.certainty}.short`)} · ${t("header.doubts", { n: doubts })}`;
}
