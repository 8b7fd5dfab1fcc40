import { makeStyles, tokens, useId } from "@fluentui/react-components";
import { measureElement, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from "react";
import type { Problem } from "../../check/problem";
import { useLive, usePane } from "../paneContext";
import { groupProblems } from "./groupProblems";
import type { Filters } from "./filterProblems";
import { ListLine } from "./ListLine";
import { listRows, type ListRow, type Openness } from "./listRows";
import { moveInList } from "./moveInList";

const useStyles = makeStyles({
  list: {
    position: "relative",
    outlineStyle: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&:focus-visible [data-active="true"]': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  line: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Pixels, until a line was measured. */
const estimates: Readonly<Record<ListRow["kind"], number>> = { group: 46, fix: 31, sheet: 28, problem: 58 };

/** The problems by rule: a tree of which only what is on the screen exists. Scrolls with the page. */
export function ProblemList(props: {
  readonly problems: readonly Problem[];
  readonly openness: Openness;
  readonly onOpenness: (openness: Openness) => void;
  readonly filters: Filters;
  /** Covers the top of the page while it scrolls. */
  readonly stickyRef: RefObject<HTMLElement | null>;
}) {
  const { book, t, run, showFixes } = usePane();
  const styles = useStyles();
  const selection = useLive((state) => state.selection);
  const { problems, openness, onOpenness, stickyRef, filters } = props;
  const list = useRef<HTMLDivElement>(null);
  const listId = useId("problems");
  const [activeKey, setActiveKey] = useState("");

  const groups = useMemo(() => groupProblems(problems), [problems]);
  const hasSeveralSheets = useMemo(() => new Set(problems.map((problem) => problem.sheet)).size > 1, [problems]);
  const rows = useMemo(
    () => listRows(groups, openness, hasSeveralSheets, selection),
    [groups, openness, hasSeveralSheets, selection],
  );
  const active = Math.max(
    0,
    rows.findIndex((row) => row.key === activeKey),
  );

  const distances = useDistances(list, stickyRef);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => estimates[rows[index]?.kind ?? "problem"],
    getItemKey: (index) => rows[index]?.key ?? index,
    // A pane that is not shown measures nothing.
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) || instance.options.estimateSize(instance.indexFromElement(element)),
    overscan: 8,
    scrollMargin: distances.above,
    scrollPaddingStart: distances.covered,
  });

  // The list follows the sheet, unless the user is going through the list.
  const here = rows.findIndex((row) => row.isHere && row.kind === "problem");
  const followed = useRef(selection);
  useEffect(() => {
    if (followed.current === selection) return;
    followed.current = selection;
    if (here >= 0 && document.activeElement !== list.current) virtualizer.scrollToIndex(here, { align: "auto" });
  }, [here, selection, virtualizer]);

  const setOpen = useCallback(
    (row: ListRow, isOpen: boolean) => {
      if (row.kind === "group") onOpenness({ ...openness, opened: withMember(openness.opened, row.key, isOpen) });
      if (row.kind === "sheet")
        onOpenness({ ...openness, closedSheets: withMember(openness.closedSheets, row.key, !isOpen) });
    },
    [onOpenness, openness],
  );

  const activate = useCallback(
    (row: ListRow) => {
      setActiveKey(row.key);
      if (row.kind === "problem") void run(() => book.goTo(row.problem));
      else if (row.kind === "fix")
        showFixes({ kind: "rule", rule: row.group.rule, severity: row.group.severity, filters });
      else setOpen(row, !row.isOpen);
    },
    [book, filters, run, setOpen, showFixes],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moveInList(event.key, rows, active);
    const row = move && rows[move.index];
    if (!row) return;
    event.preventDefault();
    if (move.kind === "activate") return activate(row);
    if (move.kind !== "focus") return setOpen(row, move.kind === "open");
    setActiveKey(row.key);
    virtualizer.scrollToIndex(move.index, { align: "auto" });
  };

  const lineId = (index: number) => `${listId}-${String(index)}`;
  const lines = virtualizer.getVirtualItems();
  return (
    <div
      ref={list}
      role="tree"
      aria-label={t("list.label")}
      tabIndex={0}
      aria-activedescendant={lines.some((line) => line.index === active) ? lineId(active) : undefined}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {lines.map((line) => {
        const row = rows[line.index];
        return (
          row && (
            <div
              key={line.key}
              ref={virtualizer.measureElement}
              data-index={line.index}
              role="presentation"
              className={styles.line}
              style={{ transform: `translateY(${String(line.start - distances.above)}px)` }}
            >
              <ListLine id={lineId(line.index)} row={row} isActive={line.index === active} onActivate={activate} />
            </div>
          )
        );
      })}
    </div>
  );
}

/** Pixels from the page's top to the list, and how much of the window the sticky part covers. */
function useDistances(list: RefObject<HTMLElement | null>, sticky: RefObject<HTMLElement | null>) {
  const [distances, setDistances] = useState({ above: 0, covered: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      const above = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      const covered = sticky.current?.offsetHeight ?? 0;
      setDistances((known) =>
        Math.abs(known.above - above) < 1 && known.covered === covered ? known : { above, covered },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    if (sticky.current) observer.observe(sticky.current);
    return () => {
      observer.disconnect();
    };
  }, [list, sticky]);
  return distances;
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const changed = new Set(set);
  if (isIn) changed.add(member);
  else changed.delete(member);
  return changed;
}
