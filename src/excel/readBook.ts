import { HostError } from "../check/bookHost";
import { areaAddress, parseArea } from "../workbook/address";
import { readNamedArea } from "../workbook/namedArea";
import type { Area, Sheet, SheetVisibility, Workbook } from "../workbook/types";
import { cellCount } from "./areas";
import type { Gate } from "./gate";
import { isRefusal } from "./officeError";
import { withOldFonts } from "./readFonts";
import { readCells, type CellRequest, type CellSink } from "./readCells";

/** What stands around the cells of a sheet. */
interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

interface UsedSheet extends SheetOutline {
  /** Extent of the cells that hold something (not of those only formatted); `null` for an empty sheet. */
  readonly used: Area | null;
  readonly hasHiddenRows: boolean;
}

interface SheetStructure {
  readonly merges: readonly Area[];
  /** Where formulas stand; `null` where Excel did not say. */
  readonly formulaAreas: readonly Area[] | null;
}

export interface BookContent {
  readonly workbook: Workbook;
  /** Sheet id → extent in use. */
  readonly extents: ReadonlyMap<string, Area | null>;
}

/** More formula areas than this are read faster as whole blocks. */
const MOST_FORMULA_AREAS = 200;
/** Share of the progress that is done when the sheets are known and their cells are not. */
const OUTLINE_SHARE = 0.1;

/**
 * Reads the whole book, hidden sheets too. Round trips: the sheets, their extents, their merges and formula places, then
 * the cells in blocks (10,000 × 45 cells of pupils: 5 to 7), and one or more for fonts where texts look typed with an old
 * one.
 */
export async function readBook(gate: Gate, onProgress?: (share: number) => void): Promise<BookContent> {
  const book = await gate.read("list sheets", (context) => {
    const { workbook } = context;
    workbook.load("name");
    workbook.names.load("items/name,items/formula");
    workbook.worksheets.load(`items/${OUTLINE.join(",items/")}`);
    return () => ({
      name: workbook.name,
      names: workbook.names.items.flatMap(({ name, formula }) => readNamedArea(name, String(formula)) ?? []),
      sheets: workbook.worksheets.items.map(outlineOf),
    });
  });
  const used = await gate.read("read used ranges", (context) => {
    const answers = book.sheets.map((outline) => queueUsed(context.workbook.worksheets.getItem(outline.id)));
    return () => book.sheets.map((outline, index) => ({ ...outline, ...usedOf(answers[index]) }));
  });
  onProgress?.(OUTLINE_SHARE);
  const sheets = await readSheets(gate, used, onProgress);
  onProgress?.(1);
  return {
    // Office.js does not tell books counted from 1904.
    workbook: {
      sheets,
      date1904: false,
      ...(book.names.length === 0 ? {} : { names: book.names }),
      ...(book.name === "" ? {} : { fileName: book.name }),
    },
    extents: new Map(used.map((sheet) => [sheet.id, sheet.used])),
  };
}

/** One sheet, or `null` where there is none with this id. */
export async function readOneSheet(gate: Gate, sheetId: string): Promise<{ sheet: Sheet; used: Area | null } | null> {
  try {
    const used = await gate.read("read sheet", (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      worksheet.load(OUTLINE.join(","));
      const answer = queueUsed(worksheet);
      return () => ({ ...outlineOf(worksheet), ...usedOf(answer) });
    });
    const [sheet] = await readSheets(gate, [used]);
    return sheet ? { sheet, used: used.used } : null;
  } catch (error) {
    if (error instanceof HostError && error.code === "sheetGone") return null;
    throw error;
  }
}

/** The extent in use, or `null` for an empty sheet. */
export function readUsedArea(gate: Gate, sheetId: string): Promise<Area | null> {
  return gate.read("read used range", (context) => {
    const answer = queueUsed(context.workbook.worksheets.getItem(sheetId));
    return () => usedOf(answer).used;
  });
}

const OUTLINE = ["id", "name", "visibility", "protection/protected"];

const visibilities: ReadonlyMap<string, SheetVisibility> = new Map([
  ["Visible", "visible"],
  ["Hidden", "hidden"],
  ["VeryHidden", "veryHidden"],
]);

function outlineOf(sheet: Excel.Worksheet): SheetOutline {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilities.get(sheet.visibility) ?? "visible",
    isProtected: sheet.protection.protected,
  };
}

function queueUsed(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("address,rowHidden");
  return range;
}

function usedOf(range: Excel.Range | undefined): { used: Area | null; hasHiddenRows: boolean } {
  if (!range || range.isNullObject) return { used: null, hasHiddenRows: false };
  // `rowHidden` is null where some rows are hidden and some are not.
  return { used: parseArea(range.address), hasHiddenRows: (range.rowHidden as boolean | null) !== false };
}

async function readSheets(
  gate: Gate,
  used: readonly UsedSheet[],
  onProgress?: (share: number) => void,
): Promise<Sheet[]> {
  const structures = await readStructures(gate, used);
  const sinks = new Map<string, CellSink>(
    used.map(({ id }) => [id, { values: [], formulas: new Map(), numberFormats: new Map() }]),
  );
  const total = used.reduce((sum, sheet) => sum + (sheet.used ? cellCount(sheet.used) : 0), 0);
  let done = 0;
  await readCells(gate, requestsFor(used, structures), sinks, (cells) => {
    done += cells;
    onProgress?.(OUTLINE_SHARE + (0.95 - OUTLINE_SHARE) * (done / total));
  });
  const sheets = used.map(({ id, name, visibility, isProtected, hasHiddenRows }) => ({
    id,
    name,
    visibility,
    isProtected,
    hasHiddenRows,
    values: sinks.get(id)?.values ?? [],
    formulas: sinks.get(id)?.formulas ?? new Map<number, string>(),
    numberFormats: sinks.get(id)?.numberFormats ?? new Map<number, string>(),
    merges: structures.get(id)?.merges ?? [],
  }));
  return withOldFonts(gate, sheets);
}

/** All values first: a formula is told from a text that begins with `=` by the value. */
function requestsFor(used: readonly UsedSheet[], structures: ReadonlyMap<string, SheetStructure>): CellRequest[] {
  const values: CellRequest[] = [];
  const formulas: CellRequest[] = [];
  for (const { id, used: area } of used) {
    if (!area) continue;
    values.push({ sheetId: id, area, kind: "values" });
    const known = structures.get(id)?.formulaAreas;
    const areas = known && known.length <= MOST_FORMULA_AREAS ? known : [area];
    for (const formulaArea of areas) formulas.push({ sheetId: id, area: formulaArea, kind: "formulas" });
  }
  return [...values, ...formulas];
}

interface StructureNeeds {
  readonly merges: boolean;
  readonly formulas: boolean;
}

/**
 * Merges and formula places of all sheets in one round trip. Where Excel refuses (special cells of a protected sheet,
 * say) each is asked for alone, sheet by sheet; merges that cannot be had count as none, formulas are read everywhere.
 */
async function readStructures(gate: Gate, used: readonly UsedSheet[]): Promise<Map<string, SheetStructure>> {
  const asked = used.flatMap((sheet) => {
    const area = sheet.used;
    return area ? [{ id: sheet.id, area, needs: needsOf(sheet, area) }] : [];
  });
  if (asked.length === 0) return new Map();
  try {
    return new Map(await askStructures(gate, asked));
  } catch (error) {
    if (!isDeclined(error)) throw error;
  }
  const structures = new Map<string, SheetStructure>();
  for (const sheet of asked) {
    const merges = await askAlone(gate, { ...sheet, needs: { merges: true, formulas: false } });
    const formulas = sheet.needs.formulas
      ? await askAlone(gate, { ...sheet, needs: { merges: false, formulas: true } })
      : undefined;
    structures.set(sheet.id, { merges: merges?.merges ?? [], formulaAreas: formulas?.formulaAreas ?? null });
  }
  return structures;
}

interface AskedSheet {
  readonly id: string;
  readonly area: Area;
  readonly needs: StructureNeeds;
}

/** Excel searches the whole sheet when asked for the special cells of a single cell; protected sheets refuse. */
function needsOf(sheet: SheetOutline, area: Area): StructureNeeds {
  return { merges: true, formulas: !sheet.isProtected && cellCount(area) > 1 };
}

async function askAlone(gate: Gate, sheet: AskedSheet): Promise<SheetStructure | undefined> {
  try {
    const [answer] = await askStructures(gate, [sheet]);
    return answer?.[1];
  } catch (error) {
    if (isDeclined(error)) return undefined;
    throw error;
  }
}

function askStructures(gate: Gate, asked: readonly AskedSheet[]): Promise<[string, SheetStructure][]> {
  return gate.read("read merges and formula places", (context) => {
    const answers = asked.map(({ id, area, needs }) => {
      const range = context.workbook.worksheets.getItem(id).getRange(areaAddress(area));
      const merged = needs.merges ? range.getMergedAreasOrNullObject() : null;
      const formulas = needs.formulas ? range.getSpecialCellsOrNullObject("Formulas") : null;
      merged?.load("areas/items/address");
      formulas?.load("areas/items/address");
      return { id, merged, formulas };
    });
    return () =>
      answers.map(({ id, merged, formulas }) => [
        id,
        { merges: merged ? areasOf(merged) : [], formulaAreas: formulas ? areasOf(formulas) : null },
      ]);
  });
}

function areasOf(ranges: Excel.RangeAreas): Area[] {
  if (ranges.isNullObject) return [];
  return ranges.areas.items.flatMap((range) => parseArea(range.address) ?? []);
}

/** Merges or formula places cannot be had, the cells may still be. */
function isDeclined(error: unknown): boolean {
  if (!(error instanceof HostError) || error.code === "sheetGone") return false;
  return isRefusal(error) || error.code === "tooLarge";
}
