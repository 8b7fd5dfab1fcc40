import { HostError } from "../check/bookHost";
import { areaAddress } from "../workbook/address";
import type { CellEdit } from "../workbook/types";
import { cellCount } from "./areas";
import { editRanges, type EditRange } from "./editRanges";
import type { Gate } from "./gate";
import type { OwnWrites } from "./ownWrites";

/** Cells written in one batch; a fix touches a handful, a fix of a whole column some thousands. */
const CELLS_A_BATCH = 20_000;

/**
 * Writes the edits: one round trip to see whether all cells may be written, one to write them. Throws `protected`,
 * `sheetGone` or `editing` before anything is written.
 */
export async function writeEdits(gate: Gate, ownWrites: OwnWrites, edits: readonly CellEdit[]): Promise<void> {
  const ranges = editRanges(edits);
  if (ranges.length === 0) return;
  await checkWritable(gate, ranges);
  for (const range of ranges) ownWrites.note(range.sheetId, [range.area]);
  for (const batch of batches(ranges)) await writeRanges(gate, batch);
}

/** A cell of a protected sheet may be written where it is unlocked, its number format may not. */
async function checkWritable(gate: Gate, ranges: readonly EditRange[]): Promise<void> {
  const isWritable = await gate.read("check protection", (context) => {
    const asked = ranges.map(({ sheetId, area, numberFormats }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const { protection } = sheet;
      protection.load("protected");
      const cells = sheet.getRange(areaAddress(area)).format.protection;
      cells.load("locked");
      return { protection, cells, hasFormats: numberFormats !== undefined };
    });
    return () =>
      // `locked` is null where the cells differ.
      asked.every(
        ({ protection, cells, hasFormats }) =>
          !protection.protected || (!hasFormats && (cells.locked as boolean | null) === false),
      );
  });
  if (!isWritable) throw new HostError("protected", "write cells");
}

function writeRanges(gate: Gate, ranges: readonly EditRange[]): Promise<void> {
  return gate.write("write cells", (context) => {
    for (const { sheetId, area, values, numberFormats } of ranges) {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
      if (numberFormats) range.numberFormat = numberFormats;
      range.values = values;
    }
    return () => undefined;
  });
}

function* batches(ranges: readonly EditRange[]): Generator<EditRange[]> {
  let batch: EditRange[] = [];
  let cells = 0;
  for (const range of ranges) {
    if (batch.length > 0 && cells + cellCount(range.area) > CELLS_A_BATCH) {
      yield batch;
      batch = [];
      cells = 0;
    }
    batch.push(range);
    cells += cellCount(range.area);
  }
  if (batch.length > 0) yield batch;
}
