import { schoolYearOfAges, schoolYearOfTitle } from "./findSchoolYear";

test.each<[string, number | null]>([
  ["DANH SÁCH HỌC SINH NĂM HỌC 2017-2018", 2017],
  ["Năm học: 2017 – 2018", 2017],
  ["nam hoc 2018/2019", 2018],
  ["HocSinh_2017_18.xlsx", 2017],
  ["Ba Tri, ngày 20/8/2018", null],
  ["Từ 2017-2018 đến 2018-2019", null],
  ["2017-2019", null],
  ["KỲ THI THPT QUỐC GIA NĂM 2018", 2017],
  ["Danh sách xét công nhận tốt nghiệp THCS năm 2018", 2017],
  ["Phong trào thi đua năm 2018", null],
  ["Dự thi, tháng 9 năm 2017", null],
  ["Số 12017-2018", null],
  ["", null],
])("%s: %s", (title, year) => {
  expect(schoolYearOfTitle(title)).toBe(year);
});

describe("by ages", () => {
  const pupils = (count: number, birthYear: number, classText: string) =>
    Array.from({ length: count }, () => ({ birthYear, classText }));

  test.each([
    ["grade 1 and 6 of one year", [...pupils(6, 2011, "1A"), ...pupils(6, 2006, "6/1")], 2017],
    ["mầm non of five years", pupils(12, 2012, "Lá 1"), 2017],
    ["some repeat the year", [...pupils(8, 2011, "1A"), ...pupils(4, 2010, "1A")], 2017],
    ["half and half", [...pupils(6, 2011, "1A"), ...pupils(6, 2010, "1A")], null],
    ["too few", pupils(9, 2011, "1A"), null],
    ["classes that say nothing", pupils(20, 2011, "?"), null],
  ])("%s", (_, list, year) => {
    expect(schoolYearOfAges(list)).toBe(year);
  });
});
