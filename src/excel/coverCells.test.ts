import fc from "fast-check";
import { areaAddress } from "../workbook/address";
import { cellKey } from "../workbook/cells";
import { coverCells } from "./coverCells";
import { cellsOf } from "./markGroups";

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
