import fc from "fast-check";
import { changedAreas } from "./changedAreas";

describe("changedAreas", () => {
  it("joins a block into one area", () => {
    expect(changedAreas({ 3: { 1: {}, 2: {} }, 4: { 1: {}, 2: {} } })).toEqual([
      { top: 3, bottom: 4, left: 1, right: 2 },
    ]);
  });

  it("covers exactly the cells, each once", () => {
    const cell = fc.tuple(fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const matrix: Record<number, Record<number, unknown>> = {};
        for (const [row, column] of cells) (matrix[row] ??= {})[column] = {};
        const covered = changedAreas(matrix).flatMap((area) => {
          const all: string[] = [];
          for (let row = area.top; row <= area.bottom; row++) {
            for (let column = area.left; column <= area.right; column++) all.push(`${String(row)} ${String(column)}`);
          }
          return all;
        });
        const wanted = new Set(cells.map(([row, column]) => `${String(row)} ${String(column)}`));
        expect(covered.length).toBe(wanted.size);
        expect(new Set(covered)).toEqual(wanted);
      }),
    );
  });
});
