import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Problem } from "../../check/problem";
import { rankFixes } from "../../check/rankFixes";
import type { Fix, Severity } from "../../rules/types";
import { cellAddress } from "../../workbook/address";
import { isSameMistake, sameFix } from "../fixes/fixRequest";
import { useLive, usePane } from "../paneContext";
import { SeverityIcon } from "../severity/SeverityIcon";
import { fixTexts } from "../shown/fixTexts";
import { messageOf } from "../shown/messageOf";

const useStyles = makeStyles({
  problem: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: "8px",
    rowGap: "4px",
    fontSize: "13px",
    lineHeight: "18px",
  },
  icon: { marginTop: "1px" },
  message: { margin: 0, overflowWrap: "anywhere" },
  word: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  rest: {
    gridColumn: "2",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    minWidth: 0,
  },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
  related: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  fixes: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  fix: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  button: { fontWeight: tokens.fontWeightSemibold, textAlign: "left", overflowWrap: "anywhere" },
});

/** At most so many links to other cells of one problem. */
const RELATED_LINKS = 4;

/** What is wrong with the selected cell, why, and what can be put in its place. */
export function ProblemDetails(props: { readonly problem: Problem; readonly onFix: (fix: Fix) => void }) {
  const { book, rules, language, t, run, showView } = usePane();
  const styles = useStyles();
  const { problem } = props;
  const rule = rules.get(problem.rule);
  const all = useLive((state) => state.problems);
  const alike = useMemo(
    () => (problem.fixes.length > 0 ? all.filter((other) => isSameMistake(other, problem)) : []),
    [all, problem],
  );
  const fixes = useMemo(
    () =>
      rankFixes(
        problem,
        book.sheets().find(({ id }) => id === problem.sheet),
      ),
    // The column changes with the list of problems.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [problem, all, book],
  );
  const wordStyle: Readonly<Record<Severity, string>> = styles;
  return (
    <div className={styles.problem}>
      <SeverityIcon severity={problem.severity} className={styles.icon} />
      <p className={styles.message}>
        <span className={mergeClasses(styles.word, wordStyle[problem.severity])}>
          {t(`severity.${problem.severity}`)}:
        </span>{" "}
        {messageOf(problem, rules, language)}
      </p>
      <div className={styles.rest}>
        {problem.fixes.length > 1 && <p className={styles.small}>{t("cell.suggestions")}</p>}
        {problem.fixes.length > 0 && (
          <ul className={styles.fixes}>
            {fixes.map(({ fix, seen }, index) => (
              <FixLine key={index} problem={problem} fix={fix} seen={seen} alike={alike} onFix={props.onFix} />
            ))}
          </ul>
        )}
        {problem.related.length > 0 && (
          <p className={mergeClasses(styles.small, styles.related)}>
            <span>{t("cell.related")}</span>
            {problem.related.slice(0, RELATED_LINKS).map((cell) => (
              <Link
                key={`${cell.sheet}|${String(cell.row)}|${String(cell.column)}`}
                as="button"
                className={styles.link}
                onClick={() => void run(() => book.goTo(cell))}
              >
                {t("cell.name", { address: cellAddress(cell.row, cell.column) })}
              </Link>
            ))}
            {problem.related.length > RELATED_LINKS && (
              <span>{t("cell.more", { n: problem.related.length - RELATED_LINKS })}</span>
            )}
          </p>
        )}
        {rule && (
          <p className={styles.small}>
            {t("cell.source", { source: rule.source[language] })}{" "}
            <Link
              as="button"
              className={styles.link}
              data-opens="why"
              onClick={() => {
                showView("why", rule.id);
              }}
            >
              {t("cell.why")}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}

function FixLine(props: {
  readonly problem: Problem;
  readonly fix: Fix;
  /** Cells of the column that hold the value already. */
  readonly seen: number;
  /** Problems with the same wrong value, this one among them. */
  readonly alike: readonly Problem[];
  readonly onFix: (fix: Fix) => void;
}) {
  const { language, t, showFixes } = usePane();
  const { problem, fix, seen, alike, onFix } = props;
  const n = useMemo(() => alike.filter((other) => sameFix(other, fix) !== undefined).length, [alike, fix]);
  const styles = useStyles();
  const { action, why, alsoChanges } = fixTexts(fix, language);
  const more = alsoChanges.length > 0 ? t("cell.moreEdits", { addresses: alsoChanges.join(", ") }) : "";
  const often = seen > 0 ? t("cell.seen", { n: seen }) : "";
  const told = [why, often, more].filter(Boolean).join(". ");
  return (
    <li className={styles.fix}>
      <Button
        size="small"
        appearance={fix.isSure ? "primary" : "outline"}
        className={styles.button}
        onClick={() => {
          onFix(fix);
        }}
      >
        {action}
      </Button>
      {told !== "" && <span className={styles.small}>{told}</span>}
      {n > 1 && (
        <Link
          as="button"
          className={styles.link}
          data-opens="fixes"
          onClick={() => {
            showFixes({ kind: "same", problem, fix });
          }}
        >
          {t("fixes.same", { n })}
        </Link>
      )}
    </li>
  );
}
