import fc from "fast-check";
import { emptySheet } from "../rules/exampleBook";
import { cellKey } from "../workbook/cells";
import type { CellValue, Sheet } from "../workbook/types";
import { ownSheetsOf, sheetPrint, withOwnSheet, withoutOwnSheet } from "./ownSheets";

function sheetOf(id: string, name: string, values: CellValue[][]): Sheet {
  return { ...emptySheet(id, name), id, name, values };
}

const drawn = sheetOf("{7}", "Xét tốt nghiệp", [["Họ tên"], ["Lê Thị An"]]);
const kept = withOwnSheet(undefined, [drawn], "graduation", drawn);

test.each<[string, Sheet, boolean | null]>([
  ["as it was written", drawn, false],
  ["edited", { ...drawn, values: [["Họ tên"], ["Lê Thị Anh"]] }, true],
  ["renamed", { ...drawn, name: "TN 2018" }, false],
  ["with another id, as after another program saved the file", { ...drawn, id: "{9}" }, false],
  ["renamed and edited: the user's by now", { ...drawn, name: "TN 2018", values: [["a"]] }, null],
  ["another sheet that got the id", sheetOf("{7}", "DS lớp 9A", [["a"]]), null],
  ["another sheet that got the name", sheetOf("{9}", "Xét tốt nghiệp", [["a"]]), null],
])("a sheet of ours %s", (_what, sheet, isEdited) => {
  const found = ownSheetsOf(kept, [sheet], "graduation");
  expect(found).toEqual(isEdited === null ? [] : [{ id: sheet.id, name: sheet.name, isEdited }]);
});

test("kinds are kept apart, and what is gone is forgotten", () => {
  const report = sheetOf("{8}", "Thống kê", [[1]]);
  const both = withOwnSheet(kept, [drawn, report], "statistics", report);
  expect(ownSheetsOf(both, [drawn, report], "statistics").map(({ id }) => id)).toEqual(["{8}"]);
  expect(ownSheetsOf(both, [drawn, report], "graduation").map(({ id }) => id)).toEqual(["{7}"]);
  expect(withOwnSheet(both, [report], "statistics", report)).toHaveLength(1);
  expect(withoutOwnSheet(kept, kept[0])).toBeUndefined();
});

test("a print tells nothing of the cells and every edit of one", () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const grid = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(grid, fc.nat(1), fc.nat(2), value, (values, row, column, put) => {
      const before = sheetOf("1", "a", values);
      const edited = values.map((cells, at) =>
        cells.map((cell, place) => (at === row && place === column ? put : cell)),
      );
      const isSame = values[row]?.[column] === put;
      expect(sheetPrint(sheetOf("1", "a", edited)) === sheetPrint(before)).toBe(isSame);
      expect(sheetPrint(before).length).toBeLessThan(20);
    }),
  );
});

test("a cell that is calculated counts by its formula, an empty row at the end not at all", () => {
  const formulas = new Map([[cellKey(0, 0), "=B1"]]);
  const one = { values: [[1, 2]], formulas };
  expect(
    sheetPrint({
      values: [
        [3, 2],
        ["", ""],
      ],
      formulas,
    }),
  ).toBe(sheetPrint(one));
  expect(sheetPrint({ values: [[1, 2]], formulas: new Map() })).not.toBe(sheetPrint(one));
});
