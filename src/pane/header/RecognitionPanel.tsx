import { Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { fillIn } from "../../text/bilingual";
import type { Level } from "../../forms/types";
import { useLive, usePane } from "../paneContext";
import { doubtMessages } from "../recognitionTexts";
import { LevelOptions, YearOptions } from "../shown/ChoiceOptions";
import { levelName, levels } from "../shown/levelWords";
import { schoolYearName } from "../shown/schoolYears";
import type { BookSummary } from "./bookSummary";

const useStyles = makeStyles({
  panel: {
    marginTop: "4px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  doubts: {
    margin: "0 0 8px",
    paddingLeft: "16px",
    maxHeight: "40vh",
    overflowY: "auto",
    "& li": { paddingBottom: "2px" },
  },
  sheets: { color: tokens.colorNeutralForeground2 },
  fine: { margin: "0 0 8px" },
  choices: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  choice: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
});

/** The doubts of the recognition, and what the user can settle by hand. */
export function RecognitionPanel(props: { readonly summary: BookSummary; readonly leftOut: readonly string[] }) {
  const { summary, leftOut } = props;
  const { book, t, language, run } = usePane();
  const styles = useStyles();
  const settings = useLive((state) => state.settings);
  const levelId = useId("level");
  const yearId = useId("year");

  const detectedLevel =
    settings.level === undefined && summary.level !== null && summary.level !== "several"
      ? t("header.autoIs", { value: levelName(summary.level, t) })
      : t(summary.level === null ? "header.choose" : "header.auto");
  const detectedYear =
    settings.schoolYear === undefined && summary.schoolYear !== "several"
      ? t("header.autoIs", { value: schoolYearName(summary.schoolYear) })
      : t("header.auto");
  const foundYear = summary.schoolYear === "several" ? null : summary.schoolYear;

  return (
    <div className={styles.panel}>
      {summary.doubts.length + leftOut.length === 0 ? (
        <p className={styles.fine}>{t("header.noDoubts")}</p>
      ) : (
        <ul className={styles.doubts}>
          {summary.doubts.map(({ doubt, sheetNames }, index) => (
            <li key={index}>
              {fillIn(doubtMessages[doubt.kind][language], doubt.args, language)}
              {summary.sheets > 1 && (
                <span className={styles.sheets}> {t("header.inSheets", { names: sheetNames.join(", ") })}</span>
              )}
            </li>
          ))}
          {leftOut.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div className={styles.choices}>
        <div className={styles.choice}>
          <Label size="small" htmlFor={levelId}>
            {t("header.level")}
          </Label>
          <Select
            size="small"
            id={levelId}
            value={settings.level ?? ""}
            onChange={(_, { value }) => void run(() => book.setLevel(levelOf(value)))}
          >
            <option value="">{detectedLevel}</option>
            <LevelOptions />
          </Select>
        </div>
        <div className={styles.choice}>
          <Label size="small" htmlFor={yearId}>
            {t("header.schoolYear")}
          </Label>
          <Select
            size="small"
            id={yearId}
            value={settings.schoolYear === undefined ? "" : String(settings.schoolYear)}
            onChange={(_, { value }) => void run(() => book.setSchoolYear(value === "" ? null : Number(value)))}
          >
            <option value="">{detectedYear}</option>
            <YearOptions around={settings.schoolYear ?? foundYear} />
          </Select>
        </div>
      </div>
    </div>
  );
}

function levelOf(value: string): Level | null {
  return levels.find((level) => level === value) ?? null;
}
