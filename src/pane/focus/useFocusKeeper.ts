import { useEffect, type RefObject } from "react";

/** Marks a place that takes the focus when the focused control inside of it goes away. Needs `tabIndex={-1}`. */
export const focusHome = { "data-focus-home": true, tabIndex: -1 } as const;

/**
 * Keeps the keyboard where it was: when the focused control disappears (its problem was fixed, its bar closed), the
 * nearest place around it that is marked as a home is focused instead of the page's beginning. Never takes the focus
 * from Excel. From a title or a home, Tab leads on to what follows: Office.js on the web knows no such places, and would
 * leave the pane.
 */
export function useFocusKeeper(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const area = root.current;
    if (!area) return;
    let focused: Element | null = null;
    let homes: HTMLElement[] = [];

    const onFocusIn = (event: FocusEvent) => {
      focused = event.target instanceof Element ? event.target : null;
      homes = homesOf(focused);
    };
    const onFocusOut = (event: FocusEvent) => {
      const left = event.target;
      // A control that goes away may say so while it is still there.
      queueMicrotask(() => {
        if (focused === left && focused?.isConnected && document.activeElement !== focused) focused = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (!focused || focused.isConnected) return;
      focused = null;
      if (document.activeElement !== document.body || !document.hasFocus()) return;
      homes.find((home) => home.isConnected)?.focus({ preventScroll: true });
    });

    const onKeyDown = (event: KeyboardEvent) => {
      const isPlace = event.target instanceof HTMLElement && event.target.tabIndex < 0;
      if (event.key === "Tab" && isPlace) event.stopPropagation();
    };

    area.addEventListener("keydown", onKeyDown);
    area.addEventListener("focusin", onFocusIn);
    area.addEventListener("focusout", onFocusOut);
    observer.observe(area, { childList: true, subtree: true });
    return () => {
      area.removeEventListener("keydown", onKeyDown);
      area.removeEventListener("focusin", onFocusIn);
      area.removeEventListener("focusout", onFocusOut);
      observer.disconnect();
    };
  }, [root]);
}

/** From the inside out. */
function homesOf(element: Element | null): HTMLElement[] {
  const homes: HTMLElement[] = [];
  for (let at = element?.parentElement ?? null; at; at = at.parentElement) {
    if (at.hasAttribute("data-focus-home")) homes.push(at);
  }
  return homes;
}
