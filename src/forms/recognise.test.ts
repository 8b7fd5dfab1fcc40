import * as fc from "fast-check";
import { resolveCatalogues } from "../catalogues/catalogueSet";
import type { Area, CellValue, Sheet, Workbook } from "../workbook/types";
import { isPlainlyPupil } from "./classifyRows";
import { pupilListFields } from "./pupilList/fields";
import { isJudgedBy, judgeAnew, recogniseWorkbook } from "./recognise";
import { Records } from "./records";
import { area, sheetForTest, workbookForTest } from "../workbook/testing/sheetForTest";
import type { FieldKey, RecognisedSheet, RecognitionHints } from "./types";

function recognise(workbook: Workbook, hints?: RecognitionHints) {
  return recogniseWorkbook(workbook, resolveCatalogues(workbook), hints);
}

function recogniseOne(values: CellValue[][], more: Partial<Sheet> = {}, hints?: RecognitionHints): RecognisedSheet {
  const { sheets } = recognise(workbookForTest([sheetForTest(values, more)]), hints);
  const [sheet, another] = sheets;
  if (!sheet || another) throw new Error(`${sheets.length} sheets recognised`);
  return sheet;
}

const columnsOf = (sheet: RecognisedSheet) => Object.fromEntries([...sheet.columns].sort((a, b) => a[1] - b[1]));
const kindsOf = (sheet: RecognisedSheet) => sheet.doubts.map(({ kind }) => kind);

/** A pupil under STT, Mã lớp, Mã học sinh, Họ tên, Ngày sinh, Giới tính, Trạng thái HS, Dân tộc. */
function pupil(number: number, name = "Lê Thị Bưởi"): CellValue[] {
  return [number, "1A", `83000000${String(number).padStart(2, "0")}`, name, "05/09/2011", "Nữ", "Đang học", "Kinh"];
}
const header = ["STT", "Mã lớp", "Mã học sinh", "Họ tên", "Ngày sinh", "Giới tính", "Trạng thái HS", "Dân tộc"];
const headerColumns = {
  serial: 0,
  classCode: 1,
  pupilCode: 2,
  fullName: 3,
  birthDate: 4,
  sex: 5,
  status: 6,
  ethnicity: 7,
};

interface Layout {
  readonly name: string;
  readonly values: CellValue[][];
  readonly merges?: Area[];
  readonly columns: Partial<Record<FieldKey, number>>;
  readonly rows: readonly number[];
  readonly header?: readonly [number, number];
}

const layouts: readonly Layout[] = [
  {
    name: "header in the first row",
    values: [header, pupil(1), pupil(2)],
    columns: headerColumns,
    rows: [1, 2],
    header: [0, 0],
  },
  {
    name: "titles above, class title above the header, as in portal exports",
    values: [
      ["PHÒNG GD&ĐT BA TRI"],
      ["TRƯỜNG TIỂU HỌC AN HIỆP"],
      ["DANH SÁCH HỌC SINH NĂM HỌC 2017-2018"],
      ["LỚP 1A"],
      header,
      pupil(1),
    ],
    merges: [area(2, 0, 2, 7)],
    columns: headerColumns,
    rows: [5],
    header: [4, 4],
  },
  {
    name: "capitals, decomposed marks, line breaks, stars, no-break spaces",
    values: [
      [
        "S T T",
        "MÃ\nLỚP (*)",
        "Mã HS",
        "HỌ VÀ TÊN *".normalize("NFD"),
        "Ngày\u00a0sinh\n(dd/mm/yyyy)",
        "Giới tính [Nam/Nữ]",
      ],
      ["1", "1A", "", "Lê An", "05/09/2011", "Nam"],
    ],
    columns: { classCode: 1, pupilCode: 2, fullName: 3, birthDate: 4, sex: 5 },
    rows: [1],
  },
  {
    name: "another order, columns missing and columns added",
    values: [
      ["Ghi chú", "Dân tộc", "Ngày sinh", "Họ và tên", "Điểm đầu vào", "Lớp", "Mã định danh Bộ GD&ĐT"],
      ["", "Kinh", "05/09/2011", "Lê An", 9, "1A", "8300000001"],
    ],
    columns: { ethnicity: 1, birthDate: 2, fullName: 3, classCode: 5, pupilCode: 6 },
    rows: [1],
  },
  {
    name: "headers that begin alike",
    values: [
      [
        "Mã lớp",
        "Họ tên mẹ",
        "Họ tên cha",
        "Họ tên",
        "Dân tộc theo giấy khai sinh",
        "Dân tộc",
        "Ngày sinh",
        "Mẹ dân tộc",
      ],
      ["1A", "Trần B", "Lê C", "Lê An", "Kinh", "Kinh", "05/09/2011", "x"],
    ],
    columns: {
      classCode: 0,
      motherName: 1,
      fatherName: 2,
      fullName: 3,
      birthCertificateEthnicity: 4,
      ethnicity: 5,
      birthDate: 6,
      motherIsMinority: 7,
    },
    rows: [1],
  },
  {
    name: "three addresses told apart by their brackets",
    values: [
      [
        "Mã lớp",
        "Họ tên",
        "Ngày sinh",
        "Tỉnh/Thành phố\n(Theo nơi sinh)",
        "Quận/Huyện\n(Theo nơi sinh)",
        "Tỉnh/Thành phố\n(Theo địa chỉ thường trú)",
        "Quận/Huyện (Theo địa chỉ thường trú)",
        "Xã/Phường\r\n(theo địa chỉ thường trú)",
        "Tỉnh thành quê quán",
        "Phường/Xã quê quán",
      ],
      [
        "1A",
        "Lê An",
        "05/09/2011",
        "Tỉnh Bến Tre",
        "Huyện Ba Tri",
        "Tỉnh Bến Tre",
        "Huyện Ba Tri",
        "Xã An Hiệp",
        "",
        "",
      ],
    ],
    columns: {
      classCode: 0,
      fullName: 1,
      birthDate: 2,
      birthProvince: 3,
      birthDistrict: 4,
      permanentProvince: 5,
      permanentDistrict: 6,
      permanentCommune: 7,
      hometownProvince: 8,
      hometownCommune: 9,
    },
    rows: [1],
  },
  {
    name: "two header rows, groups merged over their parts, the rest merged downwards",
    values: [
      ["STT", "Mã lớp", "Họ tên", "Ngày sinh", "Địa chỉ thường trú", "", "", "Quê quán", "", "Cha", "", "Mẹ", ""],
      [
        "",
        "",
        "",
        "",
        "Tỉnh/TP",
        "Quận/Huyện",
        "Xã/Phường",
        "Tỉnh/TP",
        "Quận/Huyện",
        "Họ tên",
        "Năm sinh",
        "Họ tên",
        "Năm sinh",
      ],
      [1, "1A", "Lê An", "05/09/2011", "Tỉnh Bến Tre", "", "", "", "", "Lê C", 1980, "Trần B", 1982],
    ],
    merges: [
      area(0, 0, 1, 0),
      area(0, 1, 1, 1),
      area(0, 2, 1, 2),
      area(0, 3, 1, 3),
      area(0, 4, 0, 6),
      area(0, 7, 0, 8),
      area(0, 9, 0, 10),
      area(0, 11, 0, 12),
    ],
    columns: {
      serial: 0,
      classCode: 1,
      fullName: 2,
      birthDate: 3,
      permanentProvince: 4,
      permanentDistrict: 5,
      permanentCommune: 6,
      hometownProvince: 7,
      hometownDistrict: 8,
      fatherName: 9,
      fatherBirthYear: 10,
      motherName: 11,
      motherBirthYear: 12,
    },
    rows: [2],
    header: [0, 1],
  },
  {
    name: "the same without any merged cells",
    values: [
      ["STT", "Mã lớp", "Họ tên", "Ngày sinh", "Thường trú", "", "Thông tin cha", "", ""],
      ["", "", "", "", "Tỉnh", "Huyện", "Họ và tên", "Nghề nghiệp", "Năm sinh"],
      [1, "1A", "Lê An", "05/09/2011", "Tỉnh Bến Tre", "Huyện Ba Tri", "Lê C", "Làm vườn", 1980],
    ],
    columns: {
      serial: 0,
      classCode: 1,
      fullName: 2,
      birthDate: 3,
      permanentProvince: 4,
      permanentDistrict: 5,
      fatherName: 6,
      fatherOccupation: 7,
      fatherBirthYear: 8,
    },
    rows: [2],
    header: [0, 1],
  },
  {
    name: "three header rows",
    values: [
      ["DANH SÁCH"],
      ["STT", "Thông tin học sinh", "", "", "Thông tin gia đình", ""],
      ["", "Mã lớp", "Họ tên", "Ngày sinh", "Cha", "Mẹ"],
      ["", "", "", "", "Họ tên", "Họ tên"],
      [1, "1A", "Lê An", "05/09/2011", "Lê C", "Trần B"],
    ],
    merges: [
      area(1, 1, 1, 3),
      area(1, 4, 1, 5),
      area(2, 1, 3, 1),
      area(2, 2, 3, 2),
      area(2, 3, 3, 3),
      area(1, 0, 3, 0),
    ],
    columns: { serial: 0, classCode: 1, fullName: 2, birthDate: 3, fatherName: 4, motherName: 5 },
    rows: [4],
    header: [1, 3],
  },
  {
    name: "column numbers under the header, header again at every class, class titles, blank rows",
    values: [
      header,
      [1, 2, 3, 4, 5, 6, 7, 8],
      ["LỚP 1A"],
      pupil(1),
      [],
      pupil(2),
      header.map((text) => text.toUpperCase()),
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
      ["", "Lớp Chồi 2"],
      pupil(3),
    ],
    columns: headerColumns,
    rows: [3, 5, 9],
  },
  {
    name: "totals, signatures with names below, remarks",
    values: [
      header,
      pupil(1),
      pupil(2, "Tống Văn Công"),
      ["Tổng cộng: 2 học sinh", "", "", "", "", "Nữ: 2"],
      ["", "", "", "", "Ba Tri, ngày 20 tháng 8 năm 2018"],
      ["", "Người lập biểu", "", "", "Hiệu trưởng"],
      [],
      ["", "", "", "Trần Văn Ký", "", "", "", ""],
      ["", "Lê Thị Mai", "", "", "", "Võ Văn Bảy"],
    ],
    columns: headerColumns,
    rows: [1, 2],
  },
  {
    name: "rows numbered in advance, rows just begun",
    values: [header, pupil(1), [2, "", "", "Tô Thị Lụa"], [3, "1A"], [4, "", "", "TỐNG THỊ SĨ"], [5], [6]],
    columns: headerColumns,
    rows: [1, 2, 3, 4],
  },
  {
    name: "the portal's update template, which has no name",
    values: [
      [
        "STT",
        "Mã lớp",
        "Mã định danh Bộ GD&ĐT",
        "Ngày sinh (dd/mm/yyyy)",
        "Giới tính",
        "Tỉnh",
        "Huyện",
        "Xã",
        "Họ tên cha",
        "Năm sinh cha",
        "Số ĐDCN",
      ],
      [1, "1A", "8300000001", "05/09/2011", "Nam", "", "", "", "", "", ""],
    ],
    columns: {
      serial: 0,
      classCode: 1,
      pupilCode: 2,
      birthDate: 3,
      sex: 4,
      permanentProvince: 5,
      permanentDistrict: 6,
      permanentCommune: 7,
      fatherName: 8,
      fatherBirthYear: 9,
      identityNumber: 10,
    },
    rows: [1],
  },
  {
    name: "unmarked addresses and parents are taken in order",
    values: [
      [
        "Mã lớp",
        "Họ tên",
        "Ngày sinh",
        "Tỉnh/Thành phố",
        "Quận/Huyện",
        "Xã/Phường",
        "Tỉnh/Thành phố",
        "Quận/Huyện",
        "Tỉnh/Thành phố",
        "Quận/Huyện",
        "Họ tên cha",
        "Nghề nghiệp",
        "Năm sinh",
        "Số điện thoại",
        "Họ tên mẹ",
        "Năm sinh",
      ],
      ["1A", "Lê An", "05/09/2011"],
    ],
    columns: {
      classCode: 0,
      fullName: 1,
      birthDate: 2,
      permanentProvince: 3,
      permanentDistrict: 4,
      permanentCommune: 5,
      hometownProvince: 6,
      hometownDistrict: 7,
      birthProvince: 8,
      birthDistrict: 9,
      fatherName: 10,
      fatherOccupation: 11,
      fatherBirthYear: 12,
      fatherPhone: 13,
      motherName: 14,
      motherBirthYear: 15,
    },
    rows: [1],
  },
  {
    name: "identity card under a heading of its own",
    values: [
      ["Mã lớp", "Họ tên", "Ngày sinh", "CMND", "", ""],
      ["", "", "", "Số", "Ngày cấp", "Nơi cấp"],
      ["10A", "Lê An", "05/09/2002", "321000000", "01/01/2017", "CA Bến Tre"],
    ],
    merges: [area(0, 0, 1, 0), area(0, 1, 1, 1), area(0, 2, 1, 2), area(0, 3, 0, 5)],
    columns: { classCode: 0, fullName: 1, birthDate: 2, idCardNumber: 3, idCardDate: 4, idCardPlace: 5 },
    rows: [2],
  },
  {
    name: "a column for either parent is neither's",
    values: [
      ["Mã lớp", "Họ tên", "Ngày sinh", "Họ tên cha (mẹ)", "Họ tên cha hoặc mẹ", "Con ông (bà)"],
      ["1A", "Lê An", "05/09/2011", "Lê C", "Lê C", "Lê C"],
    ],
    columns: { classCode: 0, fullName: 1, birthDate: 2 },
    rows: [1],
  },
  {
    name: "English headings",
    values: [
      [
        "No.",
        "Class",
        "Student ID",
        "Full name",
        "DOB",
        "Gender",
        "Ethnicity",
        "Father's name",
        "Mother's phone number",
      ],
      [1, "1A", "8300000001", "Lê An", "05/09/2011", "Nam", "Kinh", "Lê C", ""],
    ],
    columns: {
      serial: 0,
      classCode: 1,
      pupilCode: 2,
      fullName: 3,
      birthDate: 4,
      sex: 5,
      ethnicity: 6,
      fatherName: 7,
      motherPhone: 8,
    },
    rows: [1],
  },
  {
    name: "headings in two languages, in one cell or one under the other; two headings in one cell are none",
    values: [
      ["Lớp\nClass", "Họ và tên / Full name", "Ngày sinh\n(Date of birth)", "Giới tính/Gender", "Dân tộc/Quốc tịch"],
      ["1A", "Lê An", "05/09/2011", "Nam", "Kinh"],
    ],
    columns: { classCode: 0, fullName: 1, birthDate: 2, sex: 3 },
    rows: [1],
  },
  {
    name: "a slip of one letter in a header",
    values: [
      ["Mã lớp", "Họ tên", "Ngày sinh", "Giới tínhh"],
      ["1A", "Lê An", "05/09/2011", "Nam"],
    ],
    columns: { classCode: 0, fullName: 1, birthDate: 2, sex: 3 },
    rows: [1],
  },
];

test.each(layouts)("$name", ({ values, merges = [], columns, rows, header: expectedHeader }) => {
  const sheet = recogniseOne(values, { merges });
  expect(columnsOf(sheet)).toEqual(columns);
  expect(sheet.rows).toEqual(rows);
  if (expectedHeader) expect([sheet.headerTop, sheet.headerBottom]).toEqual(expectedHeader);
});

test("every header of the form in form order, and every wording of it, names its own column", () => {
  const sheet = recogniseOne([pupilListFields.map(({ header: text }) => text)]);
  expect([...sheet.columns.keys()]).toEqual(pupilListFields.map(({ key }) => key));
  expect(sheet.confidence).toBe(1);
  const base = ["Mã lớp", "Mã học sinh", "Họ tên", "Ngày sinh"];
  for (const field of pupilListFields) {
    if ("group" in field || ["classCode", "pupilCode", "fullName", "birthDate"].includes(field.key)) continue;
    for (const wording of field.wordings) {
      expect({ wording, column: recogniseOne([[...base, wording]]).columns.get(field.key) }).toEqual({
        wording,
        column: 4,
      });
    }
  }
});

test("skipped rows are named for what they are", () => {
  const { skippedRows } = recogniseOne(layouts.find(({ name }) => name.startsWith("totals"))?.values ?? []);
  expect(skippedRows).toEqual([
    { row: 3, kind: "total" },
    { row: 4, kind: "signature" },
    { row: 5, kind: "signature" },
    { row: 7, kind: "signature" },
    { row: 8, kind: "signature" },
  ]);
  const repeated = recogniseOne(layouts.find(({ name }) => name.startsWith("column numbers"))?.values ?? []);
  expect(repeated.skippedRows.map(({ row, kind }) => `${row} ${kind}`)).toEqual([
    "1 columnNumbers",
    "2 classTitle",
    "6 repeatedHeader",
    "7 columnNumbers",
    "8 classTitle",
  ]);
});

describe("what is not a pupil list", () => {
  const results = ["Toán", "Ngữ văn", "Học lực", "Hạnh kiểm"];
  test.each<[string, CellValue[][], unknown]>([
    [
      "results",
      [
        [...header.slice(0, 5), ...results],
        [1, "6A", "8300000001", "Lê An", "", 8, 7, "Khá", "Tốt"],
      ],
      "mau-2",
    ],
    [
      "results of Tiểu học in three rows",
      [
        [...header.slice(0, 5), "Môn học và hoạt động giáo dục", "", "Năng lực"],
        ["", "", "", "", "", "Toán", "", ""],
        ["", "", "", "", "", "Mức đạt được", "Điểm KTĐK", "Hợp tác"],
        [1, "1A", "8300000001", "Lê An", "", "T", 9, "T"],
      ],
      "mau-2",
    ],
    [
      "graduation",
      [
        [
          "Mã lớp",
          "Mã học sinh",
          "Họ tên",
          "Ngày sinh",
          "Giới tính",
          "Nơi sinh",
          "Điểm Văn",
          "Điểm Toán",
          "Tốt nghiệp",
          "Loại tốt nghiệp",
        ],
      ],
      "tot-nghiep",
    ],
  ])("%s", (_, values, form) => {
    const { sheets, unrecognised } = recognise(workbookForTest([sheetForTest(values)]));
    expect(sheets.map((sheet) => sheet.form.id)).toEqual([form]);
    expect(unrecognised).toEqual([]);
  });

  test("results in words that no form of ours has", () => {
    const values = [[...header.slice(0, 5), "TBM", "Xếp loại", "Điểm TB"]];
    const { sheets, unrecognised } = recognise(workbookForTest([sheetForTest(values)]));
    expect(sheets).toEqual([]);
    expect(unrecognised).toEqual([{ kind: "noForm" }, { kind: "otherForm", sheetName: "Sheet1", form: "mau-2" }]);
  });

  test("a mark noted in a pupil list leaves it one", () => {
    expect(recogniseOne([[...header, "Học lực", "Hạnh kiểm"]]).unknownColumns).toEqual([8, 9]);
  });

  test.each<[string, CellValue[][]]>([
    [
      "a list of staff",
      [
        ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Chức vụ"],
        [1, "Lê An", "01/01/1980"],
      ],
    ],
    ["a letter", [["Kính gửi: Phòng GD&ĐT"], ["Họ tên người gửi: Lê An"]]],
    ["a header too far down", [...Array.from({ length: 15 }, () => ["x"]), header, pupil(1)]],
  ])("%s", (_, values) => {
    expect(recognise(workbookForTest([sheetForTest(values)]))).toEqual({
      sheets: [],
      unrecognised: [{ kind: "noForm" }],
    });
  });

  test("empty and catalogue sheets beside a list", () => {
    const workbook = workbookForTest([
      sheetForTest([header, pupil(1)]),
      sheetForTest([["", " "], []], { id: "b", name: "Sheet2" }),
      sheetForTest(
        [
          ["STT", "Mã", "Tên trường dữ liệu"],
          [1, "01", "Nam"],
        ],
        { id: "c", name: "GIOI_TINH", visibility: "hidden" },
      ),
    ]);
    const { sheets, unrecognised } = recognise(workbook);
    expect(sheets.map(({ sheetId }) => sheetId)).toEqual(["sheet1"]);
    expect(unrecognised).toEqual([
      { kind: "emptySheet", sheetName: "Sheet2" },
      { kind: "catalogueSheet", sheetName: "GIOI_TINH" },
    ]);
  });
});

describe("level and school year", () => {
  const list = (classes: readonly string[], birth = "05/09/2011", titles: CellValue[][] = []) => [
    ...titles,
    header,
    ...classes.map((code, index) => [index + 1, code, "", "Lê An", birth, "Nam", "Đang học", "Kinh"]),
  ];
  const twelve = (code: string) => Array.from({ length: 12 }, () => code);

  test.each<[string, CellValue[][], Partial<Sheet>, string | null]>([
    ["classes 1A, 5B", list(["1A", "5B"]), {}, "C1"],
    ["classes 6/1, 9/2", list(["6/1", "9/2"]), {}, "C2"],
    ["classes 10A1", list(["10A1", "12A2"]), {}, "C3"],
    ["classes Lá 1", list(["Lá 1", "Chồi 2"]), {}, "MN"],
    ["a school of two levels", list(["1A", "2A", "6A", "7A"]), {}, null],
    ["GDTX by its title", list(["10A"], "05/09/2002", [["TRUNG TÂM GDTX BA TRI"]]), {}, "TX"],
    ["no pupils, by the title", list([], "", [["Trường THCS An Hiệp"]]), {}, "C2"],
    ["no pupils, by the sheet's name", list([]), { name: "Mầm non" }, "MN"],
    ["nothing told", list([]), {}, null],
  ])("level of %s", (_, values, more, level) => {
    const sheet = recogniseOne(values, more);
    expect(sheet.level).toBe(level);
    expect(kindsOf(sheet).includes("levelUnknown")).toBe(level === null);
  });

  test.each<[string, CellValue[][], number, string]>([
    ["a title", list(["1A"], "05/09/2012", [["Năm học: 2018 – 2019"]]), 2018, "title"],
    ["ages", list(twelve("1A"), "05/09/2012"), 2018, "ages"],
    [
      "ages from serial numbers",
      list(twelve("6/1")).map((row, at) => (at === 0 ? row : row.with(4, 38500))),
      2016,
      "ages",
    ],
    ["too few pupils", list(["1A"], "05/09/2012"), 2017, "default"],
    ["no pupils", list([]), 2017, "default"],
  ])("school year from %s", (_, values, year, from) => {
    const sheet = recogniseOne(values);
    expect([sheet.schoolYear, sheet.schoolYearFrom]).toEqual([year, from]);
    expect(kindsOf(sheet).includes("schoolYearAssumed")).toBe(from !== "title");
  });

  test("the file's name tells both where nothing else does", () => {
    const workbook = workbookForTest([sheetForTest(list([]))], { fileName: "Filemau-C1-HocSinh_2018-2019.xlsx" });
    expect(recognise(workbook).sheets[0]).toMatchObject({ level: "C1", schoolYear: 2018, schoolYearFrom: "title" });
  });

  test("what the user settled wins", () => {
    const values = list(twelve("1A"), "05/09/2012", [["Năm học 2018-2019"]]);
    expect(recogniseOne(values, {}, { level: "TX", schoolYear: 2017 })).toMatchObject({
      level: "TX",
      schoolYear: 2017,
      schoolYearFrom: "user",
    });
  });
});

test.each([12, 499, 1000, 1730])(
  "level and school year of %i pupils follow from no other rows than those said",
  (count) => {
    const values = [header, ...Array.from({ length: count }, (_, place) => pupil(place + 1))];
    const workbook = workbookForTest([sheetForTest(values)]);
    const catalogues = resolveCatalogues(workbook);
    const [list] = recogniseWorkbook(workbook, catalogues).sheets;
    const [sheet] = workbook.sheets;
    if (!list || !sheet) throw new Error("no list");
    const judge = () => judgeAnew(sheet, list, workbook, catalogues, {});
    const judged = list.rows.filter((_, index) => isJudgedBy(list, "birthDate", index));
    const others = list.rows.filter((_, index) => !isJudgedBy(list, "birthDate", index));
    const rewrite = (rows: readonly number[]) => {
      for (const row of rows) values[row]?.splice(1, 4, "9A", "", "Lê Thị Bưởi", "05/09/1999");
    };
    const before = judge();
    rewrite(others);
    expect(judge()).toEqual(before);
    rewrite(judged);
    expect(judge()).not.toEqual(before);
  },
);

describe("doubts", () => {
  test("name in two columns, by two headers or under one", () => {
    const two = recogniseOne([
      ["Mã lớp", "Mã học sinh", "Họ và tên đệm", "Tên", "Ngày sinh"],
      ["1A", "8300000001", "Lê Thị", "An", "05/09/2011"],
    ]);
    expect(two.columns.has("fullName")).toBe(false);
    expect(two.doubts).toContainEqual({ kind: "splitName", args: { first: "C", second: "D" } });
    const one = recogniseOne(
      [
        ["Mã lớp", "Họ và tên", "", "Ngày sinh"],
        ["1A", "Lê Thị", "An", "05/09/2011"],
      ],
      { merges: [area(0, 1, 0, 2)] },
    );
    expect(one.columns.has("fullName")).toBe(false);
    expect(one.doubts).toContainEqual({ kind: "splitName", args: { first: "B", second: "C" } });
    expect(one.rows).toEqual([1]);
  });

  test("the same column twice: the first is read", () => {
    const sheet = recogniseOne([[...header, "Họ và tên"], pupil(1)]);
    expect(sheet.columns.get("fullName")).toBe(3);
    expect(sheet.unknownColumns).toEqual([8]);
    expect(sheet.doubts).toContainEqual({
      kind: "fieldInTwoColumns",
      args: { field: { vi: "Họ tên", en: "Full name" }, first: "D", second: "I" },
    });
  });

  test("guesses and unknown columns are said", () => {
    const sheet = recogniseOne([[...header, "Tỉnh/Thành phố", "Ghi\nchú"], pupil(1)]);
    expect(sheet.doubts).toContainEqual({
      kind: "guessedColumn",
      args: {
        column: "I",
        header: "Tỉnh/Thành phố",
        field: { vi: "Tỉnh/Thành phố (Theo địa chỉ thường trú)", en: "Province (permanent address)" },
      },
    });
    expect(sheet.doubts).toContainEqual({ kind: "unknownColumn", args: { column: "J", header: "Ghi chú" } });
  });

  test("merged cells among the pupils, hidden rows, protection, no pupils", () => {
    const sheet = recogniseOne([header, pupil(1), pupil(2)], {
      merges: [area(1, 1, 2, 1), area(0, 10, 0, 11), area(1, 20, 1, 21)],
      hasHiddenRows: true,
      isProtected: true,
    });
    expect(sheet.mergedDataAreas).toEqual([area(1, 1, 2, 1)]);
    expect(kindsOf(sheet)).toEqual(expect.arrayContaining(["mergedDataCells", "hiddenRows", "protectedSheet"]));
    expect(kindsOf(recogniseOne([header]))).toContain("noData");
  });
});

describe("mapping by hand", () => {
  const values: CellValue[][] = [
    ["Mã lớp", "Tên của em", "Ngày sinh", "Họ tên", "Tỉnh", "Tỉnh"],
    ["1A", "Lê An", "05/09/2011", "Lê C", "Tỉnh Bến Tre", "Tỉnh Long An"],
  ];

  test("wins over the header", () => {
    const mapping = new Map<string, FieldKey | null>([
      ["ten cua em", "fullName"],
      ["ho ten", "fatherName"],
      ["tinh", null],
      ["tinh#2", "permanentProvince"],
    ]);
    const sheet = recogniseOne(values, {}, { mappings: new Map([["Sheet1", mapping]]) });
    expect(columnsOf(sheet)).toEqual({ classCode: 0, fullName: 1, birthDate: 2, fatherName: 3, permanentProvince: 5 });
    expect(sheet.unknownColumns).toEqual([4]);
  });

  test("a sheet whose needed column is taken out by hand is still the list", () => {
    const mapping = new Map<string, FieldKey | null>([["ho ten", null]]);
    const sheet = recogniseOne(values, {}, { mappings: new Map([["Sheet1", mapping]]) });
    expect(columnsOf(sheet)).toMatchObject({ classCode: 0, birthDate: 2 });
    expect(sheet.columns.has("fullName")).toBe(false);
    expect(sheet.unknownColumns).toEqual([1, 3]);
  });

  test("takes a field from the column that had it, and is only for its own sheet", () => {
    const mapping = new Map<string, FieldKey | null>([["ten cua em", "fullName"]]);
    const sheet = recogniseOne(values, {}, { mappings: new Map([["Sheet1", mapping]]) });
    expect(sheet.columns.get("fullName")).toBe(1);
    const other = recogniseOne(values, {}, { mappings: new Map([["Sheet2", mapping]]) });
    expect(other.columns.get("fullName")).toBe(3);
  });
});

describe("properties", () => {
  const fields = pupilListFields.map(({ key, header: text }) => ({ key: key as FieldKey, text: text as string }));
  const required: readonly FieldKey[] = ["classCode", "fullName", "birthDate", "pupilCode"];
  const values = new Map<FieldKey, CellValue>(fields.map(({ key }, index) => [key, `giá trị ${index}`]));
  values.set("birthDate", "05/09/2011");

  /** Some of the form's columns with unknown ones between, in any order; pupils with blank rows between. */
  const sheets = fc
    .record({
      optional: fc.subarray(fields.filter(({ key }) => !required.includes(key))),
      strangers: fc.array(fc.constantFrom("Ghi chú", "Cột phụ", "Điểm vào lớp", "Email", ""), { maxLength: 6 }),
      blanks: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 5 }),
    })
    .chain(({ optional, strangers, blanks }) => {
      const own = [...optional, ...fields.filter(({ key }) => required.includes(key))];
      const columns = [
        ...own.map(({ key, text }) => ({ key: key as FieldKey | null, text })),
        ...strangers.map((text) => ({ key: null, text })),
      ];
      return fc.record({
        columns: fc.shuffledSubarray(columns, { minLength: columns.length }),
        blanks: fc.constant(blanks),
      });
    });

  test("order of columns, unknown columns and blank rows never change what is read", () => {
    fc.assert(
      fc.property(sheets, ({ columns, blanks }) => {
        const rows: CellValue[][] = [columns.map(({ text }) => text)];
        const places: number[] = [];
        for (const count of blanks) {
          for (let blank = 0; blank < count; blank++) rows.push(blank % 2 === 0 ? [] : columns.map(() => ""));
          places.push(rows.length);
          rows.push(columns.map(({ key }) => (key === null ? "không đọc" : (values.get(key) ?? ""))));
        }
        const sheet = sheetForTest(rows);
        const workbook = workbookForTest([sheet]);
        const [recognised] = recognise(workbook).sheets;
        expect(recognised?.rows).toEqual(places);
        if (!recognised) return;
        const records = new Records(sheet, recognised, resolveCatalogues(workbook), false);
        for (const { key } of columns) {
          if (key === null) continue;
          for (let index = 0; index < records.count; index++) expect(records.raw(key, index)).toBe(values.get(key));
        }
        expect([...recognised.columns.keys()].sort()).toEqual(columns.flatMap(({ key }) => key ?? []).sort());
      }),
      { numRuns: 60 },
    );
  });
});

test("any cells at all are read without harm", () => {
  const words = [
    ...header,
    "Cha",
    "Họ tên",
    "Tỉnh",
    "Lớp 1A",
    "Tổng cộng",
    "Hiệu trưởng",
    "Năm học 2017-2018",
    "DANH MỤC",
  ];
  const cell = fc.oneof(
    fc.constantFrom<CellValue>("", "", " ", ...words),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.double({ noNaN: true }),
    fc.boolean(),
  );
  const merge = fc
    .tuple(fc.nat(6), fc.nat(8), fc.nat(3), fc.nat(3))
    .map(([top, left, height, width]) => area(top, left, top + height, left + width));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }),
      fc.array(merge, { maxLength: 4 }),
      fc.nat(4),
      (rows, merges, place) => {
        const values = [...rows.slice(0, place), header, ...rows.slice(place)];
        const workbook = workbookForTest([sheetForTest(values, { merges })]);
        for (const sheet of recognise(workbook).sheets) {
          expect(sheet.rows).toEqual([...new Set(sheet.rows)].sort((a, b) => a - b));
          expect(sheet.rows.every((row) => row > sheet.headerBottom)).toBe(true);
          expect(new Set(sheet.columns.values()).size).toBe(sheet.columns.size);
          const records = new Records(
            values.length > 0 ? sheetForTest(values) : sheetForTest([]),
            sheet,
            resolveCatalogues(workbook),
            false,
          );
          for (let index = 0; index < records.count; index++) {
            for (const { key } of sheet.form.fields) {
              records.text(key, index);
              records.date(key, index);
              records.year(key, index);
              records.tick(key, index);
              records.lookup(key, index);
            }
            records.grade(index);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("a row that is plainly a pupil is one wherever it stands", () => {
  const columns = recogniseOne([header]).columns;
  const cells = fc.constantFrom<CellValue>(
    "",
    "1A",
    "Nữ",
    "Kinh",
    "Tổng cộng",
    "Hiệu trưởng",
    "Họ tên",
    "05/09/2011",
    40000,
    3,
  );
  const row = fc.array(cells, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(row, fc.array(row, { maxLength: 4 }), (one, before) => {
      const values = [header, ...before, one];
      fc.pre(isPlainlyPupil(sheetForTest(values), values.length - 1, columns));
      expect(recogniseOne(values).rows).toContain(values.length - 1);
    }),
  );
});

test("a hundred thousand ghost rows take no time to speak of", () => {
  const values: CellValue[][] = [header, pupil(1)];
  for (let row = 0; row < 100_000; row++) values.push(Array.from({ length: 45 }, () => ""));
  values.push([100_002, "", "", "Lê Ở Xa"]);
  const start = process.cpuUsage();
  const sheet = recogniseOne(values);
  expect(sheet.rows).toEqual([1, 100_002]);
  // Time of the processor, which other programs on the machine do not change.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
});
