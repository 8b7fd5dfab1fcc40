import { sheetForTest, workbookForTest } from "../src/workbook/testing/sheetForTest";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { Level } from "../src/forms/types";
import { openWorkbook } from "../src/workbook/openWorkbook";
import { writeWorkbook } from "../src/workbook/writeWorkbook";
import { fieldsOfLevel } from "../src/entry/newList/pupilListSheet";
import { blankPupilList, blankPupilSheets, readClassCodes } from "../src/entry/newList/blankPupilList";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

const blanks = levels.flatMap((level) => [2017, 2025].map((schoolYear) => ({ level, schoolYear })));

describe.each(blanks)("a blank Mẫu số 1 of $level, $schoolYear", ({ level, schoolYear }) => {
  test.each([
    ["without classes", []],
    [
      "with classes",
      level === "MN"
        ? ["Mầm 1", "Lá 2"]
        : level === "C1"
          ? ["1A", "5B"]
          : level === "C2"
            ? ["6A", "9B"]
            : ["10A", "12B"],
    ],
  ])("%s is recognised with full confidence and raises nothing", async (_, classes) => {
    const book = blankPupilList(level, schoolYear, { rows: 40, classes });
    const check = new WorkbookCheck(await openWorkbook(await writeWorkbook(book)));
    expect(check.problems).toEqual([]);
    expect(check.recognised).toHaveLength(1);
    const [list] = check.recognised;
    expect(list).toMatchObject({
      sheetName: "Sheet1",
      level,
      schoolYear,
      schoolYearFrom: "title",
      confidence: 1,
    });
    expect(list?.doubts.map(({ kind }) => kind)).toEqual(["noData"]);
    expect([...(list?.columns.keys() ?? [])]).toEqual(fieldsOfLevel(level).map(({ key }) => key));
  });
});

test("headers stand in form order, with a star in words after what must be filled in", () => {
  const [list] = blankPupilList("C2", 2017).sheets;
  const headers = list?.values[0] ?? [];
  expect(headers.slice(0, 7)).toEqual([
    "STT",
    "Mã lớp (*)",
    "Mã học sinh",
    "Họ tên (*)",
    "Ngày sinh (*)",
    "Giới tính (*)",
    "Trạng thái HS (*)",
  ]);
  expect(list).toMatchObject({ headerRows: 1, frozenColumns: 4 });
});

test("drop-down lists point to cells of the catalogue sheets, never to a written list", async () => {
  const book = blankPupilList("C2", 2017, { rows: 30, classes: ["6A"] });
  const rules = book.sheets[0]?.inputRules ?? [];
  const lists = rules.flatMap(({ condition }) => (condition.kind === "list" ? [condition.source] : []));
  expect(new Set(lists.map(({ sheet }) => sheet))).toEqual(
    new Set([
      ...[
        "LOP",
        "GIOI_TINH",
        "TRANG_THAI",
        "LY_DO_THOI_HOC",
        "DAN_TOC",
        "QUOC_TICH",
        "TON_GIAO",
        "TINH",
        "HUYEN",
        "XA",
      ],
      ...["KHU_VUC", "DIEN_CHINH_SACH", "LOAI_KHUYET_TAT", "HOC_BAN_TRU"],
    ]),
  );
  for (const { sheet, area } of lists) {
    const rows = book.sheets.find(({ name }) => name === sheet)?.values ?? [];
    const first = rows[area.top]?.[area.left];
    expect([sheet, typeof first, first]).toEqual([sheet, "string", expect.not.stringMatching(/^(Mã|Tên|DANH MỤC)/)]);
    // Nothing of the list stands above or below the area.
    if (sheet !== "LOP") expect(rows).toHaveLength(area.bottom + 1);
  }
  const opened = await openWorkbook(await writeWorkbook(book));
  expect(opened.sheets.map(({ name }) => name)).toContain("HUONG_DAN");
});

test("in a book that has catalogues, lists point to these and no second sheet is made", async () => {
  const own = await openWorkbook(await writeWorkbook(blankPupilList("C2", 2017, { rows: 5, classes: ["6A", "6B"] })));
  const { list, catalogues, guide } = blankPupilSheets("C2", 2017, { rows: 5 }, own);
  expect(catalogues).toEqual([]);
  expect(guide).toBeNull();
  expect(list.name).toBe("Sheet1 (2)");
  const ethnicity = list.inputRules?.find(
    ({ condition }) => condition.kind === "list" && condition.source.sheet === "DAN_TOC",
  );
  // Title, remark, header, then 55 names.
  expect(ethnicity?.condition).toMatchObject({ source: { area: { top: 3, left: 2, bottom: 57, right: 2 } } });
});

test("a sheet that only has a catalogue's name makes the new one take another", () => {
  const book = workbookForTest([sheetForTest([["Họ tên"], ["Nguyễn Văn An"]], { name: "LOP" })]);
  const { catalogues, list } = blankPupilSheets("C1", 2017, {}, book);
  expect(catalogues[0]?.name).toBe("LOP (2)");
  const ofClass = list.inputRules?.find(({ area }) => area.left === 1)?.condition;
  expect(ofClass).toMatchObject({ kind: "list", source: { sheet: "LOP (2)" } });
});

test("class codes are read as a person types them", () => {
  expect(readClassCodes(" 6A, 6B;6C\n6A\n\n 7/1 ")).toEqual(["6A", "6B", "6C", "7/1"]);
});

test("a list of 2025–2026 has the provinces of its time and neither districts nor their hint", async () => {
  const book = blankPupilList("C2", 2025, { rows: 5 });
  expect(book.sheets.map(({ name }) => name)).not.toContain("HUYEN");
  expect(book.sheets.find(({ name }) => name === "TINH")?.values).toHaveLength(34 + 2);
  expect(JSON.stringify(book.sheets.at(-1)?.values)).not.toContain("HUYEN");
  const check = new WorkbookCheck(await openWorkbook(await writeWorkbook(book)));
  expect(check.problems).toEqual([]);
  expect(check.recognised[0]).toMatchObject({ level: "C2", schoolYear: 2025 });
});

test("in a book that counts from 1904 the bounds of dates are counted so", () => {
  const bounds = (date1904: boolean) => {
    const { list } = blankPupilSheets("C2", 2017, { rows: 5 }, { sheets: [], date1904 });
    return list.inputRules?.flatMap(({ condition }) => (condition.kind === "date" ? [condition.from] : [])) ?? [];
  };
  expect(bounds(false).length).toBeGreaterThan(1);
  expect(bounds(true)).toEqual(bounds(false).map((serial) => serial - 1462));
});
