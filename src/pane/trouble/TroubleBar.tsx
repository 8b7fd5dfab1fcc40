import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { useLive, usePane } from "../paneContext";
import { canRetry, troubleText } from "./troubleText";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTop: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontSize: "13px",
    lineHeight: "18px",
  },
  icon: { color: tokens.colorStatusWarningForeground3 },
  buttons: { gridColumn: "2", display: "flex", gap: "8px", marginTop: "6px" },
});

/** What Excel refused, in one sentence, with the way on. */
export function TroubleBar({ isHidden }: { readonly isHidden: boolean }) {
  const { book, t, run } = usePane();
  const styles = useStyles();
  const trouble = useLive((state) => state.trouble);
  // The alert's frame is always there: assistive technology announces what appears inside of it.
  return (
    <div role="alert">
      {trouble && !isHidden && (
        <div className={styles.bar}>
          <Warning20Filled className={styles.icon} aria-hidden />
          <span>{troubleText(trouble, t)}</span>
          <div className={styles.buttons}>
            {canRetry(trouble) && (
              <Button size="small" appearance="primary" onClick={() => void run(() => book.retry())}>
                {t("common.retry")}
              </Button>
            )}
            <Button
              size="small"
              onClick={() => {
                book.dismissTrouble();
              }}
            >
              {t("common.close")}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
