import { WorkbookCheck } from "../src/check/workbookCheck";
import { allRules } from "../src/rules/allRules";
import { sheetForTest, workbookForTest } from "../src/workbook/testing/sheetForTest";
import type { CellValue } from "../src/workbook/types";

const rules = allRules.filter(({ id }) => id !== "locked-cell");
const header = ["STT", "Mã học sinh", "Họ tên", "Ngày sinh", "Giới tính", "Trạng thái HS", "Dân tộc"];

const names = "An Bình Cúc Dung Giang Hoa Khánh Lan Mai Nga Oanh Phương Quyên Tuyết Uyên Vân Xuân Yến".split(" ");
let code = 8_300_000_000;
function pupils(born: number, count: number): CellValue[][] {
  return Array.from({ length: count }, (_, place) => [
    ...[
      place + 1,
      String(++code),
      `Lê Thị ${names[code % names.length] ?? ""} ${names[Math.floor(code / 16) % names.length] ?? ""}`,
    ],
    ...[
      `${String((code % 28) + 1).padStart(2, "0")}/0${String((code % 9) + 1)}/${String(born)}`,
      "Nữ",
      "Đang học",
      "Kinh",
    ],
  ]);
}

const title = (text: string): CellValue[] => [text, "", "", "", "", "", ""];
const checkOf = (rows: CellValue[][], merges = rows.flatMap((row, at) => (row[1] === "" ? [at] : []))) =>
  new WorkbookCheck(
    workbookForTest([
      sheetForTest(rows, { merges: merges.map((row) => ({ top: row, bottom: row, left: 0, right: 6 })) }),
    ]),
    { rules },
  );
const classesOf = (check: WorkbookCheck) => {
  const [list] = check.checkedSheets;
  return Array.from({ length: list?.records.count ?? 0 }, (_, place) => list?.view(place).className);
};
const said = (check: WorkbookCheck) =>
  check.problems.map(({ rule, message, row }) => `${rule} ${message} ${String(row)}`);

const rows = () => [
  title("DANH SÁCH HỌC SINH NĂM HỌC 2017-2018"),
  header,
  title("LỚP 6A"),
  ...pupils(2006, 12),
  title("LỚP 7A"),
  ...pupils(2005, 12),
];

test("classes that titles tell are those of the pupils, and the missing column names the tool", () => {
  const check = checkOf(rows());
  expect(said(check)).toEqual(["missing-column titledClasses 1"]);
  expect(check.problems[0]?.args).toEqual({ class: "6A" });
  expect(classesOf(check)).toEqual([
    ...Array.from({ length: 12 }, () => "6A"),
    ...Array.from({ length: 12 }, () => "7A"),
  ]);
  expect(check.recognised[0]).toMatchObject({ level: "C2", yearOfAges: 2017 });
});

test("ages are held against them, the sheet's year too", () => {
  const odd = rows();
  odd[4]?.splice(3, 1, "05/09/1996");
  expect(said(checkOf(odd))).toContain("birth-year-for-grade tooOld 4");
  const last = rows().map((row) =>
    row.map((cell) =>
      typeof cell === "string" ? cell.replace(/200([56])$/, (_, digit) => `200${String(Number(digit) - 1)}`) : cell,
    ),
  );
  const told = said(checkOf(last));
  expect(told.filter((one) => one.startsWith("birth-year"))).toEqual([]);
  expect(told).toContain("school-year-of-file otherYear 1");
});

test("below a title that names no class, or two, nobody's class is known; a column of classes goes before titles", () => {
  const several = rows();
  several[15] = title("LỚP 7A, 7B");
  expect(new Set(classesOf(checkOf(several)).slice(12))).toEqual(new Set([""]));
  const [top = [], head = [], ...rest] = rows();
  const withColumn = [top, [...head, "Mã lớp"], ...rest.map((row) => [...row, row[1] === "" ? "" : "6B"])];
  expect(new Set(classesOf(checkOf(withColumn)))).toEqual(new Set(["6B"]));
  expect(said(checkOf(withColumn))).not.toContain("missing-column titledClasses 1");
});

test("after an edit of a title the problems are those of a new check", () => {
  const check = checkOf(rows());
  const [sheet] = check.allSheets;
  for (const text of ["LỚP 8A", "Ghi chú", "LỚP 7B"]) {
    const area = { top: 15, bottom: 15, left: 0, right: 0 };
    check.putContents([
      { sheetId: sheet?.id ?? "", area, values: [[text]], formulas: new Map(), numberFormats: new Map() },
    ]);
    const afresh = new WorkbookCheck(check.copyOfBook(), { rules });
    expect(check.problems).toEqual(afresh.problems);
    expect(classesOf(check)).toEqual(classesOf(afresh));
  }
});
