import { planFixes, type FixPlan } from "../../src/check/planFixes";
import type { Problem } from "../../src/check/problem";
import { WorkbookCheck } from "../../src/check/workbookCheck";
import { cellKey } from "../../src/workbook/cells";
import type { CellValue, Workbook } from "../../src/workbook/types";
import type { Planted, ProofCase } from "./cases";

/** What a check made of one book. */
export interface Measured {
  readonly pupils: number;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly found: readonly Planted[];
  readonly missed: readonly Planted[];
  /** Errors and warnings of rows where nothing was planted. */
  readonly unexplained: readonly Problem[];
  /** Errors and warnings beside a planted mistake, in its row: they speak of the same contradiction from another side. */
  readonly beside: readonly Problem[];
  readonly fixes: {
    readonly original: number;
    /** Not what stood there, and yet right: the way a number was rewritten when numbers changed. */
    readonly otherRight: number;
    readonly wrong: readonly string[];
    /** Of mistakes with one right value, those that a sure fix mended. */
    readonly mendable: number;
    readonly mended: number;
    /** Problems with a sure fix that are still there once all sure fixes were made. */
    readonly again: readonly Problem[];
    /** Problems that were not there before. */
    readonly added: readonly Problem[];
  };
}

/** Checks the book, makes all sure fixes, checks again, and compares with the truth. */
export function measure(item: ProofCase): Measured {
  const check = new WorkbookCheck(item.book, { hints: item.hints });
  const measured = check.recognised.filter(({ sheetName }) => item.sheet === undefined || sheetName === item.sheet);
  const [sheet] = measured;
  if (!sheet || measured.length !== 1 || sheet.form.id !== item.form)
    throw new Error(`${item.level} ${item.form} ${item.name}: not recognised`);
  const rowOf = ({ pupil, elsewhere }: Planted) => elsewhere ?? { sheet: sheet.sheetName, row: pupil + item.top };
  const isAt = (problem: Problem, planted: Planted) => {
    const place = rowOf(planted);
    return problem.sheetName === place.sheet && problem.row === place.row;
  };
  const serious = check.problems.filter(({ severity }) => severity !== "info");
  const found = item.planted.filter((planted) =>
    check.problems.some((problem) => isAt(problem, planted) && isFor(problem, planted)),
  );
  const isExplained = (problem: Problem) =>
    item.planted.some(
      (planted) =>
        isAt(problem, planted) &&
        ((planted.rule === problem.rule && planted.field === problem.field) || planted.also === problem.rule),
    );
  const spoiltRows = new Set(
    [
      ...item.planted.map(rowOf),
      ...[...(item.column?.spoilt ?? [])].map((pupil) => ({ sheet: sheet.sheetName, row: pupil + item.top })),
    ].map(placeKey),
  );
  const isSpoilt = ({ sheetName, row }: Problem) => spoiltRows.has(placeKey({ sheet: sheetName, row }));
  const others = serious.filter((problem) => !isExplained(problem));
  return {
    pupils: item.pupils.length,
    errors: serious.filter(({ severity }) => severity === "error"),
    warnings: serious.filter(({ severity }) => severity === "warning"),
    found,
    missed: item.planted.filter((planted) => !found.includes(planted)),
    unexplained: others.filter((problem) => !isSpoilt(problem)),
    beside: others.filter(isSpoilt),
    fixes: measureFixes(item, check, sheet.sheetId),
  };
}

function placeKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${String(row)} ${sheet}`;
}

function isFor(problem: Problem, planted: Planted): boolean {
  return (
    (planted.message === undefined || problem.message === planted.message) &&
    problem.field === planted.field &&
    problem.rule === planted.rule &&
    (planted.severity === undefined ? problem.severity !== "info" : problem.severity === planted.severity)
  );
}

function measureFixes(item: ProofCase, check: WorkbookCheck, sheetId: string): Measured["fixes"] {
  // What the list had before it was spoilt, and only could not be seen meanwhile, is not new.
  const sound = item.column ? new WorkbookCheck(item.column.clean, { hints: item.hints }).problems : [];
  const before = new Set([...check.problems, ...sound].map(keyOf));
  const plan = planFixes(check);
  const fixed = new Map(
    plan.cells.flatMap((cell) =>
      cell.sheet === sheetId ? [[`${String(cell.row)} ${cell.field}`, cell.after] as const] : [],
    ),
  );
  const truth = new Map(
    item.planted.map(({ pupil, field, sureFix }) => [`${String(pupil + item.top)} ${field}`, sureFix]),
  );
  const wrong: string[] = [];
  let original = 0;
  let otherRight = 0;
  for (const { sheet, row, field, before: held, after } of plan.cells) {
    // What stands beside the measured sheet is without a mistake.
    if (sheet !== sheetId) wrong.push(`${field} of another sheet: ${String(held)} → ${String(after)}`);
    else if (after === (item.pupils[row - item.top]?.[field] ?? "")) original++;
    else if (after === truth.get(`${String(row)} ${field}`)) otherRight++;
    else wrong.push(`${field}: ${String(held)} → ${String(after)}`);
  }
  const mendable = item.planted.filter(({ sureFix }) => sureFix !== undefined);
  const mended = mendable.filter(
    ({ pupil, field, sureFix }) => fixed.get(`${String(pupil + item.top)} ${field}`) === sureFix,
  );
  const after = new WorkbookCheck(applied(check.copyOfBook(), plan), { hints: item.hints });
  return {
    original,
    otherRight,
    wrong,
    mendable: mendable.length,
    mended: mended.length,
    again: after.problems.filter(({ fixes }) => fixes.some(({ isSure }) => isSure)),
    added: after.problems.filter((problem) => !before.has(keyOf(problem))),
  };
}

/** The plan's cells written into the book, as a host would. */
function applied(book: Workbook, plan: FixPlan): Workbook {
  for (const { sheet: id, row, column, after, numberFormat } of plan.cells) {
    const sheet = book.sheets.find((one) => one.id === id);
    const line: CellValue[] | undefined = sheet?.values[row];
    if (!sheet || !line) throw new Error("A fix outside the sheet");
    line[column] = after;
    if (numberFormat === "General") sheet.numberFormats.delete(cellKey(row, column));
    else if (numberFormat !== undefined) sheet.numberFormats.set(cellKey(row, column), numberFormat);
  }
  return book;
}

function keyOf({ rule, message, field, sheet, row, column }: Problem): string {
  return [rule, message, field, sheet, row, column].join("|");
}

/** A problem in one line, for lists of what should not be there; invented pupils only. */
export function brief({ severity, rule, message, field, value, row }: Problem): string {
  return `${severity} ${rule} ${message} ${field} ${JSON.stringify(value)} row ${String(row)}`;
}
