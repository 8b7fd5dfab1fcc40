import { provinces } from "../src/catalogues/builtIn/province";
import { loadNationalUnits, type NationalUnits } from "../src/catalogues/nationalUnits";
import { loadUnitsFor, WorkbookCheck } from "../src/check/workbookCheck";
import { emptySheet } from "../src/rules/exampleBook";
import { matchKey } from "../src/text/normalise";
import type { CellValue, Workbook } from "../src/workbook/types";

let units: NationalUnits;
beforeAll(async () => {
  units = await loadNationalUnits();
});

type Address = readonly [province: string, district: string, commune: string];

const header = ["Tỉnh/Thành phố", "Quận/Huyện", "Xã/Phường"].map((unit) => `${unit}\n(Theo địa chỉ thường trú)`);

function bookOf(addresses: readonly Address[], sheets: Readonly<Record<string, CellValue[][]>> = {}): Workbook {
  const values: CellValue[][] = [
    ["Mã lớp", "Họ tên", "Ngày sinh", ...header],
    ...addresses.map((address) => ["6A", "Nguyễn Thị An", "05/09/2006", ...address]),
  ];
  return {
    sheets: [
      { ...emptySheet("list", "Sheet1"), values },
      ...Object.entries(sheets).map(([name, cells]) => ({ ...emptySheet(name, name), values: cells })),
    ],
    date1904: false,
  };
}

function problemsOf(workbook: Workbook, schoolYear = 2017) {
  const check = new WorkbookCheck(workbook, { hints: { level: "C2", schoolYear }, nationalUnits: units });
  return check.problems
    .filter(({ rule }) => rule === "unit-of-parent")
    .map(({ message, severity, value, fixes }) => [
      message,
      severity,
      value,
      fixes[0]?.edits[0]?.value,
      fixes[0]?.isSure ?? false,
    ]);
}

test("districts hang on provinces, communes on districts, and no name stands twice under one", () => {
  const codes = new Set(provinces.entries.map(({ code }) => code));
  expect(new Set(units.district.entries.map(({ parentCode }) => parentCode))).toEqual(codes);
  const districts = new Set(units.district.entries.map(({ code }) => code));
  expect([...districts]).toHaveLength(713);
  expect(units.commune.entries.every(({ parentCode = "" }) => districts.has(parentCode))).toBe(true);
  expect(units.commune.entries).toHaveLength(11_075 + 164);
  const seen = new Set(units.commune.entries.map(({ parentCode, name }) => `${String(parentCode)} ${matchKey(name)}`));
  expect(seen.size).toBe(units.commune.entries.length);
  expect(units.commune.entries.every(({ name }) => /^(?:Xã|Phường|Thị trấn) \S/.test(name))).toBe(true);
});

test("right addresses outside Bến Tre have nothing wrong, by their names of 2017 and of 2019", () => {
  expect(
    problemsOf(
      bookOf([
        ["Thành phố Hà Nội", "Quận Ba Đình", "Phường Phúc Xá"],
        ["Tỉnh Hải Dương", "Thị xã Chí Linh", "Xã Hoàng Tiến"],
        ["Tỉnh Hải Dương", "Thành phố Chí Linh", "Phường Hoàng Tiến"],
        ["Tỉnh Bến Tre", "Huyện Ba Tri", "Xã An Hiệp"],
      ]),
    ),
  ).toEqual([]);
});

test("outside Bến Tre a wrong one is a warning, and no suggestion sure but for marks placed otherwise", () => {
  expect(
    problemsOf(
      bookOf([
        ["Thành phố Hà Nội", "Quận Ba Đin", ""],
        ["Thành phố Hà Nội", "Quận Hoàn Kiếm", "Phường Phúc Xá"],
        ["Tỉnh Bến Tre", "Huyện Ba Tri", "Xã Phúc Xá"],
      ]),
    ),
  ).toEqual([
    ["unknown", "warning", "Quận Ba Đin", "Quận Ba Đình", false],
    ["elsewhere", "warning", "Phường Phúc Xá", expect.anything(), false],
    ["unknown", "error", "Xã Phúc Xá", undefined, false],
  ]);
});

test("the book's own sheets win", () => {
  const sheets = {
    HUYEN: [
      ["STT", "Mã", "Tên", "Cấp", "Mã TP", "Tỉnh / Thành Phố"],
      [1, "001", "Quận Ba Đin", "Quận", "01", "Thành phố Hà Nội"],
    ],
    XA: [
      ["STT", "Mã", "Tên", "Cấp", "Mã QH", "Quận Huyện"],
      [1, "00001", "Phường Lạ", "Phường", "001", "Quận Ba Đin"],
    ],
  };
  expect(problemsOf(bookOf([["Thành phố Hà Nội", "Quận Ba Đin", "Phường Lạ"]], sheets))).toEqual([]);
});

test.each([2019, 2024, 2025])("a list of %i is not judged by units of 2019", (schoolYear) => {
  expect(problemsOf(bookOf([["Thành phố Hà Nội", "Quận Ba Đin", "Phường Lạ"]]), schoolYear)).toEqual([]);
});

const ofBenTre = {
  HUYEN: [
    ["STT", "Mã", "Tên", "Cấp", "Mã TP", "Tỉnh / Thành Phố"],
    [1, "836", "Huyện Ba Tri", "Huyện", "83", "Tỉnh Bến Tre"],
    [2, "831", "Huyện Châu Thành", "Huyện", "83", "Tỉnh Bến Tre"],
  ],
  XA: [
    ["STT", "Mã", "Tên", "Cấp", "Mã QH", "Quận Huyện"],
    [1, "29161", "Xã An Hiệp", "Xã", "836", "Huyện Ba Tri"],
  ],
};

test("beyond a book's own list of one province the country's is asked, and its word is a warning", () => {
  expect(
    problemsOf(
      bookOf(
        [
          ["Tỉnh Tiền Giang", "Huyện Ba Tri", ""],
          ["Tỉnh Tiền Giang", "Huyện Châu Thành", "Xã Tân Hương"],
          ["Tỉnh Tiền Giang", "Huyện Châu Thành", "Xã An Hiệp"],
          ["Tỉnh Bến Tre", "Huyện Ba Tri", "Xã An Hiệp"],
          ["Tỉnh Bến Tre", "Huyện Chợ Lách", ""],
        ],
        ofBenTre,
      ),
    ),
  ).toEqual([
    ["elsewhere", "warning", "Huyện Ba Tri", undefined, false],
    ["elsewhere", "warning", "Xã An Hiệp", expect.anything(), false],
    ["unknown", "error", "Huyện Chợ Lách", undefined, false],
  ]);
});

test("they are loaded only for a book that lacks a list of its own for the whole country", async () => {
  const own = {
    HUYEN: [
      ["STT", "Mã", "Tên", "Cấp", "Mã TP"],
      ...provinces.entries.map(({ code }, place) => [place + 1, `9${code}`, `Quận ${code}`, "Quận", code]),
    ],
    XA: [
      ["STT", "Mã", "Tên", "Cấp", "Mã QH"],
      [1, "00001", "Phường Phúc Xá", "Phường", "001"],
    ],
  };
  expect(await loadUnitsFor(bookOf([], own))).toBeNull();
  expect(await loadUnitsFor(bookOf([]))).not.toBeNull();
  expect(await loadUnitsFor(bookOf([], ofBenTre))).not.toBeNull();
});
