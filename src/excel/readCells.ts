import { HostError } from "../check/bookHost";
import { areaAddress } from "../workbook/address";
import type { Area, CellValue } from "../workbook/types";
import { cellCount, splitOff } from "./areas";
import type { Gate } from "./gate";
import { answerSize, cellValues, formulasIn, numberFormatsIn } from "./sheetCells";

/** What of an area is to be read. */
export interface CellRequest {
  readonly sheetId: string;
  readonly area: Area;
  /** Formulas after the values of their sheet; formats are added by `readCells` itself. */
  readonly kind: "values" | "formulas" | "formats";
}

/** Where the cells go as they come, sheet by sheet; `values` holds rows from A1. */
export interface CellSink {
  readonly values: CellValue[][];
  readonly formulas: Map<number, string>;
  readonly numberFormats: Map<number, string>;
}

/** Cells in the first answer; later ones are sized by what that one weighed. */
const FIRST_BUDGET = 40_000;
const MOST_CELLS = 150_000;
/** Half of what Excel on the web lets through (5 MB), since the weight of the next rows is a guess. */
const ANSWER_BYTES = 2_500_000;
/** Ranges asked for in one batch. */
const MOST_RANGES = 400;

/**
 * Reads cells of any number of sheets in blocks, several in one answer as long as it stays below the payload limit.
 * Values come first; number formats follow for the columns that turned out to hold numbers, with the next values.
 * A block that is too large for the host is halved, down to a single cell. `onCells` is told of value cells done.
 */
export async function readCells(
  gate: Gate,
  requests: readonly CellRequest[],
  sinks: ReadonlyMap<string, CellSink>,
  onCells: (cells: number) => void = () => undefined,
): Promise<void> {
  const waiting: CellRequest[] = [...requests];
  let budget = FIRST_BUDGET;
  let ceiling = MOST_CELLS;
  const halve = (batch: readonly CellRequest[]): void => {
    ceiling = Math.max(1, Math.floor(cellsOf(batch) / 2));
    budget = ceiling;
    waiting.unshift(...batch);
  };
  while (waiting.length > 0) {
    const batch = take(waiting, budget);
    let answers: readonly (readonly unknown[][] | null)[];
    try {
      answers = await gate.read("read cells", (context) => {
        const ranges = batch.map(({ sheetId, area, kind }) => {
          const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
          range.load(propertyOf[kind]);
          return range;
        });
        return () => ranges.map((range, index) => rangeRows(range, batch[index]?.kind ?? "values"));
      });
    } catch (error) {
      if (!isTooLarge(error) || isOneCell(batch)) throw error;
      halve(batch);
      continue;
    }
    // Above five million cells Excel may answer null instead of failing.
    if (answers.includes(null)) {
      if (isOneCell(batch)) throw new HostError("tooLarge", "read cells");
      halve(batch);
      continue;
    }
    const formats: CellRequest[] = [];
    batch.forEach((request, index) => {
      const rows = answers[index];
      const sink = sinks.get(request.sheetId);
      if (!rows || !sink) return;
      const numberAreas = store(request, rows, sink);
      for (const area of numberAreas) formats.push({ sheetId: request.sheetId, area, kind: "formats" });
      if (request.kind === "values") onCells(cellCount(request.area));
    });
    waiting.unshift(...formats);
    budget = Math.min(ceiling, nextBudget(budget, batch, answers));
  }
}

const propertyOf = { values: "values", formulas: "formulas", formats: "numberFormat" } as const;

function rangeRows(range: Excel.Range, kind: CellRequest["kind"]): readonly unknown[][] | null {
  const rows: unknown = kind === "values" ? range.values : kind === "formulas" ? range.formulas : range.numberFormat;
  return Array.isArray(rows) ? (rows as unknown[][]) : null;
}

/** Takes requests off the front up to the budget, cutting the last one. */
function take(waiting: CellRequest[], budget: number): CellRequest[] {
  const batch: CellRequest[] = [];
  let left = budget;
  while (left > 0 && batch.length < MOST_RANGES) {
    const request = waiting.shift();
    if (!request) break;
    const { part, rest } = splitOff(request.area, left);
    if (batch.length > 0 && cellCount(part) > left) {
      waiting.unshift(request);
      break;
    }
    batch.push({ ...request, area: part });
    if (rest) waiting.unshift({ ...request, area: rest });
    left -= cellCount(part);
  }
  return batch;
}

/** Puts the rows in their place; returns the areas of number cells when these were values. */
function store(request: CellRequest, rows: readonly unknown[][], sink: CellSink): Area[] {
  const { area, kind } = request;
  const valueAt = (row: number, column: number) => sink.values[row]?.[column] ?? "";
  if (kind === "formulas") {
    for (const [key, formula] of formulasIn(area, rows, valueAt)) sink.formulas.set(key, formula);
    return [];
  }
  if (kind === "formats") {
    for (const [key, format] of numberFormatsIn(area, rows, valueAt)) sink.numberFormats.set(key, format);
    return [];
  }
  const values = cellValues(rows);
  values.forEach((row, index) => {
    const target = rowOf(sink, area.top + index);
    while (target.length < area.left) target.push("");
    row.forEach((value, column) => {
      target[area.left + column] = value;
    });
  });
  return numberAreasOf(area, values);
}

function rowOf(sink: CellSink, row: number): CellValue[] {
  while (sink.values.length <= row) sink.values.push([]);
  return sink.values[row] ?? [];
}

/** From the first to the last number of each column; neighbours that hold numbers are read as one area. */
function numberAreasOf(area: Area, values: readonly (readonly CellValue[])[]): Area[] {
  const spans = new Map<number, { top: number; bottom: number }>();
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value !== "number") return;
      const span = spans.get(c);
      if (span) span.bottom = r;
      else spans.set(c, { top: r, bottom: r });
    });
  });
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const [column, { top, bottom }] of [...spans].sort(([a], [b]) => a - b)) {
    const last = areas.at(-1);
    if (last?.right === area.left + column - 1) {
      last.right += 1;
      last.top = Math.min(last.top, area.top + top);
      last.bottom = Math.max(last.bottom, area.top + bottom);
    } else {
      const left = area.left + column;
      areas.push({ top: area.top + top, left, bottom: area.top + bottom, right: left });
    }
  }
  return areas;
}

function nextBudget(
  budget: number,
  batch: readonly CellRequest[],
  answers: readonly (readonly unknown[][] | null)[],
): number {
  const cells = cellsOf(batch);
  // A handful of cells tells nothing about the weight of the rest.
  if (cells < 1_000) return budget;
  const bytes = answers.reduce((sum, rows) => sum + (rows ? answerSize(rows) : 0), 0);
  const affordable = Math.floor(ANSWER_BYTES / Math.max(1, bytes / cells));
  return Math.max(1, Math.min(affordable, Math.max(budget, FIRST_BUDGET) * 4));
}

function cellsOf(batch: readonly CellRequest[]): number {
  return batch.reduce((sum, { area }) => sum + cellCount(area), 0);
}

function isOneCell(batch: readonly CellRequest[]): boolean {
  return cellsOf(batch) <= 1;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof HostError && error.code === "tooLarge";
}
