import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useRef } from "react";
import { usePane } from "../paneContext";
import { useCopy } from "./useCopy";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    userSelect: "all",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  told: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

/** The required file name in full, to be copied; where the clipboard is refused it is selected for copying by hand. */
export function ExactName({ fileName }: { readonly fileName: string }) {
  const { t, platform } = usePane();
  const styles = useStyles();
  const name = useRef<HTMLSpanElement>(null);
  const { told, copy } = useCopy();

  const wordsFor = (isCopied: boolean) => {
    if (isCopied) return t("save.copied");
    select(name.current);
    return t("save.copyRefused", { keys: platform === "mac" || platform === "ipad" ? "⌘C" : "Ctrl+C" });
  };

  return (
    <div className={styles.frame} role="group" aria-label={t("save.exactName")}>
      <span className={styles.name} ref={name} tabIndex={-1}>
        {fileName}
      </span>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copy(fileName, wordsFor)}>
        {t("save.copy")}
      </Button>
      {told !== "" && <p className={styles.told}>{told}</p>}
    </div>
  );
}

function select(element: HTMLElement | null): void {
  if (!element) return;
  element.focus();
  window.getSelection()?.selectAllChildren(element);
}
