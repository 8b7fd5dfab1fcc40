import { sheetForTest, workbookForTest } from "../workbook/testing/sheetForTest";
import type { CellValue, Dropdown, Sheet } from "../workbook/types";
import { WorkbookCheck } from "./workbookCheck";

const header = ["STT", "Mã lớp", "Họ tên", "Ngày sinh", "Giới tính", "Dân tộc", "Quốc tịch", "Trạng thái HS"];
const pupils: CellValue[][] = [
  [1, "6A", "Lê Văn An", "05/09/2006", "Trai", "Khmer", "Campuchia", "Đang học"],
  [2, "6A", "Võ Thị Bình", "06/09/2006", "Gái", "KINH", "Việt nam", "Đang học"],
];

function listOf(dropdowns: readonly Dropdown[], beside: readonly CellValue[] = []): Sheet {
  const rows = [header, ...pupils].map((row, place) => [...row, "", beside[place] ?? ""]);
  return sheetForTest(rows, { dropdowns });
}

const column = (left: number) => [{ top: 1, left, bottom: 400, right: left }];
const sex = { areas: column(4), source: "Trai,Gái" };
const ethnicity = { areas: column(5), source: "=$J$2:$J$3" };
const nationality = { areas: column(6), source: '=INDIRECT("Chon!$A$1:$A$9")' };
const chosen = sheetForTest([["Campuchia"], ["Việt nam"]], { id: "sheet2", name: "Chon" });

const spoken = ["value-in-catalogue", "catalogue-spelling"];
const said = (check: WorkbookCheck) =>
  check.problems
    .filter(({ rule }) => spoken.includes(rule))
    .map(({ value, severity }) => `${String(value)} ${severity}`);

test("what a column's own dropdown offers is right there, whatever its spelling", () => {
  const lists = [sex, ethnicity, nationality];
  const without = new WorkbookCheck(workbookForTest([listOf([], ["", "Khmer", "KINH"]), chosen]));
  expect(said(without)).toEqual([
    "Trai error",
    "Khmer error",
    "Campuchia warning",
    "Gái error",
    "KINH info",
    "Việt nam info",
  ]);
  expect(said(new WorkbookCheck(workbookForTest([listOf(lists, ["", "Khmer", "KINH"]), chosen])))).toEqual([]);
});

test("what it lacks is judged as before, and another column's list changes nothing", () => {
  const check = new WorkbookCheck(
    workbookForTest([
      listOf([
        { ...sex, source: "Trai,Nữ" },
        { ...nationality, areas: column(2) },
      ]),
      chosen,
    ]),
  );
  expect(said(check)).toEqual(["Khmer error", "Campuchia warning", "Gái error", "KINH info", "Việt nam info"]);
});

test("a whole catalogue sheet goes before it", () => {
  const sheet = sheetForTest(
    [
      ["STT", "Mã", "Giới tính"],
      [1, "01", "Nam"],
      [2, "02", "Nữ"],
    ],
    { id: "sheet3", name: "GIOI_TINH" },
  );
  const check = new WorkbookCheck(workbookForTest([listOf([sex]), sheet]));
  expect(said(check)).toContain("Trai error");
});

test("an office's wording counts as what it can only mean", () => {
  const check = new WorkbookCheck(workbookForTest([listOf([ethnicity], ["", "Khmer", "KINH"]), chosen]));
  const [first] = check.checkedSheets;
  expect(first?.records.entry("ethnicity", 0)).toMatchObject({ name: "Khmer", code: "05" });
});

test("the cells that it points to may be edited beside the list", () => {
  const check = new WorkbookCheck(workbookForTest([listOf([ethnicity], ["", "Khmer", "KINH"])]));
  expect(said(check)).not.toContain("Khmer error");
  const area = { top: 1, left: 9, bottom: 1, right: 9 };
  check.putContents([{ sheetId: "sheet1", area, values: [["Hoa"]], formulas: new Map(), numberFormats: new Map() }]);
  expect(said(check)).toContain("Khmer error");
});

test("a host is asked of columns whose catalogue the book lacks, once", () => {
  const { dropdowns: _, ...unread } = listOf([]);
  const sheet = sheetForTest(
    [
      ["STT", "Mã", "Giới tính"],
      [1, "01", "Trai"],
      [2, "02", "Gái"],
    ],
    { id: "sheet3", name: "GIOI_TINH" },
  );
  const check = new WorkbookCheck(workbookForTest([unread, sheet]));
  const asked = new Set(check.cellsToAskForLists.map((cell) => cell.column));
  expect([...asked].sort()).toEqual([1, 5, 6, 7]);
  check.putDropdowns(new Map([["sheet1", [{ ...ethnicity, source: "Khmer,KINH" }]]]));
  expect(said(check)).toEqual(["Campuchia warning", "Việt nam info"]);
  expect(check.cellsToAskForLists).toEqual([]);
});
