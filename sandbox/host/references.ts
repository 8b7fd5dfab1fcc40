import { shiftArea } from "../grid/structure";
import type { StructureOp } from "../grid/structure";
import type { GridEvent } from "../grid/grid";
import { isEntireColumn, isEntireRow } from "./areas";
import { Cells } from "./cells";

/** Ranges of events live until the add-in could no longer ask for them. */
const MAX_EVENT_REFERENCES = 2000;

/** Ranges Office.js asked to keep (`_KeepReference`), by the id it was given. They follow inserted and deleted rows. */
export class References {
  private readonly kept = new Map<string, Cells>();
  private readonly ofEvents = new Map<string, Cells>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  keep(cells: Cells): string {
    const id = this.newId();
    this.kept.set(id, cells);
    return id;
  }

  keepForEvent(cells: Cells): string {
    const id = this.newId();
    this.ofEvents.set(id, cells);
    const oldest = this.ofEvents.keys().next();
    if (this.ofEvents.size > MAX_EVENT_REFERENCES && !oldest.done) this.ofEvents.delete(oldest.value);
    return id;
  }

  find(id: string): Cells | null {
    return this.kept.get(id) ?? this.ofEvents.get(id) ?? null;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  removeAll(): void {
    this.kept.clear();
  }

  /** Call for every event of the grid. */
  follow(event: GridEvent): void {
    if (event.kind !== "changed") return;
    const op = structureOf(event);
    if (op === null) return;
    for (const cells of [...this.kept.values(), ...this.ofEvents.values()]) {
      if (cells.sheetId === event.sheetId) cells.move((area) => shiftArea(area, [op]));
    }
  }

  private newId(): string {
    return `r${String(this.next++)}`;
  }
}

function structureOf(event: Extract<GridEvent, { kind: "changed" }>): StructureOp | null {
  const { area, change } = event;
  const rows = { at: area.top, count: area.bottom - area.top + 1 };
  const columns = { at: area.left, count: area.right - area.left + 1 };
  switch (change) {
    case "RowInserted":
      return { kind: "insertRows", ...rows };
    case "RowDeleted":
      return { kind: "deleteRows", ...rows };
    case "ColumnInserted":
      return { kind: "insertColumns", ...columns };
    case "ColumnDeleted":
      return { kind: "deleteColumns", ...columns };
    case "CellInserted":
      if (isEntireRow(area)) return { kind: "insertRows", ...rows };
      return isEntireColumn(area) ? { kind: "insertColumns", ...columns } : null;
    case "CellDeleted":
      if (isEntireRow(area)) return { kind: "deleteRows", ...rows };
      return isEntireColumn(area) ? { kind: "deleteColumns", ...columns } : null;
    default:
      return null;
  }
}
