import { HostError } from "../check/bookHost";
import { areasOfOldText, isOldFont } from "../check/oldFonts";
import { areaAddress } from "../workbook/address";
import { cellKey } from "../workbook/cells";
import type { Area, Sheet } from "../workbook/types";
import { cellCount, splitOff } from "./areas";
import type { Gate } from "./gate";
import { isRefusal } from "./officeError";

interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** An answer for one cell weighs about a hundred bytes. */
const CELLS_IN_A_TRIP = 10_000;
/** Of columns of mixed fonts; what is beyond is judged by its syllables alone. */
const MOST_CELLS = 40_000;

/**
 * The sheets with the old fonts of the cells that may need one to be read. Without such text nothing is asked for; one
 * round trip tells the font of columns that have one, and columns of several are asked for cell by cell. A host that
 * refuses, or takes too long, leaves the sheets as they were: fonts only help.
 */
export async function withOldFonts(gate: Gate, sheets: readonly Sheet[]): Promise<Sheet[]> {
  const places = sheets.flatMap((sheet) => areasOfOldText(sheet).map((area) => ({ sheetId: sheet.id, area })));
  if (places.length === 0) return [...sheets];
  try {
    const fonts = await readFonts(gate, places);
    return sheets.map((sheet) => {
      const legacyFonts = new Map(fonts.flatMap((one) => (one.sheetId === sheet.id ? oldFontsOf(one, sheet) : [])));
      return legacyFonts.size === 0 ? sheet : { ...sheet, legacyFonts };
    });
  } catch (error) {
    if (isBearable(error)) return [...sheets];
    throw error;
  }
}

interface FontsOfPlace extends Place {
  /** One for all cells, or one for each row; `null` where a cell has several. */
  readonly names: string | readonly (string | null)[];
}

async function readFonts(gate: Gate, places: readonly Place[]): Promise<FontsOfPlace[]> {
  const names = await gate.read("read fonts of columns", (context) => {
    const fonts = places.map(({ sheetId, area }) => {
      const { font } = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area)).format;
      font.load("name");
      return font;
    });
    // `null` where the cells differ, whatever the type says.
    return () => fonts.map((font) => font.name as string | null);
  });
  const whole = places.flatMap((place, index) => {
    const name = names[index];
    return typeof name === "string" && name !== "" ? [{ ...place, names: name }] : [];
  });
  const mixed = places.filter((_, index) => (names[index] ?? "") === "");
  return [...whole, ...(await readFontsOfCells(gate, mixed))];
}

async function readFontsOfCells(gate: Gate, places: readonly Place[]): Promise<FontsOfPlace[]> {
  const found: FontsOfPlace[] = [];
  const waiting = [...places];
  for (let left = MOST_CELLS; left > 0 && waiting.length > 0; left -= CELLS_IN_A_TRIP) {
    const batch = take(waiting, CELLS_IN_A_TRIP);
    found.push(
      ...(await gate.read("read fonts of cells", (context) => {
        const answers = batch.map(({ sheetId, area }) =>
          context.workbook.worksheets
            .getItem(sheetId)
            .getRange(areaAddress(area))
            .getCellProperties({ format: { font: { name: true } } }),
        );
        return () =>
          batch.map((place, index) => ({
            ...place,
            names: (answers[index]?.value ?? []).map(([cell]) => cell?.format?.font?.name ?? null),
          }));
      })),
    );
  }
  return found;
}

/** Takes places off the front up to so many cells, cutting the last. */
function take(waiting: Place[], cells: number): Place[] {
  const batch: Place[] = [];
  for (let left = cells; left > 0;) {
    const place = waiting.shift();
    if (!place) break;
    const { part, rest } = splitOff(place.area, left);
    batch.push({ ...place, area: part });
    if (rest) waiting.unshift({ ...place, area: rest });
    left -= cellCount(part);
  }
  return batch;
}

function oldFontsOf({ area, names }: FontsOfPlace, sheet: Sheet): [number, string][] {
  const fonts: [number, string][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const name = typeof names === "string" ? names : (names[row - area.top] ?? "");
    const value = sheet.values[row]?.[area.left];
    if (typeof value === "string" && value !== "" && isOldFont(name)) fonts.push([cellKey(row, area.left), name]);
  }
  return fonts;
}

function isBearable(error: unknown): boolean {
  return isRefusal(error) || (error instanceof HostError && (error.code === "tooLarge" || error.code === "timeout"));
}
