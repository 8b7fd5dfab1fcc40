import { pupilListFields } from "../src/forms/pupilList/fields";
import type { Problem } from "../src/check/problem";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { RecognitionHints } from "../src/forms/types";
import { emptySheet } from "../src/rules/exampleBook";
import type { Area, CellValue, Sheet, Workbook } from "../src/workbook/types";

/** Books as school offices have them, typed by hand and apart from the generator of schools; invented people. */

type Cells = readonly (readonly CellValue[])[];

function sheet(name: string, values: Cells, merges: readonly Area[] = []): Sheet {
  return { ...emptySheet(name, name), values: values.map((row) => [...row]), merges: [...merges] };
}

function book(sheets: readonly Sheet[], fileName?: string): Workbook {
  return { sheets: [...sheets], date1904: false, ...(fileName === undefined ? {} : { fileName }) };
}

function checked(workbook: Workbook, hints: RecognitionHints = { schoolYear: 2017 }): WorkbookCheck {
  return new WorkbookCheck(workbook, { hints });
}

function serious({ problems }: WorkbookCheck): string[] {
  return problems.filter(({ severity }) => severity !== "info").map(brief);
}

function brief({ severity, rule, message, field, value, row }: Problem): string {
  return `${severity} ${rule} ${message} ${field} ${JSON.stringify(value)} row ${String(row)}`;
}

const shortHeader = ["STT", "Mã lớp", "Họ tên", "Ngày sinh", "Giới tính", "Trạng thái HS", "Dân tộc"];

/** A class of Kinh pupils, born in the year of the grade, that a single odd pupil does not stand out of as a stray. */
function classOf(code: string, birthYear: number, size = 12): CellValue[][] {
  const given = ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khoa", "Lan", "Minh", "Nga", "Phúc", "Quân"];
  const family = ["Trần", "Lê", "Phạm", "Võ", "Đặng"][code.length % 5] ?? "";
  const middle =
    ["Ngọc", "Bảo", "Gia", "Kim", "Minh", "Thanh", "Xuân"][(code.codePointAt(code.length - 1) ?? 0) % 7] ?? "";
  return Array.from({ length: size }, (_, place) => [
    place + 1,
    code,
    `${family} ${middle} ${given[place % given.length] ?? ""}`,
    `${String(place + 1).padStart(2, "0")}/0${String((place % 9) + 1)}/${String(birthYear)}`,
    place % 2 === 0 ? "Nữ" : "Nam",
    "Đang học",
    "Kinh",
  ]);
}

function renumbered(rows: readonly CellValue[][]): CellValue[][] {
  return rows.map((row, place) => [place + 1, ...row.slice(1)]);
}

describe("names of every people", () => {
  const people: readonly (readonly [string, string, string])[] = [
    ["H'Mi Niê", "Nữ", "Ê-đê"],
    ["Y Blôk Êban", "Nam", "Ê-đê"],
    ["H’Len Mlô", "Nữ", "Ê-đê"],
    ["K'Brể", "Nam", "Cơ-ho"],
    ["Ka Sim", "Nữ", "Cơ-ho"],
    ["Thạch Thị Sa Ri", "Nữ", "Khơ-me"],
    ["Kim Sô Phia", "Nữ", "Khơ-me"],
    ["Thạch Ma-ni", "Nam", "Khơ-me"],
    ["Giàng A Páo", "Nam", "Hmông"],
    ["Vàng Thị Mỷ", "Nữ", "Hmông"],
    ["Siu H'Nhi", "Nữ", "Gia-rai"],
    ["A Thiu", "Nam", "Ba-na"],
    ["Hồ Thị Ku-ten", "Nữ", "Bru-Vân Kiều"],
    ["Lò Văn Ín", "Nam", "Thái"],
    ["Mohamach Ali", "Nam", "Chăm"],
    ["Vũ An", "Nam", "Kinh"],
    ["Lê Y", "Nữ", "Kinh"],
    ["Nguyễn Ma-ri-a Thanh Tâm", "Nữ", "Kinh"],
    ["Nguyễn Phước Bửu Ngọc Tôn Nữ Hoàng Anh", "Nữ", "Kinh"],
    ["Đặng Trần Thị Ô", "Nữ", "Kinh"],
    ["Lee Min Jun", "Nam", "Người nước ngoài"],
    ["Anna-Maria O'Neil", "Nữ", "Người nước ngoài"],
  ];
  const rows = people.map(([name, sex, ethnicity], place) => [
    place + 1,
    "6A",
    name,
    `${String(place + 1).padStart(2, "0")}/05/2006`,
    sex,
    "Đang học",
    ethnicity,
    ethnicity === "Người nước ngoài" ? "Hàn Quốc" : "Việt Nam",
  ]);
  const check = checked(book([sheet("Sheet1", [[...shortHeader, "Quốc tịch"], ...rows])]));

  test("raise nothing above a remark", () => expect(serious(check)).toEqual([]));

  test("of minorities and foreigners are not even remarked on", () => {
    const minority = new Set(people.flatMap(([, , ethnicity], place) => (ethnicity === "Kinh" ? [] : [place + 1])));
    expect(check.problems.filter(({ field, row }) => field === "fullName" && minority.has(row)).map(brief)).toEqual([]);
  });
});

describe("names of classes as schools write them", () => {
  test.each([
    ["C2", ["6/1", "6/2", "7/1", "9/10"], [2006, 2006, 2005, 2003]],
    ["C2", ["6.3", "6A1", "8 Anh", "9 Tin 21"], [2006, 2006, 2004, 2003]],
    ["C3", ["10 Anh 1", "10 Chuyên Toán", "11A12", "12C.2"], [2002, 2002, 2001, 2000]],
    ["C1", ["1/1", "Lớp 2A", "3 Tân Lập", "5E"], [2011, 2010, 2009, 2007]],
    ["C1", ["1A điểm Bản Pho", "Lớp ghép 1+2", "4-1", "5B"], [2011, 2011, 2008, 2007]],
    ["MN", ["Mầm A", "Chồi 2", "Lá 1", "Lá 2 (bán trú)"], [2014, 2013, 2012, 2012]],
  ] as const)("%s %s", (level, codes, years) => {
    const rows = codes.flatMap((code, place) => classOf(code, years[place] ?? 0));
    expect(
      serious(checked(book([sheet("Sheet1", [shortHeader, ...renumbered(rows)])]), { level, schoolYear: 2017 })),
    ).toEqual([]);
  });
});

describe("a list under titles, with a merged header, ghost rows and signatures", () => {
  const header = [
    ["STT", "Lớp", "Họ và tên học sinh", "Ngày, tháng, năm sinh", "Giới tính", "Dân tộc", "Cha", "", "Mẹ", ""],
    ["", "", "", "", "", "", "Họ tên", "Năm sinh", "Họ tên", "Năm sinh"],
  ];
  const rows = classOf("7A", 2005).map(([serial = "", code = "", name = "", born = "", sex = "", , ethnicity = ""]) => [
    serial,
    code,
    name,
    born,
    sex,
    ethnicity,
    "Trần Văn Hòa",
    1975,
    "Lê Thị Mai",
    1978,
  ]);
  const values = [
    ["PHÒNG GD&ĐT HUYỆN BA TRI"],
    ["TRƯỜNG THCS AN BÌNH", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["DANH SÁCH HỌC SINH NĂM HỌC 2017 - 2018"],
    [],
    ...header,
    ...rows,
    ["", "", "", "", "", "", "", "", "", ""],
    ["", " ", "", "", "", "", "", "", "", ""],
    ["", "Tổng cộng:", 12, "học sinh"],
    ["", "", "", "", "", "", "An Bình, ngày 05 tháng 9 năm 2017"],
    ["", "", "Người lập", "", "", "", "HIỆU TRƯỞNG"],
  ];
  const merges = [
    ...[0, 1, 2, 3, 4, 5].map((column) => ({ top: 4, bottom: 5, left: column, right: column })),
    { top: 4, bottom: 4, left: 6, right: 7 },
    { top: 4, bottom: 4, left: 8, right: 9 },
  ];
  const check = checked(book([sheet("DS lớp 7A", values, merges)]), {});

  test("is recognised with its pupils alone", () => {
    expect(check.recognised[0]?.rows).toHaveLength(12);
    expect(check.recognised[0]).toMatchObject({ schoolYear: 2017, level: "C2" });
  });

  test("raises only what the template requires and the list lacks", () => {
    expect(new Set(check.problems.filter(({ severity }) => severity !== "info").map(({ rule }) => rule))).toEqual(
      new Set(["missing-column"]),
    );
  });
});

describe("families", () => {
  const header = [...shortHeader, "Họ tên cha", "Năm sinh cha", "Họ tên mẹ", "Năm sinh mẹ", "Số điện thoại liên hệ"];
  const twin = (serial: number, name: string, sex: string) => [
    serial,
    "6A",
    name,
    "12/05/2006",
    sex,
    "Đang học",
    "Kinh",
    "Lê Văn Tám",
    1970,
    "Phạm Thị Út",
    1975,
    "0913572468",
  ];

  test("twins are two pupils; only where the names differ in tone alone, and no number tells them apart, is it asked", () => {
    const apart = [
      twin(1, "Lê Thị Thanh Thúy", "Nữ"),
      twin(2, "Lê Thị Thanh Hà", "Nữ"),
      twin(3, "Lê Thanh Thủy", "Nam"),
    ];
    expect(serious(checked(book([sheet("Sheet1", [header, ...apart])])))).toEqual([]);
    const near = [twin(1, "Lê Thị Thanh Thúy", "Nữ"), twin(2, "Lê Thị Thanh Thùy", "Nữ")];
    expect(serious(checked(book([sheet("Sheet1", [header, ...near])])))).toEqual([
      'warning same-family nearName fullName "Lê Thị Thanh Thúy" row 1',
      'warning same-family nearName fullName "Lê Thị Thanh Thùy" row 2',
    ]);
  });

  test("a pupil with one parent, or none, is nothing to warn of", () => {
    const rows = classOf("6A", 2006).map((row, place) =>
      place % 3 === 0
        ? [...row, "", "", "Lê Thị Bé", 1980, ""]
        : place % 3 === 1
          ? [...row, "Trần Văn Hai", 1979, "", "", ""]
          : [...row, "Trần Văn Ba", 1978, "Võ Thị Tư", 1981, "0983614725"],
    );
    expect(serious(checked(book([sheet("Sheet1", [header, ...rows])])))).toEqual([]);
  });

  test("a pupil entered three times is told on all three rows, once each", () => {
    const same = ["Đang học", "Kinh"];
    const rows = [
      ...classOf("6A", 2006),
      ...[13, 14, 15].map((serial) => [serial, "6A", "Võ Gia Bảo", "02/02/2006", "Nam", ...same]),
    ];
    const found = checked(book([sheet("Sheet1", [shortHeader, ...rows])])).problems;
    expect(
      found.filter(({ severity }) => severity !== "info").map(({ rule, row }) => `${rule} ${String(row)}`),
    ).toEqual([13, 14, 15].map((row) => `same-name-and-birth-date ${String(row)}`));
  });
});

describe("lists of one spelling", () => {
  const rows = classOf("8B", 2004);
  const changed = (change: (text: string) => string) =>
    book([
      sheet("Sheet1", [
        shortHeader,
        ...rows.map((row) =>
          row.map((cell, column) => (typeof cell === "string" && column !== 3 && column !== 1 ? change(cell) : cell)),
        ),
      ]),
    ]);

  test.each([
    ["lower case", (text: string) => text.toLowerCase()],
    ["upper case", (text: string) => text.toUpperCase()],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
  ])("in %s has nothing above a remark", (_name, change) => expect(serious(checked(changed(change)))).toEqual([]));
});

describe("a school of two levels", () => {
  const rows = [...classOf("5A", 2007), ...classOf("6A", 2006), ...classOf("9A", 2003)];
  const workbook = book([sheet("Sheet1", [shortHeader, ...renumbered(rows)])], "TH&THCS Thạnh Phú.xlsx");
  const found = checked(workbook, { schoolYear: 2017 }).problems.filter(({ severity }) => severity !== "info");

  // The database takes a list for each level.
  test("is told only that the fewer classes are of another level", () => {
    expect(new Set(found.map(({ rule, severity, value }) => `${severity} ${rule} ${String(value)}`))).toEqual(
      new Set(["warning class-of-level 5A"]),
    );
  });
});

describe("columns that a school does not keep", () => {
  const fields = pupilListFields.filter((field) => (field.levels as readonly string[]).includes("C2"));
  const keep = new Map(
    ["serial", "classCode", "fullName", "birthDate", "sex", "status", "ethnicity"].map((key, place) => [key, place]),
  );
  const line = (row: readonly CellValue[]) =>
    fields.map(({ key }) => {
      const place = keep.get(key);
      return place === undefined ? "" : (row[place] ?? "");
    });
  const rows = renumbered([...classOf("6A", 2006), ...classOf("7B", 2005)]);
  const check = checked(book([sheet("Sheet1", [fields.map(({ header }) => header), ...rows.map(line)])]));

  test("are told once a column, not once a pupil", () => {
    const counts = new Map<string, number>();
    for (const { rule, field, severity } of check.problems) {
      if (severity === "info") continue;
      counts.set(`${rule} ${field}`, (counts.get(`${rule} ${field}`) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  });
});

describe("the names of those who sign under a list", () => {
  const rows = classOf("6A", 2006);
  const under = [
    ["", "", "", "", "Ba Tri, ngày 15 tháng 9 năm 2017"],
    ["", "NGƯỜI LẬP BẢNG", "", "", "HIỆU TRƯỞNG"],
    ["", "(Ký tên)", "", "", "(Ký tên, đóng dấu)"],
    [],
    ["", "Trần Thị Mai", "", "", "Nguyễn Văn Bảy"],
  ];

  test("are no pupil, wherever they stand", () => {
    const check = checked(book([sheet("Sheet1", [shortHeader, ...rows, [], ...under])]));
    expect(check.recognised[0]?.rows).toHaveLength(rows.length);
    expect(serious(check)).toEqual([]);
  });
});

describe("results of a class with what offices write under them", () => {
  const header = [
    "STT",
    "Mã lớp",
    "Mã HS",
    "Họ tên",
    "Ngày sinh",
    "Toán",
    "Ngữ văn",
    "Âm nhạc",
    "Học lực",
    "Hạnh kiểm",
  ];
  const pupils = ["Lê Thị An", "Võ Bình", "Trần Thị Chi", "Phạm Dung", "Hồ Giang", "Bùi Thị Hà"].map((name, place) => [
    place + 1,
    "8A",
    `83000000${String(10 + place)}`,
    name,
    `0${String(place + 1)}/02/2004`,
    7.5,
    7.2,
    "Đ",
    "K",
    "T",
  ]);
  const check = (below: Cells) =>
    checked(book([sheet("8A", [["KẾT QUẢ LỚP 8A - 2017-2018"], header, ...pupils, ...below])]));

  test.each<[string, Cells]>([
    [
      "counts in the name's column, their labels in the class's",
      [
        ["", "Giỏi:", "", 0],
        ["", "Khá:", "", 6],
      ],
    ],
    ["means of the class", [["", "", "", "TB lớp", "", 7.53, 7.24]]],
    ["a rate", [["", "", "", "Tỉ lệ trên TB (%)", "", 100, 100]]],
    [
      "counts of ranks, with figures under the birth date",
      [
        ["", "", "", "Tổng số học sinh", 6],
        ["", "", "", "Học lực giỏi", 0, "", "Khá", 6],
        ["", "", "", "Hạnh kiểm tốt", 6, "100%"],
        ["", "", "", "HS lên lớp", 6],
        ["", "", "", "Loại khá", "6"],
      ],
    ],
    [
      "counts with a part",
      [
        ["", "", "Tổng số:", "6"],
        ["", "", "Nữ:", "3"],
      ],
    ],
  ])("%s are no pupils", (_what, below) => {
    const found = check(below);
    expect(found.recognised[0]?.rows).toHaveLength(6);
    expect(serious(found)).toEqual([]);
  });
});

test("marks on one sheet and ranks on another are one class in two parts, no pupil twice", () => {
  const own = ["STT", "Mã lớp", "Mã học sinh", "Họ tên", "Ngày sinh"];
  const people = ["Lê Thị An", "Võ Bình", "Trần Thị Chi", "Phạm Dung"].map((name, place) => [
    place + 1,
    "8A",
    `83000000${String(10 + place)}`,
    name,
    `0${String(place + 1)}/02/2004`,
  ]);
  const marks = sheet("Điểm", [[...own, "Toán", "Ngữ văn", "Âm nhạc"], ...people.map((row) => [...row, 7.5, 7, "Đ"])]);
  const ranks = sheet("Xếp loại", [
    [...own, "Học lực", "Hạnh kiểm", "Danh hiệu"],
    ...people.map((row) => [...row, "K", "T", "HSTT"]),
  ]);
  expect(serious(checked(book([marks, ranks])))).toEqual([]);
  const again = { ...marks, id: "again", name: "Điểm lần 2" };
  expect(serious(checked(book([marks, again]))).map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
    "warning pupil-in-two-classes sameClass",
    "warning pupil-in-two-classes sameClass",
  ]);
});
