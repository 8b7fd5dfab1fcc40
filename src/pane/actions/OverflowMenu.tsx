import { Button, makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** Set for an entry that is switched on and off. */
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  /** A line above parts it from the entries before. */
  readonly beginsGroup?: boolean;
  /** Language of the label where it is not the pane's. */
  readonly lang?: string;
  readonly perform: () => void;
}

const useStyles = makeStyles({
  root: { position: "relative" },
  menu: {
    position: "absolute",
    zIndex: 20,
    right: 0,
    top: "calc(100% + 4px)",
    minWidth: "232px",
    // All of it in a pane of the commonest screen; a lower one scrolls it.
    maxHeight: "55vh",
    overflowY: "auto",
    padding: "4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: "8px",
    alignItems: "center",
    padding: "3px 8px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: "13px",
    lineHeight: "18px",
    cursor: "pointer",
    userSelect: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
    "@media (forced-colors: active)": { '&[aria-disabled="true"]': { color: "GrayText" } },
  },
  first: {
    position: "relative",
    marginTop: "9px",
    "::before": {
      content: '""',
      position: "absolute",
      top: "-5px",
      left: "8px",
      right: "8px",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/**
 * A menu button (WAI-ARIA Authoring Practices). Written here because Fluent's own menu brings its positioning engine
 * along: 44 KB of the pane's 200, for a list that always opens below one button.
 */
export function OverflowMenu(props: {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Views that are opened from here, separated by spaces, so that the focus finds its way back. */
  readonly opens: string;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId("menu");

  useEffect(() => {
    if (isOpen) itemsOf(root.current)[0]?.focus();
  }, [isOpen]);

  const close = (returnFocus: boolean) => {
    setOpen(false);
    if (returnFocus) button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const items = itemsOf(root.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const step = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      items[step % items.length]?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      // Office.js on the web would leave the pane with it.
      event.stopPropagation();
      close(true);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      items[at]?.click();
    }
  };

  const onPerform = (entry: MenuEntry) => {
    if (entry.isDisabled) return;
    close(true);
    entry.perform();
  };

  return (
    <div
      ref={root}
      className={styles.root}
      onBlur={(event) => {
        if (!root.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        icon={<MoreHorizontal20Regular />}
        aria-label={props.label}
        title={props.label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        data-opens={props.opens}
        onClick={() => {
          setOpen(!isOpen);
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      {isOpen && (
        <div id={menuId} role="menu" aria-label={props.label} className={styles.menu} onKeyDown={onKeyDown}>
          {props.entries.map((entry) => (
            <div
              key={entry.id}
              role={entry.isOn === undefined ? "menuitem" : "menuitemcheckbox"}
              aria-checked={entry.isOn}
              aria-disabled={entry.isDisabled ?? false}
              lang={entry.lang}
              tabIndex={-1}
              className={mergeClasses(styles.item, entry.beginsGroup === true && styles.first)}
              onClick={() => {
                onPerform(entry);
              }}
            >
              <span aria-hidden>{entry.isOn && <Checkmark16Regular />}</span>
              <span>{entry.label}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsOf(root: HTMLElement | null): HTMLElement[] {
  return root ? [...root.querySelectorAll<HTMLElement>('[role^="menuitem"]')] : [];
}
