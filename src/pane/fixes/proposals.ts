import { type FixPlan, planFixesInTurns, type PlanningOptions } from "../../check/planFixes";
import type { WorkbookCheck } from "../../check/workbookCheck";
import { cellAt, cellKey } from "../../workbook/cells";
import type { CellRef } from "../../workbook/types";
import type { ProposedChange } from "../changes/proposedChange";
import { type FixRequest, isAskedFor, isSameMistake, sameFix } from "./fixRequest";

export interface FixProposal {
  /** `group` holds the ids of the rules, joined by a space. */
  readonly changes: readonly ProposedChange[];
  readonly left: FixPlan["left"];
  /** Problems that come to light once these are mended. */
  readonly revealed: number;
}

/** What is to be shown for a request, tried out on a copy of the book; `null` where it was called off. */
export async function proposalFor(
  request: FixRequest,
  trial: WorkbookCheck,
  options: PlanningOptions = {},
): Promise<FixProposal | null> {
  if (request.kind === "same" && !request.fix.isSure) return suggestionEverywhere(request, trial);
  const plan = await planFixesInTurns(trial, (problem) => isAskedFor(request, problem), options);
  if (!plan) return null;
  const { cells, left, revealed } = plan;
  return {
    changes: cells.map(({ sheet, row, column, before, beforeFormat, after, numberFormat, rules, bundle }) => ({
      sheet,
      row,
      column,
      value: after,
      expected: before,
      expectedFormat: beforeFormat,
      ...(numberFormat === undefined ? {} : { numberFormat }),
      group: rules.join(" "),
      bundle,
      whose: nameInRow(trial, { sheet, row, column }),
    })),
    left,
    revealed: revealed.length,
  };
}

/** A value that a person chose for one cell, for all cells with the same mistake that it is offered for. */
function suggestionEverywhere(request: Extract<FixRequest, { kind: "same" }>, trial: WorkbookCheck): FixProposal {
  const taken = new Set<string>();
  const changes: ProposedChange[] = [];
  trial.problems.forEach((problem, bundle) => {
    const fix = isSameMistake(problem, request.problem) ? sameFix(problem, request.fix) : undefined;
    for (const edit of fix?.edits ?? []) {
      const sheet = trial.sheet(edit.sheet);
      const key = cellKey(edit.row, edit.column);
      const id = `${edit.sheet}!${String(key)}`;
      if (!sheet || sheet.formulas.has(key) || taken.has(id)) continue;
      taken.add(id);
      changes.push({
        ...edit,
        expected: cellAt(sheet, edit.row, edit.column),
        expectedFormat: sheet.numberFormats.get(key) ?? "General",
        group: problem.rule,
        bundle,
        whose: nameInRow(trial, edit),
      });
    }
  });
  return { changes, left: [], revealed: 0 };
}

/** The pupil whose cell it is. */
function nameInRow(trial: WorkbookCheck, { sheet, row }: CellRef): string {
  const found = trial.sheet(sheet);
  const column = trial.recognised.find((one) => one.sheetId === sheet)?.columns.get("fullName");
  return found && column !== undefined ? String(cellAt(found, row, column)).trim() : "";
}
