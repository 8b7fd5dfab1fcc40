import { fromTelex } from "./telex";

test.each([
  ["Thij", "Thị"],
  ["Nguyeenx", "Nguyễn"],
  ["Nguyênx", "Nguyễn"],
  ["Hoaf", "Hòa"],
  ["Thuyr", "Thủy"],
  ["Ddawngj", "Đặng"],
  ["Quyeets", "Quyết"],
  ["Quyf", "Quỳ"],
  ["Giangf", "Giàng"],
  ["Truowngf", "Trường"],
  ["Khoaa", null],
  ["Thị", null],
  ["Hoa", null],
  ["Rex", "Rẽ"],
  ["Max", "Mã"],
  ["Phols", null],
  ["", null],
])("%s → %s", (word, expected) => {
  expect(fromTelex(word)).toBe(expected);
});
