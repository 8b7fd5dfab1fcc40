import { Button, Link, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Bilingual } from "../../text/bilingual";
import { cellAddress } from "../../workbook/address";
import type { CellRef } from "../../workbook/types";
import { useLive, usePane } from "../paneContext";
import { addressIn } from "../shown/addressIn";
import { useViewStrings } from "../strings/viewStrings";
import { changeStrings } from "./changeStrings";
import { shownValues } from "./changeValue";
import { outcomeText } from "./outcomeText";
import {
  type LeftAlone,
  placeOfChange,
  type ProposedChange,
  reviewRows,
  type ReviewRow,
  withSwitched,
} from "./proposedChange";
import { type SignKind, textDifference, type TextPart } from "./textDifference";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 5,
    padding: "4px 12px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: "13px",
    lineHeight: "18px",
    // In a low pane (zoomed to 200 %) it would leave no room for the list.
    "@media (max-height: 360px)": { position: "static" },
  },
  summary: { margin: "0 0 6px" },
  buttons: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  legend: { margin: "6px 0 0" },
  progress: { marginTop: "8px" },
  list: { position: "relative" },
  line: { position: "absolute", top: 0, left: 0, width: "100%" },
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "6px",
    alignItems: "start",
    boxSizing: "border-box",
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: "13px",
    lineHeight: "18px",
  },
  group: {
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  box: { width: "16px", height: "16px", margin: "1px 0 0", accentColor: tokens.colorCompoundBrandBackground },
  where: { display: "flex", columnGap: "6px", minWidth: 0 },
  address: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", flexShrink: 0 },
  whose: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  values: { display: "block", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  arrow: { color: tokens.colorNeutralForeground3, padding: "0 4px" },
  off: { color: tokens.colorNeutralForeground3 },
  part: { padding: "0 1px", borderRadius: "2px", fontWeight: tokens.fontWeightSemibold },
  gone: {
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationThickness: "1px",
    textUnderlineOffset: "3px",
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  come: {
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  // Closer together than letters: the signs stand for what has no width of its own.
  sign: { fontFamily: '"Segoe UI Symbol", "DejaVu Sans", sans-serif' },
  left: { padding: "8px 12px 4px", fontSize: "13px", lineHeight: "18px" },
  leftLine: { margin: "2px 0", display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

/** Cells of one reason that are named. */
const NAMED_CELLS = 6;

/** Pixels between the bar and the line that has the keyboard. */
const ROOM = 8;

/** Pixels, until a line was measured. */
const estimates: Readonly<Record<ReviewRow["kind"], number>> = { group: 31, change: 47 };

/**
 * Every cell of a change before → after, by group, to be left out one by one or group by group; then one step that is
 * written, told and can be taken back. Only what is on the screen exists.
 */
export function ChangeReview(props: {
  /** What stands in the journal. */
  readonly title: Bilingual;
  readonly changes: readonly ProposedChange[];
  readonly left: readonly LeftAlone[];
  /** Of `left`: those that hold a formula, for the sentence at the end. */
  readonly withFormula: number;
  /** Where to go once it is done. */
  readonly onDone: () => void;
}) {
  const { book, announce, notify, run } = usePane();
  const t = useViewStrings(changeStrings);
  const styles = useStyles();
  const { title, changes, left, withFormula, onDone } = props;
  // By cell and not by place: an edit meanwhile makes the list anew.
  const [deselectedCells, setDeselectedCells] = useState<ReadonlySet<string>>(new Set<string>());
  const deselected = useMemo(
    () => new Set(changes.flatMap((change, place) => (deselectedCells.has(placeOfChange(change)) ? [place] : []))),
    [changes, deselectedCells],
  );
  const setDeselected = useCallback(
    (places: Iterable<number>) => {
      setDeselectedCells(new Set([...places].flatMap((place) => changes[place] ?? []).map(placeOfChange)));
    },
    [changes],
  );
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set<string>());
  const [progress, setProgress] = useState<number | null>(null);
  const chosen = changes.length - deselected.size;
  const isBusy = progress !== null;
  const [control, setControl] = useState<AbortController | null>(null);
  const [told, setTold] = useState("");

  const apply = async () => {
    const stopping = new AbortController();
    setControl(stopping);
    setTold("");
    setProgress(0);
    const edits = changes.filter((_, place) => !deselected.has(place));
    const outcome = await book.applyEdits(title, edits, { onProgress: setProgress, signal: stopping.signal });
    setProgress(null);
    setControl(null);
    // The reason stands in the bar of troubles.
    if (!outcome.isDone && outcome.isStopped !== true && outcome.written === 0) return;
    const text = outcomeText(outcome, edits.length, withFormula, t);
    if (outcome.written === 0 && outcome.isStopped === true) {
      // The list is still what can be chosen from.
      setTold(text);
      announce(text);
      return;
    }
    notify({ text, canUndo: outcome.written > 0 });
    onDone();
  };

  const setOn = useCallback(
    (places: readonly number[], isOn: boolean) => {
      setDeselected(withSwitched(changes, deselected, places, isOn));
    },
    [changes, deselected, setDeselected],
  );
  const toggleGroup = useCallback((key: string) => {
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);
  const goTo = useCallback((cell: CellRef) => void run(() => book.goTo(cell)), [book, run]);
  const bar = useRef<HTMLDivElement>(null);
  const signs = useMemo(() => signsOf(changes, t), [changes, t]);
  const percent = Math.round((progress ?? 0) * 100);
  const touched = useMemo(() => new Set(changes.map(({ sheet }) => sheet)), [changes]);
  const hasHiddenRows = book.sheets().some(({ id, hasHiddenRows }) => hasHiddenRows && touched.has(id));

  return (
    <>
      <div ref={bar} className={styles.bar}>
        <p className={styles.summary}>{t("summary", { n: changes.length })}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={chosen === 0 || isBusy} onClick={() => void run(apply)}>
            {isBusy ? t("applying", { percent }) : chosen === 1 ? t("applyOne") : t("apply", { n: chosen })}
          </Button>
          {control && <StopButton control={control} />}
          <Link
            as="button"
            className={styles.address}
            disabled={isBusy}
            onClick={() => {
              setDeselected(deselected.size > 0 ? new Set<number>() : new Set(changes.keys()));
            }}
          >
            {t(deselected.size > 0 ? "all" : "none")}
          </Link>
        </div>
        {isBusy && <ProgressBar className={styles.progress} aria-label={t("applying", { percent })} value={progress} />}
        {told !== "" && <p className={mergeClasses(styles.summary, styles.legend)}>{told}</p>}
        {hasHiddenRows && <p className={mergeClasses(styles.small, styles.legend)}>{t("hiddenRows")}</p>}
        {signs.length > 0 && (
          <p className={mergeClasses(styles.small, styles.legend)}>
            {t("legend")} {signs.map((sign) => t(`sign.${sign}`)).join(" · ")}
          </p>
        )}
      </div>
      <div
        onFocus={({ target }) => {
          uncover(target, bar.current);
        }}
      >
        <LeftCells left={left} onGo={goTo} />
        <ChangeList
          changes={changes}
          deselected={deselected}
          closed={closed}
          isBusy={isBusy}
          onSwitch={setOn}
          onToggle={toggleGroup}
          onGo={goTo}
        />
      </div>
    </>
  );
}

/** Ends a writing between two of its batches. */
function StopButton({ control }: { readonly control: AbortController }) {
  const t = useViewStrings(changeStrings);
  const [isStopping, setStopping] = useState(false);
  return (
    <Button
      disabledFocusable={isStopping}
      onClick={() => {
        setStopping(true);
        control.abort();
      }}
    >
      {t(isStopping ? "stopping" : "stop")}
    </Button>
  );
}

/** Scrolls what has the keyboard out from under the bar: the browser takes a covered line for a visible one. */
function uncover(line: Element, bar: HTMLElement | null): void {
  if (!bar || getComputedStyle(bar).position !== "sticky") return;
  const hidden = bar.getBoundingClientRect().bottom + ROOM - line.getBoundingClientRect().top;
  if (hidden > 0) window.scrollBy({ top: -hidden });
}

function ChangeList(props: {
  readonly changes: readonly ProposedChange[];
  readonly deselected: ReadonlySet<number>;
  readonly closed: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onSwitch: (places: readonly number[], isOn: boolean) => void;
  readonly onToggle: (key: string) => void;
  readonly onGo: (cell: CellRef) => void;
}) {
  const t = useViewStrings(changeStrings);
  const styles = useStyles();
  const { changes, deselected, closed, isBusy, onSwitch, onToggle, onGo } = props;
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  const rows = useMemo(() => reviewRows(changes, closed), [changes, closed]);

  useLayoutEffect(() => {
    const measure = () => {
      setAbove((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => {
      observer.disconnect();
    };
  }, []);

  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => estimates[rows[index]?.kind ?? "change"],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollMargin: above,
  });

  return (
    <div
      ref={list}
      role="group"
      aria-label={t("list")}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map((line) => {
        const row = rows[line.index];
        return (
          row && (
            <div
              key={line.key}
              ref={virtualizer.measureElement}
              data-index={line.index}
              className={styles.line}
              style={{ transform: `translateY(${String(line.start - above)}px)` }}
            >
              {row.kind === "group" ? (
                <GroupRow
                  row={row}
                  chosen={row.places.filter((place) => !deselected.has(place)).length}
                  isClosed={closed.has(row.key)}
                  isBusy={isBusy}
                  onSwitch={onSwitch}
                  onToggle={onToggle}
                />
              ) : (
                <ChangeRow
                  change={row.change}
                  place={row.place}
                  isOn={!deselected.has(row.place)}
                  isBusy={isBusy}
                  onSwitch={onSwitch}
                  onGo={onGo}
                />
              )}
            </div>
          )
        );
      })}
    </div>
  );
}

function GroupRow(props: {
  readonly row: Extract<ReviewRow, { kind: "group" }>;
  readonly chosen: number;
  readonly isClosed: boolean;
  readonly isBusy: boolean;
  readonly onSwitch: (places: readonly number[], isOn: boolean) => void;
  readonly onToggle: (key: string) => void;
}) {
  const t = useViewStrings(changeStrings);
  const styles = useStyles();
  const { row, chosen, isClosed } = props;
  const n = row.places.length;
  return (
    <div className={mergeClasses(styles.row, styles.group)}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={row.title}
        checked={chosen === n}
        disabled={props.isBusy}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && chosen < n;
        }}
        onChange={() => {
          props.onSwitch(row.places, chosen < n);
        }}
      />
      <span>
        {row.title} <span className={styles.small}>{t("groupCount", { chosen, n })}</span>
      </span>
      <Button
        size="small"
        appearance="transparent"
        icon={isClosed ? <ChevronRight16Regular /> : <ChevronDown16Regular />}
        aria-label={t(isClosed ? "open" : "close")}
        aria-expanded={!isClosed}
        onClick={() => {
          props.onToggle(row.key);
        }}
      />
    </div>
  );
}

const ChangeRow = memo(function ChangeRow(props: {
  readonly change: ProposedChange;
  readonly place: number;
  readonly isOn: boolean;
  readonly isBusy: boolean;
  readonly onSwitch: (places: readonly number[], isOn: boolean) => void;
  readonly onGo: (cell: CellRef) => void;
}) {
  const t = useViewStrings(changeStrings);
  const styles = useStyles();
  const { change, place, isOn } = props;
  const shown = shownValues(change, t);
  const { before, after } = textDifference(shown.before, shown.after);
  const address = cellAddress(change.row, change.column);
  const empty = t("empty");
  return (
    <div className={styles.row}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={t("cell", { address, before: shown.before || empty, after: shown.after || empty })}
        checked={isOn}
        disabled={props.isBusy}
        onChange={({ target }) => {
          props.onSwitch([place], target.checked);
        }}
      />
      <div>
        <span className={styles.where}>
          <Link
            as="button"
            className={styles.address}
            onClick={() => {
              props.onGo(change);
            }}
          >
            {address}
          </Link>
          <span className={mergeClasses(styles.small, styles.whose)}>{change.whose}</span>
        </span>
        <span className={mergeClasses(styles.values, !isOn && styles.off)}>
          <Parts parts={before} empty={empty} className={styles.gone} />
          <span className={styles.arrow} aria-hidden>
            →
          </span>
          <Parts parts={after} empty={empty} className={styles.come} />
        </span>
        {change.reason !== undefined && <span className={styles.small}>{change.reason}</span>}
      </div>
    </div>
  );
});

function Parts(props: { readonly parts: readonly TextPart[]; readonly empty: string; readonly className: string }) {
  const styles = useStyles();
  if (props.parts.length === 0) return <span className={styles.small}>{props.empty}</span>;
  return props.parts.map((part, place) =>
    part.isDifferent ? (
      <span key={place} className={mergeClasses(styles.part, props.className, part.isSign && styles.sign)}>
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}

function LeftCells({ left, onGo }: { readonly left: readonly LeftAlone[]; readonly onGo: (cell: CellRef) => void }) {
  const t = useViewStrings(changeStrings);
  const styles = useStyles();
  const recognised = useLive((state) => state.recognised);
  if (left.length === 0) return null;
  const byReason = new Map<string, LeftAlone[]>();
  for (const cell of left) {
    const known = byReason.get(cell.why);
    if (known) known.push(cell);
    else byReason.set(cell.why, [cell]);
  }
  return (
    <div className={styles.left}>
      {t("leftTitle", { n: left.length })}
      {[...byReason].map(([why, cells]) => (
        <p key={why} className={mergeClasses(styles.small, styles.leftLine)}>
          <span>{why}:</span>
          {cells.slice(0, NAMED_CELLS).map((cell) => (
            <Link
              key={`${cell.sheet}|${String(cell.row)}|${String(cell.column)}`}
              as="button"
              className={styles.address}
              onClick={() => {
                onGo(cell);
              }}
            >
              {addressIn(recognised, cell)}
            </Link>
          ))}
          {cells.length > NAMED_CELLS && <span>{t("leftMore", { n: cells.length - NAMED_CELLS })}</span>}
        </p>
      ))}
    </div>
  );
}

/** Which signs stand in the list, of as many cells as a person would look through. */
function signsOf(changes: readonly ProposedChange[], t: Parameters<typeof shownValues>[1]): SignKind[] {
  const found = new Set<SignKind>();
  for (const change of changes.slice(0, 500)) {
    const shown = shownValues(change, t);
    for (const sign of textDifference(shown.before, shown.after).signs) found.add(sign);
  }
  return [...found];
}
