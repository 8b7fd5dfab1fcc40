import type { CellValue, Sheet, Workbook } from "../workbook/types";
import { sheetForTest } from "../workbook/testing/sheetForTest";
import { resolveCatalogues } from "./catalogueSet";
import { readCatalogueSheets } from "./readCatalogueSheets";

function sheet(name: string, values: CellValue[][], visibility: Sheet["visibility"] = "visible"): Sheet {
  return sheetForTest(values, { id: `id-${name}`, name, visibility });
}

const book = (...sheets: Sheet[]): Workbook => ({ sheets, date1904: false });

const sexRows: CellValue[][] = [
  ["DANH MỤC GIỚI TÍNH"],
  ["STT", "Mã", "Tên trường dữ liệu"],
  [1, "01", "Nam"],
  [2, "02", "Nữ"],
];

test.each(["GIOI_TINH", "DM_GIOI_TINH", "Giới tính", "Danh mục giới tính", "gioi tinh", "GIOITINH", "Sheet7"])(
  "the sheet %s is read",
  (name) => {
    const { catalogues, sheetIds } = readCatalogueSheets(book(sheet(name, sexRows, "veryHidden")));
    expect([...sheetIds]).toEqual([`id-${name}`]);
    expect(catalogues.get("sex")).toMatchObject({
      origin: { kind: "workbook", sheetName: name },
      entries: [
        { code: "01", name: "Nam" },
        { code: "02", name: "Nữ" },
      ],
    });
  },
);

test("the list of ethnic groups has a row more and other names", () => {
  const rows: CellValue[][] = [
    ["", "DANH MỤC DÂN TỘC"],
    ["", "(Theo tổng cục thống kê)"],
    ["STT", "Mã dân tộc", "Tên dân tộc", "Tên khác"],
    [1, "01", "Kinh", "Việt"],
    [6, "06", "Mường ", "Mol, Mual, Mọi, Ao Tá, (Ậu Tá)"],
    [43, "43", "Lô Lô", ""],
    ["", "", "Ghi chú: theo Tổng cục Thống kê"],
  ];
  const { catalogues } = readCatalogueSheets(book(sheet("Trang 3", rows)));
  expect(catalogues.get("ethnicity")?.entries).toEqual([
    { code: "01", name: "Kinh", otherNames: ["Việt"] },
    { code: "06", name: "Mường ", otherNames: ["Mol", "Mual", "Mọi", "Ao Tá", "Ậu Tá"] },
    { code: "43", name: "Lô Lô", otherNames: [] },
  ]);
});

test("codes that Excel made numbers get their zeros back", () => {
  const rows: CellValue[][] = [
    ["DANH MỤC TỈNH"],
    ["STT", "Mã", "Tên tỉnh", "Cấp"],
    [1, 1, "Thành phố Hà Nội", "Thành phố"],
    [2, 83, "Tỉnh Bến Tre", "Tỉnh"],
  ];
  const { catalogues } = readCatalogueSheets(book(sheet("TINH", rows)));
  expect(catalogues.get("province")?.entries.map(({ code }) => code)).toEqual(["01", "83"]);
});

const districtRows: CellValue[][] = [
  ["DANH MỤC QUẬN HUYỆN"],
  ["STT", "Mã", "Tên", "Cấp", "Mã TP", "Tỉnh / Thành Phố"],
  [1, "831", "Huyện Châu Thành", "Huyện", "83", "Tỉnh Bến Tre"],
  [2, "836", "Huyện Ba Tri", "Huyện", "83", "Tỉnh Bến Tre"],
];
const communeRows: CellValue[][] = [
  ["DANH MỤC XÃ PHƯỜNG"],
  ["STT", "Mã", "Tên", "Cấp", "Mã QH", "Quận Huyện", "Mã TP", "Tỉnh / Thành Phố"],
  [1, "28855", "Xã An Hiệp", "Xã", "831", "Huyện Châu Thành", "83", "Tỉnh Bến Tre"],
  [2, "29161", "Xã An Hiệp", "Xã", "836", "Huyện Ba Tri", "83", "Tỉnh Bến Tre"],
];

test("districts and communes hang on their parents", () => {
  const { catalogues } = readCatalogueSheets(book(sheet("HUYEN", districtRows), sheet("XA", communeRows)));
  expect(catalogues.get("district")?.entries[1]).toEqual({
    code: "836",
    name: "Huyện Ba Tri",
    otherNames: [],
    parentCode: "83",
    parentName: "Tỉnh Bến Tre",
  });
  expect(catalogues.get("commune")?.entries.map(({ parentCode }) => parentCode)).toEqual(["831", "836"]);
});

test("a parent that is only named gets its code", () => {
  const named = communeRows.slice(1).map((row) => [row[0], row[1], row[2], row[5]].map((value) => value ?? ""));
  const set = resolveCatalogues(book(sheet("HUYEN", districtRows), sheet("Xã", named)));
  expect(set.get("commune")?.lookUp("Xã An Hiệp", { parentCode: "836" })).toMatchObject({
    kind: "found",
    entry: { code: "29161" },
  });
});

test("the school's classes", () => {
  const rows: CellValue[][] = [
    ["DANH SÁCH LỚP NĂM HỌC 2017-2018"],
    [],
    ["STT", "Mã lớp", "Tên lớp", "Khối", "GVCN"],
    [1, "6A1", "Lớp 6A1", "Khối 6", "x"],
    [2, "6A2", "Lớp 6A2", 6, "x"],
  ];
  const set = resolveCatalogues(book(sheet("LOP", rows)));
  expect(set.get("class")?.catalogue.entries).toMatchObject([
    { code: "6A1", name: "Lớp 6A1", parentName: "Khối 6" },
    { code: "6A2", name: "Lớp 6A2", parentName: "6" },
  ]);
  expect(set.get("class")?.lookUp("6a2")).toMatchObject({ kind: "found", isVerbatim: false });
  expect(set.get("class")?.lookUp("6A2")).toMatchObject({ kind: "found", isVerbatim: true });
});

test("names without a header, under the catalogue's sheet name", () => {
  const set = resolveCatalogues(book(sheet("TON_GIAO", [["Phật giáo"], ["Công giáo"], ["Không"]])));
  expect(set.get("religion")?.catalogue.entries.map(({ name }) => name)).toEqual(["Phật giáo", "Công giáo", "Không"]);
});

test.each<[string, CellValue[][]]>([
  [
    "LOP",
    [
      ["STT", "Mã lớp", "Họ tên", "Ngày sinh"],
      [1, "1A", "Lê An", "01/01/2011"],
    ],
  ],
  [
    "Khối 6",
    [
      ["STT", "Mã học sinh", "Họ và tên", "Mã lớp", "Tên lớp"],
      [1, "", "Lê An", "6A", "6A"],
    ],
  ],
  ["Sheet2", []],
  ["Sheet3", [["Ghi chú"], ["Nộp trước ngày 20"]]],
  [
    "Sheet4",
    [
      ["STT", "Tên", "Đơn giá"],
      [1, "Bàn", 5],
    ],
  ],
])("the sheet %s is no catalogue", (name, values) => {
  expect(readCatalogueSheets(book(sheet(name, values))).sheetIds.size).toBe(0);
});

test("the workbook's list stands before the built-in one, the longer of two before the other", () => {
  const short: CellValue[][] = [
    ["STT", "Mã", "Tên"],
    [1, "01", "Nam"],
  ];
  const set = resolveCatalogues(book(sheet("GIOI_TINH", short), sheet("DM_GIOI_TINH", sexRows)));
  expect(set.get("sex")?.catalogue.origin).toMatchObject({ kind: "workbook", sheetName: "DM_GIOI_TINH" });
  expect(set.get("religion")?.catalogue.origin).toMatchObject({ kind: "builtIn" });
  expect(set.get("relationship")).toBeUndefined();
  expect(set.sheetIds.size).toBe(2);
});

test("our districts stay away from a list of provinces that no longer has Bến Tre", () => {
  const merged: CellValue[][] = [
    ["STT", "Mã", "Tên tỉnh"],
    [1, "86", "Tỉnh Vĩnh Long"],
  ];
  const set = resolveCatalogues(book(sheet("TINH", merged)));
  expect(set.get("district")).toBeUndefined();
  expect(set.get("commune")).toBeUndefined();
});

test("a sheet of the same cells is read once, and one that was edited anew", () => {
  const copy = () =>
    book(
      sheet(
        "GIOI_TINH",
        sexRows.map((row) => [...row]),
      ),
    );
  const sexOf = (workbook: Workbook) => readCatalogueSheets(workbook).catalogues.get("sex");
  const first = sexOf(copy());
  expect(sexOf(copy())).toBe(first);
  const edited = copy();
  (edited.sheets[0]?.values[3] ?? [])[2] = "Nư";
  expect(sexOf(edited)?.entries.map(({ name }) => name)).toEqual(["Nam", "Nư"]);
  expect(sexOf(book(sheet("Giới tính", sexRows)))?.origin).toMatchObject({ sheetName: "Giới tính" });
  expect(sexOf(copy())?.entries.map(({ name }) => name)).toEqual(["Nam", "Nữ"]);
});
