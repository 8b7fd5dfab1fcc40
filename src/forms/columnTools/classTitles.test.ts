import { resolveCatalogues } from "../../catalogues/catalogueSet";
import { cellKey } from "../../workbook/cells";
import { sheetForTest, workbookForTest } from "../../workbook/testing/sheetForTest";
import type { CellValue, Sheet } from "../../workbook/types";
import { recogniseWorkbook } from "../recognise";
import { classesFromTitles } from "./classTitles";

const header = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Mã lớp"];
const pupil = (name: string, classCode: CellValue = ""): CellValue[] => [
  1,
  name,
  "05/09/2006",
  "Nam",
  "Kinh",
  classCode,
];

function classesOf(values: CellValue[][], name = "Sheet1", formulas: Sheet["formulas"] = new Map(), column = 5) {
  const sheet = sheetForTest(values, { name, formulas });
  const workbook = workbookForTest([sheet]);
  const [recognised] = recogniseWorkbook(workbook, resolveCatalogues(workbook)).sheets;
  if (!recognised) throw new Error("not recognised");
  const plan = classesFromTitles(sheet, recognised, recognised.rows, { column, header: "Mã lớp" });
  return {
    written: plan.edits.map(({ row, value }) => `${String(row)} ${String(value)}`),
    left: plan.left.map(({ row, reason }) => `${String(row)} ${reason}`),
    formats: new Set(plan.edits.map(({ numberFormat }) => numberFormat)),
  };
}

test("titles between the pupils tell the classes, written as text", () => {
  const { written, left, formats } = classesOf([
    header,
    ["LỚP 6/1"],
    pupil("Lê Văn An"),
    pupil("Võ Thị Bình"),
    ["Tổ 2"],
    pupil("Trần Chí Công"),
    ["Lớp: 6/10 (GVCN: Trần Thị Lan)"],
    pupil("Ngô Thị Dung"),
  ]);
  expect(written).toEqual(["2 6/1", "3 6/1", "5 6/1", "7 6/10"]);
  expect(left).toEqual([]);
  expect([...formats]).toEqual(["@"]);
});

test("a title that names no class, or two, gives none", () => {
  const { written, left } = classesOf([
    header,
    ["Lớp 6A"],
    pupil("Lê Văn An"),
    ["KHỐI 7"],
    pupil("Võ Thị Bình"),
    ["Lớp 7A, 7B"],
    pupil("Trần Chí Công"),
    ["LỚP 7C VÀ LỚP 7D"],
    pupil("Ngô Thị Dung"),
    ["Lớp 7E - năm học 2017-2018"],
    pupil("Ngô Thị Em"),
  ]);
  expect(written).toEqual(["2 6A", "10 7E"]);
  expect(left).toEqual(["4 noClassTitle", "6 noClassTitle", "8 noClassTitle"]);
});

test("pupils before the first title have none; a title above the list is theirs", () => {
  const rows = [header, pupil("Lê Văn An"), ["Lớp 6B"], pupil("Võ Thị Bình")];
  expect(classesOf(rows)).toMatchObject({ written: ["3 6B"], left: ["1 noClassTitle"] });
  expect(classesOf([["DANH SÁCH HỌC SINH LỚP 6A"], ...rows]).written).toEqual(["2 6A", "4 6B"]);
});

test("the sheet's name counts where the list has no title", () => {
  const rows = [header, pupil("Lê Văn An"), pupil("Võ Thị Bình")];
  expect(classesOf(rows, "6A1").written).toEqual(["1 6A1", "2 6A1"]);
  expect(classesOf(rows, "Sheet1")).toMatchObject({ written: [], left: [] });
});

test("what stands there stays, and formulas", () => {
  const formulas = new Map([[cellKey(4, 5), '="6A"']]);
  const { written, left } = classesOf(
    [header, ["Lớp 6A"], pupil("Lê Văn An", "6A"), pupil("Võ Thị Bình", "6B"), pupil("Ngô Thị Dung", "6A")],
    "Sheet1",
    formulas,
  );
  expect(written).toEqual([]);
  expect(left).toEqual(["3 filled", "4 formula"]);
});

test("without a column of classes an empty one gets the header", () => {
  const withoutClass = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Trạng thái HS", "Quốc tịch"];
  const values = [withoutClass, ["Lớp 6A"], [1, "Lê Văn An", "05/09/2006", "Nam", "Kinh", "Đang học", "Việt Nam"]];
  expect(classesOf(values, "Sheet1", new Map(), 7).written).toEqual(["0 Mã lớp", "2 6A"]);
});
