import { createContext, useContext, useSyncExternalStore } from "react";
import type { LiveState } from "../check/liveState";
import type { Language } from "../text/bilingual";
import type { FixRequest } from "./fixes/fixRequest";
import type { PaneProps, PaneView } from "./paneProps";
import type { Translate } from "./strings/translate";

/** What the user is told of the latest thing done, until the next one or until put away. */
export interface Notice {
  readonly text: string;
  /** Whether the newest change can be taken back from here. */
  readonly canUndo: boolean;
}

/** What every part of the pane may use. */
export interface PaneTools extends PaneProps {
  readonly language: Language;
  readonly t: Translate;
  setLanguage(language: Language): void;
  /** `subject`: what the view is to show, where it shows one thing of many. */
  showView(view: PaneView, subject?: string): void;
  /** Which fixes the view of fixes shows; `null` before any were asked for. */
  readonly fixRequest: FixRequest | null;
  /** Shows what these fixes would change. */
  showFixes(request: FixRequest): void;
  /** Shows and announces; `null` puts it away. */
  notify(notice: Notice | null): void;
  /** Says something to a screen reader alone. */
  announce(text: string): void;
  /** Runs an action of the book; a failure that the book did not turn into `trouble` is told as a notice. */
  run(action: () => Promise<unknown>): Promise<void>;
}

const PaneContext = createContext<PaneTools | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (!tools) throw new Error("usePane outside of a PaneProvider");
  return tools;
}

/** One part of the live state. `select` must give the same object for the same state. */
export function useLive<Part>(select: (state: LiveState) => Part): Part {
  const { book } = usePane();
  return useSyncExternalStore(
    (listener) => book.subscribe(listener),
    () => select(book.getState()),
  );
}
