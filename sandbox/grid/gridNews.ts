import type { Area, CellValue } from "../../src/workbook/types";
import { withoutRepeats } from "./engineAreas";
import type { GridEvent } from "./grid";

export type Origin = "user" | "addin";

/** Cells that changed, as the engine reports one step of an action. */
export interface CellEdit {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  /** What the cell held, where the step was about one cell. */
  readonly before: CellValue | null;
  readonly origin: Origin;
  /** Only formulas were rewritten because rows or names moved: nobody typed that. */
  readonly isRewriting: boolean;
}

/** What the news need to ask about a cell; `null` while a new formula has no result yet. */
export type LookUp = (sheetId: string, row: number, column: number) => CellValue | null;

/** How long a formula's result is waited for, in steps of the first number. Milliseconds. */
const RESULT_STEP = 20;
const RESULT_STEPS = 25;

/**
 * Collects the steps of one action and tells the listeners what it came to: rows and sheets first; cells once for all
 * steps; cells that only followed moved rows not at all, as in Excel.
 */
export class GridNews {
  readonly #listeners = new Set<(event: GridEvent) => void>();
  readonly #lookUp: LookUp;
  readonly #beforeTelling: () => void;
  #edits: CellEdit[] = [];
  #events: GridEvent[] = [];
  #hasStructure = false;

  /** `beforeTelling` runs when an action is over, before anybody hears of it. */
  constructor(lookUp: LookUp, beforeTelling: () => void) {
    this.#lookUp = lookUp;
    this.#beforeTelling = beforeTelling;
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#tell({ kind: "opened" });
    this.#listeners.clear();
  }

  addEdit(edit: CellEdit): void {
    this.#edits.push(edit);
    this.#schedule(edit.origin);
  }

  /** Something happened that nobody is told of, but that ends like an action. */
  settleSoon(origin: Origin): void {
    this.#schedule(origin);
  }

  /** Cells that were changed so far in this action count as this one edit. */
  replaceEdits(edit: CellEdit | null): void {
    this.#edits = edit ? [edit] : [];
  }

  /** `isStructure`: cells that change together with this are not told on their own. */
  addEvent(event: GridEvent, origin: Origin, isStructure = false): void {
    this.#events.push(event);
    this.#hasStructure ||= isStructure;
    this.#schedule(origin);
  }

  hasChange(change: Extract<GridEvent, { kind: "changed" }>["change"]): boolean {
    return this.#events.some((event) => event.kind === "changed" && event.change === change);
  }

  /** Tells everything now. */
  flush(): void {
    const edits = this.#edits;
    const events = this.#events;
    const hasStructure = this.#hasStructure;
    this.#edits = [];
    this.#events = [];
    this.#hasStructure = false;
    this.#beforeTelling();
    for (const event of events) this.#tell(event);
    if (hasStructure) return;
    const groups = new Map<string, CellEdit[]>();
    for (const edit of edits) {
      if (edit.isRewriting && edits.some((other) => !other.isRewriting)) continue;
      const key = `${edit.origin} ${edit.sheetId}`;
      groups.set(key, [...(groups.get(key) ?? []), edit]);
    }
    for (const group of groups.values()) this.#tellEdits(group, RESULT_STEPS);
  }

  /** The host's own changes are told when it is done, a person's as soon as the engine has finished. */
  #schedule(origin: Origin): void {
    if (origin === "addin") return;
    queueMicrotask(() => {
      this.flush();
    });
  }

  #tellEdits(group: readonly CellEdit[], patience: number): void {
    const first = group[0];
    if (!first) return;
    const { sheetId, origin, before } = first;
    const areas = withoutRepeats(group.flatMap((edit) => edit.areas));
    const [only] = areas;
    const isOneCell = areas.length === 1 && only?.top === only?.bottom && only?.left === only?.right;
    const after = isOneCell && only ? this.#lookUp(sheetId, only.top, only.left) : null;
    if (isOneCell && after === null && origin === "user" && patience > 0) {
      setTimeout(() => {
        this.#tellEdits(group, patience - 1);
      }, RESULT_STEP);
      return;
    }
    const details = before !== null && after !== null ? { details: { before, after } } : {};
    for (const area of areas) {
      this.#tell({ kind: "changed", sheetId, change: "RangeEdited", area, origin, ...details });
    }
  }

  #tell(event: GridEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
