import fc from "fast-check";
import { areaAddress, cellAddress, columnIndex, columnName, parseArea, parseAreas } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./cells";

const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
const area = fc.tuple(row, row, column, column).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  left: Math.min(c, d),
  bottom: Math.max(a, b),
  right: Math.max(c, d),
}));

describe("columnName and columnIndex", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("%i is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  test("every column comes back", () => {
    const indexes = Array.from({ length: MAX_COLUMNS }, (_, index) => index);
    expect(indexes.map((index) => columnIndex(columnName(index)))).toEqual(indexes);
  });

  test.each(["", "XFE", "ZZZ", "AAAA", "Ă", "A1", "1", " A"])("%p names no column", (name) => {
    expect(columnIndex(name)).toBe(-1);
  });
});

describe("parseArea", () => {
  test("reads back what areaAddress wrote", () => {
    fc.assert(fc.property(area, (one) => expect(parseArea(areaAddress(one))).toEqual(one)));
  });

  test("reads a cell, with dollars and a sheet in front", () => {
    fc.assert(
      fc.property(row, column, fc.stringMatching(/^[^'[\]]{1,31}$/), (r, c, sheet) => {
        const cell = { top: r, left: c, bottom: r, right: c };
        expect(parseArea(cellAddress(r, c))).toEqual(cell);
        const quoted = `'${sheet.replace(/'/g, "''")}'`;
        expect(parseArea(`${quoted}!$${columnName(c)}$${String(r + 1)}`)).toEqual(cell);
      }),
    );
  });

  test("takes corners in any order", () => {
    expect(parseArea("F20:D15")).toEqual({ top: 14, left: 3, bottom: 19, right: 5 });
    expect(parseArea("D20:F15")).toEqual({ top: 14, left: 3, bottom: 19, right: 5 });
  });

  test("gives whole columns and rows their full extent", () => {
    expect(parseArea("D:F")).toEqual({ top: 0, left: 3, bottom: MAX_ROWS - 1, right: 5 });
    expect(parseArea("$3:$7")).toEqual({ top: 2, left: 0, bottom: 6, right: MAX_COLUMNS - 1 });
  });

  test.each([
    "",
    "D",
    "15",
    "D15:F",
    "D:15",
    "D15:F20:G1",
    "D0",
    "XFE1",
    "A1048577",
    "#REF!",
    "D 15",
    "D15,F20",
    "R1C1",
  ])("%p is no area", (address) => {
    expect(parseArea(address)).toBeNull();
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseArea(text)));
  });
});

describe("parseAreas", () => {
  test("reads back a list of areas", () => {
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 8 }), (areas) => {
        expect(parseAreas(areas.map(areaAddress).join(","))).toEqual(areas);
      }),
    );
  });

  test("keeps a comma of a sheet name out of the list", () => {
    expect(parseAreas("'Lớp 6, 7'!A1:B2,'Lớp 6, 7'!D4")).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 3, left: 3, bottom: 3, right: 3 },
    ]);
  });

  test("leaves out what is none", () => {
    expect(parseAreas("A1,#REF!,C3")).toHaveLength(2);
    expect(parseAreas("")).toEqual([]);
  });
});
