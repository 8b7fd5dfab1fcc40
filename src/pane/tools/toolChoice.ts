import {
  firstEmptyColumn,
  headerRowOf,
  joinNames,
  rowsForTools,
  sexFromTicks,
  splitNames,
  type TargetColumn,
} from "../../forms/columnTools/columns";
import { joinDates } from "../../forms/columnTools/birthDates";
import { classesFromTitles } from "../../forms/columnTools/classTitles";
import { countOrders, type DateOrder, swapDayAndMonth, toRealDate } from "../../forms/columnTools/dates";
import { planColumn } from "../../forms/columnTools/planColumn";
import { encodingOf, tidyText, toUnicode } from "../../forms/columnTools/texts";
import type { ToolAnswer, ToolPlan } from "../../forms/columnTools/types";
import type { FieldKey, RecognisedSheet } from "../../forms/types";
import type { LegacyEncoding } from "../../text/legacyEncoding";
import { headerKey } from "../../text/normalise";
import { areaAddress, columnName } from "../../workbook/address";
import { cellAt, MAX_ROWS } from "../../workbook/cells";
import type { Area, CellValue, Sheet } from "../../workbook/types";

export const tools = ["tidy", "dates", "swap", "birth", "split", "join", "sex", "class", "font"] as const;
export type Tool = (typeof tools)[number];

/** The sheet that is worked on. */
export interface ToolSheet {
  readonly sheet: Sheet;
  readonly recognised: RecognisedSheet | undefined;
  readonly date1904: boolean;
}

/** Everything a person settles; what the chosen tool does not ask for is left aside. */
export interface ToolChoice {
  readonly tool: Tool;
  readonly column: number;
  /** Only these cells; of a tool that works on a whole column, its rows in them. Empty: the whole column. */
  readonly ranges: readonly Area[];
  readonly isName: boolean;
  readonly order: DateOrder;
  readonly encoding: LegacyEncoding;
  /** Of `join`: where the given names stand. */
  readonly givenColumn: number;
  /** Where the results go: one column, of `split` two. */
  readonly targets: readonly [number, number];
}

/** What a person is offered first for a tool over a column. */
export function firstChoice(tool: Tool, column: number, of: ToolSheet): ToolChoice {
  const { sheet, recognised, date1904 } = of;
  const values = rowsForTools(sheet, recognised).map((row) => cellAt(sheet, row, column));
  const counts = countOrders(tool === "dates" ? values : [], { date1904 });
  const empty = firstEmptyColumn(sheet);
  const ownColumn = recognised?.columns.get(tool === "class" ? "classCode" : "sex");
  const family = columnCalled(of, ["ho dem", "ho va dem", "ho va ten dem", "ho lot"]);
  const given = columnCalled(of, ["ten"]);
  const isNameColumn = nameFields.some((field) => recognised?.columns.get(field) === column);
  return {
    tool,
    // A birth date in three columns is joined from its day on.
    column: tool === "birth" ? (recognised?.splitBirthDate?.[0] ?? column) : column,
    ranges: [],
    isName: isNameColumn,
    order: counts.monthFirst > counts.dayFirst ? "monthFirst" : "dayFirst",
    encoding: (tool === "font" ? encodingOf(values) : null) ?? "tcvn3",
    givenColumn: tool === "join" && given !== undefined && given !== column ? given : column + 1,
    targets:
      tool === "split"
        ? family !== undefined && given !== undefined && family !== column && given !== column
          ? [family, given]
          : [empty, empty + 1]
        : (tool === "sex" || tool === "class") && ownColumn !== undefined
          ? [ownColumn, empty]
          : [empty, empty + 1],
  };
}

/** What the choice would write. */
export function planTool(choice: ToolChoice, of: ToolSheet): ToolPlan {
  const steps = planSteps(choice, of);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Cells that a tool looks at for the choice; of the tools of whole columns those of one column. */
export function cellsToRead({ ranges, tool }: ToolChoice, { sheet, recognised }: ToolSheet): number {
  const rows = rowsForTools(sheet, recognised).length;
  const end = firstEmptyColumn(sheet);
  const isOfCells = cellTools.has(tool) && ranges.length > 0;
  return (
    rows *
    (isOfCells ? ranges.reduce((sum, { left, right }) => sum + Math.max(0, Math.min(right, end) - left + 1), 0) : 1)
  );
}

/** The same column by column, for lists that are not read in one go; yields the share that is done. */
export function* planSteps(choice: ToolChoice, of: ToolSheet): Generator<number, ToolPlan> {
  const { sheet, recognised, date1904 } = of;
  const { column, ranges } = choice;
  const all = rowsForTools(sheet, recognised);
  const rowsIn = (at: number) =>
    ranges.length === 0 ? all : all.filter((row) => ranges.some((area) => holds(area, row, at)));
  const rows = rowsIn(column);
  const eachCell = function* (
    convert: (value: CellValue, numberFormat: string) => ToolAnswer,
  ): Generator<number, ToolPlan> {
    const columns = ranges.length === 0 ? [column] : columnsIn(ranges, firstEmptyColumn(sheet));
    const plans: ToolPlan[] = [];
    for (const [done, at] of columns.entries()) {
      plans.push(planColumn(sheet, rowsIn(at), at, convert));
      yield (done + 1) / columns.length;
    }
    return { edits: plans.flatMap(({ edits }) => edits), left: plans.flatMap((plan) => plan.left) };
  };
  const headerRow = headerRowOf(sheet, recognised);
  const [first, second] = choice.targets;
  const target = (at: number, header: string): TargetColumn => ({ column: at, header });
  switch (choice.tool) {
    case "tidy":
      return yield* eachCell((value) => tidyText(value, choice));
    case "dates": {
      const latestYear = (recognised?.schoolYear ?? new Date().getFullYear()) + 1;
      const options = { order: choice.order, latestYear, date1904 };
      return yield* eachCell((value, format) => toRealDate(value, format, options));
    }
    case "swap":
      return yield* eachCell((value, format) => swapDayAndMonth(value, format, { date1904 }));
    case "font":
      return yield* eachCell((value) => toUnicode(value, choice.encoding));
    case "birth": {
      const latestYear = (recognised?.schoolYear ?? new Date().getFullYear()) + 1;
      const from = [column, column + 1, column + 2] as const;
      return joinDates(sheet, rows, from, target(first, "Ngày sinh"), headerRow, { latestYear, date1904 });
    }
    case "split":
      if (first === second) return nothing;
      return splitNames(sheet, rows, column, target(first, "Họ đệm"), target(second, "Tên"), headerRow);
    case "join":
      if (choice.givenColumn === column) return nothing;
      return joinNames(sheet, rows, column, choice.givenColumn, target(first, "Họ tên"), headerRow);
    case "sex":
      return sexFromTicks(sheet, rows, column, target(first, "Giới tính"), headerRow, all);
    case "class":
      return classesFromTitles(sheet, recognised, rows, target(first, "Mã lớp"));
  }
}

const nothing: ToolPlan = { edits: [], left: [] };

/** The columns of the areas from the left, up to the last that holds something. */
function columnsIn(areas: readonly Area[], end: number): number[] {
  return Array.from({ length: end }, (_, at) => at).filter((at) =>
    areas.some(({ left, right }) => at >= left && at <= right),
  );
}

function holds({ top, bottom, left, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A column as a person finds it: letter and header, `E: Ngày sinh`. */
export interface ColumnChoice {
  readonly column: number;
  readonly name: string;
}

export function columnsOf({ sheet, recognised }: ToolSheet, noHeader: string): ColumnChoice[] {
  return Array.from({ length: firstEmptyColumn(sheet) }, (_, column) => {
    const header = headerAt(sheet, recognised, column);
    return { column, name: `${columnName(column)}: ${header === "" ? noHeader : header}` };
  });
}

/** What a tool would take of a selection, and which of its areas it would leave aside. */
export interface OfferedRanges {
  readonly used: readonly Area[];
  readonly unused: readonly Area[];
}

/**
 * A selection that touches the column and is neither one cell nor all of the column. Of several areas those are used that
 * hold a row of the list; by a tool that works on a whole column those of its column.
 */
export function rangesToOffer(
  areas: readonly Area[],
  { tool, column }: Pick<ToolChoice, "tool" | "column">,
  { sheet, recognised }: ToolSheet,
): OfferedRanges | null {
  const rows = rowsForTools(sheet, recognised);
  const end = firstEmptyColumn(sheet);
  const hasColumn = ({ left, right }: Area) => column >= left && column <= right;
  const isUsed = (area: Area) =>
    area.left < end &&
    (cellTools.has(tool) || hasColumn(area)) &&
    rows.some((row) => row >= area.top && row <= area.bottom);
  const used = areas.filter(isUsed);
  const [only, another] = used;
  if (!only || !used.some(hasColumn)) return null;
  const isOneColumn = another === undefined && only.left === only.right;
  if (isOneColumn && (only.top === only.bottom || isWholeColumns(only))) return null;
  return { used, unused: areas.filter((area) => !isUsed(area)) };
}

/** Tools that look at single cells, and work on a range of any shape. */
const cellTools: ReadonlySet<Tool> = new Set(["tidy", "dates", "swap", "font"]);

/** So many areas are named. */
const NAMED_AREAS = 4;

/** `B2:C40; E2:E40`, of whole columns `B:C`; `…` stands for more than a few. */
export function rangeNames(areas: readonly Area[]): string {
  const names = areas.slice(0, NAMED_AREAS).map(rangeName);
  return [...names, ...(areas.length > NAMED_AREAS ? ["…"] : [])].join("; ");
}

function rangeName(area: Area): string {
  return isWholeColumns(area) ? `${columnName(area.left)}:${columnName(area.right)}` : areaAddress(area);
}

function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom >= MAX_ROWS - 1;
}

const nameFields: readonly FieldKey[] = ["fullName", "fatherName", "motherName", "guardianName"];

function columnCalled({ sheet, recognised }: ToolSheet, keys: readonly string[]): number | undefined {
  const columns = Array.from({ length: firstEmptyColumn(sheet) }, (_, column) => column);
  return columns.find((column) => keys.includes(headerKey(headerAt(sheet, recognised, column))));
}

function headerAt(sheet: Sheet, recognised: RecognisedSheet | undefined, column: number): string {
  if (recognised) return (recognised.headers[column] ?? "").replace(/\s+/g, " ").trim();
  const value = cellAt(sheet, headerRowOf(sheet, recognised), column);
  return String(value).replace(/\s+/g, " ").trim();
}
