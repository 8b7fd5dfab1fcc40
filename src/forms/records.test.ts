import { resolveCatalogues } from "../catalogues/catalogueSet";
import type { CellValue, Sheet } from "../workbook/types";
import { pupilListFields } from "./pupilList/fields";
import { recogniseWorkbook } from "./recognise";
import { Records } from "./records";
import { sheetForTest, workbookForTest } from "../workbook/testing/sheetForTest";
import type { FieldKey } from "./types";

function recordsOf(values: CellValue[][], others: readonly Sheet[] = [], date1904 = false): Records {
  const sheet = sheetForTest(values);
  const workbook = workbookForTest([sheet, ...others], { date1904 });
  const catalogues = resolveCatalogues(workbook);
  const recognised = recogniseWorkbook(workbook, catalogues).sheets.find(({ sheetId }) => sheetId === sheet.id);
  if (!recognised) throw new Error("not recognised");
  return new Records(sheet, recognised, catalogues, date1904);
}

const header = ["Mã lớp", "Mã học sinh", "Họ tên", "Ngày sinh", "Giới tính", "Năm sinh cha", "Hộ nghèo"];

test("values are read by field, parsed by what they are", () => {
  const records = recordsOf([
    header,
    ["6A", 8300000001, " Lê  Thị An ".normalize("NFD"), 40729, "nu", "1980", "X"],
    [],
    ["6/1", "", "Lê Bi", "30/02/2011", "Nam", 29221, "có thể"],
    ["6A", "", "Lê Cò", "2011", "\u00a0", "chưa rõ", ""],
  ]);
  expect([records.count, records.rows]).toEqual([3, [1, 3, 4]]);
  expect(records.text("pupilCode", 0)).toBe("8300000001");
  expect(records.text("fullName", 0)).toBe("Lê Thị An");
  expect(records.raw("fullName", 0)).toBe(" Lê  Thị An ".normalize("NFD"));
  expect(records.date("birthDate", 0)).toMatchObject({ kind: "date", year: 2011, month: 7, day: 5, from: "serial" });
  expect(records.date("birthDate", 1)).toMatchObject({ kind: "invalid", reason: "impossibleDay" });
  expect([0, 1, 2].map((index) => records.year("birthDate", index))).toEqual([2011, null, 2011]);
  expect([0, 1, 2].map((index) => records.year("fatherBirthYear", index))).toEqual([1980, 1980, null]);
  expect([0, 1, 2].map((index) => records.tick("poorHousehold", index))).toEqual([true, null, false]);
  expect(records.lookup("sex", 0)).toMatchObject({ kind: "unknown", isSure: true });
  expect([records.entry("sex", 0), records.entry("sex", 1)?.code]).toEqual([null, "01"]);
  expect([records.isBlank("sex", 2), records.lookup("sex", 2)]).toEqual([true, undefined]);
  expect([0, 1, 2].map((index) => records.grade(index))).toEqual([6, 6, 6]);
  expect([0, 1, 2, 3, 4, 9].map((row) => records.indexOfRow(row))).toEqual([-1, 0, -1, 1, 2, -1]);
});

test("a field without a column reads as blank, a place without a pupil too", () => {
  const records = recordsOf([header, ["6A", "", "Lê An", "05/07/2011", "Nam"]]);
  for (const field of ["religion", "statusDate", "youngPioneer", "permanentDistrict"] as const) {
    expect(records.has(field)).toBe(false);
    expect(records.raw(field, 0)).toBe("");
    expect(records.isBlank(field, 0)).toBe(true);
    expect(records.text(field, 0)).toBe("");
    expect(records.date(field, 0)).toEqual({ kind: "blank" });
    expect(records.year(field, 0)).toBeNull();
    expect(records.tick(field, 0)).toBe(false);
    expect(records.lookup(field, 0)).toBeUndefined();
    expect(records.entry(field, 0)).toBeNull();
  }
  expect([records.raw("fullName", 7), records.isBlank("fullName", 7), records.grade(7)]).toEqual(["", true, null]);
  expect(records.definition("religion").catalogue).toBe("religion");
});

test("dates of a book that counts from 1904", () => {
  const records = recordsOf([header, ["6A", "", "Lê An", 39267, "Nam"]], [], true);
  expect(records.date("birthDate", 0)).toMatchObject({ year: 2011, month: 7, day: 5 });
});

test("a commune is looked up under its own row's district, of its own address", () => {
  const address = (group: string) => ["Tỉnh/Thành phố", "Quận/Huyện", "Xã/Phường"].map((part) => `${part}\n(${group})`);
  const records = recordsOf([
    ["Mã lớp", "Họ tên", "Ngày sinh", ...address("Theo địa chỉ thường trú"), ...address("Theo quê quán")],
    [
      "6A",
      "Lê An",
      "05/07/2006",
      "Tỉnh Bến Tre",
      "Huyện Ba Tri",
      "Xã An Hiệp",
      "Tỉnh Bến Tre",
      "Huyện Châu Thành",
      "xã An Hiệp",
    ],
    ["6A", "Lê Bi", "05/07/2006", "Tỉnh Bến Tre", "Huyện Mỏ Cày Bắc", "Xã An Hiệp", "", "", "Xã An Hiệp"],
    ["6A", "Lê Cò", "05/07/2006", "Tỉnh Bến Tre", "Ba Tri", "Xã An Hiệp", "Tỉnh Long An", "Huyện Ba Tri", ""],
  ]);
  expect([records.entry("permanentCommune", 0)?.code, records.entry("hometownCommune", 0)?.code]).toEqual([
    "29161",
    "28855",
  ]);
  expect(records.lookup("permanentCommune", 1)).toMatchObject({
    kind: "unknown",
    elsewhere: [{ code: "28855" }, { code: "29161" }],
  });
  // Without a district that is found the name alone cannot choose.
  expect(records.lookup("hometownCommune", 1)).toMatchObject({ kind: "found", alternatives: [{ code: "29161" }] });
  expect(records.entry("hometownCommune", 1)).toBeNull();
  // "Ba Tri" can only be Huyện Ba Tri: wrong as it stands, but enough to choose the commune.
  expect(records.entry("permanentDistrict", 2)).toBeNull();
  expect(records.entry("permanentCommune", 2)?.code).toBe("29161");
  expect(records.lookup("hometownDistrict", 2)).toMatchObject({
    kind: "unknown",
    isComplete: false,
    elsewhere: [{ code: "836" }],
  });
});

test("an edit of the sheet is seen at once", () => {
  const values: CellValue[][] = [header, ["6A", "", "Lê An", "30/02/2011", "Nam"]];
  const records = recordsOf(values);
  expect(records.date("birthDate", 0).kind).toBe("invalid");
  const row = values[1] ?? [];
  row[3] = "05/07/2011";
  row[4] = "Nữ";
  expect(records.date("birthDate", 0).kind).toBe("date");
  expect(records.entry("sex", 0)?.code).toBe("02");
});

test("the school's own list of classes tells the grade before the code does", () => {
  const classes = sheetForTest(
    [
      ["STT", "Mã lớp", "Tên lớp", "Mã khối", "Khối"],
      [1, "A1", "Lớp A1", "07", "Khối 7"],
      [2, "6B", "Lớp 6B", "21", "Khối 7"],
      [3, "C", "Lớp C", "", 9],
    ],
    { id: "lop", name: "LOP" },
  );
  const rows = ["A1", "6B", "c", "6D", "?"].map((code) => [code, "", "Lê An", "05/07/2006", "Nam"]);
  const records = recordsOf([header, ...rows], [classes]);
  expect(rows.map((_, index) => records.grade(index))).toEqual([7, 7, 9, 6, null]);
});

test("a hundred thousand pupils with every column stay small and quick to read", () => {
  const fields = pupilListFields.map(({ key }) => key);
  const values: CellValue[][] = [pupilListFields.map(({ header: text }) => text)];
  const sample = new Map<FieldKey, CellValue>([
    ["classCode", "6A"],
    ["birthDate", 38000],
    ["sex", "Nữ"],
    ["ethnicity", "Kinh"],
    ["permanentProvince", "Tỉnh Bến Tre"],
    ["permanentDistrict", "Huyện Ba Tri"],
    ["permanentCommune", "Xã An Hiệp"],
  ]);
  const row = fields.map((key) => sample.get(key) ?? "x");
  for (let index = 0; index < 100_000; index++)
    values.push(
      row
        .with(2, index)
        .with(3, `Lê An ${index}`)
        .with(4, 37000 + (index % 900)),
    );
  const records = recordsOf(values);
  const before = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  let found = 0;
  for (let index = 0; index < records.count; index++) {
    for (const field of fields) {
      if (!records.isBlank(field, index)) found++;
      if (records.lookup(field, index)?.kind === "found") found++;
    }
    if (records.date("birthDate", index).kind === "date") found++;
    if (records.grade(index) === 6) found++;
  }
  expect(found).toBe(100_000 * (fields.length + 5 + 2));
  // Time of the processor, which other programs on the machine do not change.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
});
