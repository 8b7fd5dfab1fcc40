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
  if (check.recognised.length !== 1) throw new Error(`${item.level} ${item.form} ${item.name}: not recognised`);
  const serious = check.problems.filter(({ severity }) => severity !== "info");
  const found = item.planted.filter((planted) => check.problems.some((problem) => isFor(problem, planted, item.top)));
  const isExplained = (problem: Problem) =>
    item.planted.some(
      (planted) =>
        planted.pupil + item.top === problem.row &&
        ((planted.rule === problem.rule && planted.field === problem.field) || planted.also === problem.rule),
    );
  const spoilt = [...item.planted.map(({ pupil }) => pupil), ...(item.column?.spoilt ?? [])];
  const spoiltRows = new Set(spoilt.map((pupil) => pupil + item.top));
  const others = serious.filter((problem) => !isExplained(problem));
  return {
    pupils: item.pupils.length,
    errors: serious.filter(({ severity }) => severity === "error"),
    warnings: serious.filter(({ severity }) => severity === "warning"),
    found,
    missed: item.planted.filter((planted) => !found.includes(planted)),
    unexplained: others.filter(({ row }) => !spoiltRows.has(row)),
    beside: others.filter(({ row }) => spoiltRows.has(row)),
    fixes: measureFixes(item, check),
  };
}

function isFor(problem: Problem, planted: Planted, top: number): boolean {
  return (
    problem.row === planted.pupil + top &&
    problem.field === planted.field &&
    problem.rule === planted.rule &&
    (planted.severity === undefined ? problem.severity !== "info" : problem.severity === planted.severity)
  );
}

function measureFixes(item: ProofCase, check: WorkbookCheck): Measured["fixes"] {
  // What the list had before it was spoilt, and only could not be seen meanwhile, is not new.
  const sound = item.column ? new WorkbookCheck(item.column.clean, { hints: item.hints }).problems : [];
  const before = new Set([...check.problems, ...sound].map(keyOf));
  const plan = planFixes(check);
  const fixed = new Map(plan.cells.map((cell) => [`${String(cell.row)} ${cell.field}`, cell.after]));
  const truth = new Map(
    item.planted.map(({ pupil, field, sureFix }) => [`${String(pupil + item.top)} ${field}`, sureFix]),
  );
  const wrong: string[] = [];
  let original = 0;
  let otherRight = 0;
  for (const { row, field, before: held, after } of plan.cells) {
    if (after === (item.pupils[row - item.top]?.[field] ?? "")) original++;
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
