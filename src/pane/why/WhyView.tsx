import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useEffect, useState } from "react";
import { rulePage, type RulePage, type ShownExample, type ShownRow } from "../../check/rulePage";
import { loadExamples } from "../../rules/loadExamples";
import type { ViewProps } from "../lazyViews";
import { usePane } from "../paneContext";
import { SeverityIcon } from "../severity/SeverityIcon";
import { levelName } from "../shown/levelWords";
import { useViewStrings } from "../strings/viewStrings";
import { ViewHeader } from "../ViewHeader";
import { strings } from "./strings";

const useStyles = makeStyles({
  body: { padding: "4px 12px 16px", fontSize: "13px", lineHeight: "18px" },
  title: { margin: "0 0 8px", fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  severities: { display: "flex", flexWrap: "wrap", gap: "2px 12px", margin: "0 0 8px" },
  severity: { display: "inline-flex", alignItems: "center", gap: "4px" },
  heading: { margin: "12px 0 2px", fontSize: "13px", lineHeight: "18px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  examples: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  example: {
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cells: { margin: "0 0 4px", display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px" },
  field: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  marked: { margin: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  rowNumber: { margin: 0, color: tokens.colorNeutralForeground2 },
  finding: { display: "grid", gridTemplateColumns: "16px 1fr", columnGap: "8px", margin: 0 },
  icon: { marginTop: "1px" },
});

type Loaded = { readonly kind: "loading" | "failed" } | { readonly kind: "page"; readonly page: RulePage };

/** What a rule is about: its source, for whom it holds, and its examples with what is said of them. */
export function WhyView({ subject }: ViewProps) {
  const { rules } = usePane();
  const t = useViewStrings(strings);
  const styles = useStyles();
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading" });
  const rule = subject === null ? undefined : rules.get(subject);

  useEffect(() => {
    if (!rule) return;
    let isCurrent = true;
    const show = (next: Loaded) => {
      if (isCurrent) setLoaded(next);
    };
    loadExamples(rule.id)
      .then((examples) => {
        show({ kind: "page", page: rulePage(rule, examples) });
      })
      .catch(() => {
        show({ kind: "failed" });
      });
    return () => {
      isCurrent = false;
    };
  }, [rule]);

  return (
    <main>
      <ViewHeader title={t("title")} />
      <div className={styles.body}>
        {loaded.kind === "page" ? (
          <Page page={loaded.page} />
        ) : (
          <p className={styles.text}>{t(rule && loaded.kind === "loading" ? "loading" : "failed")}</p>
        )}
      </div>
    </main>
  );
}

function Page({ page }: { readonly page: RulePage }) {
  const { language, t: common } = usePane();
  const t = useViewStrings(strings);
  const styles = useStyles();
  const levels = page.levels?.map((level) => levelName(level, common)).join(", ") ?? t("allLevels");
  const fixing = { sure: t("fixSure"), suggested: t("fixSuggested"), none: t("fixNone") }[page.fixing];
  return (
    <>
      <h2 className={styles.title}>{page.title[language]}</h2>
      <p className={styles.severities}>
        {page.severities.map((severity) => (
          <span key={severity} className={styles.severity}>
            <SeverityIcon severity={severity} />
            {common(`severity.${severity}`)}
          </span>
        ))}
      </p>
      <p className={styles.text}>{fixing}</p>
      <h3 className={styles.heading}>{t("source")}</h3>
      <p className={styles.text}>{page.source[language]}</p>
      <h3 className={styles.heading}>{t("holdsFor")}</h3>
      <p className={styles.text}>{[levels, yearsText(page, t)].join("; ")}</p>
      <h3 className={styles.heading}>{t("examples")}</h3>
      <ul className={styles.examples}>
        {page.examples.map((example, index) => (
          <Example key={index} example={example} />
        ))}
      </ul>
    </>
  );
}

function Example({ example }: { readonly example: ShownExample }) {
  const { language } = usePane();
  const t = useViewStrings(strings);
  const styles = useStyles();
  return (
    <li className={styles.example}>
      {example.rows.map((row) => (
        <Row key={row.number} row={row} isNumbered={example.rows.length > 1} />
      ))}
      {example.findings.map((finding, index) => (
        <p key={index} className={styles.finding}>
          <SeverityIcon severity={finding.severity} className={styles.icon} />
          <span>
            {example.rows.length > 1 && <span className={styles.quiet}>{finding.place[language]}: </span>}
            {finding.sentence[language]}
            {finding.fix && (
              <span className={styles.quiet}>
                {" "}
                → {finding.fix[language]}
                {finding.isSure && ` [${t("sure")}]`}
              </span>
            )}
          </span>
        </p>
      ))}
    </li>
  );
}

function Row({ row, isNumbered }: { readonly row: ShownRow; readonly isNumbered: boolean }) {
  const { language } = usePane();
  const t = useViewStrings(strings);
  const styles = useStyles();
  return (
    <>
      {isNumbered && <p className={styles.rowNumber}>{t("row", { number: row.number })}</p>}
      <dl className={styles.cells}>
        {row.cells.map(({ field, value, isMarked }) => (
          <Fragment key={field.vi}>
            <dt className={styles.field}>{field[language]}</dt>
            <dd className={isMarked ? styles.marked : styles.value}>{value === "" ? t("blank") : value}</dd>
          </Fragment>
        ))}
      </dl>
      {row.hidden > 0 && <p className={styles.rowNumber}>{t("hidden", { count: row.hidden })}</p>}
    </>
  );
}

function yearsText({ years }: RulePage, t: ReturnType<typeof useViewStrings<keyof typeof strings>>): string {
  if (!years) return t("allYears");
  const written = (year: number) => `${String(year)}–${String(year + 1)}`;
  const from = years.from === undefined ? "" : t("yearsFrom", { from: written(years.from) });
  const to = years.to === undefined ? "" : t("yearsTo", { to: written(years.to) });
  return [from, to].filter((part) => part !== "").join(" ");
}
