import * as z from "zod/mini";
import type { CellRef, CellValue, Sheet } from "../workbook/types";
import type { JournalEntry, RowWitness } from "./liveState";

/**
 * Keeps the journal of a book where it outlives the pane; on this machine only, for it holds pupils' data
 * (docs/architecture.md, "Decisions"). No method throws.
 */
export interface JournalKeeper {
  /** A name for a book that tells nothing of it. */
  newBookId(): string;
  read(bookId: string): string | null;
  /** `null` forgets the book. */
  write(bookId: string, text: string | null): void;
}

/** What is kept of one book at most, in characters; the oldest entries go first. */
const MOST_CHARACTERS = 1_500_000;

/** Pupils' data are not kept on the machine for longer than somebody may want a step back. */
const KEPT_DAYS = 60;
const DAY = 86_400_000;

/** Cells beside the changed ones that tell a row from its neighbours. */
const WITNESSES_A_ROW = 2;

const valueSchema = z.union([z.string(), z.number(), z.boolean()]);
const placeSchema = z.int().check(z.minimum(0));
const entrySchema = z.object({
  at: z.number(),
  title: z.object({ vi: z.string(), en: z.string() }),
  /** [id, name]: another program may give a sheet another id. */
  sheets: z.array(z.tuple([z.string(), z.string()])),
  /** Sheet (place in `sheets`), row, column, before, format before, after. */
  changes: z.array(z.tuple([placeSchema, placeSchema, placeSchema, valueSchema, z.string(), valueSchema])),
  /** Sheet, row, [column, value]. */
  witnesses: z.array(z.tuple([placeSchema, placeSchema, z.array(z.tuple([placeSchema, valueSchema]))])),
});
const journalSchema = z.object({ version: z.literal(1), entries: z.array(entrySchema) });

type KeptEntry = z.infer<typeof entrySchema>;

/** The journal as text, without what is too old or too much; `null` where nothing is left. */
export function journalText(
  journal: readonly JournalEntry[],
  sheets: readonly Pick<Sheet, "id" | "name">[],
  now: number,
): string | null {
  const nameOf = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
  const kept: string[] = [];
  let size = 0;
  for (const entry of [...journal].reverse()) {
    if (now - entry.at > KEPT_DAYS * DAY) break;
    const text = JSON.stringify(keptEntry(entry, nameOf));
    size += text.length;
    if (size > MOST_CHARACTERS) break;
    kept.unshift(text);
  }
  return kept.length === 0 ? null : `{"version":1,"entries":[${kept.join(",")}]}`;
}

/** The entries of a kept text, oldest first; what is unreadable or speaks of a sheet that is gone counts as none. */
export function parseJournal(
  text: string | null,
  sheets: readonly Pick<Sheet, "id" | "name">[],
  now: number,
): JournalEntry[] {
  if (text === null) return [];
  let parsed;
  try {
    parsed = journalSchema.safeParse(JSON.parse(text));
  } catch {
    return [];
  }
  if (!parsed.success) return [];
  return parsed.data.entries
    .filter((entry) => now - entry.at <= KEPT_DAYS * DAY)
    .flatMap((entry) => revived(entry, sheets) ?? [])
    .map((entry, place) => ({ ...entry, id: place + 1 }));
}

function keptEntry({ at, title, changes, witnesses }: JournalEntry, nameOf: ReadonlyMap<string, string>): KeptEntry {
  const ids = [...new Set([...changes.map(({ cell }) => cell.sheet), ...witnesses.map(({ sheet }) => sheet)])];
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  return {
    at,
    title,
    sheets: ids.map((id) => [id, nameOf.get(id) ?? ""]),
    changes: changes.map(({ cell, before, beforeFormat, after }) => [
      placeOf.get(cell.sheet) ?? 0,
      cell.row,
      cell.column,
      before,
      beforeFormat,
      after,
    ]),
    witnesses: witnesses.map(({ sheet, row, cells }) => [
      placeOf.get(sheet) ?? 0,
      row,
      cells.map(({ column, value }) => [column, value]),
    ]),
  };
}

function revived(entry: KeptEntry, sheets: readonly Pick<Sheet, "id" | "name">[]): Omit<JournalEntry, "id"> | null {
  const ids = entry.sheets.map(
    ([id, name]) => (sheets.find((sheet) => sheet.id === id) ?? sheets.find((sheet) => sheet.name === name))?.id,
  );
  const sheetAt = (place: number) => ids[place] ?? "";
  const changes = entry.changes
    .map(([place, row, column, before, beforeFormat, after]) => ({
      cell: { sheet: sheetAt(place), row, column },
      before,
      beforeFormat,
      after,
    }))
    .filter(({ cell }) => cell.sheet !== "");
  if (changes.length === 0) return null;
  const witnesses = entry.witnesses.map(([place, row, cells]) => ({
    sheet: sheetAt(place),
    row,
    cells: cells.map(([column, value]) => ({ column, value })),
  }));
  return { at: entry.at, title: entry.title, changes, witnesses };
}

/**
 * What tells each changed row from its neighbours, as it stands in the sheets: rows move, and a moved row may hold the very
 * value that was written. `telling`: columns of a sheet that name a pupil, tried first.
 */
export function witnessesOf(
  changed: readonly CellRef[],
  sheets: ReadonlyMap<string, Sheet>,
  telling: ReadonlyMap<string, readonly number[]>,
): RowWitness[] {
  const rows = new Map<string, { sheet: string; row: number; columns: Set<number> }>();
  for (const { sheet, row, column } of changed) {
    const key = rowKey(sheet, row);
    const known = rows.get(key) ?? { sheet, row, columns: new Set<number>() };
    rows.set(key, known);
    known.columns.add(column);
  }
  return [...rows.values()].map(({ sheet, row, columns }) => {
    const values = sheets.get(sheet)?.values[row] ?? [];
    const candidates = new Set([...(telling.get(sheet) ?? []), ...values.keys()]);
    const cells: { column: number; value: CellValue }[] = [];
    for (const column of candidates) {
      const value = values[column] ?? "";
      if (columns.has(column) || value === "") continue;
      cells.push({ column, value });
      if (cells.length === WITNESSES_A_ROW) break;
    }
    return { sheet, row, cells };
  });
}

/** The rows that are still where they were: one witness that says so is enough, for the others may have been corrected. */
export function standingRows(
  witnesses: readonly RowWitness[],
  valueAt: (cell: CellRef) => CellValue,
): ReadonlySet<string> {
  const standing = witnesses.filter(
    ({ sheet, row, cells }) =>
      cells.length === 0 || cells.some(({ column, value }) => valueAt({ sheet, row, column }) === value),
  );
  return new Set(standing.map(({ sheet, row }) => rowKey(sheet, row)));
}

export function rowKey(sheet: string, row: number): string {
  return `${sheet}!${String(row)}`;
}
