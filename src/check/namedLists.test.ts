import { sheetForTest } from "../workbook/testing/sheetForTest";
import type { CellValue } from "../workbook/types";
import { WorkbookCheck } from "./workbookCheck";

const values: CellValue[][] = [
  ["STT", "Mã lớp", "Họ tên", "Ngày sinh", "Giới tính", "Dân tộc", "Trạng thái HS", "", ""],
  [1, "6A", "Lê Văn An", "05/09/2006", "Nam", "Chil", "Đang học", "", "Chil"],
  [2, "6A", "Võ Thị Bình", "06/09/2006", "Nữ", "Kinh", "Đang học", "", "Kinh"],
];

function check(): WorkbookCheck {
  const sheet = sheetForTest(values.map((row) => [...row]));
  const area = { top: 1, left: 8, bottom: 2, right: 8 };
  return new WorkbookCheck({
    sheets: [sheet],
    date1904: false,
    names: [{ name: "DanToc", sheetName: sheet.name, area }],
  });
}

const unknown = (of: WorkbookCheck) => of.problems.filter(({ rule }) => rule === "value-in-catalogue").length;

test("what a named area allows is read again when it is edited, and goes along with the sheet's new name", () => {
  const book = check();
  const [sheet] = book.allSheets;
  const sheetId = sheet?.id ?? "";
  expect(unknown(book)).toBe(0);
  book.renameSheet(sheetId, "Danh sách");
  expect(unknown(book)).toBe(0);
  const area = { top: 1, left: 8, bottom: 1, right: 8 };
  book.putContents([{ sheetId, area, values: [["Tày"]], formulas: new Map(), numberFormats: new Map() }]);
  expect(unknown(book)).toBe(1);
});
