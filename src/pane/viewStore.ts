import type { PaneView } from "./paneProps";

/** The view shown, changed from inside the pane and by ribbon buttons. */
export interface ViewStore {
  get(): PaneView;
  set(view: PaneView): void;
  subscribe(listener: () => void): () => void;
}

export function createViewStore(): ViewStore {
  let view: PaneView = "check";
  const listeners = new Set<() => void>();
  return {
    get: () => view,
    set(next) {
      if (next === view) return;
      view = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
