import type { CellValue, Sheet, Workbook } from "../workbook/types";
import { sheetForTest } from "../workbook/testing/sheetForTest";
import { resolveCatalogues } from "./catalogueSet";
import { readCatalogueSheets } from "./readCatalogueSheets";

function sheet(name: string, values: CellValue[][], visibility: Sheet["visibility"] = "visible"): Sheet {
  return sheetForTest(values, { id: `id-${name}`, name, visibility });
}

const book = (...sheets: Sheet[]): Workbook => ({ sheets, date1904: false });

/** Puts tables beside one another, `gap` blank columns between them. */
function beside(gap: number, ...tables: CellValue[][][]): CellValue[][] {
  const height = Math.max(...tables.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    tables.flatMap((table, index) => {
      const width = Math.max(...table.map(({ length }) => length));
      const cells = Array.from({ length: width }, (_cell, column) => table[row]?.[column] ?? "");
      return index === 0 ? cells : [...Array<CellValue>(gap).fill(""), ...cells];
    }),
  );
}

const under = (...tables: CellValue[][][]): CellValue[][] =>
  tables.flatMap((table, index) => (index === 0 ? table : [[], ...table]));

const sexes: CellValue[][] = [
  ["DANH MỤC GIỚI TÍNH"],
  ["STT", "Mã", "Tên trường dữ liệu"],
  [1, "01", "Nam"],
  [2, "02", "Nữ"],
];
const ethnicGroups: CellValue[][] = [
  ["DANH MỤC DÂN TỘC"],
  ["(Theo tổng cục thống kê)"],
  ["STT", "Mã dân tộc", "Tên dân tộc", "Tên khác"],
  [1, "01", "Kinh", "Việt"],
  [2, "02", "Tày", "Thổ"],
  [3, "05", "Khơ-me", "Cur, Cul"],
];
const statuses: CellValue[][] = [
  ["DANH MỤC TRẠNG THÁI HỌC SINH"],
  ["STT", "Mã", "Tên trạng thái"],
  [1, "01", "Đang học"],
  [2, "02", "Chuyển đi"],
];
const classes: CellValue[][] = [["Danh mục lớp"], ["Mã lớp", "Tên lớp"], ["6A", "Lớp 6A"], ["6B", "Lớp 6B"]];

const names = (workbook: Workbook) =>
  Object.fromEntries(
    [...readCatalogueSheets(workbook).catalogues].map(([id, { entries }]) => [id, entries.map(({ name }) => name)]),
  );

const all = {
  sex: ["Nam", "Nữ"],
  ethnicity: ["Kinh", "Tày", "Khơ-me"],
  pupilStatus: ["Đang học", "Chuyển đi"],
  class: ["Lớp 6A", "Lớp 6B"],
};

test.each([
  ["side by side, blank columns between", beside(1, sexes, ethnicGroups, statuses, classes)],
  ["side by side, nothing between", beside(0, sexes, ethnicGroups, statuses, classes)],
  ["one under another", under(sexes, ethnicGroups, statuses, classes)],
  ["one under another, no blank row", [...sexes, ...ethnicGroups, ...statuses, ...classes]],
  ["two and two", under(beside(2, sexes, ethnicGroups), beside(1, statuses, classes))],
])("a sheet of four catalogues: %s", (_, values) => {
  expect(names(book(sheet("Danh mục", values)))).toEqual(all);
  expect(names(book(sheet("DMDC", [["CÁC DANH MỤC DÙNG CHUNG"], [], ...values])))).toEqual(all);
});

test("the places of the values are those of the sheet", () => {
  const { catalogues } = readCatalogueSheets(book(sheet("Danh mục", beside(1, sexes, ethnicGroups))));
  expect(catalogues.get("sex")?.origin).toMatchObject({ values: { top: 2, bottom: 3, left: 2, right: 2 } });
  expect(catalogues.get("ethnicity")?.origin).toMatchObject({ values: { top: 3, bottom: 5, left: 6, right: 6 } });
});

const dropdowns: CellValue[][] = [
  ["Giới tính", "Dân tộc", "Tỉnh/Thành phố", "Quận/Huyện", "Xã/Phường", "Mối quan hệ"],
  ["Nam", "Kinh", "Tỉnh Bến Tre", "Huyện Ba Tri", "Xã An Hiệp", "Bác"],
  ["Nữ", "Khmer", "Tỉnh Tiền Giang", "Huyện Mỏ Cày Nam", "Xã Mỹ Hoà", "Dì"],
  ["", "Hoa", "", "Huyện Giồng Trôm", "Xã Tân Xuân Mới", ""],
];

test.each([["Danh mục"], ["data"], ["Sheet9"]])("lists for dropdowns in the sheet %s allow more", (name) => {
  const set = resolveCatalogues(book(sheet(name, dropdowns)));
  const ethnicity = set.get("ethnicity");
  expect(ethnicity?.lookUp("Khmer").kind).toBe("found");
  expect(ethnicity?.lookUp("Tày").kind).toBe("found");
  expect(ethnicity?.lookUp("Tàyy")).toMatchObject({ kind: "unknown", isComplete: true });
  expect(set.get("province")?.lookUp("Tỉnh Vĩnh Long").kind).toBe("found");
  const communes = set.get("commune");
  expect(communes?.lookUp("Xã An Hiệp", { parentCode: "836" })).toMatchObject({ entry: { parentCode: "836" } });
  // The office's spelling, and a commune that no list of ours has.
  expect(communes?.lookUp("Xã Tân Xuân Mới", { parentCode: "836" }).kind).toBe("found");
  expect(communes?.catalogue.origin.kind).toBe("builtIn");
});

test("what no list of ours stands behind proves nothing by what it lacks", () => {
  const set = resolveCatalogues(book(sheet("Danh mục", dropdowns)));
  expect(set.get("relationship")?.lookUp("Cậu")).toMatchObject({ kind: "unknown", isComplete: false });
  expect(set.ofSchoolYear(2025).get("commune")?.lookUp("Xã Khác")).toMatchObject({ isComplete: false });
});

test("a whole catalogue in its own sheet says more than a choice elsewhere, however long", () => {
  const choice = sheet("Danh mục", [["Dân tộc", "Giới tính"], ["Kinh", "Nam"], ["Hoa", "Nữ"], ["Khmer"], ["Lạ"]]);
  const set = resolveCatalogues(book(choice, sheet("DAN_TOC", ethnicGroups)));
  expect(set.get("ethnicity")?.lookUp("Khmer")).toMatchObject({ kind: "unknown", isComplete: true });
});

test("a table of communes with their districts and provinces is one catalogue", () => {
  const values: CellValue[][] = [
    ["STT", "Mã", "Tên xã", "Quận/Huyện", "Tỉnh/Thành phố"],
    [1, "28855", "Xã An Hiệp", "Huyện Châu Thành", "Tỉnh Bến Tre"],
    [2, "28858", "Xã An Hóa", "Huyện Châu Thành", "Tỉnh Bến Tre"],
    [3, "29161", "Xã An Hiệp", "Huyện Ba Tri", "Tỉnh Bến Tre"],
  ];
  const { catalogues } = readCatalogueSheets(book(sheet("Danh mục", beside(1, sexes, values))));
  expect([...catalogues.keys()]).toEqual(["sex", "commune"]);
  expect(catalogues.get("commune")?.entries[2]).toMatchObject({ code: "29161", parentName: "Huyện Ba Tri" });
});

test.each<[string, CellValue[][]]>([
  [
    "counts by class",
    [
      ["Lớp", "Sĩ số", "Dân tộc", "Giới tính"],
      ["6A", 40, 2, 19],
      ["6B", 41, 3, 20],
    ],
  ],
  [
    "answers of a survey",
    [
      ["Giới tính", "Dân tộc", "Ý kiến"],
      ["Nam", "Kinh", "Tốt"],
      ["Nam", "Kinh", "Tốt"],
      ["Nữ", "Kinh", "Khá"],
    ],
  ],
  [
    "a guide to the columns",
    [
      ["Giới tính", "Dân tộc", "Trạng thái"],
      ["Bắt buộc nhập", "Chọn trong danh mục", "Chọn"],
      ["Tối đa 3 ký tự", "Không viết tắt", "Theo học kỳ"],
    ],
  ],
  [
    "a list of pupils",
    [
      ["Họ tên", "Giới tính", "Dân tộc"],
      ["Lê An", "Nam", "Kinh"],
      ["Võ Hoa", "Nữ", "Hoa"],
    ],
  ],
])("%s is no list of catalogues", (_, values) => {
  expect(names(book(sheet("Sheet2", values)))).toEqual({});
});

describe("areas with a catalogue's name", () => {
  const values: CellValue[][] = [
    ["ghi chú", "Dân tộc", "x"],
    ["", "Kinh", "6A"],
    ["", "Khmer", "6A"],
    ["", "Chil", "6B"],
  ];
  const named = (name: string, column: number, bottom = 3): Workbook => ({
    ...book(sheet("Sheet9", values)),
    names: [{ name, sheetName: "Sheet9", area: { top: 0, left: column, bottom, right: column } }],
  });

  test.each(["DanToc", "dan_toc", "DS_DanToc", "DM_DAN_TOC"])("%s allows what stands there", (name) => {
    const ethnicity = resolveCatalogues(named(name, 1, 1_048_575)).get("ethnicity");
    expect(ethnicity?.lookUp("Chil").kind).toBe("found");
    expect(ethnicity?.lookUp("Tày").kind).toBe("found");
    expect(ethnicity?.lookUp("Dân tộc").kind).toBe("unknown");
    expect(ethnicity?.lookUp("Chill")).toMatchObject({ kind: "unknown", isComplete: true });
  });

  test.each([
    ["TongSo", 1],
    ["DanToc", 2],
    ["Lop", 2],
    ["DanToc", 7],
  ])("%s over column %d is no list", (name, column) => {
    expect(names(named(name, column))).toEqual({});
  });
});
