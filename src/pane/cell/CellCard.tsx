import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { Problem } from "../../check/problem";
import type { Fix } from "../../rules/types";
import { cellAddress } from "../../workbook/address";
import { useLive, usePane, type Notice } from "../paneContext";
import { nameOfField } from "../shown/fieldOf";
import { fieldOfColumn } from "../shown/fieldOfColumn";
import { withTrouble } from "../trouble/withTrouble";
import { focusHome } from "../focus/useFocusKeeper";
import { NoticeBar } from "./NoticeBar";
import { neighbours, otherProblemsInRow } from "./neighbours";
import { ProblemDetails } from "./ProblemDetails";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "6px 12px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: "none",
    maxHeight: "60vh",
    overflowY: "auto",
    boxSizing: "border-box",
  },
  // As much as most problems need, so that the list does not jump while the selection moves; a low pane cannot spare it.
  reserved: { "@media (min-height: 560px)": { minHeight: "120px" } },
  head: { display: "flex", alignItems: "center", gap: "4px", minHeight: "24px" },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: "13px",
    lineHeight: "18px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  address: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  quiet: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: 0,
    fontSize: "13px",
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
  fine: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  links: { display: "flex", flexWrap: "wrap", columnGap: "10px", alignItems: "baseline" },
});

/** At most so many other cells of the row are named. */
const ROW_LINKS = 4;

/** Everything about the selected cell, and the ways to the cells beside it. */
export function CellCard(props: {
  /** In list order, as filtered: where the arrows lead. */
  readonly shown: readonly Problem[];
  readonly notice: Notice | null;
}) {
  const { book, t, language, run, notify } = usePane();
  const styles = useStyles();
  const selection = useLive((state) => state.selection);
  const selectedProblems = useLive((state) => state.selectedProblems);
  const problems = useLive((state) => state.problems);
  const recognised = useLive((state) => state.recognised);
  const card = useRef<HTMLElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const isFixing = useRef(false);

  // The button of an applied fix goes away under the user's hand; what can be done next is to take it back.
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === card.current;
    if (!isFixing.current || !isLost || !undo.current) return;
    isFixing.current = false;
    undo.current.focus();
  });

  const others = useMemo(() => (selection ? otherProblemsInRow(problems, selection) : []), [problems, selection]);
  const { previous, next } = useMemo(() => neighbours(props.shown, selection), [props.shown, selection]);
  const nameOf = (problem: Problem) => nameOfField(recognised, problem.field, language, problem.sheet);
  const goTo = (problem: Problem) => void run(() => book.goTo(problem));

  const applyFix = async (problem: Problem, fix: Fix) => {
    const address = cellAddress(problem.row, problem.column);
    isFixing.current = true;
    const { result: isApplied, isTroubled } = await withTrouble(book, () => book.applyFix(problem, fix));
    if (isApplied) return notify({ text: t("cell.fixed", { address }), canUndo: true });
    isFixing.current = false;
    if (!isTroubled) notify({ text: t("cell.notFixed", { address }), canUndo: false });
  };

  const sheet = recognised.find((candidate) => candidate.sheetId === selection?.sheet);
  const field = sheet && selection ? fieldOfColumn(sheet, selection.column) : undefined;
  const address = selection ? cellAddress(selection.row, selection.column) : null;
  const hasProblems = selectedProblems.length > 0;
  const isClean = !hasProblems && sheet !== undefined;

  if (recognised.length === 0 && !props.notice) return null;
  return (
    <section
      {...focusHome}
      ref={card}
      className={mergeClasses(styles.card, problems.length > 0 && styles.reserved)}
      aria-label={t("cell.label")}
    >
      <div className={styles.head}>
        {isClean && <CheckmarkCircle16Filled className={styles.fine} aria-hidden />}
        <h2 className={styles.title}>
          {address === null ? (
            t("cell.label")
          ) : (
            <>
              <span className={styles.address}>{t("cell.name", { address })}</span>
              {isClean && `: ${t("cell.clean")}`}
              {field && sheet && ` · ${nameOfField([sheet], field, language)}`}
            </>
          )}
        </h2>
        {problems.length > 0 && (
          <>
            <StepButton icon={<ArrowUp16Regular />} label={t("cell.previous")} to={previous} onGo={goTo} />
            <StepButton icon={<ArrowDown16Regular />} label={t("cell.next")} to={next} onGo={goTo} />
          </>
        )}
      </div>

      {selectedProblems.map((problem) => (
        <ProblemDetails
          key={`${problem.rule}|${problem.message}|${problem.field}`}
          problem={problem}
          onFix={(fix) => void run(() => applyFix(problem, fix))}
        />
      ))}
      {!hasProblems && address === null && <p className={styles.quiet}>{t("cell.none")}</p>}
      {!hasProblems && address !== null && !sheet && recognised.length > 0 && (
        <p className={styles.quiet}>{t("cell.otherSheet")}</p>
      )}

      {selection && others.length > 0 && (
        <p className={mergeClasses(styles.small, styles.links)}>
          <span>{t("cell.rowOthers", { row: String(selection.row + 1) })}</span>
          {others.slice(0, ROW_LINKS).map((problem) => (
            <Link
              key={problem.column}
              as="button"
              className={styles.link}
              onClick={() => {
                goTo(problem);
              }}
            >
              {cellAddress(problem.row, problem.column)} {nameOf(problem)}
            </Link>
          ))}
          {others.length > ROW_LINKS && <span>{t("cell.more", { n: others.length - ROW_LINKS })}</span>}
        </p>
      )}
      {!hasProblems && next && (
        <p className={mergeClasses(styles.small, styles.links)}>
          <span>{t("cell.nextIs")}</span>
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              goTo(next);
            }}
          >
            {cellAddress(next.row, next.column)} {nameOf(next)}
          </Link>
        </p>
      )}
      <NoticeBar notice={props.notice} undoRef={undo} />
    </section>
  );
}

function StepButton(props: {
  readonly icon: React.ReactElement;
  readonly label: string;
  readonly to: Problem | null;
  readonly onGo: (problem: Problem) => void;
}) {
  const { to, onGo } = props;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={props.icon}
      aria-label={props.label}
      title={props.label}
      disabledFocusable={to === null}
      onClick={() => {
        if (to) onGo(to);
      }}
    />
  );
}
