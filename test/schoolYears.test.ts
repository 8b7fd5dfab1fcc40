import { builtInCataloguesOf } from "../src/catalogues/builtIn/builtInCatalogues";
import { formerProvinces } from "../src/catalogues/data/formerProvinces";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { Level } from "../src/forms/types";
import { defineRowRule } from "../src/rules/types";
import { emptySheet } from "../src/rules/exampleBook";
import type { CellValue, Workbook } from "../src/workbook/types";
import { makeSchool, type School } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

/** The list without the sheets of units, which belong to 2017. */
function withoutUnitSheets(school: School): Workbook {
  const book = asWorkbook(schoolBook(school));
  return { ...book, sheets: book.sheets.filter(({ name }) => !["TINH", "HUYEN", "XA"].includes(name)) };
}

/** Addresses as they are written since 1/7/2025. */
function inTwoTiers(school: School): School {
  const units = {
    permanentProvince: "Tỉnh Vĩnh Long",
    permanentDistrict: "",
    hometownProvince: "Thành phố Huế",
    hometownDistrict: "",
    birthProvince: "Thành phố Hồ Chí Minh",
    birthDistrict: "",
  };
  return { ...school, pupils: school.pupils.map((pupil) => ({ ...pupil, ...units })) };
}

describe.each(levels)("a list of 2025–2026, level %s", (level) => {
  const school = makeSchool({ seed: 5, level, pupils: 300, schoolYear: 2025 });
  const hints = { schoolYear: 2025 };

  test("with units of today has no error and no warning", () => {
    const { problems } = new WorkbookCheck(withoutUnitSheets(inTwoTiers(school)), { hints });
    const found = problems.filter(({ severity }) => severity !== "info");
    expect(found.map(({ rule, field, value }) => `${rule} ${field} ${String(value)}`)).toEqual([]);
  });

  test("with units of before is warned, and told of the new ones", () => {
    const { problems } = new WorkbookCheck(withoutUnitSheets(school), { hints });
    const found = problems.filter(({ severity }) => severity !== "info");
    expect(new Set(found.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
      new Set(["value-in-catalogue warning"]),
    );
    expect(new Set(found.map(({ fixes }) => fixes[0]?.edits[0]?.value))).toEqual(new Set(["Tỉnh Vĩnh Long"]));
    expect(found.every(({ fixes }) => fixes.every(({ isSure }) => !isSure))).toBe(true);
    expect(new Set(problems.filter(({ rule }) => rule === "no-districts").map(({ field }) => field))).toEqual(
      new Set(["permanentDistrict", "hometownDistrict", "birthDistrict"]),
    );
  });
});

describe("the year of a list", () => {
  const rows = (title: string): CellValue[][] => [
    [title],
    ["Mã lớp", "Họ tên", "Ngày sinh", "Tỉnh/Thành phố\n(Theo địa chỉ thường trú)"],
    ["6A", "Nguyễn Thị An", "05/09/2014", "Tỉnh Bến Tre"],
  ];
  const provinceProblems = (check: WorkbookCheck) =>
    check.problems.filter(({ rule }) => rule === "value-in-catalogue").map(({ value }) => value);

  test.each([
    ["Năm học 2017-2018", []],
    ["Năm học 2024 - 2025", []],
    ["Năm học 2025 - 2026", ["Tỉnh Bến Tre"]],
    ["Danh sách học sinh", []],
  ])("%s says which units hold", (title, expected) => {
    const check = new WorkbookCheck({
      sheets: [{ ...emptySheet("list", "Sheet1"), values: rows(title) }],
      date1904: false,
    });
    expect(provinceProblems(check)).toEqual(expected);
  });

  test("can be set, and everything follows", () => {
    const book = { sheets: [{ ...emptySheet("list", "Sheet1"), values: rows("Năm học 2017-2018") }], date1904: false };
    const check = new WorkbookCheck(book);
    expect(provinceProblems(check)).toEqual([]);
    check.setHints({ schoolYear: 2025 });
    expect(provinceProblems(check)).toEqual(["Tỉnh Bến Tre"]);
    check.setHints({ schoolYear: 2024 });
    expect(provinceProblems(check)).toEqual([]);
  });

  test("says which rules run", () => {
    const between = defineRowRule({
      id: "between",
      title: { vi: "Thử", en: "Trial" },
      forms: ["mau-1"],
      years: { from: 2018, to: 2020 },
      severity: "info",
      source: { vi: "Thử", en: "Trial" },
      messages: { here: { vi: "Đây", en: "Here" } },
      reads: ["fullName"],
      check: () => [{ field: "fullName", message: "here" }],
    });
    const book = { sheets: [{ ...emptySheet("list", "Sheet1"), values: rows("") }], date1904: false };
    const found = [2017, 2018, 2019, 2020, 2021].map(
      (schoolYear) => new WorkbookCheck(book, { rules: [between], hints: { schoolYear } }).problems.length,
    );
    expect(found).toEqual([0, 1, 1, 1, 0]);
  });
});

describe("built-in units by year", () => {
  const namesOf = (year: number) =>
    builtInCataloguesOf(year)
      .get("province")
      ?.entries.map(({ name }) => name) ?? [];

  test("63 provinces until 2024–2025, 34 and no districts from 2025–2026", () => {
    expect([2016, 2017, 2024, 2025, 2030].map((year) => namesOf(year).length)).toEqual([63, 63, 63, 34, 34]);
    expect([2024, 2025].map((year) => builtInCataloguesOf(year).has("district"))).toEqual([true, false]);
  });

  test("every name that ended has a successor, and no other", () => {
    const now = new Set(namesOf(2025));
    expect(formerProvinces.map(([former]) => former).sort()).toEqual(
      namesOf(2017)
        .filter((name) => !now.has(name))
        .sort(),
    );
    expect(formerProvinces.every(([, successor]) => now.has(successor))).toBe(true);
  });

  test("the communes of Bến Tre are whole up to 2018–2019, before they were merged", () => {
    const whole = [2017, 2018, 2019].map((year) => builtInCataloguesOf(year).get("commune")?.completeParents?.length);
    expect(whole).toEqual([9, 9, 0]);
  });
});
