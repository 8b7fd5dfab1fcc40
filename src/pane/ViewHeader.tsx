import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import { usePane } from "./paneContext";

const useStyles = makeStyles({
  // The right end stays free for the menu that Excel lays over the pane.
  bar: { display: "flex", alignItems: "center", gap: "4px", padding: "4px 44px 4px 4px" },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0, outlineStyle: "none" },
});

/** Title of a view that was opened over the list, with the way back: to the list unless `onBack` leads elsewhere. */
export function ViewHeader({ title, onBack }: { readonly title: string; readonly onBack?: () => void }) {
  const { t, showView } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);

  // Opening the view was asked for; but a person typing in the sheet keeps the keyboard.
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);

  return (
    <header className={styles.bar}>
      <Button
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={t("common.back")}
        title={t("common.back")}
        onClick={() => {
          if (onBack) onBack();
          else showView("check");
        }}
      />
      <h1 className={styles.title} tabIndex={-1} ref={heading}>
        {title}
      </h1>
    </header>
  );
}
