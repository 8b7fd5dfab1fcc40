import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../workbook/address";
import { useUndo } from "../cell/useUndo";
import { useLive, usePane } from "../paneContext";
import { withTrouble } from "../trouble/withTrouble";
import { OverflowMenu, type MenuEntry } from "./OverflowMenu";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "8px",
    padding: "8px 12px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flexGrow: 1, flexBasis: "auto", minWidth: 0, whiteSpace: "nowrap" },
  // Always there, so that nothing moves when reading starts.
  progress: { height: "2px", margin: "0 12px" },
});

/** The two things to do, and the menu with the rest. */
export function ActionBar({ onAbout }: { readonly onAbout: () => void }) {
  const { book, t, language, run, showView, setLanguage, notify, openDistrictPage } = usePane();
  const styles = useStyles();
  const phase = useLive((state) => state.phase);
  const progress = useLive((state) => state.progress);
  const hasMarks = useLive((state) => state.settings.marksInSheet !== false);
  const newest = useLive((state) => state.journal.at(-1));
  const undo = useUndo();
  const [isChecking, setChecking] = useState(false);
  const isBusy = isChecking || phase === "reading" || phase === "starting";
  const undoCell = newest?.changes[0]?.cell;

  const checkAll = async () => {
    notify(null);
    setChecking(true);
    await run(() => book.checkAll());
    setChecking(false);
  };

  const entries: MenuEntry[] = [
    {
      id: "undo",
      label:
        undoCell && newest?.changes.length === 1
          ? t("actions.undoCell", { address: cellAddress(undoCell.row, undoCell.column) })
          : t("actions.undo"),
      isDisabled: !undoCell,
      perform: undo,
    },
    {
      id: "marks",
      label: t("actions.marks"),
      isOn: hasMarks,
      perform: () => void run(() => book.showMarks(!hasMarks)),
    },
    {
      id: "removeTraces",
      label: t("actions.removeTraces"),
      perform: () =>
        void run(async () => {
          const { isTroubled } = await withTrouble(book, () => book.removeTraces());
          if (!isTroubled) notify({ text: t("actions.tracesRemoved"), canUndo: false });
        }),
    },
    {
      id: "entry",
      label: t("actions.entry"),
      perform: () => {
        showView("entry");
      },
    },
    {
      id: "results",
      label: t("actions.results"),
      perform: () => {
        showView("results");
      },
    },
    {
      id: "statistics",
      label: t("actions.statistics"),
      perform: () => {
        showView("statistics");
      },
    },
    {
      id: "journal",
      label: t("actions.journal"),
      perform: () => {
        showView("journal");
      },
    },
    {
      id: "tools",
      label: t("actions.tools"),
      perform: () => {
        showView("tools");
      },
    },
    {
      id: "package",
      label: t("actions.package"),
      perform: () => {
        showView("package");
      },
    },
    {
      id: "steps",
      label: t("actions.steps"),
      perform: () => {
        showView("steps");
      },
    },
    ...(openDistrictPage ? [{ id: "district", label: t("actions.district"), perform: openDistrictPage }] : []),
    {
      id: "language",
      label: t("actions.otherLanguage"),
      lang: language === "vi" ? "en" : "vi",
      perform: () => {
        setLanguage(language === "vi" ? "en" : "vi");
      },
    },
    { id: "about", label: t("actions.about"), perform: onAbout },
  ];

  return (
    <>
      <div className={styles.bar} role="group" aria-label={t("actions.label")}>
        <Button appearance="primary" className={styles.main} disabledFocusable={isBusy} onClick={() => void checkAll()}>
          {t(isChecking ? "actions.checking" : "actions.check")}
        </Button>
        <Button
          className={styles.main}
          data-opens="save"
          onClick={() => {
            showView("save");
          }}
        >
          {t("actions.save")}
        </Button>
        <OverflowMenu label={t("actions.more")} entries={entries} opens="entry statistics journal tools" />
      </div>
      <div className={styles.progress}>
        {isChecking && (
          <ProgressBar aria-hidden thickness="medium" {...(phase === "reading" ? { value: progress } : {})} />
        )}
      </div>
    </>
  );
}
