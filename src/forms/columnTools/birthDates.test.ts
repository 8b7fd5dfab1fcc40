import { sheetForTest } from "../../workbook/testing/sheetForTest";
import { toSerial } from "../../text/date";
import { joinDates } from "./birthDates";

const sheet = sheetForTest([
  ["Họ tên", "Ngày", "Tháng", "Năm"],
  ["Lê An", 5, "09", 2006],
  ["Võ Bình", 31, 4, 2006],
  ["Lý Chi", 7, "", 2006],
  ["Ngô Dung", "", "", ""],
  ["Đỗ Em", 1, 2, "48", "", 12],
]);
const plan = (column: number) =>
  joinDates(sheet, [1, 2, 3, 4, 5], [1, 2, 3], { column, header: "Ngày sinh" }, 0, { latestYear: 2018 });

test("three cells become one date; what names no day stays and is told where", () => {
  const { edits, left } = plan(4);
  expect(edits.map(({ row, value, numberFormat }) => [row, value, numberFormat])).toEqual([
    [0, "Ngày sinh", undefined],
    [1, toSerial({ year: 2006, month: 9, day: 5 }), "dd/mm/yyyy"],
    [5, toSerial({ year: 1948, month: 2, day: 1 }), "dd/mm/yyyy"],
  ]);
  expect(left.map(({ row, column, reason }) => [row, column, reason])).toEqual([
    [2, 1, "impossibleDay"],
    [3, 2, "notADate"],
  ]);
});

test("nothing is written over", () => {
  expect(plan(5).left.at(-1)).toMatchObject({ row: 5, column: 5, reason: "filled" });
});
