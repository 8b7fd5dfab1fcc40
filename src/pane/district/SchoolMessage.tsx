import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SchoolSummary } from "../../district/result";
import { copyText } from "../save/copyText";
import type { ViewTranslate } from "../strings/viewStrings";
import type { strings } from "./strings";

const useStyles = makeStyles({
  head: { margin: "4px 0", fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  message: {
    margin: 0,
    padding: "10px 12px",
    maxHeight: "420px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "18px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", margin: "8px 0" },
});

/** What is sent to one school; opened with the keyboard it can be read and closed with it. */
export function SchoolMessage(props: {
  readonly school: SchoolSummary;
  /** `null`: nothing to tell. */
  readonly text: string | null;
  readonly t: ViewTranslate<keyof typeof strings>;
  readonly onDownload: (text: string) => void;
  readonly onClose: () => void;
}) {
  const { school, text, t, onDownload, onClose } = props;
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  useEffect(() => {
    const before = document.activeElement;
    section.current?.focus();
    return () => {
      // Where the keyboard came from; the school's own link stays where it is.
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={t("details", { unit: school.unit })}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <p className={styles.head}>{`${t("message")}: ${school.unit}`}</p>
      {/* Scrolls, so the keyboard has to reach it. */}
      <pre className={styles.message} tabIndex={0}>
        {text ?? t("nothingToTell")}
      </pre>
      <div className={styles.row}>
        {text !== null && (
          <>
            <Button
              appearance="primary"
              onClick={() => {
                void copyText(text).then(setCopied);
              }}
            >
              {t("copy")}
            </Button>
            <Button
              onClick={() => {
                onDownload(text);
              }}
            >
              {t("download")}
            </Button>
          </>
        )}
        <Button onClick={onClose}>{t("close")}</Button>
        <span role="status">{copied === null ? "" : t(copied ? "copied" : "notCopied")}</span>
      </div>
    </section>
  );
}
