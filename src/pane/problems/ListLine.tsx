import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { memo } from "react";
import type { Problem } from "../../check/problem";
import { cellAddress } from "../../workbook/address";
import { useLive, usePane } from "../paneContext";
import { SeverityIcon } from "../severity/SeverityIcon";
import { cellText } from "../shown/cellText";
import { fieldOf } from "../shown/fieldOf";
import { messageOf } from "../shown/messageOf";
import type { Translate } from "../strings/translate";
import type { ProblemGroup } from "./groupProblems";
import type { ListRow } from "./listRows";

const useStyles = makeStyles({
  line: {
    display: "grid",
    boxSizing: "border-box",
    padding: "6px 12px 6px 8px",
    columnGap: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    cursor: "pointer",
    userSelect: "none",
    fontSize: "13px",
    lineHeight: "18px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    // A contrast theme paints what is transparent.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  group: { gridTemplateColumns: "16px 16px 1fr auto" },
  chevron: { color: tokens.colorNeutralForeground3, marginTop: "1px" },
  icon: { marginTop: "1px" },
  title: { minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  sheet: {
    gridTemplateColumns: "16px 1fr auto",
    paddingLeft: "28px",
    paddingTop: "4px",
    paddingBottom: "4px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  fix: { paddingLeft: "46px", color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  problem: { paddingLeft: "30px", gridTemplateColumns: "52px 1fr" },
  address: { color: tokens.colorBrandForegroundLink, fontVariantNumeric: "tabular-nums" },
  value: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  message: {
    gridColumn: "2",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** One line of the list: a rule, a sheet, or a problem. Kept while its row is the same: scrolling moves many. */
export const ListLine = memo(function ListLine(props: {
  readonly id: string;
  readonly row: ListRow;
  readonly isActive: boolean;
  readonly onActivate: (row: ListRow) => void;
}) {
  const styles = useStyles();
  const { row } = props;
  return (
    <div
      id={props.id}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.kind === "group" || row.kind === "sheet" ? row.isOpen : undefined}
      aria-selected={row.kind === "problem" ? row.isHere : undefined}
      data-active={props.isActive}
      className={mergeClasses(styles.line, styles[row.kind], row.isHere && styles.here)}
      onClick={() => {
        props.onActivate(row);
      }}
    >
      {row.kind === "group" && <GroupLine group={row.group} isOpen={row.isOpen} />}
      {row.kind === "fix" && <FixLine count={row.count} />}
      {row.kind === "sheet" && (
        <CountedLine
          isOpen={row.isOpen}
          name={row.sheet.sheetName}
          count={row.sheet.problems.length}
          first={row.sheet.problems[0]?.row ?? 0}
          last={row.sheet.problems.at(-1)?.row ?? 0}
        />
      )}
      {row.kind === "problem" && <ProblemLine problem={row.problem} />}
    </div>
  );
});

function GroupLine({ group, isOpen }: { readonly group: ProblemGroup; readonly isOpen: boolean }) {
  const { rules, t, language } = usePane();
  const styles = useStyles();
  return (
    <>
      <Chevron isOpen={isOpen} />
      <SeverityIcon severity={group.severity} className={styles.icon} />
      <span className={styles.title}>
        <span className={styles.name}>{rules.get(group.rule)?.title[language] ?? group.rule}</span>
        <span className={styles.small}>
          {t(`severity.${group.severity}`)} · {rowSpan(group.firstRow, group.lastRow, t)}
        </span>
      </span>
      <Count n={group.count} />
    </>
  );
}

function FixLine({ count }: { readonly count: number }) {
  const { t } = usePane();
  return <span>{t("fixes.group", { n: count })}</span>;
}

function CountedLine(props: {
  readonly isOpen: boolean;
  readonly name: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <>
      <Chevron isOpen={props.isOpen} />
      <span className={styles.title}>
        {props.name} · {rowSpan(props.first, props.last, t)}
      </span>
      <Count n={props.count} />
    </>
  );
}

function ProblemLine({ problem }: { readonly problem: Problem }) {
  const { rules, language, t } = usePane();
  const styles = useStyles();
  const recognised = useLive((state) => state.recognised);
  return (
    <>
      <span className={styles.address}>{cellAddress(problem.row, problem.column)}</span>
      <span className={styles.value}>
        {cellText(problem.value, fieldOf(recognised, problem.field, problem.sheet), t)}
      </span>
      <span className={styles.message}>{messageOf(problem, rules, language)}</span>
    </>
  );
}

function Chevron({ isOpen }: { readonly isOpen: boolean }) {
  const styles = useStyles();
  const Icon = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return <Icon className={styles.chevron} aria-hidden />;
}

function Count({ n }: { readonly n: number }) {
  const { t } = usePane();
  const styles = useStyles();
  return <span className={styles.count}>{t("common.number", { n })}</span>;
}

function rowSpan(first: number, last: number, t: Translate): string {
  return first === last
    ? t("list.row", { first: String(first + 1) })
    : t("list.rows", { first: String(first + 1), last: String(last + 1) });
}
