import type { IRange } from "@univerjs/core";
import type { Area } from "../../src/workbook/types";
import { rangeOf } from "./openXlsx";
import type { FormatRule } from "./readConditionalFormat";
import { shiftRelativeFormula } from "./shiftFormula";
import { shiftArea } from "./structure";
import type { StructureOp } from "./structure";

interface Step {
  readonly before: readonly FormatRule[];
  readonly after: readonly FormatRule[];
}

/**
 * Keeps conditional formats with their cells when rows and columns move. The engine tears a rule with a relative
 * formula into pieces then and counts some of them wrongly; Excel moves areas and formula and keeps the rule one.
 */
export class FormatKeeper {
  readonly #read: (sheetId: string) => readonly FormatRule[];
  readonly #write: (sheetId: string, rules: readonly FormatRule[]) => void;
  /** As they were when the last action was over. */
  readonly #known = new Map<string, readonly FormatRule[]>();
  readonly #moved = new Map<string, readonly FormatRule[]>();
  readonly #steps = new Map<string, Step[]>();
  readonly #touched = new Set<string>();

  constructor(
    read: (sheetId: string) => readonly FormatRule[],
    write: (sheetId: string, rules: readonly FormatRule[]) => void,
  ) {
    this.#read = read;
    this.#write = write;
  }

  /** Rules of the sheet were added, changed or taken away. */
  touch(sheetId: string): void {
    this.#touched.add(sheetId);
  }

  /** Rows or columns moved. `isUndone`: this took back the last such move of the sheet. */
  move(sheetId: string, sheetName: string, op: StructureOp, isUndone: boolean): void {
    const now = this.#moved.get(sheetId) ?? this.#known.get(sheetId) ?? [];
    const steps = this.#steps.get(sheetId) ?? [];
    const last = steps.at(-1);
    if (isUndone && last) {
      this.#steps.set(sheetId, steps.slice(0, -1));
      this.#moved.set(sheetId, takenBack(now, last, sheetName, op));
      return;
    }
    const after = now.flatMap((rule) => movedRule(rule, sheetName, op) ?? []);
    this.#steps.set(sheetId, [...steps, { before: now, after }]);
    this.#moved.set(sheetId, after);
  }

  /** The action is over: what moved is put in the place of what the engine made of it. */
  settle(): void {
    for (const [sheetId, rules] of this.#moved) {
      if (rules.length > 0 || this.#read(sheetId).length > 0) this.#write(sheetId, structuredClone(rules));
      this.#known.set(sheetId, rules);
      this.#touched.delete(sheetId);
    }
    this.#moved.clear();
    for (const sheetId of this.#touched) this.#known.set(sheetId, structuredClone(this.#read(sheetId)));
    this.#touched.clear();
  }
}

/** Exactly as it was where nobody changed the rules since; else each rule by the way back. */
function takenBack(now: readonly FormatRule[], step: Step, sheetName: string, op: StructureOp): readonly FormatRule[] {
  if (JSON.stringify(now) === JSON.stringify(step.after)) return step.before;
  const after = new Map(step.after.map((rule) => [rule.cfId, JSON.stringify(rule)]));
  const before = new Map(step.before.map((rule) => [rule.cfId, rule]));
  return now.flatMap((rule) => {
    const old = before.get(rule.cfId);
    if (old && after.get(rule.cfId) === JSON.stringify(rule)) return old;
    return movedRule(rule, sheetName, op) ?? [];
  });
}

/** Where the cells of the area are: a block cut out of its middle takes its part along. */
function movedAreas(area: Area, op: StructureOp): Area[] {
  if (op.kind !== "moveCells") {
    const shifted = shiftArea(area, [op]);
    return shifted ? [shifted] : [];
  }
  const { from } = op;
  const cut = {
    top: Math.max(area.top, from.top),
    left: Math.max(area.left, from.left),
    bottom: Math.min(area.bottom, from.bottom),
    right: Math.min(area.right, from.right),
  };
  if (cut.top > cut.bottom || cut.left > cut.right) return [area];
  const rest = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
    { ...area, top: cut.bottom + 1 },
  ];
  const moved = shiftArea(cut, [op]);
  return [...rest, ...(moved ? [moved] : [])].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

/** `null` where all its cells are gone. */
function movedRule(rule: FormatRule, sheetName: string, op: StructureOp): FormatRule | null {
  const areas = rule.ranges.flatMap((range) => movedAreas(areaOf(range), op));
  const first = areas[0];
  const old = rule.ranges[0];
  if (areas.length === 0 || !first || !old) return null;
  const formula = rule.rule["value"];
  const isFormula = rule.rule["subType"] === "formula" && typeof formula === "string";
  if (!isFormula) return { ...rule, ranges: areas.map(rangeOf) };
  const shift = { ops: new Map([[sheetName.toLowerCase(), [op]]]), renames: new Map(), deleted: new Set<string>() };
  const [down, right] = [first.top - old.startRow, first.left - old.startColumn];
  const value = shiftRelativeFormula(formula, sheetName, shift, down, right);
  return { ...rule, ranges: areas.map(rangeOf), rule: { ...rule.rule, value } };
}

function areaOf(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}
