import { severities, type Problem } from "../../check/problem";
import type { Severity } from "../../rules/types";

/** The problems of one sheet within a group, from the top. */
export interface SheetProblems {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly problems: readonly Problem[];
}

/** The problems that one rule found at one severity. */
export interface ProblemGroup {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** In the order of the book. */
  readonly sheets: readonly SheetProblems[];
  /** 0-based, over all sheets. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Errors first, then warnings, then the rest; within these the largest group first, then by rule. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const collected = new Map<string, Map<string, Problem[]>>();
  for (const problem of problems) {
    const key = `${problem.severity}|${problem.rule}`;
    const sheets = collected.get(key) ?? new Map<string, Problem[]>();
    const inSheet = sheets.get(problem.sheet);
    if (inSheet) inSheet.push(problem);
    else sheets.set(problem.sheet, [problem]);
    collected.set(key, sheets);
  }
  return [...collected].flatMap(([key, sheets]) => makeGroup(key, sheets) ?? []).sort(compareGroups);
}

function makeGroup(key: string, bySheet: ReadonlyMap<string, readonly Problem[]>): ProblemGroup | null {
  const sheets = [...bySheet].flatMap(([sheetId, problems]) => {
    const [first] = problems;
    return first ? [{ sheetId, sheetName: first.sheetName, problems }] : [];
  });
  const first = sheets[0]?.problems[0];
  if (!first) return null;
  let firstRow = first.row;
  let lastRow = first.row;
  let count = 0;
  for (const sheet of sheets) {
    count += sheet.problems.length;
    for (const { row } of sheet.problems) {
      if (row < firstRow) firstRow = row;
      if (row > lastRow) lastRow = row;
    }
  }
  return { key, rule: first.rule, severity: first.severity, count, sheets, firstRow, lastRow };
}

function compareGroups(a: ProblemGroup, b: ProblemGroup): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.count - a.count ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
