import type { BookHost } from "../check/bookHost";
import type { LiveBook, Submission } from "../check/liveState";
import type { Rule } from "../rules/types";
import type { Language } from "../text/bilingual";

/** What the pane shows; kept in memory, because office.js takes the history functions away. */
export type PaneView =
  | "check"
  | "columns"
  | "entry"
  | "fixes"
  | "journal"
  | "package"
  | "results"
  | "save"
  | "statistics"
  | "steps"
  | "tools"
  | "why";

export type Platform = BookHost["platform"];

/**
 * What became of handing the file to the user. `delivered`: it certainly lies where the user chose. `unknown`: asked
 * of the browser, which does not tell (a download). `impossible`: this platform cannot.
 */
export type Delivery = "delivered" | "unknown" | "impossible";

/** What this user settled once for all books on this machine. Neither method throws. */
export interface PaneMemory {
  read(key: PaneMemoryKey): string | null;
  write(key: PaneMemoryKey, value: string): void;
}

/** `language` holds `vi` or `en`; `welcomeSeen` holds `yes` once the placemat was put away. */
export type PaneMemoryKey = "language" | "welcomeSeen";

/** Everything the pane needs of the world, handed in at one place. */
export interface PaneProps {
  readonly book: LiveBook;
  /** By id: titles, messages and sources of the problems. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Until the user chooses another one in the pane. */
  readonly language: Language;
  readonly platform: Platform;
  /** Of the add-in, as its package says. */
  readonly version: string;
  readonly isDark?: boolean;
  readonly memory: PaneMemory;
  /** Opens the page on which a Phòng or Sở merges its schools' files; absent where there is none. */
  openDistrictPage?(): void;
  /** Gives the prepared file to the user. May throw; the pane then leads on to saving by hand. */
  deliver(submission: Submission): Promise<Delivery>;
  /**
   * Opens an .xlsx in another window, never saved and without a name, where a download did not come. Throws where the host
   * refuses. Absent: the host cannot.
   */
  openNewBook?(bytes: Uint8Array): Promise<void>;
  /** False where the clipboard was refused; the pane then selects the text. Absent: the page's own clipboard. */
  copyText?(text: string): Promise<boolean>;
}

/** A mounted pane. */
export interface PaneHandle {
  showView(view: PaneView): void;
  unmount(): void;
}
