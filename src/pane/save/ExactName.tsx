import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { usePane } from "../paneContext";
import { copyText } from "./copyText";

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
  const pane = usePane();
  const { t } = pane;
  const styles = useStyles();
  const name = useRef<HTMLSpanElement>(null);
  const [told, setTold] = useState("");

  const copy = async () => {
    const isCopied = await (pane.copyText ?? copyText)(fileName).catch(() => false);
    if (!isCopied) select(name.current);
    const keys = pane.platform === "mac" || pane.platform === "ipad" ? "⌘C" : "Ctrl+C";
    const text = isCopied ? t("save.copied") : t("save.copyRefused", { keys });
    setTold(text);
    pane.announce(text);
  };

  return (
    <div className={styles.frame} role="group" aria-label={t("save.exactName")}>
      <span className={styles.name} ref={name} tabIndex={-1}>
        {fileName}
      </span>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
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
