import fc from "fast-check";
import { cellKey } from "../../src/workbook/cells";
import type { Area } from "../../src/workbook/types";
import { bound, cellCount, collectAreas, contains, intersect, subtract } from "./areas";

const index = fc.integer({ min: 0, max: 8 });
const area = fc.tuple(index, index, index, index).map(([a, b, c, d]): Area => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

function cellsOf(areas: readonly Area[]): number[] {
  return areas.flatMap((one) => {
    const keys: number[] = [];
    for (let row = one.top; row <= one.bottom; row++) {
      for (let column = one.left; column <= one.right; column++) keys.push(cellKey(row, column));
    }
    return keys;
  });
}

test("what is subtracted and what is common make up the whole, without overlap", () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const common = intersect(whole, hole);
      const parts = [...subtract(whole, hole), ...(common ? [common] : [])];
      expect(cellsOf(parts).sort((a, b) => a - b)).toEqual(cellsOf([whole]).sort((a, b) => a - b));
    }),
  );
});

test("collected areas are exactly the chosen cells, each once", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(index, index).map(([row, column]) => cellKey(row, column))), (keys) => {
      const chosen = new Set(keys);
      const areas = collectAreas({ top: 0, left: 0, bottom: 8, right: 8 }, (r, c) => chosen.has(cellKey(r, c)));
      expect(cellsOf(areas).sort((a, b) => a - b)).toEqual([...chosen].sort((a, b) => a - b));
    }),
  );
});

test("the bound contains all, and nothing has none", () => {
  fc.assert(
    fc.property(fc.array(area, { minLength: 1 }), (areas) => {
      const whole = bound(areas) as Area;
      expect(areas.every((one) => contains(whole, one))).toBe(true);
      expect(cellCount(whole)).toBeGreaterThanOrEqual(Math.max(...areas.map(cellCount)));
    }),
  );
  expect(bound([])).toBeNull();
});
