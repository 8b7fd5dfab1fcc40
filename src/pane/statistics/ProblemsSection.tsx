import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { severities } from "../../check/problem";
import type { ViewProps } from "../lazyViews";
import { useLive, usePane } from "../paneContext";
import { countSeverities } from "../severity/countSeverities";
import { SeverityIcon } from "../severity/SeverityIcon";
import { problemsByClass } from "./problemsByClass";

const useStyles = makeStyles({
  intro: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": { padding: "4px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "right" },
    "& th:first-child": { textAlign: "left" },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& td": { fontVariantNumeric: "tabular-nums" },
    "& thead th": {
      fontSize: tokens.fontSizeBase200,
      lineHeight: "16px",
      color: tokens.colorNeutralForeground2,
      borderBottomColor: tokens.colorNeutralStroke1,
      verticalAlign: "bottom",
    },
    "& tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold, borderBottomStyle: "none" },
  },
  severity: { display: "inline-flex", alignItems: "center", gap: "4px" },
  link: { fontSize: "13px", overflowWrap: "anywhere", textAlign: "left" },
});

/** What is to be looked at, by class and severity; a class leads to its own list. */
export function ProblemsSection({ showProblems }: Pick<ViewProps, "showProblems">) {
  const { t } = usePane();
  const styles = useStyles();
  const problems = useLive((state) => state.problems);
  const classes = useMemo(() => problemsByClass(problems), [problems]);
  const totals = useMemo(() => countSeverities(problems), [problems]);
  const number = (n: number) => t("common.number", { n });
  const nameOf = (className: string) => (className === "" ? t("filters.noClass") : className);
  return (
    <>
      <p className={styles.intro}>{t(classes.length === 0 ? "statistics.none" : "statistics.intro")}</p>
      {classes.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("statistics.class")}</th>
              {severities.map((severity) => (
                <th key={severity} scope="col">
                  <span className={styles.severity}>
                    <SeverityIcon severity={severity} />
                    {t(`severity.${severity}`)}
                  </span>
                </th>
              ))}
              <th scope="col">{t("statistics.total")}</th>
            </tr>
          </thead>
          <tbody>
            {classes.map((line) => (
              <tr key={line.className}>
                <th scope="row">
                  <Link
                    as="button"
                    className={styles.link}
                    title={t("statistics.open", { class: nameOf(line.className) })}
                    onClick={() => {
                      showProblems({ className: line.className });
                    }}
                  >
                    {nameOf(line.className)}
                  </Link>
                </th>
                {severities.map((severity) => (
                  <td key={severity}>{number(line.counts[severity])}</td>
                ))}
                <td>{number(line.total)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("statistics.total")}</th>
              {severities.map((severity) => (
                <td key={severity}>{number(totals[severity])}</td>
              ))}
              <td>{number(problems.length)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </>
  );
}
