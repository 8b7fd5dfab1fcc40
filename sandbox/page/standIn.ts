import type { Grid } from "../grid/grid";
import type { Faults } from "../host/faults";
import type { HostBook } from "../host/hostBook";
import type { Counters } from "../host/wire";

/** What the page gives tests and the curious as `window.standIn`. */
export interface StandIn {
  readonly counters: Counters;
  readonly faults: Faults;
  /** The open book's. */
  readonly grid: Grid;
  readonly book: HostBook;
  /** Books that the add-in opened beside this one, oldest first. */
  readonly createdBooks: readonly Uint8Array[];
  /** The book as its download would be. */
  save(): Promise<Uint8Array>;
  openFile(bytes: Uint8Array, name: string): Promise<void>;
  openPane(): void;
  closePane(): void;
  /** Edits count as a co-author's until switched off. */
  asCoauthor(isOn: boolean): void;
}

/** A book to open in place of a sample, put there before the page starts. */
export interface FirstBook {
  readonly bytes: readonly number[];
  readonly name: string;
}

declare global {
  interface Window {
    standIn?: StandIn;
    firstBook?: FirstBook;
  }
}
