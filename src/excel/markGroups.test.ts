import fc from "fast-check";
import { cellKey } from "../workbook/cells";
import type { Area } from "../workbook/types";
import { cellsOf } from "../workbook/coverCells";
import {
  groupAddress,
  MAX_ADDRESS,
  MAX_AREAS,
  planMarks,
  wantedCells,
  type MarkGroup,
  type MarkSeverity,
} from "./markGroups";

const severity = fc.constantFrom<MarkSeverity>("error", "warning", "info");
const wantedArb = fc
  .array(fc.tuple(fc.nat(40), fc.nat(10), severity), { maxLength: 120 })
  .map((cells) => new Map(cells.map(([row, column, s]) => [cellKey(row, column), s] as const)));
const areaArb = fc.tuple(fc.nat(40), fc.nat(10), fc.nat(3), fc.nat(3)).map(([top, left, height, width]): Area => {
  return { top, left, bottom: top + height, right: left + width };
});
/** What another run, a paste or a fill may have left: overlaps, the same number twice, cells nobody wants. */
const groupsArb = fc.array(
  fc.record({ number: fc.nat(8), severity, areas: fc.array(areaArb, { minLength: 1, maxLength: 5 }) }),
  { maxLength: 6 },
);

function counter(from: number): () => number {
  let last = from;
  return () => (last += 1);
}

function marked(groups: readonly MarkGroup[]): Map<number, MarkSeverity> {
  const cells = new Map<number, MarkSeverity>();
  let drawn = 0;
  for (const group of groups) {
    for (const cell of cellsOf(group.areas)) {
      cells.set(cell, group.severity);
      drawn += 1;
    }
  }
  expect(cells.size).toBe(drawn);
  return cells;
}

test("whatever stands there, afterwards exactly the wanted cells are marked, each once", () => {
  fc.assert(
    fc.property(groupsArb, wantedArb, (present, wanted) => {
      const plan = planMarks(present, wanted, counter(100));
      expect(marked([...plan.keep, ...plan.add])).toEqual(wanted);
      expect(plan.keep.length + plan.remove.length).toBe(present.length);
      const numbers = [...plan.keep, ...plan.add].map((group) => group.number);
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
  );
});

test("what is right already is left alone", () => {
  fc.assert(
    fc.property(wantedArb, (wanted) => {
      const first = planMarks([], wanted, counter(0));
      const again = planMarks(first.add, wanted, counter(1_000));
      expect(again).toEqual({ keep: first.add, remove: [], add: [] });
    }),
  );
});

test("one edit rewrites few groups, and the groups stay few", () => {
  const next = counter(0);
  const wanted = new Map<number, MarkSeverity>();
  let groups: MarkGroup[] = [];
  let touched = 0;
  for (let edit = 0; edit < 1_500; edit += 1) {
    // No two neighbours, so that no areas merge.
    wanted.set(cellKey(2 * Math.floor(edit / 20), 2 * (edit % 20)), "error");
    const plan = planMarks(groups, wanted, next);
    groups = [...plan.keep, ...plan.add];
    touched = Math.max(touched, plan.remove.length);
    expect(plan.add).toHaveLength(1);
  }
  expect(touched).toBeLessThanOrEqual(8);
  expect(groups.length).toBeLessThanOrEqual(2 * Math.ceil(1_500 / MAX_AREAS) + 8);
});

test("one mended cell touches its group and few small ones", () => {
  const wanted = new Map<number, MarkSeverity>();
  for (let row = 0; row < 5_000; row += 1) wanted.set(cellKey(2 * row, 3 + (row % 7)), "error");
  const first = planMarks([], wanted, counter(0));
  wanted.delete(cellKey(2 * 2_000, 3 + (2_000 % 7)));
  const second = planMarks(first.add, wanted, counter(1_000));
  expect(second.remove).toHaveLength(1);
  expect(second.add).toHaveLength(1);
});

test("groups stay within the number of areas and Excel's address, with the longest sheet name", () => {
  const wanted = new Map<number, MarkSeverity>();
  for (let row = 0; row < 20_000; row += 1) wanted.set(cellKey(1_000_000 + 2 * row, 700 + (row % 3) * 2), "warning");
  const plan = planMarks([], wanted, counter(0));
  for (const group of plan.add) {
    expect(group.areas.length).toBeLessThanOrEqual(MAX_AREAS);
    const answer = group.areas.map((area) => `'${"Ơ".repeat(31)}'!${groupAddress([area])}`).join(", ");
    expect(answer.length).toBeLessThanOrEqual(MAX_ADDRESS);
  }
  expect(marked(plan.add)).toEqual(wanted);
});

test("a format filled down whole columns is replaced without walking through it", () => {
  const whole: MarkGroup = {
    number: 1,
    severity: "error",
    areas: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }],
  };
  const wanted = new Map<number, MarkSeverity>([[cellKey(4, 4), "error"]]);
  const plan = planMarks([whole], wanted, counter(1));
  expect(plan.remove).toEqual([whole]);
  expect(marked(plan.add)).toEqual(wanted);
});

test("of several marks of a cell the gravest shows", () => {
  const mark = (s: MarkSeverity) => ({ sheet: "s1", row: 1, column: 2, severity: s });
  expect(wantedCells([mark("info"), mark("error"), mark("warning")])).toEqual(new Map([[cellKey(1, 2), "error"]]));
});
