import { countSureCells } from "../fixes/fixRequest";
import type { Problem } from "../../check/problem";
import type { CellRef } from "../../workbook/types";
import type { ProblemGroup, SheetProblems } from "./groupProblems";

interface RowHead {
  /** Stays the same while the list changes around it. */
  readonly key: string;
  readonly level: 1 | 2 | 3;
  /** Among the rows of the same parent, from 1, for assistive technology. */
  readonly position: number;
  readonly siblings: number;
}

/** One line of the list as it stands on the screen. */
export type ListRow =
  | (RowHead & {
      readonly kind: "group";
      readonly group: ProblemGroup;
      readonly isOpen: boolean;
      readonly isHere: boolean;
    })
  /** Leads to the group's sure fixes. */
  | (RowHead & { readonly kind: "fix"; readonly group: ProblemGroup; readonly count: number; readonly isHere: false })
  | (RowHead & {
      readonly kind: "sheet";
      readonly sheet: SheetProblems;
      readonly isOpen: boolean;
      readonly isHere: boolean;
    })
  | (RowHead & { readonly kind: "problem"; readonly problem: Problem; readonly isHere: boolean });

/** Which groups the user opened, and which sheets within open groups were closed. */
export interface Openness {
  readonly opened: ReadonlySet<string>;
  readonly closedSheets: ReadonlySet<string>;
}

export const allClosed: Openness = { opened: new Set(), closedSheets: new Set() };

/**
 * The lines to show. Sheets get lines of their own only where the book has problems on several. `isHere` marks the
 * problems of the selected cell, or the closed line they hide under.
 */
export function listRows(
  groups: readonly ProblemGroup[],
  openness: Openness,
  hasSeveralSheets: boolean,
  selection: CellRef | null,
): ListRow[] {
  const rows: ListRow[] = [];
  groups.forEach((group, index) => {
    const isOpen = openness.opened.has(group.key);
    const head = { level: 1, position: index + 1, siblings: groups.length } as const;
    const isHere = !isOpen && group.sheets.some((sheet) => holds(sheet, selection));
    rows.push({ kind: "group", key: group.key, ...head, group, isOpen, isHere });
    if (!isOpen) return;
    const count = countSureCells(group.sheets.flatMap(({ problems }) => problems));
    if (count > 0) {
      rows.push({
        kind: "fix",
        key: `${group.key}|fix`,
        level: 2,
        position: 1,
        siblings: 1,
        group,
        count,
        isHere: false,
      });
    }
    if (hasSeveralSheets) addSheets(rows, group, openness, selection);
    else for (const sheet of group.sheets) addProblems(rows, group.key, sheet, 2, selection);
  });
  return rows;
}

function addSheets(rows: ListRow[], group: ProblemGroup, openness: Openness, selection: CellRef | null): void {
  group.sheets.forEach((sheet, index) => {
    const key = `${group.key}|${sheet.sheetId}`;
    const isOpen = !openness.closedSheets.has(key);
    const head = { level: 2, position: index + 1, siblings: group.sheets.length } as const;
    rows.push({ kind: "sheet", key, ...head, sheet, isOpen, isHere: !isOpen && holds(sheet, selection) });
    if (isOpen) addProblems(rows, key, sheet, 3, selection);
  });
}

function addProblems(
  rows: ListRow[],
  parent: string,
  sheet: SheetProblems,
  level: 2 | 3,
  selection: CellRef | null,
): void {
  const siblings = sheet.problems.length;
  sheet.problems.forEach((problem, index) => {
    // A rule may say two things of one cell.
    const key = `${parent}|${problem.sheet}|${String(problem.row)}|${String(problem.column)}|${problem.message}|${problem.field}`;
    rows.push({
      kind: "problem",
      key,
      level,
      position: index + 1,
      siblings,
      problem,
      isHere: isAt(problem, selection),
    });
  });
}

function holds(sheet: SheetProblems, selection: CellRef | null): boolean {
  return sheet.sheetId === selection?.sheet && sheet.problems.some((problem) => isAt(problem, selection));
}

function isAt(problem: Problem, selection: CellRef | null): boolean {
  return (
    selection !== null &&
    problem.row === selection.row &&
    problem.column === selection.column &&
    problem.sheet === selection.sheet
  );
}
