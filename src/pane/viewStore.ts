import type { PaneView } from "./paneProps";

/** A view, and what of it is meant where it shows one thing of many (a rule's id). */
export interface ShownView {
  readonly view: PaneView;
  readonly subject: string | null;
}

/** The view shown, changed from inside the pane and by ribbon buttons. */
export interface ViewStore {
  get(): ShownView;
  set(view: PaneView, subject?: string): void;
  subscribe(listener: () => void): () => void;
}

export function createViewStore(): ViewStore {
  let shown: ShownView = { view: "check", subject: null };
  const listeners = new Set<() => void>();
  return {
    get: () => shown,
    set(view, subject = undefined) {
      if (view === shown.view && (subject ?? null) === shown.subject) return;
      shown = { view, subject: subject ?? null };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
