import { sheetForTest } from "../../workbook/testing/sheetForTest";
import type { CellValue } from "../../workbook/types";
import { fakeSheet } from "../testing/fakeBook";
import { columnsOf, firstChoice, planTool, rangeToOffer, type ToolChoice, type ToolSheet } from "./toolChoice";

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
  expect(written({ ...choice, range: { top: 2, bottom: 5, left: 0, right: 0 } }, of)).toEqual([[2, 0, 38780]]);
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
  const area = { top: 4, bottom: 9, left: 1, right: 2 };
  expect(rangeToOffer(area, 2)).toBe(area);
  expect(rangeToOffer(area, 3)).toBeNull();
  expect(rangeToOffer({ top: 4, bottom: 4, left: 2, right: 2 }, 2)).toBeNull();
});

test("a tool of single cells works on a range of columns", () => {
  const of = toolSheet([
    ["a", "b", "c"],
    [" x", " y", " z"],
    [" x", " y", " z"],
  ]);
  const choice = firstChoice("tidy", 0, of);
  expect(written({ ...choice, range: { top: 2, bottom: 900, left: 0, right: 1 } }, of)).toEqual([
    [2, 0, "x"],
    [2, 1, "y"],
  ]);
});
