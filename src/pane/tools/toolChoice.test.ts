import { parseArea } from "../../workbook/address";
import { sheetForTest } from "../../workbook/testing/sheetForTest";
import type { CellValue } from "../../workbook/types";
import { fakeSheet } from "../testing/fakeBook";
import {
  columnsOf,
  firstChoice,
  planTool,
  rangeNames,
  rangesToOffer,
  type Tool,
  type ToolChoice,
  type ToolSheet,
} from "./toolChoice";

function toolSheet(values: CellValue[][]): ToolSheet {
  return { sheet: sheetForTest(values), recognised: undefined, date1904: false };
}

const written = (choice: ToolChoice, of: ToolSheet) =>
  planTool(choice, of).edits.map(({ row, column, value }) => [row, column, value]);

test("dates: the order is the one that more cells can only be read by", () => {
  const of = toolSheet([["Ngày sinh"], ["12/25/2006"], ["3/4/2006"]]);
  const choice = firstChoice("dates", 0, of);
  expect(choice.order).toBe("monthFirst");
  expect(written(choice, of)).toEqual([
    [1, 0, 39076],
    [2, 0, 38780],
  ]);
  expect(written({ ...choice, ranges: [{ top: 2, bottom: 5, left: 0, right: 0 }] }, of)).toEqual([[2, 0, 38780]]);
});

test("names go into columns of that name, else into the next empty ones", () => {
  const named = toolSheet([
    ["Họ và tên", "Họ đệm", "Tên"],
    ["Lê Thị Hoa", "", ""],
  ]);
  expect(firstChoice("split", 0, named).targets).toEqual([1, 2]);
  expect(written(firstChoice("split", 0, named), named)).toEqual([
    [1, 1, "Lê Thị"],
    [1, 2, "Hoa"],
  ]);
  const plain = toolSheet([
    ["STT", "Họ và tên"],
    [1, "Lê Thị Hoa"],
  ]);
  expect(firstChoice("split", 1, plain).targets).toEqual([2, 3]);
  const joined = firstChoice("join", 1, named);
  expect([joined.givenColumn, joined.targets[0]]).toEqual([2, 3]);
});

test("a birth date in three columns is joined from its day on, into the next empty column", () => {
  const of = toolSheet([
    ["Họ tên", "Ngày", "Tháng", "Năm"],
    ["Lê Thị Lan", 5, 9, 2006],
  ]);
  const inList = { ...of, recognised: fakeSheet({ splitBirthDate: [1, 2, 3], rows: [1] }) };
  const choice = firstChoice("birth", 0, inList);
  expect([choice.column, choice.targets[0]]).toEqual([1, 4]);
  expect(written(choice, inList)).toEqual([
    [0, 4, "Ngày sinh"],
    [1, 4, 38965],
  ]);
});

test("a choice that makes no sense writes nothing", () => {
  const of = toolSheet([["Họ và tên"], ["Lê Thị Hoa"]]);
  expect(written({ ...firstChoice("split", 0, of), targets: [1, 1] }, of)).toEqual([]);
  expect(written({ ...firstChoice("join", 0, of), givenColumn: 0 }, of)).toEqual([]);
});

test("the old font is told by the column", () => {
  const of = toolSheet([["Họ tên"], ["Nguyeãn Vaên Höõu"], ["Traàn Thò Hoàng"]]);
  expect(firstChoice("font", 0, of).encoding).toBe("vni");
  expect(written(firstChoice("font", 0, of), of)[0]).toEqual([1, 0, "Nguyễn Văn Hữu"]);
});

test("in a recognised list a name's column is offered capitals, the sex goes to its own column", () => {
  const recognised = fakeSheet();
  const of = { ...toolSheet([["a"]]), recognised };
  const name = recognised.columns.get("fullName") ?? -1;
  expect(firstChoice("tidy", name, of).isName).toBe(true);
  expect(firstChoice("tidy", recognised.columns.get("birthDate") ?? -1, of).isName).toBe(false);
  expect(firstChoice("sex", 9, of).targets[0]).toBe(recognised.columns.get("sex"));
});

test("columns are named by letter and header; rows come from a selection that touches the column", () => {
  expect(columnsOf(toolSheet([["STT", "", "Họ\n tên"]]), "(trống)").map(({ name }) => name)).toEqual([
    "A: STT",
    "B: (trống)",
    "C: Họ tên",
  ]);
  const of = toolSheet(Array.from({ length: 9 }, () => ["a", "b", "c", "d"]));
  const offered = (areas: readonly string[], column: number, tool: Tool = "tidy") => {
    const found = rangesToOffer(
      areas.flatMap((area) => parseArea(area) ?? []),
      { tool, column },
      of,
    );
    return found && [rangeNames(found.used), rangeNames(found.unused)];
  };
  expect(offered(["B5:C9"], 2)).toEqual(["B5:C9", ""]);
  expect(offered(["B5:C9"], 3)).toBeNull();
  expect(offered(["C5"], 2)).toBeNull();
  expect(offered(["C:C"], 2)).toBeNull();
  expect(offered(["B:C"], 2)).toEqual(["B:C", ""]);
  // Two cells are more than the one that everybody has selected.
  expect(offered(["C5", "C7", "A20", "H2"], 2)).toEqual(["C5; C7", "A20; H2"]);
  expect(offered(["C5:C6", "A2:A4"], 2, "split")).toEqual(["C5:C6", "A2:A4"]);
  expect(offered(["A2", "A3", "A4", "A5", "A6"], 0)).toEqual(["A2; A3; A4; A5; …", ""]);
});

test("a tool of single cells works on a range of columns", () => {
  const of = toolSheet([
    ["a", "b", "c"],
    [" x", " y", " z"],
    [" x", " y", " z"],
  ]);
  const choice = firstChoice("tidy", 0, of);
  expect(written({ ...choice, ranges: [{ top: 2, bottom: 900, left: 0, right: 1 }] }, of)).toEqual([
    [2, 0, "x"],
    [2, 1, "y"],
  ]);
  // Areas that overlap write no cell twice, and what lies between them stays.
  const ranges = ["A2", "A2:A3", "C3", "J1:K9"].flatMap((area) => parseArea(area) ?? []);
  expect(written({ ...choice, ranges }, of)).toEqual([
    [1, 0, "x"],
    [2, 0, "x"],
    [2, 2, "z"],
  ]);
});
