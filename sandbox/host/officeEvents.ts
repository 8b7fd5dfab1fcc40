import type { CellValue } from "../../src/workbook/types";
import type { GridEvent } from "../grid/grid";
import { Cells } from "./cells";
import type { HostBook } from "./hostBook";
import { offers } from "./profile";
import { localAddress } from "./rangeAddress";
import { valueType } from "./valueType";

/** Category that Office.js's event registration listens for (`Constants.eventMessageCategory`). */
const EVENT_CATEGORY = 65536;

/** Event numbers of Office.js (`eventType` beside each `on…` of the Excel library). */
export const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** Target id of whoever listens to the whole book (`Constants.eventWorkbookId`). */
export const WORKBOOK_TARGET = "Workbook";

/** One entry of a `richApiMessage`: category, event number, target, arguments as JSON, id, from a co-author. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** Which events the add-in asked for, and their arguments as Excel words them. */
export class OfficeEvents {
  /** `Excel.Runtime.enableEvents`. */
  isEnabled = true;
  /** Edits count as a co-author's from now on (`source: "Remote"`). */
  isRemote = false;
  private readonly registered = new Set<string>();
  private readonly waiting: EventEntry[] = [];
  private send: ((entries: readonly EventEntry[]) => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly book: HostBook) {}

  /** Entries that arose in one turn go out together, after it, as from Excel. */
  onEntries(send: (entries: readonly EventEntry[]) => void): void {
    this.send = send;
  }

  register(type: number, target: string): void {
    this.registered.add(`${String(type)}:${target}`);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${String(type)}:${target}`);
  }

  clear(): void {
    this.registered.clear();
    this.waiting.length = 0;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  follow(event: GridEvent): void {
    switch (event.kind) {
      case "changed":
        return this.raise(EVENT_TYPES.changed, event.sheetId, () => this.changedArguments(event));
      case "selected": {
        const address = event.areas.map(localAddress).join(",");
        return this.raise(EVENT_TYPES.selectionChanged, event.sheetId, () => ({ address, worksheetId: event.sheetId }));
      }
      case "activated":
        return this.raise(EVENT_TYPES.activated, event.sheetId, () => ({ worksheetId: event.sheetId }));
      case "deactivated":
        return this.raise(EVENT_TYPES.deactivated, event.sheetId, () => ({ worksheetId: event.sheetId }));
      case "added":
        return this.raise(EVENT_TYPES.added, event.sheetId, () => this.sourced(event.sheetId));
      case "deleted":
        return this.raise(EVENT_TYPES.deleted, event.sheetId, () => this.sourced(event.sheetId));
      case "renamed":
        return this.raise(EVENT_TYPES.nameChanged, event.sheetId, () => ({
          ...this.sourced(event.sheetId),
          nameBefore: event.before,
          nameAfter: event.after,
        }));
      case "opened":
        return;
    }
  }

  private raise(type: number, sheetId: string, args: () => Record<string, unknown>): void {
    if (!this.isEnabled) return;
    const targets = [sheetId, WORKBOOK_TARGET].filter((target) => this.registered.has(`${String(type)}:${target}`));
    if (targets.length === 0) return;
    const fault = this.book.faults.takeEventFault();
    if (fault === "lose") return;
    const spoiled = fault === "misplace" ? { ...args(), address: "A1" } : args();
    const copies = fault === "duplicate" ? 2 : 1;
    for (const target of targets) {
      for (let copy = 0; copy < copies; copy++) {
        this.waiting.push([EVENT_CATEGORY, type, target, JSON.stringify(spoiled), 0, this.isRemote]);
      }
    }
    this.timer ??= setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    this.timer = null;
    const entries = this.waiting.splice(0);
    if (entries.length > 0) this.send?.(entries);
  }

  private changedArguments(event: Extract<GridEvent, { kind: "changed" }>): Record<string, unknown> {
    const { profile, references } = this.book;
    const isOwn = event.origin === "addin" && !this.isRemote;
    return {
      ...this.sourced(event.sheetId),
      address: localAddress(event.area),
      changeType: event.change,
      referenceId: references.keepForEvent(new Cells(event.sheetId, [event.area])),
      shiftDirection: shiftDirection(event),
      ...(event.details && offers(profile, "1.9") ? detailArguments(event.details) : {}),
      ...(offers(profile, "1.14") ? { triggerSource: isOwn ? "ThisLocalAddin" : "Unknown" } : {}),
    };
  }

  private sourced(sheetId: string): Record<string, unknown> {
    return { worksheetId: sheetId, source: this.isRemote ? "Remote" : "Local" };
  }
}

function detailArguments(details: { readonly before: CellValue; readonly after: CellValue }): Record<string, unknown> {
  return {
    valueBefore: details.before,
    valueAfter: details.after,
    valueTypeBefore: valueType(details.before),
    valueTypeAfter: valueType(details.after),
  };
}

/** The grid says only which cells went; Excel's usual direction is down and up. */
function shiftDirection(event: Extract<GridEvent, { kind: "changed" }>): string {
  if (event.change === "CellInserted") return "ShiftCellDown";
  return event.change === "CellDeleted" ? "ShiftCellUp" : "None";
}
