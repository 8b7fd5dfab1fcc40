import { HostError, type AreaContent } from "../check/bookHost";
import { areaAddress } from "../workbook/address";
import { columnOfKey, rowOfKey } from "../workbook/cells";
import type { Area, CellValue } from "../workbook/types";
import { around, cellCount, columnCount, intersection, rowCount } from "./areas";
import type { Gate } from "./gate";
import { isRefusal } from "./officeError";
import { readUsedArea } from "./readBook";
import { readCells, type CellRequest, type CellSink } from "./readCells";
import { areaContent } from "./sheetCells";

/** Rides along in the batch that reads the cells; `null` where there is nothing to add. */
export interface Companion {
  look(sheet: Excel.Worksheet): (() => void) | null;
  /** The batch failed with the companion and succeeded without. */
  refused(): void;
}

/** Cells read in one round trip with values, formulas and formats; larger edits are cut and read in blocks. */
const ONE_TRIP_CELLS = 20_000;

/**
 * Reads edited cells anew. Up to 20,000 cells cost one round trip; larger areas (whole columns, a big paste) are first cut
 * to what the sheet uses or used (`known`), so that an emptied column reads as empty cells.
 */
export async function readAreas(
  gate: Gate,
  sheetId: string,
  areas: readonly Area[],
  known: Area | null,
  companion?: Companion,
): Promise<AreaContent[]> {
  if (areas.length === 0) return [];
  if (areas.reduce((sum, area) => sum + cellCount(area), 0) <= ONE_TRIP_CELLS) {
    try {
      return await readSmall(gate, sheetId, areas, companion);
    } catch (error) {
      if (!(error instanceof HostError && error.code === "tooLarge")) throw error;
    }
  }
  const used = around(await readUsedArea(gate, sheetId), known);
  const cut = used === null ? [] : areas.flatMap((area) => intersection(area, used) ?? []);
  return readLarge(gate, sheetId, cut);
}

async function readSmall(
  gate: Gate,
  sheetId: string,
  areas: readonly Area[],
  companion: Companion | undefined,
): Promise<AreaContent[]> {
  let hasCompanion = false;
  const ask = (isAlone: boolean): Promise<AreaContent[]> =>
    gate.read("read edited cells", (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const ranges = areas.map((area) => sheet.getRange(areaAddress(area)));
      for (const range of ranges) range.load("values,formulas,numberFormat");
      const noteCompanion = isAlone ? null : (companion?.look(sheet) ?? null);
      hasCompanion = noteCompanion !== null;
      return () => {
        const contents = areas.map((area, index) => contentOf(sheetId, area, ranges[index]));
        noteCompanion?.();
        return contents;
      };
    });
  try {
    return await ask(false);
  } catch (error) {
    if (!hasCompanion || !isRefusal(error)) throw error;
    const contents = await ask(true);
    companion?.refused();
    return contents;
  }
}

function contentOf(sheetId: string, area: Area, range: Excel.Range | undefined): AreaContent {
  if (!range || !Array.isArray(range.values)) throw new HostError("tooLarge", "read edited cells");
  return areaContent(sheetId, area, {
    values: range.values as unknown[][],
    formulas: range.formulas as unknown[][],
    formats: range.numberFormat as unknown[][],
  });
}

async function readLarge(gate: Gate, sheetId: string, areas: readonly Area[]): Promise<AreaContent[]> {
  const requests = (kind: CellRequest["kind"]) => areas.map((area) => ({ sheetId, area, kind }));
  const sink: CellSink = { values: [], formulas: new Map(), numberFormats: new Map() };
  await readCells(gate, [...requests("values"), ...requests("formulas")], new Map([[sheetId, sink]]));
  return areas.map((area) => ({
    sheetId,
    area,
    values: rowsOf(sink, area),
    formulas: within(sink.formulas, area),
    numberFormats: within(sink.numberFormats, area),
  }));
}

function within(cells: ReadonlyMap<number, string>, area: Area): Map<number, string> {
  return new Map(
    [...cells].filter(([key]) => {
      const row = rowOfKey(key);
      const column = columnOfKey(key);
      return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    }),
  );
}

function rowsOf(sink: CellSink, area: Area): CellValue[][] {
  return Array.from({ length: rowCount(area) }, (_row, r) =>
    Array.from({ length: columnCount(area) }, (_column, c) => sink.values[area.top + r]?.[area.left + c] ?? ""),
  );
}
