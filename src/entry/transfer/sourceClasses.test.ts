import { classCodeOf, classInTitle, classOfSheetName } from "./sourceClasses";

test.each([
  ["LỚP 1A", "1A"],
  ["Lớp: 6/1", "6/1"],
  ["DANH SÁCH HỌC SINH LỚP 6A1 – NĂM HỌC 2017-2018", "6A1"],
  ["DANH SÁCH LỚP 6/1 NĂM HỌC 2017-2018", "6/1"],
  ["Danh sách trẻ lớp Lá 2", "Lá 2"],
  ["LỚP Nhóm trẻ 1", "Nhóm trẻ 1"],
  ["lop 10A2", "10A2"],
  ["Lớp học: 9B", "9B"],
  ["DANH SÁCH HỌC SINH KHỐI LỚP 6", null],
  ["Giáo viên chủ nhiệm lớp", null],
  ["TRƯỜNG THCS LÊ LỢI", null],
])("the class in «%s»", (title, expected) => {
  expect(classInTitle(title)).toBe(expected);
});

test.each([
  ["6A", "6A"],
  ["Lớp 6A1", "6A1"],
  ["10.2", "10.2"],
  ["Lá 1", "Lá 1"],
  ["Sheet1", null],
  ["Khối 6", null],
  ["Danh sach", null],
])("the class of a sheet called «%s»", (name, expected) => {
  expect(classOfSheetName(name)).toBe(expected);
});

test("a class's code is what follows the word", () => {
  expect(["Lớp 6A", "lớp: 6/1", "6A", "Lớp"].map(classCodeOf)).toEqual(["6A", "6/1", "6A", "Lớp"]);
});
