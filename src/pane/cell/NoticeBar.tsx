import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons/svg/dismiss";
import type { RefObject } from "react";
import { useLive, usePane, type Notice } from "../paneContext";
import { useUndo } from "./useUndo";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    marginTop: "auto",
    padding: "2px 2px 2px 8px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  text: { flexGrow: 1, padding: "4px 0" },
  undo: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

/** What was done last, with the way back where there is one. */
export function NoticeBar(props: {
  readonly notice: Notice | null;
  readonly undoRef: RefObject<HTMLButtonElement | null>;
}) {
  const { t, notify } = usePane();
  const styles = useStyles();
  const undo = useUndo();
  const hasJournal = useLive((state) => state.journal.length > 0);
  const { notice, undoRef } = props;
  if (!notice) return null;
  return (
    <div className={styles.bar}>
      <span className={styles.text}>{notice.text}</span>
      {notice.canUndo && hasJournal && (
        <Link
          as="button"
          className={styles.undo}
          ref={(element: HTMLButtonElement | null) => {
            undoRef.current = element;
          }}
          onClick={undo}
        >
          {t("cell.undo")}
        </Link>
      )}
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss12Regular />}
        aria-label={t("common.close")}
        title={t("common.close")}
        onClick={() => {
          notify(null);
        }}
      />
    </div>
  );
}
