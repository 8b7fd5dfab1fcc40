import { HostError, type WritingOptions } from "../check/bookHost";
import { areaAddress } from "../workbook/address";
import { cellKey } from "../workbook/cells";
import { coverCells } from "../workbook/coverCells";
import type { CellEdit, CellValue } from "../workbook/types";
import { cellCount, columnCount, rowCount } from "./areas";
import { editRanges, type EditRange } from "./editRanges";
import type { Gate } from "./gate";
import type { OwnWrites } from "./ownWrites";

/** Written in one batch: little enough for the slowest host's time limit, and for progress to be seen. */
const CELLS_A_BATCH = 5_000;
const RANGES_A_BATCH = 200;

/**
 * Writes the edits: one round trip to see whether all cells may be written (two where a sheet is protected), then one a
 * batch. Throws `protected`, `sheetGone` or `editing` before anything is written; a later batch may still fail, and what
 * was written then stays. False where `signal` said stop before the last batch: what was written stays as well.
 */
export async function writeEdits(
  gate: Gate,
  ownWrites: OwnWrites,
  edits: readonly CellEdit[],
  { onProgress, signal }: WritingOptions = {},
): Promise<boolean> {
  const ranges = editRanges(edits);
  if (ranges.length === 0) return true;
  await checkWritable(gate, edits, ranges);
  const todo = [...batches(ranges.flatMap(inParts))];
  for (const [done, batch] of todo.entries()) {
    if (signal?.aborted === true) return false;
    for (const range of batch) ownWrites.note(range.sheetId, [range.area]);
    await writeRanges(gate, batch);
    onProgress?.((done + 1) / todo.length);
  }
  return true;
}

/** A cell of a protected sheet may be written where it is unlocked, its number format may not. */
async function checkWritable(gate: Gate, edits: readonly CellEdit[], ranges: readonly EditRange[]): Promise<void> {
  const guarded = await gate.read("check protection", (context) => {
    const asked = [...new Set(ranges.map((range) => range.sheetId))].map((sheetId) => {
      const { protection } = context.workbook.worksheets.getItem(sheetId);
      protection.load("protected");
      return { sheetId, protection };
    });
    return () => new Set(asked.filter(({ protection }) => protection.protected).map(({ sheetId }) => sheetId));
  });
  if (guarded.size === 0) return;
  const inGuarded = ranges.filter((range) => guarded.has(range.sheetId));
  const isFree =
    inGuarded.every((range) => range.numberFormats === undefined) && (await areUnlocked(gate, edits, guarded));
  if (!isFree) throw new HostError("protected", "write cells");
}

async function areUnlocked(gate: Gate, edits: readonly CellEdit[], sheetIds: ReadonlySet<string>): Promise<boolean> {
  const areas = [...sheetIds].flatMap((sheetId) =>
    coverCells(edits.filter((edit) => edit.sheet === sheetId).map((edit) => cellKey(edit.row, edit.column))).map(
      (area) => ({ sheetId, area }),
    ),
  );
  return gate.read("check locks", (context) => {
    const asked = areas.map(({ sheetId, area }) => {
      const cells = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area)).format.protection;
      cells.load("locked");
      return cells;
    });
    // `locked` is null where the cells differ.
    return () => asked.every((cells) => (cells.locked as boolean | null) === false);
  });
}

function writeRanges(gate: Gate, ranges: readonly EditRange[]): Promise<void> {
  return gate.write("write cells", (context) => {
    for (const { sheetId, area, values, numberFormats } of ranges) {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
      if (numberFormats) range.numberFormat = numberFormats;
      // The types know no `null`; Excel leaves such a cell alone.
      range.values = values as CellValue[][];
    }
    return () => undefined;
  });
}

/** A range of more cells than go into one batch, in slices of rows. */
function inParts(range: EditRange): EditRange[] {
  const rows = Math.max(1, Math.floor(CELLS_A_BATCH / columnCount(range.area)));
  if (rowCount(range.area) <= rows) return [range];
  const parts: EditRange[] = [];
  for (let from = 0; from < rowCount(range.area); from += rows) {
    const values = range.values.slice(from, from + rows);
    const top = range.area.top + from;
    parts.push({
      sheetId: range.sheetId,
      area: { ...range.area, top, bottom: top + values.length - 1 },
      values,
      ...(range.numberFormats ? { numberFormats: range.numberFormats.slice(from, from + rows) } : {}),
    });
  }
  return parts;
}

function* batches(ranges: readonly EditRange[]): Generator<EditRange[]> {
  let batch: EditRange[] = [];
  let cells = 0;
  for (const range of ranges) {
    if (batch.length > 0 && (batch.length >= RANGES_A_BATCH || cells + cellCount(range.area) > CELLS_A_BATCH)) {
      yield batch;
      batch = [];
      cells = 0;
    }
    batch.push(range);
    cells += cellCount(range.area);
  }
  if (batch.length > 0) yield batch;
}
