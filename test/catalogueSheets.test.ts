import { builtInCatalogues } from "../src/catalogues/builtIn/builtInCatalogues";
import type { CatalogueId } from "../src/catalogues/types";
import { WorkbookCheck } from "../src/check/workbookCheck";
import { pupilListFields } from "../src/forms/pupilList/fields";
import { emptySheet } from "../src/rules/exampleBook";
import type { CellValue, Workbook } from "../src/workbook/types";

type Rows = readonly (readonly CellValue[])[];
type Entries = readonly (readonly [code: string, name: string])[];

/** What real catalogue sheets print, and a rule of ours might take for a mistake. */
const dirt = [
  "Học lực yếu kém ",
  " Nguyên nhân khác",
  "Huyện  Vũng Liêm",
  "Xã\u00a0Bắc Sơn",
  "Chuyên Tiêng Trung",
  "I-ra-li-a",
  "Booxx-na He-rơ-xe-gô-vin-na",
  "Ma-la0uy",
  "Cao Ðài",
  "Hoà Bình",
  "Mường".normalize("NFD"),
  "K\u0430nh",
  "=1 + Khác",
  "- Không",
  "NguyÔn V¨n",
  "Tày\u200b",
  "HOA",
  "x".repeat(90),
];

const entries: Entries = dirt.map((name, place) => [String(place + 1).padStart(2, "0"), name]);

/** The layouts of the portal's template and of the Ministry's own file (title row, notes, other names, parents). */
const layouts: Readonly<Record<string, (title: string, list: Entries) => Rows>> = {
  "title, header, codes": (title, list) => [
    [`DANH MỤC ${title}`],
    ["STT", "Mã", "Tên trường dữ liệu"],
    ...list.map(([code, name], place) => [place + 1, code, name]),
  ],
  "a note between, other names": (title, list) => [
    [`DANH MỤC ${title}`],
    ["(Theo tổng cục thống kê)"],
    ["STT", "Mã", "Tên", "Tên khác"],
    ...list.map(([code, name], place) => [place + 1, code, name, "Việt, Thổ"]),
  ],
  "codes as numbers": (title, list) => [
    [`DANH MỤC ${title}`],
    ["STT", "Mã", "Tên trường dữ liệu"],
    ...list.map(([code, name], place) => [place + 1, Number(code), name]),
  ],
  "header alone": (_title, list) => [["Mã", "Tên"], ...list],
  "names alone": (_title, list) => list.map(([, name]) => [name]),
};

/** Sheet of a catalogue, and a column that looks into it. */
const sheets: readonly { readonly sheet: string; readonly title: string; readonly catalogue: CatalogueId }[] = [
  { sheet: "GIOI_TINH", title: "GIỚI TÍNH", catalogue: "sex" },
  { sheet: "TRANG_THAI", title: "TRẠNG THÁI HỌC SINH", catalogue: "pupilStatus" },
  { sheet: "LY_DO_THOI_HOC", title: "LÝ DO THÔI HỌC", catalogue: "leavingReason" },
  { sheet: "DAN_TOC", title: "DÂN TỘC", catalogue: "ethnicity" },
  { sheet: "TON_GIAO", title: "TÔN GIÁO", catalogue: "religion" },
  { sheet: "QUOC_TICH", title: "QUỐC TỊCH", catalogue: "nationality" },
  { sheet: "TINH", title: "TỈNH", catalogue: "province" },
  { sheet: "KHU_VUC", title: "KHU VỰC", catalogue: "area" },
  { sheet: "DIEN_CHINH_SACH", title: "DIỆN CHÍNH SÁCH", catalogue: "policyGroup" },
  { sheet: "LOAI_KHUYET_TAT", title: "LOẠI KHUYẾT TẬT", catalogue: "disability" },
  { sheet: "MIEN_GIAM_HOC_PHI", title: "MIỄN GIẢM HỌC PHÍ", catalogue: "tuitionSupport" },
  { sheet: "NHOM_MAU", title: "NHÓM MÁU", catalogue: "bloodType" },
  { sheet: "HOC_BAN_TRU", title: "HỌC BÁN TRÚ", catalogue: "boarding" },
  { sheet: "HINH_THUC_HOC_TAP", title: "HÌNH THỨC HỌC TẬP", catalogue: "learningMode" },
  { sheet: "LOP_HUONG_NGHIEP", title: "LỚP HƯỚNG NGHIỆP", catalogue: "vocationalTraining" },
];

function fieldOf(catalogue: CatalogueId) {
  const field = pupilListFields.find((one) => "catalogue" in one && one.catalogue === catalogue);
  if (!field) throw new Error(`No column looks into ${catalogue}`);
  return field;
}

/** A list whose column holds the values, one pupil each, with a catalogue sheet behind. */
function bookOf(catalogue: CatalogueId, values: readonly string[], sheet: string, rows: Rows): Workbook {
  const list: Rows = [
    ["Mã lớp", "Họ tên", "Ngày sinh", fieldOf(catalogue).header],
    ...values.map((value, place) => ["6A", "Nguyễn Thị An", `${String(place + 1).padStart(2, "0")}/09/2006`, value]),
  ];
  return {
    sheets: [
      { ...emptySheet("list", "Sheet1"), values: list.map((row) => [...row]) },
      { ...emptySheet("catalogue", sheet), values: rows.map((row) => [...row]) },
    ],
    date1904: false,
  };
}

describe.each(Object.keys(layouts))("catalogue sheets laid out as: %s", (layout) => {
  test.each(sheets.map(({ sheet, title, catalogue }) => [sheet, title, catalogue] as const))(
    "what %s prints is never wrong, whatever its spelling",
    (sheet, title, catalogue) => {
      const rows = layouts[layout]?.(title, entries) ?? [];
      const stranger = "Giá trị lạ";
      const book = bookOf(catalogue, [...dirt, stranger], sheet, rows);
      const check = new WorkbookCheck(book, { hints: { level: "C2", schoolYear: 2017 } });
      const { key } = fieldOf(catalogue);
      const found = check.problems.filter((problem) => problem.field === key && speaksOfSpelling(problem.rule));
      // That a stranger is refused shows that the sheet was read.
      expect(found.map((problem) => [problem.rule, problem.value])).toEqual([["value-in-catalogue", stranger]]);
    },
  );
});

/** Rules that compare the cell with other cells (a left pupil needs a date) may well have something to say. */
function speaksOfSpelling(rule: string): boolean {
  return [
    "value-in-catalogue",
    "catalogue-spelling",
    "unit-of-parent",
    "unit-in-two-spellings",
    "decomposed-letters",
    "invisible-characters",
    "extra-spaces",
    "look-alike-letters",
    "legacy-font",
    "formula-like-text",
    "text-length",
  ].includes(rule);
}

test("a value of the built-in list that the book's own sheet lacks is refused", () => {
  const own: Entries = [["01", "Kinh"]];
  const book = bookOf("ethnicity", ["Kinh", "Tày"], "DAN_TOC", layouts["title, header, codes"]?.("DÂN TỘC", own) ?? []);
  const check = new WorkbookCheck(book, { hints: { level: "C2", schoolYear: 2017 } });
  expect(check.problems.filter(({ field }) => field === "ethnicity").map(({ rule, value }) => [rule, value])).toEqual([
    ["value-in-catalogue", "Tày"],
  ]);
  expect(builtInCatalogues.get("ethnicity")?.entries.some(({ name }) => name === "Tày")).toBe(true);
});

test("districts, communes and classes of the book are never wrong, whatever their spelling", () => {
  const list: Rows = [
    [
      "Mã lớp",
      "Họ tên",
      "Ngày sinh",
      "Tỉnh/Thành phố\n(Theo địa chỉ thường trú)",
      "Quận/Huyện\n(Theo địa chỉ thường trú)",
      "Xã/Phường\n(Theo địa chỉ thường trú)",
    ],
    ["6/1 ", "Nguyễn Thị An", "01/09/2006", "Tỉnh  Vĩnh Long ", "Huyện  Vũng Liêm", "Xã  Hiếu Thuận "],
    ["6\u0410", "Trần Văn Bình", "02/09/2006", "Tỉnh  Vĩnh Long ", "Huyện Tam Bình ", "Xã Hoà Hiệp"],
    ["6\u0410", "Lê Thị Chi", "03/09/2006", "Tỉnh  Vĩnh Long ", "Huyện Tam Bình ", "Xã Hòa Hiệp"],
  ];
  const rows: Readonly<Record<string, Rows>> = {
    Sheet1: list,
    TINH: [
      ["STT", "Mã", "Tên tỉnh", "Cấp"],
      [1, "86", "Tỉnh  Vĩnh Long ", "Tỉnh"],
    ],
    HUYEN: [
      ["STT", "Mã", "Tên", "Cấp", "Mã TP", "Tỉnh / Thành Phố"],
      [1, "859", "Huyện  Vũng Liêm", "Huyện", "86", "Tỉnh  Vĩnh Long "],
      [2, "860", "Huyện Tam Bình ", "Huyện", "86", "Tỉnh  Vĩnh Long "],
    ],
    XA: [
      ["STT", "Mã", "Tên", "Cấp", "Mã QH", "Quận Huyện", "Mã TP", "Tỉnh / Thành Phố"],
      [1, "29671", "Xã  Hiếu Thuận ", "Xã", "859", "Huyện  Vũng Liêm", "86", "Tỉnh  Vĩnh Long "],
      [2, "29732", "Xã Hoà Hiệp", "Xã", "860", "Huyện Tam Bình ", "86", "Tỉnh  Vĩnh Long "],
      [3, "29733", "Xã Hòa Hiệp", "Xã", "860", "Huyện Tam Bình ", "86", "Tỉnh  Vĩnh Long "],
    ],
    LOP: [
      ["STT", "Mã lớp", "Tên lớp", "Khối"],
      [1, "6/1 ", "Lớp 6/1", "Khối 6"],
      [2, "6\u0410", "Lớp 6A", "Khối 6"],
    ],
  };
  const sheets = Object.entries(rows).map(([name, values]) => ({
    ...emptySheet(name, name),
    values: values.map((row) => [...row]),
  }));
  const check = new WorkbookCheck({ sheets, date1904: false }, { hints: { level: "C2", schoolYear: 2017 } });
  expect(check.problems.filter(({ rule }) => speaksOfSpelling(rule) || rule === "class-in-list")).toEqual([]);
});
