import fc from "fast-check";
import { toSerial } from "./calendar";
import { ageGroupOfClass, classesFromDate, gradeOfClass, isDateDisguisedClass, classesFromNumber } from "./classCode";

test.each([
  ["1A", 1],
  ["6A", 6],
  ["6/1", 6],
  ["10A2", 10],
  ["10/2", 10],
  ["12", 12],
  ["L2B", 2],
  ["Lớp 6A1", 6],
  ["LỚP 6A1".normalize("NFD"), 6],
  ["Khối 7", 7],
  ["06A", 6],
  ["A6", 6],
  ["9-1", 9],
  ["61", 6],
  ["611", 6],
  ["101", 10],
  ["1012", 10],
  ["Lớp 1A năm học 2017-2018", 1],
  ["6.1", 6],
  [6, 6],
  [6.1, 6],
])("%p is grade %i", (code, grade) => {
  expect(gradeOfClass(code)).toEqual({ grade, preschool: null });
});

test.each([
  ["11", { from: 1, to: 5 }, 1],
  ["11", { from: 10, to: 12 }, 11],
  ["12A", { from: 1, to: 5 }, 12],
  ["61", { from: 6, to: 9 }, 6],
  ["10A", { from: 6, to: 9 }, 10],
])("%j in a school of grades %j is grade %i", (code, span, grade) => {
  expect(gradeOfClass(code, span)).toEqual({ grade, preschool: null });
});

test.each([
  ["Nhà trẻ", "nursery"],
  ["Nhóm trẻ 25-36 tháng", "nursery"],
  ["24-36 tháng A", "nursery"],
  ["NT1", "nursery"],
  ["Mầm 1", "age3"],
  ["Mẫu giáo bé", "age3"],
  ["3 tuổi", "age3"],
  ["3-4 tuổi B", "age3"],
  ["Chồi 2", "age4"],
  ["4 tuổi A", "age4"],
  ["Mẫu giáo nhỡ", "age4"],
  ["Lá 1", "age5"],
  ["Lớp Lá", "age5"],
  ["lá1", "age5"],
  ["5 tuổi A", "age5"],
  ["5-6 tuổi", "age5"],
  ["5tuổi", "age5"],
  ["MGL 2", "age5"],
  ["Mẫu giáo", "kindergarten"],
  ["Lớp mầm non", "kindergarten"],
])("%j is of the age group %s", (code, preschool) => {
  expect(gradeOfClass(code)).toEqual({ grade: null, preschool });
});

test.each(["", "A", "0", "2018", "Lan", "43106", "Chuyên Văn", "Hoàng Lâm"])("%j tells nothing", (code) => {
  expect(gradeOfClass(code)).toBeNull();
});

test.each([
  [43106, "d-mmm", true],
  [43106, "dd/mm/yyyy", true],
  [43106, "[$-42A]d/m;@", true],
  [43106, "General", true],
  [43106, "", true],
  [32874, "d-mmm", true],
  [32873, "d-mmm", false],
  [43106, "0", false],
  [43106, '0" day"', false],
  [43106, "0\\d", false],
  [43106, "[Red]0", false],
  [43106.5, "d-mmm", false],
  [6, "d-mmm", false],
  [101, "General", false],
  ["6/1", "General", false],
  [true, "d-mmm", false],
])("%p with the format %j is a class in disguise: %s", (value, format, expected) => {
  expect(isDateDisguisedClass(value, format)).toBe(expected);
});

test.each([
  [{ year: 2018, month: 1, day: 6 }, {}, ["6/1", "1/6"]],
  [{ year: 2018, month: 2, day: 10 }, { separator: "-" }, ["10-2", "2-10"]],
  [{ year: 2018, month: 6, day: 6 }, {}, ["6/6"]],
])("%j was %j", (date, options, classes) => {
  expect(classesFromDate(toSerial(date), options)).toEqual(classes);
});

test("no date, no class", () => {
  expect(classesFromDate(-1)).toEqual([]);
});

test("a class that Excel made a date of is among the ones rebuilt, whichever way it read it", () => {
  const cell = fc.record({
    grade: fc.integer({ min: 1, max: 12 }),
    number: fc.integer({ min: 1, max: 12 }),
    isDayFirst: fc.boolean(),
    date1904: fc.boolean(),
  });
  fc.assert(
    fc.property(cell, ({ grade, number, isDayFirst, date1904 }) => {
      const [day, month] = isDayFirst ? [grade, number] : [number, grade];
      const serial = toSerial({ year: 2018, month, day }, { date1904 });
      expect(isDateDisguisedClass(serial, "d-mmm", { date1904 })).toBe(true);
      expect(classesFromDate(serial, { date1904 })).toContain(`${String(grade)}/${String(number)}`);
      expect(gradeOfClass(`${String(grade)}/${String(number)}`)).toEqual({ grade, preschool: null });
    }),
  );
});

test.each([
  ["3-12 Tháng", "months3to12"],
  ["Nhóm 13 - 24 tháng", "months13to24"],
  ["24-36 tháng", "months25to36"],
  ["25 đến 36 tháng A", "months25to36"],
  ["18 tháng", "months13to24"],
  ["3-36 tháng", "nursery"],
  ["Nhóm trẻ", "nursery"],
  ["4-5 Tuổi", "age4"],
  ["Lá 2", "age5"],
  ["Lớp mẫu giáo", "kindergarten"],
  ["6A", null],
])("%j is a class of the age group %s", (text, group) => {
  expect(ageGroupOfClass(text)).toBe(group);
});

describe("classes that Excel made numbers of", () => {
  test.each([
    [60, ["6E1"]],
    [600, ["6E2"]],
    [1000, ["1E3", "10E2"]],
    [110, ["11E1"]],
    [6.1, ["6.10"]],
    [10.2, ["10.20"]],
    [61, []],
    [0, []],
    [6.12, []],
    [1300, []],
    [43106, []],
  ])("%j", (value, codes) => expect(classesFromNumber(value)).toEqual(codes));

  test("are what the codes are as numbers", () => {
    for (const value of [60, 600, 1000, 110, 6.1, 10.2])
      for (const code of classesFromNumber(value)) expect(Number(code)).toBe(value);
  });
});
