import type { Mark } from "../check/bookHost";
import { areaAddress } from "../workbook/address";
import { cellKey } from "../workbook/cells";
import { cellsOf, coverCells } from "../workbook/coverCells";
import type { Area } from "../workbook/types";
import { cellCount } from "./areas";

export type MarkSeverity = Mark["severity"];

/** The cells of one severity that one conditional format of ours colours. */
export interface MarkGroup {
  /** Stands in the format's formula; unique in the sheet. */
  readonly number: number;
  readonly severity: MarkSeverity;
  /** Without overlap. */
  readonly areas: readonly Area[];
}

export interface MarkPlan {
  /** The groups that stay as they are. */
  readonly keep: readonly MarkGroup[];
  readonly remove: readonly MarkGroup[];
  readonly add: readonly MarkGroup[];
}

/** Areas a group may have: an edit rewrites a group whole, so it stays small. */
export const MAX_AREAS = 150;

/** Excel cuts an address at 8,192 characters (hostBehaviour.md, "Addresses"). */
export const MAX_ADDRESS = 8_192;

/** Excel's answer puts the sheet's name before each area: 31 characters, quotes, `!`, comma and space. */
const SHEET_PREFIX = 36;

/**
 * What to remove and add so that exactly `wanted` is marked (`cellKey` → severity). Groups that are right stay.
 *
 * New cells absorb groups no larger than they are, as a binary counter carries: typing adds one small group at a time
 * and still leaves few of them.
 */
export function planMarks(
  present: readonly MarkGroup[],
  wanted: ReadonlyMap<number, MarkSeverity>,
  nextNumber: () => number,
): MarkPlan {
  const keep = new Set<MarkGroup>();
  const covered = new Set<number>();
  const numbers = new Set<number>();
  for (const group of present) {
    const cells = numbers.has(group.number) ? null : cellsIfRight(group, wanted, covered);
    if (cells === null) continue;
    keep.add(group);
    numbers.add(group.number);
    for (const cell of cells) covered.add(cell);
  }

  const missing = new Map<MarkSeverity, number[]>();
  for (const [cell, severity] of wanted) {
    if (covered.has(cell)) continue;
    const cells = missing.get(severity);
    if (cells) cells.push(cell);
    else missing.set(severity, [cell]);
  }

  const add: MarkGroup[] = [];
  for (const [severity, cells] of missing) {
    for (const areas of chunks(withSmallGroups(severity, cells, keep))) {
      add.push({ number: nextNumber(), severity, areas });
    }
  }
  return { keep: present.filter((group) => keep.has(group)), remove: present.filter((group) => !keep.has(group)), add };
}

/** One severity a cell: the gravest. */
export function wantedCells(marks: readonly Mark[]): Map<number, MarkSeverity> {
  const wanted = new Map<number, MarkSeverity>();
  for (const mark of marks) {
    const key = cellKey(mark.row, mark.column);
    const other = wanted.get(key);
    if (other === undefined || gravity[mark.severity] > gravity[other]) wanted.set(key, mark.severity);
  }
  return wanted;
}

/** `D15:D20,F3`, at most `MAX_ADDRESS` characters for a planned group. */
export function groupAddress(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(",");
}

const gravity: Readonly<Record<MarkSeverity, number>> = { info: 0, warning: 1, error: 2 };

/** The group's cells where all of them are wanted with its severity and none is marked already. */
function cellsIfRight(
  group: MarkGroup,
  wanted: ReadonlyMap<number, MarkSeverity>,
  covered: ReadonlySet<number>,
): number[] | null {
  // A format filled down whole columns is wrong anyway, and too large to walk through.
  if (group.areas.reduce((sum, area) => sum + cellCount(area), 0) > wanted.size) return null;
  const cells = new Set<number>();
  for (const cell of cellsOf(group.areas)) {
    if (wanted.get(cell) !== group.severity || covered.has(cell) || cells.has(cell)) return null;
    cells.add(cell);
  }
  return [...cells];
}

function withSmallGroups(severity: MarkSeverity, cells: number[], keep: Set<MarkGroup>): Area[] {
  let areas = coverCells(cells);
  const others = [...keep].filter((group) => group.severity === severity);
  others.sort((a, b) => a.areas.length - b.areas.length);
  for (const group of others) {
    if (group.areas.length > areas.length || group.areas.length + areas.length > MAX_AREAS) break;
    keep.delete(group);
    for (const cell of cellsOf(group.areas)) cells.push(cell);
    areas = coverCells(cells);
  }
  return areas;
}

function* chunks(areas: readonly Area[]): Generator<Area[]> {
  let chunk: Area[] = [];
  let length = 0;
  for (const area of areas) {
    const more = areaAddress(area).length + SHEET_PREFIX;
    if (chunk.length === MAX_AREAS || length + more > MAX_ADDRESS) {
      yield chunk;
      chunk = [];
      length = 0;
    }
    chunk.push(area);
    length += more;
  }
  if (chunk.length > 0) yield chunk;
}
