import { lockedFields } from "../forms/results/fields";
import type { FieldKey, RecognisedSheet } from "../forms/types";
import { cellAt, cellKey, columnOfKey, isBlank, rowOfKey } from "../workbook/cells";
import type { AreaContent, CellValue, Sheet } from "../workbook/types";

type LockedField = (typeof lockedFields)[number];

/** What names a pupil; the number in the list is counted anew when rows go. */
const namingFields: readonly LockedField[] = lockedFields.filter((field) => field !== "serial");

/** A pupil's row with what its locked cells held before: enough to find it again wherever it went. */
interface RowMemory {
  readonly row: number;
  readonly names: ReadonlyMap<LockedField, CellValue>;
  readonly before: ReadonlyMap<LockedField, CellValue>;
}

/** Rows that went are remembered for as many steps back as anybody takes. */
const GONE_ROWS = 500;

/**
 * What stood in the columns that the portal fills itself (class, code, name, birth date of Mẫu số 2) before someone
 * edited them: the portal refuses the file when it comes back with other pupils than it gave out. It goes along with a
 * pupil whose row moves.
 */
export class LockedCells {
  private readonly edited = new Map<string, Map<number, CellValue>>();
  /** By sheet: rows to be found again in a sheet that was read anew, and those that were not there the last time. */
  private readonly unplaced = new Map<string, RowMemory[]>();

  /** By `cellKey`; the same map for the life of the sheet. */
  of(sheetId: string): ReadonlyMap<number, CellValue> {
    return this.ofSheet(sheetId);
  }

  /** Before the sheet is read anew: from here on rows may stand elsewhere, until `place` finds them. */
  lift(recognised: RecognisedSheet, sheet: Sheet): void {
    const edited = this.ofSheet(sheet.id);
    if (edited.size === 0) return;
    const fields = new Map(lockedFields.map((field) => [recognised.columns.get(field), field]));
    const rows = new Map<number, Map<LockedField, CellValue>>();
    for (const [key, before] of edited) {
      const field = fields.get(columnOfKey(key));
      if (field === undefined) continue;
      const row = rows.get(rowOfKey(key)) ?? new Map<LockedField, CellValue>();
      rows.set(rowOfKey(key), row.set(field, before));
    }
    const lifted = [...rows].map(([row, before]) => ({ row, names: namesAt(recognised, sheet, row), before }));
    this.unplaced.set(sheet.id, [...(this.unplaced.get(sheet.id) ?? []), ...lifted].slice(-GONE_ROWS));
    edited.clear();
  }

  forget(sheetId: string): void {
    this.ofSheet(sheetId).clear();
    this.unplaced.delete(sheetId);
  }

  /** After the sheet was read anew. A row that is gone may come back: Excel's own undo brings it. */
  place(recognised: RecognisedSheet, sheet: Sheet): void {
    const waiting = this.unplaced.get(sheet.id);
    if (!waiting || recognised.form.id !== "mau-2") return;
    const rows = new RowsByName(recognised, sheet);
    const left = waiting.filter((memory) => {
      const row = rows.take(memory);
      if (row !== undefined) this.putBack(memory, recognised, sheet, row);
      return row === undefined;
    });
    if (left.length > 0) this.unplaced.set(sheet.id, left);
    else this.unplaced.delete(sheet.id);
  }

  /** Before the content is put into the sheet. */
  remember(recognised: RecognisedSheet, sheet: Sheet, content: AreaContent): void {
    const { form, columns, rows } = recognised;
    if (form.id !== "mau-2") return;
    const { area, values } = content;
    const edited = this.ofSheet(sheet.id);
    const pupils = new Set(rows);
    const from = sourcesOf(recognised, sheet, content);
    const known = new Map(edited);
    for (const field of lockedFields) {
      const column = columns.get(field);
      if (column === undefined || column < area.left || column > area.right) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        const after = values[row - area.top]?.[column - area.left] ?? "";
        const source = from.get(row) ?? row;
        const stood = cellAt(sheet, source, column);
        const before = known.get(cellKey(source, column)) ?? stood;
        const key = cellKey(row, column);
        // An empty cell was the portal's to fill and is the school's to complete.
        const isChanged = before !== after && !isBlank(before) && (pupils.has(row) || known.has(key));
        // Where a pupil's row moved, the number may stay behind or go along: neither is an edit.
        if (isChanged && !(source !== row && field === "serial")) edited.set(key, before);
        else edited.delete(key);
      }
    }
  }

  private putBack({ before }: RowMemory, { columns }: RecognisedSheet, sheet: Sheet, row: number): void {
    for (const [field, value] of before) {
      const column = columns.get(field);
      if (column === undefined || cellAt(sheet, row, column) === value) continue;
      this.ofSheet(sheet.id).set(cellKey(row, column), value);
    }
  }

  copy(): LockedCells {
    const copy = new LockedCells();
    for (const [id, cells] of this.edited) copy.edited.set(id, new Map(cells));
    for (const [id, rows] of this.unplaced) copy.unplaced.set(id, [...rows]);
    return copy;
  }

  /** As of a `SheetCheck`. */
  remembering(): () => void {
    const edited = [...this.edited].map(([id, cells]) => [id, new Map(cells)] as const);
    return () => {
      for (const cells of this.edited.values()) cells.clear();
      for (const [id, cells] of edited) for (const [key, value] of cells) this.ofSheet(id).set(key, value);
    };
  }

  private ofSheet(sheetId: string): Map<number, CellValue> {
    const known = this.edited.get(sheetId);
    if (known) return known;
    const made = new Map<number, CellValue>();
    this.edited.set(sheetId, made);
    return made;
  }
}

function namesAt({ columns }: RecognisedSheet, sheet: Sheet, row: number): ReadonlyMap<LockedField, CellValue> {
  return new Map(
    namingFields.flatMap((field) => {
      const column = columns.get(field);
      return column === undefined ? [] : [[field, cellAt(sheet, row, column)] as const];
    }),
  );
}

/** Rows of a sheet by what names their pupils; by as many columns as both readings of the sheet have. */
class RowsByName {
  private readonly indexes = new Map<string, Map<string, number[]>>();

  constructor(
    private readonly recognised: RecognisedSheet,
    private readonly sheet: Sheet,
  ) {}

  /** The row that names this pupil, the nearest of several; it is given out once. */
  take({ row, names }: RowMemory): number | undefined {
    const shared = [...names.keys()].filter((field) => this.recognised.columns.has(field));
    const isTelling = shared.some(
      (field) => (field === "pupilCode" || field === "fullName") && !isBlank(names.get(field) ?? ""),
    );
    if (!isTelling) return undefined;
    const rows = this.indexOf(shared).get(nameKey(shared.map((field) => names.get(field) ?? ""))) ?? [];
    const [found] = [...rows].sort((a, b) => Math.abs(a - row) - Math.abs(b - row));
    if (found !== undefined) rows.splice(rows.indexOf(found), 1);
    return found;
  }

  private indexOf(fields: readonly LockedField[]): Map<string, number[]> {
    const id = fields.join(" ");
    let index = this.indexes.get(id);
    if (index) return index;
    index = new Map<string, number[]>();
    const columns = fields.flatMap((field) => this.recognised.columns.get(field) ?? []);
    for (const row of this.recognised.rows) {
      const key = nameKey(columns.map((column) => cellAt(this.sheet, row, column)));
      index.set(key, [...(index.get(key) ?? []), row]);
    }
    this.indexes.set(id, index);
    return index;
  }
}

/**
 * Row after an edit → the row where its pupil stood before it, for rows that were sorted or moved as a whole. A pupil who
 * stays in place, or who is there twice now, has not moved.
 */
function sourcesOf(recognised: RecognisedSheet, sheet: Sheet, { area, values }: AreaContent): Map<number, number> {
  const sources = new Map<number, number>();
  const columns = [...recognised.columns].flatMap(([field, column]) => (isNaming(field) ? [column] : []));
  if (area.top === area.bottom || columns.length < 2) return sources;
  if (columns.some((column) => column < area.left || column > area.right)) return sources;
  const afterAt = (row: number) => nameKey(columns.map((column) => values[row - area.top]?.[column - area.left] ?? ""));
  const beforeAt = (row: number) => nameKey(columns.map((column) => cellAt(sheet, row, column)));
  const standing = new Map<string, number[]>();
  const moved: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (afterAt(row) === beforeAt(row)) continue;
    moved.push(row);
    const key = beforeAt(row);
    standing.set(key, [...(standing.get(key) ?? []), row]);
  }
  for (const row of moved) {
    const source = standing.get(afterAt(row))?.shift();
    if (source !== undefined) sources.set(row, source);
  }
  return sources;
}

function isNaming(field: FieldKey): boolean {
  return (namingFields as readonly FieldKey[]).includes(field);
}

function nameKey(values: readonly CellValue[]): string {
  return values.map((value) => `${typeof value} ${String(value)}`).join("\n");
}
