import { sheetForTest, workbookForTest } from "../src/workbook/testing/sheetForTest";
import fc from "fast-check";
import { resolveCatalogues } from "../src/catalogues/catalogueSet";
import { WorkbookCheck } from "../src/check/workbookCheck";
import { allSheets } from "../src/entry/newList/newPupilBook";
import { readSource } from "../src/entry/transfer/readSource";
import { cataloguesOfList, transferredSheets } from "../src/entry/transfer/transferredSheets";
import { transferPupils } from "../src/entry/transfer/transferPupils";
import type { Transfer, TransferOptions } from "../src/entry/transfer/types";
import type { FieldKey, Level } from "../src/forms/types";
import { openWorkbook } from "../src/workbook/openWorkbook";
import type { CellValue, Workbook } from "../src/workbook/types";
import { writeWorkbook } from "../src/workbook/writeWorkbook";
import { asHtml, type SchoolExport, sheetPerClass, smasExport, vnEduExport } from "./school/exports";
import { makeSchool, type School } from "./school/school";
import { asWorkbook } from "./school/schoolBook";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3"];

function transfer(book: Workbook, options: Partial<TransferOptions> = {}): Transfer {
  const catalogues = resolveCatalogues(book);
  const source = readSource(book, catalogues);
  return transferPupils(source, catalogues, { level: source.level ?? "C2", ...options });
}

/** What of a pupil the export can carry, blanks left out. */
function carried(school: School, fields: readonly FieldKey[]) {
  return school.pupils.map((pupil) =>
    Object.fromEntries(fields.map((key) => [key, pupil[key] ?? ""]).filter(([, value]) => value !== "")),
  );
}

function got(result: Transfer, fields: readonly FieldKey[]) {
  return result.pupils.map((cells) =>
    Object.fromEntries(fields.map((key) => [key, cells.get(key) ?? ""]).filter(([, value]) => value !== "")),
  );
}

const schools = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    level: fc.constantFrom(...levels),
    pupils: fc.integer({ min: 12, max: 60 }),
  })
  .map(makeSchool);

describe("a clean school comes back from its export", () => {
  test.each<[string, (school: School) => SchoolExport]>([
    ["of vnEdu's shape: one sheet, header in two merged rows", vnEduExport],
    ["of a program with a block for each class: titles, headers again, totals", smasExport],
    ["with a sheet for each class", sheetPerClass],
  ])("%s", (_, exportOf) => {
    fc.assert(
      fc.property(schools, (school) => {
        const { book, carries } = exportOf(school);
        const result = transfer(book, { level: school.level });
        expect(got(result, carries)).toEqual(carried(school, carries));
      }),
      { numRuns: 25 },
    );
  });

  test("saved as a web page named .xls", async () => {
    const school = makeSchool({ seed: 5, level: "C2", pupils: 80 });
    const { book, carries } = vnEduExport(school);
    const opened = await openWorkbook(asHtml(book), { fileName: "DanhSach.xls" });
    expect(got(transfer(opened), carries)).toEqual(carried(school, carries));
  });
});

describe("the list that is written", () => {
  test.each(levels)(
    "of a clean export of %s raises no error, and asks for nothing but what the export lacks",
    (level) => {
      const school = makeSchool({ seed: 11, level, pupils: 90 });
      const result = transfer(vnEduExport(school).book, { level });
      const book = asWorkbook({ sheets: allSheets(transferredSheets(result, level, 2017)) });
      const check = new WorkbookCheck(book);
      expect(check.problems.filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(check.recognised[0]).toMatchObject({ level, schoolYear: 2017, confidence: 1 });
      expect(check.recognised[0]?.rows).toHaveLength(90);
    },
  );

  test("leaves a status that the export lacks blank, unless the user chooses", () => {
    const school = makeSchool({ seed: 3, level: "C1", pupils: 30 });
    const { book } = smasExport(school);
    const plain = transfer(book);
    expect(plain.pupils.some((cells) => cells.has("status"))).toBe(false);
    expect(plain.missing.map(({ field, places }) => [field, places.length])).toEqual([["status", 30]]);
    const chosen = transfer(book, { isStudyingWhereBlank: true });
    expect(chosen.missing).toEqual([]);
    expect(chosen.guesses.find(({ field }) => field === "status")).toMatchObject({ from: "", to: "Đang học" });
    const list = asWorkbook({ sheets: allSheets(transferredSheets(chosen, "C1", 2017)) });
    expect(new WorkbookCheck(list).problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("survives being written and opened", async () => {
    const result = transfer(vnEduExport(makeSchool({ seed: 8, level: "C2", pupils: 20 })).book);
    const opened = await openWorkbook(
      await writeWorkbook({ sheets: allSheets(transferredSheets(result, "C2", 2017)) }),
    );
    expect(new WorkbookCheck(opened).problems.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

test("a birth date in three columns becomes one, and what names no day stands there to be marked", () => {
  const header = ["STT", "Lớp", "Họ và tên", "Ngày", "Tháng", "Năm sinh", "Giới tính", "Dân tộc"];
  const rows: CellValue[][] = [
    [1, "6A", "Lê Thị Lan", 5, "09", 2006, "Nữ", "Kinh"],
    [2, "6A", "Trần Văn Bình", 31, 4, 2006, "Nam", "Kinh"],
  ];
  const result = transfer(workbookForTest([sheetForTest([header, ...rows])]));
  expect(got(result, ["birthDate", "fatherBirthYear"])).toEqual([{ birthDate: 38965 }, { birthDate: "31/4/2006" }]);
  expect(result.kept).toMatchObject([{ field: "birthDate", from: "31/4/2006" }]);
  expect(result.unplacedColumns).toEqual([]);
});

test("nothing of the source is changed", () => {
  const { book } = vnEduExport(makeSchool({ seed: 1, level: "C2", pupils: 20 }));
  const before = structuredClone(book);
  transfer(book);
  expect(book).toEqual(before);
});

test("of two codes the Ministry's is the pupil's, wherever the program's own stands", () => {
  const values = [
    ["STT", "Mã học sinh", "Họ và tên", "Ngày sinh", "Lớp", "Họ tên người bảo hộ", "Mã ĐDCN", "Mã định danh Bộ GD&ĐT"],
    [1, "HS001", "Lê Văn An", "05/09/2006", "6A", "Lê Văn Ba", "083206000001", "8300000001"],
    [2, "HS002", "Võ Thị Bình", "06/09/2006", "6A", "", "083306000002", "8300000002"],
  ];
  const { pupils, unplacedColumns } = transfer({ sheets: [sheetForTest(values)], date1904: false });
  expect(pupils.map((pupil) => pupil.get("pupilCode"))).toEqual(["8300000001", "8300000002"]);
  expect(pupils[0]?.get("guardianName")).toBe("Lê Văn Ba");
  expect(pupils[0]?.get("identityNumber")).toBe("083206000001");
  expect(unplacedColumns.map(({ header }) => header)).toEqual(["Mã học sinh"]);
});

describe("exports as public code writes and reads them", () => {
  const pupilOf = (values: CellValue[][], options: Partial<TransferOptions> = {}) => {
    const result = transfer({ sheets: [sheetForTest(values)], date1904: false }, { level: "C2", ...options });
    return { ...result, first: Object.fromEntries(result.pupils[0] ?? []) };
  };
  const person = ["Lê Thị Hoa", "05/09/2006", "Nữ"];

  test("vnEdu with two header rows: parts of an address stand under its heading", () => {
    const { first, unplacedColumns } = pupilOf([
      [
        ...["STT", "Lớp học", "Mã học sinh", "Mã MOET", "Họ và tên", "Ngày sinh", "Giới tính"],
        ...["Chỗ ở hiện nay", "", "", "", "Hộ khẩu thường trú", "", "", "", "Nơi sinh", "", "", "Quê quán", "", ""],
        ...["Nơi khai sinh", "", "Căn cước", "Điện thoại HS", "Điện thoại SLL"],
      ],
      [
        ...["", "", "", "", "", "", ""],
        ...["SN/Xóm", "Khu dân cư", "Xã/Phường", "Tỉnh/Tp", "SN/Xóm", "Khu dân cư", "Xã/Phường", "Tỉnh/Tp"],
        ...["Thông tin nơi sinh", "Xã/Phường", "Tỉnh/Tp", "Thông tin quê quán", "Xã/Phường", "Tỉnh/Tp"],
        ...["Xã/Phường", "Tỉnh/Tp", "", "", ""],
      ],
      [
        ...[1, "6A", "25000001", "8300000001", ...person],
        ...["Ấp 1", "", "Xã Tân Hào", "Tỉnh Bến Tre", "Ấp 2", "Tổ 3", "Xã Tân Hào", "Tỉnh Bến Tre"],
        ...["Bệnh viện Ba Tri", "Xã An Thủy", "Tỉnh Bến Tre", "Ấp 9", "Xã Tân Hào", "Tỉnh Bến Tre"],
        ...["Xã Tân Hào", "Tỉnh Bến Tre", "083306000001", "", "0972710846"],
      ],
    ]);
    expect(first).toMatchObject({
      pupilCode: "8300000001",
      residence: "Ấp 1, Xã Tân Hào, Tỉnh Bến Tre",
      permanentHamlet: "Ấp 2, Tổ 3",
      permanentCommune: "Xã Tân Hào",
      permanentProvince: "Tỉnh Bến Tre",
      birthPlace: "Bệnh viện Ba Tri, Xã An Thủy",
      birthProvince: "Tỉnh Bến Tre",
      hometownHamlet: "Ấp 9",
      hometownCommune: "Xã Tân Hào",
      identityNumber: "083306000001",
      phone: "0972710846",
    });
    expect(unplacedColumns.map(({ header }) => header)).toEqual([
      "Mã học sinh",
      "Nơi khai sinh Xã/Phường",
      "Nơi khai sinh Tỉnh/Tp",
    ]);
  });

  test("the Ministry's own list", () => {
    const { first, unplacedColumns } = pupilOf([
      ["DANH SÁCH HỌC SINH LỚP 6.1"],
      [
        ...["STT", "Mã định danh Bộ GD&ĐT", "Họ tên", "Ngày sinh", "Giới tính", "Trạng thái", "SĐT liên hệ"],
        ...["Nơi sinh chi tiết", "Tổ/thôn Hộ khẩu thường trú", "Nơi thường trú Xã (cũ)", "Nơi thường trú Huyện (cũ)"],
        ...["Nơi thường trú Tỉnh (cũ)", "Tỉnh thành quê quán", "Phường Xã quê quán", "Tên cha", "Năm sinh cha"],
        ...["Lớp học", "Khối học", "Số định danh cá nhân", "Học bán trú", "Loại khuyết tật", "Đội viên"],
      ],
      [
        ...[1, "8300000001", ...person, "Đang học", "0972710846", "Bệnh viện Ba Tri"],
        ...[
          "Ấp 1",
          "Xã Tân Hào",
          "Huyện Giồng Trôm",
          "Tỉnh Bến Tre",
          "Tỉnh Bến Tre",
          "Xã Tân Hào",
          "Lê Văn Ba",
          "1979",
        ],
        ...["6.1", "Khối 6", "083306000001", "Không", "Không", "Có"],
      ],
    ]);
    expect(first).toMatchObject({
      permanentHamlet: "Ấp 1",
      permanentCommune: "Xã Tân Hào",
      permanentDistrict: "Huyện Giồng Trôm",
      hometownCommune: "Xã Tân Hào",
      birthPlace: "Bệnh viện Ba Tri",
      classCode: "6.1",
      youngPioneer: "x",
    });
    // «Không» says that there is none.
    expect([first["boarding"], first["disability"]]).toEqual([undefined, undefined]);
    expect(unplacedColumns.map(({ header }) => header)).toEqual(["Khối học"]);
  });

  test("of two telephones the column that holds numbers", () => {
    const { first, kept } = pupilOf([
      ["STT", "Họ tên", "Ngày sinh", "Giới tính", "Lớp", "Điện thoại học sinh", "Điện thoại DĐ"],
      [1, ...person, "6A", "", 972710846],
    ]);
    expect(first["phone"]).toBe("0972710846");
    expect(kept).toEqual([]);
  });

  test("a column without header is told where it holds something, and can be mapped by hand", () => {
    const values = [
      ["STT", "Họ tên", "Ngày sinh", "Giới tính", "Lớp", "", "Dân tộc", ""],
      [1, ...person, "6A", "Ấp 1", "Kinh", ""],
    ];
    const { unplacedColumns } = pupilOf(values);
    expect(unplacedColumns.map(({ key, header, remark }) => [key, header, remark?.en])).toEqual([
      ["?F", "Cột F", "a column without header"],
    ]);
    expect(pupilOf(values, { mapping: new Map([["?F", "residence"]]) }).first["residence"]).toBe("Ấp 1");
  });

  test("values go to the catalogues of the list's year, communes that nobody lists stay", () => {
    const values = [
      ["STT", "Họ tên", "Ngày sinh", "Giới tính", "Lớp", "Tỉnh/TP thường trú", "Xã/Phường thường trú"],
      [1, ...person, "6A", "vĩnh long", "Xã Ba Tri"],
    ];
    const book: Workbook = { sheets: [sheetForTest(values)], date1904: false };
    const source = readSource(book, resolveCatalogues(book));
    const { pupils, kept } = transferPupils(source, cataloguesOfList(2025), { level: "C2" });
    expect(pupils[0]?.get("permanentProvince")).toBe("Tỉnh Vĩnh Long");
    expect(pupils[0]?.get("permanentCommune")).toBe("Xã Ba Tri");
    expect(kept).toEqual([]);
  });

  test("dates are counted as the list's book counts them", () => {
    const values = [
      ["STT", "Họ tên", "Ngày sinh", "Giới tính", "Lớp"],
      [1, ...person, "6A"],
    ];
    expect(pupilOf(values).first["birthDate"]).toBe(38_965);
    expect(pupilOf(values, { date1904: true }).first["birthDate"]).toBe(38_965 - 1462);
  });
});

describe("what is told of a transfer", () => {
  const { book } = smasExport(makeSchool({ seed: 21, level: "C2", pupils: 60 }));

  test("columns with content and no place", () => {
    expect(transfer(book).unplacedColumns.map(({ header }) => header)).toEqual(["Ghi chú"]);
    const vnEdu = transfer(vnEduExport(makeSchool({ seed: 1, level: "C2", pupils: 20 })).book);
    expect(vnEdu.unplacedColumns.map(({ header }) => header)).toEqual(["Mã học sinh"]);
  });

  test("what was put right, with counts and rows", () => {
    const { guesses } = transfer(book);
    const reasonsOf = new Set(guesses.map(({ reason }) => reason.en));
    expect([...reasonsOf]).toEqual(
      expect.arrayContaining(["lost leading zero put back", "year of two digits", "no tick in the column Nữ"]),
    );
    const boys = guesses.find(({ field }) => field === "sex");
    expect(boys?.to).toBe("Nam");
    expect(boys?.places.length).toBeGreaterThan(10);
  });

  test("values that cannot be converted keep their wording", () => {
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("no sheet");
    const values = sheet.values.map((row) => [...row]);
    const cells = values[6] ?? [];
    cells[4] = "31/02/2006";
    cells[6] = "Kinhh";
    cells[7] = "12 Nguyễn Huệ, TP Sài Gòn cũ";
    cells[9] = "không có";
    const result = transfer({ ...book, sheets: [{ ...sheet, values }] });
    expect(result.kept.map(({ field, from, places }) => [field, from, places.map(({ row }) => row)])).toEqual(
      expect.arrayContaining([
        ["birthDate", "31/02/2006", [6]],
        ["ethnicity", "Kinhh", [6]],
        ["permanentHamlet", "12 Nguyễn Huệ, TP Sài Gòn cũ", [6]],
        ["phone", "không có", [6]],
      ]),
    );
    const pupil = result.pupils[1];
    expect([pupil?.get("birthDate"), pupil?.get("ethnicity"), pupil?.get("permanentHamlet")]).toEqual([
      "31/02/2006",
      "Kinhh",
      "12 Nguyễn Huệ, TP Sài Gòn cũ",
    ]);
  });

  test("the user's mapping wins", () => {
    const result = transfer(book, {
      mapping: new Map([
        ["ghi chu", "residence"],
        ["nu", null],
      ]),
    });
    expect(result.unplacedColumns.map(({ header }) => header)).toEqual(["Nữ"]);
    expect(result.pupils[0]?.get("residence")).toBe("đã nộp học bạ");
    expect(result.pupils[0]?.has("sex")).toBe(false);
  });
});
