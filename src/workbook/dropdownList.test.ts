import { dropdownList } from "./dropdownList";
import { sheetForTest } from "./testing/sheetForTest";

const list = sheetForTest([["Họ tên"], ["Lê An", "", "Kinh"], ["", "", "Khmer"]], { name: "DSHS" });
const others = sheetForTest([["Phật Giáo", "Mỹ", "Lào"], [""], ["Lương"], ["Cao đài", 7]], { name: "Danh mục" });
const workbook = {
  sheets: [list, others],
  names: [{ name: "ton_giao", sheetName: "Danh mục", area: { top: 0, left: 0, bottom: 3, right: 0 } }],
};
const valuesOf = (source: string) => dropdownList(source, list, workbook)?.values ?? null;

test.each([
  ["words", "Nam, Nữ", ["Nam", "Nữ"]],
  ["words with semicolons", "Nam;Nữ", ["Nam", "Nữ"]],
  ["a semicolon within a word", "Có; đủ,Không", ["Có; đủ", "Không"]],
  ["cells of the sheet itself", "=$C$2:$C$9", ["Kinh", "Khmer"]],
  ["cells of another sheet, blanks left out", "='Danh mục'!$A$1:$A$40", ["Phật Giáo", "Lương", "Cao đài"]],
  ["a row", "='danh mục'!$A$1:$C$1", ["Phật Giáo", "Mỹ", "Lào"]],
  ["a name", "=TON_GIAO", ["Phật Giáo", "Lương", "Cao đài"]],
  ["a name as text", '=INDIRECT("ton_giao")', ["Phật Giáo", "Lương", "Cao đài"]],
  ["an address as text", "=INDIRECT(\"'Danh mục'!$B$4:$B$4\")", ["7"]],
  [
    "a list as long as it is",
    "=OFFSET('Danh mục'!$A$1,0,0,COUNTA('Danh mục'!$A:$A),1)",
    ["Phật Giáo", "Lương", "Cao đài"],
  ],
  ["what another cell says", "=INDIRECT($C2)", null],
  ["a block of cells", "='Danh mục'!$A$1:$C$4", null],
  ["a sheet that is gone", "=Xóa!$A$1:$A$4", null],
  ["a broken reference", "=#REF!", null],
])("%s: %s", (_, source, expected) => {
  expect(valuesOf(source)).toEqual(expected);
});
