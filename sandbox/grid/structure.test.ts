import fc from "fast-check";
import { inverseOf, originalRow, shiftArea } from "./structure";
import type { StructureOp } from "./structure";

const op: fc.Arbitrary<StructureOp> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("insertRows" as const, "deleteRows" as const),
    at: fc.nat(30),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  fc
    .record({
      kind: fc.constant("moveRows" as const),
      at: fc.nat(20),
      count: fc.integer({ min: 1, max: 5 }),
      to: fc.nat(30),
    })
    .filter((move) => move.to <= move.at || move.to >= move.at + move.count),
);

/** The same, done slowly on a list of row numbers. */
function play(ops: readonly StructureOp[]): (number | null)[] {
  let rows: (number | null)[] = Array.from({ length: 80 }, (_, index) => index);
  for (const one of ops) {
    if (one.kind === "insertRows") rows.splice(one.at, 0, ...Array.from({ length: one.count }, () => null));
    else if (one.kind === "deleteRows") rows.splice(one.at, one.count);
    else if (one.kind === "moveRows") {
      const block = rows.slice(one.at, one.at + one.count);
      const head = rows.slice(0, one.to).filter((_, index) => index < one.at || index >= one.at + one.count);
      const tail = rows.filter((_, index) => index >= one.to && (index < one.at || index >= one.at + one.count));
      rows = [...head, ...block, ...tail];
    }
  }
  return rows;
}

describe("structure", () => {
  it("finds where each row came from", () => {
    fc.assert(
      fc.property(fc.array(op, { maxLength: 6 }), (ops) => {
        play(ops)
          .slice(0, 40)
          .forEach((old, row) => {
            expect(originalRow(row, ops)).toBe(old);
          });
      }),
    );
  });

  it("finds where each row went", () => {
    fc.assert(
      fc.property(fc.array(op, { maxLength: 6 }), fc.nat(39), (ops, row) => {
        const now = play(ops).indexOf(row);
        const area = shiftArea({ top: row, bottom: row, left: 0, right: 0 }, ops);
        expect(area?.top ?? -1).toBe(now);
      }),
    );
  });

  it("is taken back by its inverse", () => {
    fc.assert(
      fc.property(op, fc.nat(39), (one, row) => {
        const area = shiftArea({ top: row, bottom: row, left: 0, right: 0 }, [one]);
        if (!area) return;
        expect(shiftArea(area, [inverseOf(one)])?.top).toBe(row);
      }),
    );
  });

  it("shrinks and grows an area", () => {
    const area = { top: 2, bottom: 9, left: 0, right: 3 };
    expect(shiftArea(area, [{ kind: "deleteRows", at: 0, count: 4 }])).toEqual({ ...area, top: 0, bottom: 5 });
    expect(shiftArea(area, [{ kind: "deleteRows", at: 9, count: 4 }])).toEqual({ ...area, bottom: 8 });
    expect(shiftArea(area, [{ kind: "deleteRows", at: 0, count: 10 }])).toBeNull();
    expect(shiftArea(area, [{ kind: "insertColumns", at: 3, count: 2 }])).toEqual({ ...area, right: 5 });
    const whole = { top: 0, bottom: 1_048_575, left: 1, right: 1 };
    expect(shiftArea(whole, [{ kind: "deleteRows", at: 0, count: 4 }])).toEqual(whole);
  });
});
