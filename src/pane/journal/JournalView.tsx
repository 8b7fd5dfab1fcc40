import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { JournalEntry } from "../../check/liveState";
import { cellAddress } from "../../workbook/address";
import { undoneText } from "../cell/useUndo";
import { focusHome } from "../focus/useFocusKeeper";
import { useLive, usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { withTrouble } from "../trouble/withTrouble";
import { ViewHeader } from "../ViewHeader";
import { journalStrings } from "./journalStrings";
import { stepTime } from "./stepTime";

const useStyles = makeStyles({
  body: { padding: "0 12px 16px", fontSize: "13px", lineHeight: "18px", outlineStyle: "none" },
  intro: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  step: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    rowGap: "2px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  button: { gridRow: "1 / span 2", gridColumn: "2", alignSelf: "start" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
  about: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  notice: {
    margin: "0 0 8px",
    padding: "6px 8px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  foot: { marginTop: "12px" },
  ask: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap", marginTop: "4px" },
});

/** Every step of ours in this book, with the way back. */
export function JournalView() {
  const { book, t: common, language, announce, run } = usePane();
  const t = useViewStrings(journalStrings);
  const styles = useStyles();
  const journal = useLive((state) => state.journal);
  const [told, setTold] = useState<string | null>(null);
  const [busy, setBusy] = useState<number | null>(null);
  const [control, setControl] = useState<AbortController | null>(null);

  const undo = async (entry: JournalEntry) => {
    const cell = entry.changes[0]?.cell;
    if (!cell) return;
    const stopping = new AbortController();
    setBusy(entry.id);
    setControl(stopping);
    setTold(null);
    const { signal } = stopping;
    const { result, isTroubled } = await withTrouble(book, () => book.undo(entry.id, { signal }));
    setBusy(null);
    setControl(null);
    if (isTroubled && result.written === 0) return;
    const text = result.isDone
      ? undoneText(result, cell, common)
      : t(result.isStopped === true ? "stoppedByYou" : "stopped", { n: result.written });
    setTold(text);
    announce(text);
  };

  return (
    <main>
      <ViewHeader title={t("title")} />
      <div className={styles.body} {...focusHome}>
        {told !== null && <p className={styles.notice}>{told}</p>}
        <p className={styles.intro}>{t(journal.length === 0 ? "empty" : "intro")}</p>
        {journal.length > 0 && (
          <>
            <ol className={styles.list} aria-label={t("list")}>
              {[...journal].reverse().map((entry) => (
                <li key={entry.id} className={styles.step}>
                  <span className={styles.title}>{entry.title[language]}</span>
                  <span className={mergeClasses(styles.small, styles.about)}>
                    <span>{stepTime(entry.at, new Date())}</span>
                    <StepPlace entry={entry} />
                    {busy === entry.id && control && entry.changes.length > 1 && (
                      <Link
                        as="button"
                        className={styles.link}
                        disabled={control.signal.aborted}
                        onClick={() => {
                          control.abort();
                        }}
                      >
                        {t("stop")}
                      </Link>
                    )}
                  </span>
                  <Button
                    size="small"
                    className={styles.button}
                    disabledFocusable={busy !== null}
                    aria-label={t("undoStep", { title: entry.title[language] })}
                    onClick={() => void run(() => undo(entry))}
                  >
                    {t(busy === entry.id ? "undoing" : "undo")}
                  </Button>
                </li>
              ))}
            </ol>
            <ClearJournal />
          </>
        )}
      </div>
    </main>
  );
}

function StepPlace({ entry }: { readonly entry: JournalEntry }) {
  const { book, run } = usePane();
  const t = useViewStrings(journalStrings);
  const styles = useStyles();
  const cell = entry.changes[0]?.cell;
  if (!cell) return null;
  const address = cellAddress(cell.row, cell.column);
  const n = entry.changes.length;
  return (
    <>
      <span>{n === 1 ? t("cell", { address }) : t("cells", { n })}</span>
      <Link as="button" className={styles.link} onClick={() => void run(() => book.goTo(cell))}>
        {t("first", { address })}
      </Link>
    </>
  );
}

function ClearJournal() {
  const { book, run } = usePane();
  const t = useViewStrings(journalStrings);
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={mergeClasses(styles.small, styles.foot)}>
      {t("kept")}
      <div className={styles.ask}>
        {isAsking ? (
          <>
            <span>{t("clearAsk")}</span>
            <Button size="small" onClick={() => void run(() => book.clearJournal())}>
              {t("clearYes")}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setAsking(false);
              }}
            >
              {t("clearNo")}
            </Button>
          </>
        ) : (
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              setAsking(true);
            }}
          >
            {t("clear")}
          </Link>
        )}
      </div>
    </div>
  );
}
