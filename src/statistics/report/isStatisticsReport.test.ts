import { sheetForTest } from "../../workbook/testing/sheetForTest";
import { isStatisticsReport } from "./isStatisticsReport";

const head = [["THỐNG KÊ"], ["Đơn vị: Trường THCS An Bình"], ["Năm học: 2017–2018"], ["Cách tính: như cổng"]];

test.each([
  ["the balance", [...head, ["Phép cân đối", "Vế trái", "Vế phải"]], true],
  ["a table by grades", [...head, ["Chỉ tiêu", "Trong đó", "Tổng số"]], true],
  [
    "a table by classes, in decomposed letters",
    [...head, ["Khối", "Lớp", "Tổng số"]].map((row) => row.map((text) => text.normalize("NFD"))),
    true,
  ],
  ["in English", [["STATISTICS"], ["Unit: An Bình"], ["Counted: as the portal"], ["Figure", "Of them"]], true],
  ["without a table", head, false],
  ["a report of the school's own", [["Đơn vị: Trường THCS An Bình"], ["Khối", "Lớp", "Tổng số"]], false],
  ["a list", [["Đơn vị: Trường THCS An Bình"], ["STT", "Mã lớp", "Họ tên"]], false],
  ["nothing", [], false],
])("%s", (_, values, expected) => {
  expect(isStatisticsReport([sheetForTest([["Danh mục"]]), sheetForTest(values)])).toBe(expected);
});
