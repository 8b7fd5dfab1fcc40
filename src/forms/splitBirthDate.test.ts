import { resolveCatalogues } from "../catalogues/catalogueSet";
import { area, sheetForTest, workbookForTest } from "../workbook/testing/sheetForTest";
import type { CellValue, Sheet } from "../workbook/types";
import { recogniseWorkbook } from "./recognise";

const pupils = Array.from({ length: 20 }, (_, place): CellValue[] => {
  return [place + 1, "6A", `Lê Thị Lan ${"ABCDEGHIKLMNOPQRSTUV"[place] ?? ""}`, place + 3, "01", 2006, "Nữ", "Kinh"];
});

function recognise(sheet: Sheet) {
  const workbook = workbookForTest([sheet]);
  const [found] = recogniseWorkbook(workbook, resolveCatalogues(workbook)).sheets;
  return found;
}

test.each([
  ["one row", [["STT", "Lớp", "Họ và tên", "Ngày sinh", "Tháng sinh", "Năm sinh", "Giới tính", "Dân tộc"]], []],
  ["short", [["STT", "Lớp", "Họ và tên", "Ngày", "Tháng", "Năm sinh", "Giới tính", "Dân tộc"]], []],
  [
    "under a merged heading",
    [
      ["STT", "Lớp", "Họ và tên", "Ngày sinh", "", "", "Giới tính", "Dân tộc"],
      ["", "", "", "Ngày", "Tháng", "Năm", "", ""],
    ],
    [area(0, 3, 0, 5), ...[0, 1, 2, 6, 7].map((column) => area(0, column, 1, column))],
  ],
] as const)("a birth date in three columns, %s", (_, header, merges) => {
  const rows = [...header.map((row) => [...row]), ...pupils];
  const found = recognise(sheetForTest(rows, { merges }));
  expect(found?.splitBirthDate).toEqual([3, 4, 5]);
  expect(found?.columns.has("birthDate")).toBe(false);
  expect(found?.columns.has("fatherBirthYear")).toBe(false);
  expect(found?.unknownColumns).toEqual([]);
  expect(found?.rows).toHaveLength(pupils.length);
  expect(found?.yearOfAges).toBe(2017);
  expect(found?.doubts).toContainEqual({ kind: "splitBirthDate", args: { first: "D", second: "E", third: "F" } });
});

test("a list of little more than a name and the three columns is one", () => {
  const rows = pupils.map((row) => row.slice(1, 6));
  const heads = [
    ["Lớp", "Họ và tên", "Ngày sinh", "", ""],
    ["", "", "Ngày", "Tháng", "Năm"],
  ];
  expect(recognise(sheetForTest([["Lớp", "Họ và tên", "Ngày", "Tháng", "Năm"], ...rows]))?.splitBirthDate).toEqual([
    2, 3, 4,
  ]);
  const merges = [area(0, 2, 0, 4), area(0, 0, 1, 0), area(0, 1, 1, 1)];
  expect(recognise(sheetForTest([...heads, ...rows], { merges }))?.splitBirthDate).toEqual([2, 3, 4]);
});

test("another date in three columns, and three columns beside a birth date, are none", () => {
  const heads = [
    ["STT", "Lớp", "Họ và tên", "Ngày nhập trạng thái", "", "", "Giới tính", "Dân tộc", "Ngày sinh"],
    ["", "", "", "Ngày", "Tháng", "Năm", "", "", ""],
  ];
  const rows = [...heads, ...pupils.map((row) => [...row, "05/09/2006"])];
  expect(recognise(sheetForTest(rows, { merges: [area(0, 3, 0, 5)] }))?.splitBirthDate).toBeNull();
  const twice = [
    ["STT", "Lớp", "Họ và tên", "Ngày", "Tháng", "Năm", "Giới tính", "Dân tộc", "Ngày sinh"],
    ...rows.slice(2),
  ];
  const found = recognise(sheetForTest(twice));
  expect(found?.splitBirthDate).toBeNull();
  expect(found?.columns.get("birthDate")).toBe(8);
});
