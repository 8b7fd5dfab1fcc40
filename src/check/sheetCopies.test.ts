import fc from "fast-check";
import { sheetForTest, workbookForTest } from "../workbook/testing/sheetForTest";
import type { CellValue, Sheet } from "../workbook/types";
import type { Problem } from "./problem";
import { WorkbookCheck } from "./workbookCheck";

const header = ["STT", "Mã lớp", "Mã học sinh", "Họ tên", "Ngày sinh", "Giới tính", "Dân tộc", "Trạng thái HS"];
const names = ["Lê Thị An", "Võ Thị Bình", "Trần Thị Chi", "Ngô Thị Dung", "Phạm Thị Em", "Đỗ Thị Giang"];

function pupils(from = 0, to = names.length): CellValue[][] {
  return names
    .map((name, place): CellValue[] => [
      place + 1,
      "6A",
      `830000000${String(place)}`,
      name,
      `0${String(place + 1)}/09/2006`,
      "Nữ",
      "Kinh",
      "Đang học",
    ])
    .slice(from, to);
}

const list = (name: string, rows: CellValue[][]): Sheet =>
  sheetForTest([[...header], ...rows.map((row) => [...row])], { id: name, name });

const said = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity !== "info").map(({ rule, sheet }) => `${rule} ${sheet}`);

test("a list on two sheets is one problem, whatever its pupils share", () => {
  const check = new WorkbookCheck(workbookForTest([list("HK1", pupils()), list("HK2", pupils())]));
  expect(said(check.problems)).toEqual(["list-on-two-sheets HK2"]);
});

test("classes beside the whole list are one problem each, and a pupil in two classes is told still", () => {
  const classes = [list("6A", pupils(0, 3)), list("6B", pupils(3, 6))];
  const all = list("Toàn trường", pupils());
  expect(said(new WorkbookCheck(workbookForTest([all, ...classes])).problems)).toEqual([
    "list-on-two-sheets 6A",
    "list-on-two-sheets 6B",
  ]);
  const strange = [list("6A", pupils(0, 4)), list("6B", pupils(3, 6))];
  expect(new Set(said(new WorkbookCheck(workbookForTest([all, ...strange])).problems))).toEqual(
    new Set(["list-on-two-sheets 6A", "list-on-two-sheets 6B", "duplicate-pupil-code 6A", "duplicate-pupil-code 6B"]),
  );
});

test("what differs is named", () => {
  const [first = [], second = [], ...rest] = pupils();
  const changed = [first.with(5, "Nam"), ...rest];
  const check = new WorkbookCheck(workbookForTest([list("HK1", pupils()), list("HK2", changed)]));
  const [found] = check.problems.filter(({ rule }) => rule === "list-on-two-sheets");
  expect(found?.message).toBe("different");
  expect(found?.args["differences"]).toMatchObject({
    vi: `${String(second[3])} (chỉ có ở trang HK1, dòng 3); ${String(first[3])} (dòng 2: Giới tính)`,
  });
});

test("edits that make sheets copies, or copies sheets, are told as a new check would", () => {
  const other = pupils().map((row) => row.with(2, `84${String(row[2])}`).with(3, "Lý Văn Khác"));
  fc.assert(
    fc.property(
      fc.array(fc.record({ row: fc.nat(5), column: fc.constantFrom(2, 3, 4), back: fc.boolean() }), { maxLength: 12 }),
      (edits) => {
        const book = () => [list("HK1", pupils()), list("HK2", pupils())];
        const check = new WorkbookCheck(workbookForTest(book()));
        const expected = book();
        for (const { row, column, back } of edits) {
          const value = (back ? pupils() : other)[row]?.[column] ?? "";
          const area = { top: row + 1, left: column, bottom: row + 1, right: column };
          const content = { sheetId: "HK2", area, values: [[value]], formulas: new Map(), numberFormats: new Map() };
          check.putContents([content]);
          const cells = expected[1]?.values[row + 1];
          if (cells) cells[column] = value;
        }
        expect(said(check.problems)).toEqual(said(new WorkbookCheck(workbookForTest(expected)).problems));
      },
    ),
    { numRuns: 60 },
  );
});
