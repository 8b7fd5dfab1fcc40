import fc from "fast-check";
import { areaAddress } from "./address";
import { cellKey } from "./cells";
import { cellsOf, coverCells, coverLoosely } from "./coverCells";

const cells = fc.uniqueArray(
  fc.tuple(fc.nat(12), fc.nat(8)).map(([row, column]) => cellKey(row, column)),
  { maxLength: 80 },
);

test("covers exactly the cells, each once", () => {
  fc.assert(
    fc.property(cells, (keys) => {
      const covered = [...cellsOf(coverCells(keys))];
      expect(covered).toHaveLength(keys.length);
      expect(new Set(covered)).toEqual(new Set(keys));
    }),
  );
});

test("loosely: each cell once, and no more rectangles than exactly down the columns", () => {
  fc.assert(
    fc.property(cells, fc.nat(4), (keys, gap) => {
      const covered = [...cellsOf(coverLoosely(keys, gap))];
      expect(new Set(covered).size).toBe(covered.length);
      expect(covered).toEqual(expect.arrayContaining(keys));
      expect(coverLoosely(keys, gap).length).toBeLessThanOrEqual(coverLoosely(keys, 0).length);
    }),
  );
});

test("loosely: cells with few others between them become one rectangle", () => {
  const keys = [2, 5, 9].map((row) => cellKey(row, 3));
  expect(coverLoosely(keys, 3).map(areaAddress)).toEqual(["D3:D10"]);
  expect(coverLoosely(keys, 2).map(areaAddress)).toEqual(["D3:D6", "D10"]);
});

test.each([
  [["D5", "D6", "D7"], ["D5:D7"]],
  [["D5", "E5", "F5"], ["D5:F5"]],
  [["D5", "E5", "D6", "E6"], ["D5:E6"]],
  [
    ["A1", "C1", "A3"],
    ["A1", "A3", "C1"],
  ],
  [[], []],
])("%j → %j", (input, expected) => {
  const keys = input.map((address) => cellKey(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65));
  expect(coverCells(keys).map(areaAddress)).toEqual(expected);
});
