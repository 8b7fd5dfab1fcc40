import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import { usePane } from "./paneContext";

const useStyles = makeStyles({
  // The right end stays free for the menu that Excel lays over the pane.
  bar: { display: "flex", alignItems: "center", gap: "4px", padding: "4px 44px 4px 4px" },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0, outlineStyle: "none" },
});

/**
 * Title of a view that was opened over the list, with the way back: to the list unless `onBack` leads elsewhere. Esc goes
 * there as well, or one step less far where `onEscape` says so.
 */
export function ViewHeader(props: {
  readonly title: string;
  readonly onBack?: () => void;
  readonly onEscape?: () => void;
}) {
  const { title, onBack, onEscape } = props;
  const { t, showView } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);

  // Opening the view was asked for; but a person typing in the sheet keeps the keyboard.
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);

  const goBack = () => {
    if (onBack) onBack();
    else showView("check");
  };
  const escape = useRef<() => void>(goBack);
  useEffect(() => {
    escape.current = onEscape ?? goBack;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || keepsEscape(event.target)) return;
      // Office.js on the web listens at the window, and would hand the keyboard back to the sheet.
      event.preventDefault();
      event.stopPropagation();
      escape.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  return (
    <header className={styles.bar}>
      <Button
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={t("common.back")}
        title={t("common.back")}
        onClick={goBack}
      />
      <h1 className={styles.title} tabIndex={-1} ref={heading}>
        {title}
      </h1>
    </header>
  );
}

/** In a list that may be open, and where a text was begun, Esc means that alone. */
function keepsEscape(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "file"].includes(target.type);
}
