import fc from "fast-check";
import { formatDate, fromSerial, toSerial } from "../../text/date";
import { cellKey } from "../../workbook/cells";
import { sheetForTest } from "../../workbook/testing/sheetForTest";
import type { CellValue, Sheet } from "../../workbook/types";
import { firstEmptyColumn, headerRowOf, joinNames, rowsForTools, sexFromTicks, splitNames } from "./columns";
import { countOrders, type DateOrder, swapDayAndMonth, toRealDate } from "./dates";
import { planColumn } from "./planColumn";
import { encodingOf, tidyText, toUnicode } from "./texts";
import type { ToolAnswer } from "./types";

function sheetOf(values: CellValue[][], formulas: readonly (readonly [number, number, string])[] = []): Sheet {
  return sheetForTest(values, {
    formulas: new Map(formulas.map(([row, column, text]) => [cellKey(row, column), text])),
  });
}

/** A changed date as `dd/mm/yyyy`, anything else as what the tool says. */
function shown(answer: ToolAnswer): string {
  if (answer.kind !== "change") return answer.kind === "left" ? answer.reason : "same";
  const day = typeof answer.value === "number" ? fromSerial(answer.value) : null;
  return day ? formatDate(day) : String(answer.value);
}

describe("text into dates", () => {
  test.each<[CellValue, DateOrder, string]>([
    ["5/7/2011", "dayFirst", "05/07/2011"],
    ["5/7/2011", "monthFirst", "07/05/2011"],
    ["05.07.2011", "dayFirst", "05/07/2011"],
    ["12-25-2006", "monthFirst", "25/12/2006"],
    ["12-25-2006", "dayFirst", "impossibleDay"],
    ["25/12/2006", "monthFirst", "impossibleDay"],
    ["5/7/11", "dayFirst", "05/07/2011"],
    ["5/7/28", "dayFirst", "05/07/1928"],
    ["40729", "dayFirst", "05/07/2011"],
    ["05072011", "dayFirst", "05/07/2011"],
    ["2011-07-05", "monthFirst", "05/07/2011"],
    ["ngày 5 tháng 7 năm 2011", "monthFirst", "05/07/2011"],
    ["31/04/2011", "dayFirst", "impossibleDay"],
    ["2011", "dayFirst", "yearOnly"],
    [2011, "dayFirst", "yearOnly"],
    ["chưa rõ", "dayFirst", "notADate"],
    [35, "dayFirst", "notADate"],
    ["  ", "dayFirst", "same"],
    [40729, "dayFirst", "05/07/2011"],
  ])("%j, %s → %s", (value, order, expected) => {
    expect(shown(toRealDate(value, "General", { order, latestYear: 2018 }))).toBe(expected);
  });

  test("a real date that shows as one stays, another is only shown as one", () => {
    const options = { order: "dayFirst" as const, latestYear: 2018 };
    expect(toRealDate(40729, "d/m/yyyy", options)).toEqual({ kind: "same" });
    expect(toRealDate(40729, "General", options)).toEqual({ kind: "change", value: 40729, numberFormat: "dd/mm/yyyy" });
  });

  test("a book that counts from 1904 gets its own numbers", () => {
    const answer = toRealDate("5/7/2011", "@", { order: "dayFirst", latestYear: 2018, date1904: true });
    expect(answer).toEqual({ kind: "change", value: 39267, numberFormat: "dd/mm/yyyy" });
  });

  test("the order is told by texts that can be read one way only", () => {
    expect(countOrders(["25/12/2006", "3/4/2006", "12/25/2006", "12/26/2006", 40729, ""])).toEqual({
      dayFirst: 1,
      monthFirst: 2,
    });
  });
});

describe("day and month", () => {
  test.each<[CellValue, string]>([
    [toSerial({ year: 2006, month: 4, day: 3 }), "04/03/2006"],
    [toSerial({ year: 2006, month: 4, day: 13 }), "dayAfter12"],
    [toSerial({ year: 2006, month: 4, day: 4 }), "same"],
    ["3/4/2006", "04/03/2006"],
    ["05/13/2006", "13/05/2006"],
    ["Kinh", "notADate"],
    ["2006", "yearOnly"],
  ])("%j → %s", (value, expected) => expect(shown(swapDayAndMonth(value, "dd/mm/yyyy"))).toBe(expected));

  test("twice is the day itself again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 43_465 }), (serial) => {
        const once = swapDayAndMonth(serial, "dd/mm/yyyy");
        if (once.kind !== "change") return;
        expect(swapDayAndMonth(once.value, "dd/mm/yyyy")).toEqual({ kind: "change", value: serial });
      }),
    );
  });
});

describe("names", () => {
  const sheet = sheetOf(
    [
      ["STT", "Họ và tên"],
      [1, "Nguyễn  Thị Hoa "],
      [2, "Y"],
      [3, ""],
      [4, "Trần Văn An", "", "Ân"],
    ],
    [],
  );

  test("are split into empty cells; what stands there stays", () => {
    const { edits, left } = splitNames(
      sheet,
      [1, 2, 3, 4],
      1,
      { column: 2, header: "Họ đệm" },
      { column: 3, header: "Tên" },
      0,
    );
    expect(edits.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 2, "Họ đệm"],
      [0, 3, "Tên"],
      [1, 2, "Nguyễn Thị"],
      [1, 3, "Hoa"],
      [4, 2, "Trần Văn"],
    ]);
    expect(left.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [2, 1, "oneWord"],
      [4, 3, "filled"],
    ]);
  });

  test("split and joined again are the names, tidied", () => {
    const parts = sheetOf([
      ["Họ đệm", "Tên"],
      ["Nguyễn Thị ", " Hoa"],
      ["", "Y"],
      ["", ""],
    ]);
    const { edits } = joinNames(parts, [1, 2, 3], 0, 1, { column: 2, header: "Họ tên" }, 0);
    expect(edits.map(({ row, value }) => [row, value])).toEqual([
      [0, "Họ tên"],
      [1, "Nguyễn Thị Hoa"],
      [2, "Y"],
    ]);
  });

  test("the next empty column is right of everything", () => {
    expect(firstEmptyColumn(sheet)).toBe(4);
    expect(rowsForTools(sheet, undefined)).toEqual([1, 2, 3, 4]);
  });
});

describe("a column Nữ with ticks", () => {
  const sheet = sheetOf([["Nữ"], ["x"], [""], ["Nữ"], ["?"], ["X"]], [[5, 0, '="X"']]);

  test("becomes the sex in another column", () => {
    const { edits, left } = sexFromTicks(sheet, [1, 2, 3, 4], 0, { column: 1, header: "Giới tính" }, 0);
    expect(edits.map(({ row, value }) => [row, value])).toEqual([
      [0, "Giới tính"],
      [1, "Nữ"],
      [2, "Nam"],
      [3, "Nữ"],
    ]);
    expect(left).toMatchObject([{ row: 4, reason: "notATick" }]);
  });

  test("or in its own, but for formulas", () => {
    const { edits, left } = sexFromTicks(sheet, [1, 2, 5], 0, { column: 0, header: "Giới tính" }, 0);
    expect(edits.map(({ row, value, expected }) => [row, value, expected])).toEqual([
      [0, "Giới tính", "Nữ"],
      [1, "Nữ", "x"],
      [2, "Nam", ""],
    ]);
    expect(left).toMatchObject([{ row: 5, reason: "formula" }]);
  });
});

describe("texts", () => {
  test.each<[CellValue, boolean, CellValue | null]>([
    [" nguyễn  THỊ\u00a0hoa", true, "Nguyễn Thị Hoa"],
    [" Ấp  2", false, "Ấp 2"],
    ["Nguyễn".normalize("NFD"), false, "Nguyễn"],
    ["Nguyễn", true, null],
    [12, true, null],
  ])("%j tidied (name: %p) → %j", (value, isName, expected) => {
    expect(tidyText(value, { isName })).toEqual(
      expected === null ? { kind: "same" } : { kind: "change", value: expected },
    );
  });

  test("a column of an old font becomes Unicode; good Vietnamese in it stays", () => {
    const tcvn3 = ["NguyÔn V¨n ¸i", "TrÇn ThÞ Hång", "Lê Văn An", "Hoa"];
    expect(encodingOf(tcvn3)).toBe("tcvn3");
    expect(tcvn3.map((text) => toUnicode(text, "tcvn3"))).toEqual([
      { kind: "change", value: "Nguyễn Văn ái" },
      { kind: "change", value: "Trần Thị Hồng" },
      { kind: "same" },
      { kind: "same" },
    ]);
    const vni = ["Nguyeãn Vaên Höõu", "Traàn Thò Hoàng"];
    expect(encodingOf(vni)).toBe("vni");
    expect(shown(toUnicode(vni[0] ?? "", "vni"))).toBe("Nguyễn Văn Hữu");
    expect(encodingOf(["Nguyễn Văn An", "Lý Hoàng Lâm"])).toBeNull();
  });

  test("formulas and empty cells stay", () => {
    const sheet = sheetOf([["a  b"], [""], ["c  d"]], [[2, 0, '="c  d"']]);
    const plan = planColumn(sheet, [0, 1, 2], 0, (value) => tidyText(value, { isName: false }));
    expect(plan.edits).toEqual([
      { sheet: "sheet1", row: 0, column: 0, value: "a b", expected: "a  b", expectedFormat: "General" },
    ]);
    expect(plan.left).toMatchObject([{ row: 2, reason: "formula" }]);
  });
});

describe("merged areas", () => {
  const merged = (values: CellValue[][]): Sheet => ({
    ...sheetOf(values),
    merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
  });

  test("a tick over several pupils is not read as one tick and a blank", () => {
    const { edits, left } = sexFromTicks(merged([["Nữ"], ["x"], [""], [""]]), [1, 2, 3], 0, target(1), 0);
    expect(edits.map(({ row, value }) => [row, value])).toEqual([
      [0, "Giới tính"],
      [1, "Nữ"],
      [3, "Nam"],
    ]);
    expect(left).toMatchObject([{ row: 2, reason: "merged" }]);
  });

  test("nothing is written into a cell that Excel would not show", () => {
    const { edits, left } = sexFromTicks(
      merged([
        ["Giới tính", "Nữ"],
        ["", "x"],
        ["", ""],
      ]),
      [1, 2],
      1,
      target(0),
      0,
    );
    expect(edits.map(({ row, value }) => [row, value])).toEqual([[1, "Nữ"]]);
    expect(left).toMatchObject([{ row: 2, column: 0, reason: "merged" }]);
  });

  const target = (column: number) => ({ column, header: "Giới tính" });
});

test("in a sheet of another kind the header stands below the titles, and totals and signatures are no rows", () => {
  const sheet = sheetOf([
    ["TRƯỜNG THCS BÌNH MINH"],
    [],
    ["STT", "Họ tên", "Nghề nghiệp cha", "Nữ", "Ghi chú"],
    [1, "Lê An", "Cán bộ", "", ""],
    ["LỚP 6B"],
    [2, "Lê Thị Bé", "", "x", ""],
    ["Tổng cộng", 2, "", 1, ""],
    ["", "Người lập", "", "Hiệu trưởng", ""],
  ]);
  expect(headerRowOf(sheet, undefined)).toBe(2);
  expect(rowsForTools(sheet, undefined)).toEqual([3, 5]);
  // In a list of two columns a name alone is a pupil.
  const narrow = sheetOf([["Họ tên", "Nữ"], ["Lê An"], ["Lê Thị Bé", "x"], ["Tổng cộng", 2]]);
  expect(rowsForTools(narrow, undefined)).toEqual([1, 2]);
});
