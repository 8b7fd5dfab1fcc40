import type { FieldKey } from "../forms/types";
import type { Fix } from "../rules/types";
import { cellAt, cellKey } from "../workbook/cells";
import { coverCells } from "../workbook/coverCells";
import type { AreaContent, CellEdit, CellRef, CellValue } from "../workbook/types";
import { nextTurn } from "./nextTurn";
import type { Problem } from "./problem";
import type { WorkbookCheck } from "./workbookCheck";

/** One cell that sure fixes change, from what stands there to what the last of them leaves. */
export interface PlannedCell extends CellRef {
  readonly field: FieldKey;
  readonly className: string;
  readonly before: CellValue;
  readonly beforeFormat: string;
  readonly after: CellValue;
  /** Set where the fixes say how the value is to be shown. */
  readonly numberFormat?: string;
  /** Rules whose fixes led there, in their order. */
  readonly rules: readonly string[];
  /** Cells of one bundle are right together only: all are written, or none. */
  readonly bundle: number;
}

/**
 * A cell with a sure fix that is not planned. formula: it holds one. conflict: the fixes of several rules would end in
 * different values, or never end.
 */
export interface LeftCell extends CellRef {
  readonly reason: "formula" | "conflict";
  readonly rule: string;
}

export interface FixPlan {
  /** By sheet in tab order, row, column. */
  readonly cells: readonly PlannedCell[];
  readonly left: readonly LeftCell[];
  /** What a check after the plan would find and does not find now: a mistake that hid behind another. */
  readonly revealed: readonly Problem[];
}

/** Tells how far it is, and lets others work in between. */
export interface PlanningOptions {
  /** Gets how many changes were tried so far; an other order of the rules tries them again. */
  readonly onProgress?: (tried: number) => void;
  readonly signal?: AbortSignal;
}

/** Cells that are tried and checked at once while others wait: some tens of milliseconds at 10,000 pupils. */
const CELLS_AT_ONCE = 500;

/** Fixes of one cell that build on each other: spaces, then letters, then capitals, then the catalogue's spelling. */
const MOST_ROUNDS = 8;

/**
 * What all sure fixes of the chosen problems come to, tried out on `check` (a trial: it is left as it was). Fixes are
 * applied and the book is checked again until a round finds nothing more to do: in the chosen problems anywhere, and in
 * whatever else is sure of a cell that was changed. The end does not depend on the order of the rules: where another
 * order ends otherwise, the cell is left out.
 */
export function planFixes(check: WorkbookCheck, isChosen: (problem: Problem) => boolean = () => true): FixPlan {
  const steps = planning(check, isChosen, Infinity);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same plan, made in steps between which others have their turn; `null` once `signal` says stop. */
export async function planFixesInTurns(
  check: WorkbookCheck,
  isChosen: (problem: Problem) => boolean,
  { onProgress, signal }: PlanningOptions = {},
): Promise<FixPlan | null> {
  const steps = planning(check, isChosen, CELLS_AT_ONCE);
  let tried = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    tried += step.value;
    onProgress?.(tried);
    await nextTurn();
    if (signal?.aborted !== true) continue;
    steps.return(nothingPlanned);
    return null;
  }
}

const nothingPlanned: FixPlan = { cells: [], left: [], revealed: [] };

/** Yields the number of cells that it has just tried. */
function* planning(
  check: WorkbookCheck,
  isChosen: (problem: Problem) => boolean,
  cellsAtOnce: number,
): Generator<number, FixPlan> {
  const known = new Set(check.problems.map(problemKey));
  const left = new Map<string, LeftCell>();
  for (const problem of check.problems) {
    if (problem.isHeldByFormula === true && isChosen(problem)) leave(left, problem, "formula");
  }
  for (;;) {
    const run = yield* new Trial(check, isChosen, left, known, cellsAtOnce).run("first");
    const doubtful = [...run.unsettled];
    if (run.isContested) {
      const other = yield* new Trial(check, isChosen, left, known, cellsAtOnce).run("last");
      doubtful.push(...differing(run, other));
    }
    if (doubtful.length === 0)
      return { cells: inOrder(run.cells, check), left: [...left.values()], revealed: run.revealed };
    for (const cell of doubtful) leave(left, { ...cell, rule: cell.rules[0] ?? "" }, "conflict");
  }
}

interface TrialResult {
  readonly cells: readonly PlannedCell[];
  /** Some cell had several sure fixes of different values at once. */
  readonly isContested: boolean;
  /** Cells that the last round allowed would still change. */
  readonly unsettled: readonly (CellRef & { readonly rules: readonly string[] })[];
  readonly revealed: readonly Problem[];
}

interface ChangedCell {
  readonly place: CellRef;
  readonly field: FieldKey;
  readonly className: string;
  readonly before: CellValue;
  readonly beforeFormat: string | undefined;
  after: CellValue;
  numberFormat: string | undefined;
  readonly rules: Set<string>;
}

/** One way of applying the fixes; takes everything back at its end. */
class Trial {
  private readonly changed = new Map<string, ChangedCell>();
  private readonly bundles = new Bundles();
  /** By sheet and column. */
  private readonly fields = new Map<string, Map<number, FieldKey>>();
  private isContested = false;

  constructor(
    private readonly check: WorkbookCheck,
    private readonly isChosen: (problem: Problem) => boolean,
    private readonly left: Map<string, LeftCell>,
    private readonly known: ReadonlySet<string>,
    private readonly cellsAtOnce: number,
  ) {}

  *run(order: "first" | "last"): Generator<number, TrialResult> {
    const takeBack = this.check.remember();
    try {
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const edits = this.nextRound(order, round);
        if (edits.size === 0) return this.result([]);
        yield* this.put([...edits.values()]);
      }
      const restless = [...this.nextRound(order, MOST_ROUNDS).values()].map((edit) => ({
        ...edit,
        rules: [...(this.changed.get(idOf(edit))?.rules ?? [])],
      }));
      return this.result(restless);
    } finally {
      takeBack(contentsOf(this.check, this.oldCells()));
    }
  }

  /** The edits of this round by cell; a cell gets one fix a round. */
  private nextRound(order: "first" | "last", round: number): Map<string, CellEdit> {
    const edits = new Map<string, CellEdit>();
    const { problems } = this.check;
    const ordered = order === "first" ? problems : [...problems].reverse();
    for (const problem of ordered) {
      const fix = this.sureFixOf(problem);
      if (!fix) continue;
      const taken = fix.edits.filter((edit) => edits.has(idOf(edit)));
      if (taken.length > 0) {
        this.isContested ||= taken.some((edit) => edits.get(idOf(edit))?.value !== edit.value);
        continue;
      }
      for (const edit of fix.edits) {
        edits.set(idOf(edit), edit);
        this.note(problem, edit);
      }
      this.bundle(fix, round);
    }
    return edits;
  }

  private sureFixOf(problem: Problem): Fix | undefined {
    if (!problem.fixes.some((fix) => fix.isSure)) return undefined;
    if (!this.isChosen(problem) && !this.changed.has(idOf(problem))) return undefined;
    const sure = problem.fixes.filter((fix) => fix.isSure);
    const [fix] = sure;
    if (!fix || fix.edits.some((edit) => this.left.has(idOf(edit)))) return undefined;
    // Two values cannot both be the only right one.
    if (new Set(sure.map((one) => one.edits[0]?.value)).size > 1) {
      leave(this.left, problem, "conflict");
      return undefined;
    }
    if (fix.edits.some((edit) => this.holdsFormula(edit))) {
      leave(this.left, problem, "formula");
      return undefined;
    }
    return fix.edits.some((edit) => this.changes(edit)) ? fix : undefined;
  }

  private holdsFormula({ sheet, row, column }: CellRef): boolean {
    return this.check.sheet(sheet)?.formulas.has(cellKey(row, column)) ?? false;
  }

  private changes(edit: CellEdit): boolean {
    const { value, format } = this.standing(edit);
    return value !== edit.value || (edit.numberFormat !== undefined && edit.numberFormat !== (format ?? "General"));
  }

  private standing({ sheet, row, column }: CellRef): { value: CellValue; format: string | undefined } {
    const found = this.check.sheet(sheet);
    return {
      value: found ? cellAt(found, row, column) : "",
      format: found?.numberFormats.get(cellKey(row, column)),
    };
  }

  private note(problem: Problem, edit: CellEdit): void {
    const id = idOf(edit);
    const known = this.changed.get(id);
    if (known) {
      known.after = edit.value;
      known.numberFormat = edit.numberFormat ?? known.numberFormat;
      known.rules.add(problem.rule);
      return;
    }
    const { value, format } = this.standing(edit);
    this.changed.set(id, {
      place: { sheet: edit.sheet, row: edit.row, column: edit.column },
      field: this.fieldAt(edit) ?? problem.field,
      className: problem.className,
      before: value,
      beforeFormat: format,
      after: edit.value,
      numberFormat: edit.numberFormat,
      rules: new Set([problem.rule]),
    });
  }

  private fieldAt({ sheet, column }: CellRef): FieldKey | undefined {
    let fields = this.fields.get(sheet);
    if (!fields) {
      const columns = this.check.recognised.find(({ sheetId }) => sheetId === sheet)?.columns ?? [];
      this.fields.set(sheet, (fields = new Map(Array.from(columns, ([field, at]) => [at, field]))));
    }
    return fields.get(column);
  }

  /** What only a later round finds may rest on what an earlier one wrote in the same row. */
  private bundle(fix: Fix, round: number): void {
    const [first, ...others] = fix.edits;
    if (!first) return;
    for (const other of others) this.bundles.join(idOf(first), idOf(other));
    if (round === 0) return this.bundles.noteRow(first);
    this.bundles.joinRow(first);
  }

  private *put(edits: readonly CellEdit[]): Generator<number, void> {
    for (let from = 0; from < edits.length; from += this.cellsAtOnce) {
      const some = edits.slice(from, from + this.cellsAtOnce);
      this.check.putContents(contentsOf(this.check, some));
      yield some.length;
    }
  }

  private oldCells(): CellEdit[] {
    return [...this.changed.values()].map(({ place, before, beforeFormat }) => ({
      ...place,
      value: before,
      numberFormat: beforeFormat ?? "General",
    }));
  }

  private result(unsettled: TrialResult["unsettled"]): TrialResult {
    const cells = [...this.changed].flatMap(([id, cell]): PlannedCell[] => {
      const { place, before, beforeFormat = "General", after, numberFormat } = cell;
      const isShownSame = numberFormat === undefined || numberFormat === beforeFormat;
      if (before === after && isShownSame) return [];
      return [
        {
          ...place,
          field: cell.field,
          className: cell.className,
          before,
          beforeFormat,
          after,
          ...(numberFormat === undefined ? {} : { numberFormat }),
          rules: [...cell.rules],
          bundle: this.bundles.numberOf(id),
        },
      ];
    });
    const revealed = this.check.problems.filter((problem) => !this.known.has(problemKey(problem)));
    return { cells, isContested: this.isContested, unsettled, revealed };
  }
}

/** Which cells belong together, as a union of sets. */
class Bundles {
  private readonly parents = new Map<string, string>();
  private readonly rows = new Map<string, string[]>();
  private readonly numbers = new Map<string, number>();

  join(a: string, b: string): void {
    const [from, to] = [this.rootOf(b), this.rootOf(a)];
    if (from !== to) this.parents.set(from, to);
  }

  noteRow(cell: CellRef): void {
    const row = rowOf(cell);
    const known = this.rows.get(row);
    if (known) known.push(idOf(cell));
    else this.rows.set(row, [idOf(cell)]);
  }

  joinRow(cell: CellRef): void {
    for (const id of this.rows.get(rowOf(cell)) ?? []) this.join(id, idOf(cell));
    this.noteRow(cell);
  }

  numberOf(id: string): number {
    const root = this.rootOf(id);
    const known = this.numbers.get(root) ?? this.numbers.size;
    this.numbers.set(root, known);
    return known;
  }

  private rootOf(id: string): string {
    let root = id;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    return root;
  }
}

function leave(
  left: Map<string, LeftCell>,
  cell: CellRef & { readonly rule: string },
  reason: LeftCell["reason"],
): void {
  const { sheet, row, column, rule } = cell;
  const id = idOf(cell);
  if (!left.has(id)) left.set(id, { sheet, row, column, reason, rule });
}

/** Cells that the two ways leave differently. */
function differing(one: TrialResult, other: TrialResult): PlannedCell[] {
  const ofOther = new Map(other.cells.map((cell) => [idOf(cell), cell]));
  const ofOne = new Set(one.cells.map(idOf));
  return [
    ...one.cells.filter((cell) => ofOther.get(idOf(cell))?.after !== cell.after),
    ...other.cells.filter((cell) => !ofOne.has(idOf(cell))),
  ];
}

function inOrder(cells: readonly PlannedCell[], check: WorkbookCheck): PlannedCell[] {
  const order = new Map(check.allSheets.map((sheet, place) => [sheet.id, place]));
  return [...cells].sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column,
  );
}

/** The edits as what would be read after them. */
function contentsOf(check: WorkbookCheck, edits: readonly CellEdit[]): AreaContent[] {
  return [...new Set(edits.map((edit) => edit.sheet))].flatMap((sheetId) => {
    const own = new Map(
      edits.filter((edit) => edit.sheet === sheetId).map((edit) => [cellKey(edit.row, edit.column), edit]),
    );
    const formats = check.sheet(sheetId)?.numberFormats ?? new Map<number, string>();
    return coverCells(own.keys()).map((area) => {
      const values: CellValue[][] = [];
      const numberFormats = new Map<number, string>();
      for (let row = area.top; row <= area.bottom; row++) {
        const line: CellValue[] = [];
        for (let column = area.left; column <= area.right; column++) {
          const key = cellKey(row, column);
          const edit = own.get(key);
          line.push(edit?.value ?? "");
          const format = edit?.numberFormat ?? formats.get(key) ?? "General";
          if (format !== "General") numberFormats.set(key, format);
        }
        values.push(line);
      }
      return { sheetId, area, values, formulas: new Map(), numberFormats };
    });
  });
}

function problemKey(problem: Problem): string {
  return `${problem.rule}|${problem.message}|${problem.field}|${idOf(problem)}`;
}

function rowOf({ sheet, row }: CellRef): string {
  return `${String(row)}@${sheet}`;
}

function idOf(cell: CellRef): string {
  return `${String(cellKey(cell.row, cell.column))}@${cell.sheet}`;
}
