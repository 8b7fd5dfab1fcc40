import { WorkbookCheck } from "../src/check/workbookCheck";
import type { Problem } from "../src/check/problem";
import { countPupils } from "../src/statistics/countPupils";
import { allRules } from "../src/rules/allRules";
import { formatDate, parseDate } from "../src/text/date";
import type { Level } from "../src/forms/types";
import type { CellValue, Sheet, Workbook } from "../src/workbook/types";
import { plantContradictions } from "./school/crossFieldErrors";
import { Random } from "./school/random";
import { makeSchool } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";
import { copiedArea } from "./support/copiedArea";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

/** Of an edited locked cell only who saw the edit can know. */
const rules = allRules.filter(({ id }) => id !== "locked-cell");

function spoiltBook(level: Level, seed: number, pupils: number): Workbook {
  return asWorkbook(schoolBook(plantContradictions(makeSchool({ seed, level, pupils }), seed).school));
}

/** The list with its birth dates in three columns behind all others. */
function inParts(book: Workbook): Workbook {
  const [sheet, ...others] = book.sheets;
  const column = new WorkbookCheck(book, { rules: [] }).recognised[0]?.columns.get("birthDate") ?? -1;
  if (!sheet || column < 0) throw new Error("no birth dates");
  const end = Math.max(...sheet.values.map((row) => row.length));
  const values = sheet.values.map((row, place) => {
    const parts = place === 0 ? ["Ngày", "Tháng", "Năm"] : partsOf(row[column] ?? "");
    return [...row.with(column, ""), ...Array.from({ length: end - row.length }, () => ""), ...parts];
  });
  const list: Sheet = { ...sheet, values };
  return { ...book, sheets: [list, ...others] };
}

function partsOf(value: CellValue): CellValue[] {
  const date = parseDate(value);
  const text = date.kind === "date" ? formatDate(date) : String(value);
  const [day = "", month = "", year = ""] = text.split("/");
  return [day, month, Number(year)];
}

const brief = ({ rule, row, field, message, severity }: Problem) =>
  `${String(row)} ${rule} ${message} ${field} ${severity}`;

/** What is said of the cell of a date, which three cells have other rules for. */
function isOfDateCell({ rule, field }: Problem): boolean {
  const scope = rules.find(({ id }) => id === rule)?.scope;
  return field === "birthDate" && (scope === "cell" || scope === "column");
}

test.each(levels)("what one cell's birth date contradicts, three cells' does as well, level %s", (level) => {
  const book = spoiltBook(level, 11, 600);
  const inOne = new WorkbookCheck(book, { rules }).problems.filter((problem) => !isOfDateCell(problem));
  const check = new WorkbookCheck(inParts(book), { rules });
  const own = ["missing-column", "birth-date-in-parts"];
  const inThree = check.problems.filter(({ rule }) => !own.includes(rule));
  expect(inThree.map(brief).sort()).toEqual(inOne.map(brief).sort());
  expect(inThree.filter(({ field }) => field === "birthDate").length).toBeGreaterThan(1);
  expect(check.problems.filter(({ rule }) => rule === "birth-date-in-parts")).toEqual([]);

  // Said at the year; a whole date has no cell to be written into.
  const year = check.recognised[0]?.splitBirthDate?.[2];
  for (const { column, fixes } of inThree.filter(({ field }) => field === "birthDate")) {
    expect([column, fixes]).toEqual([year, []]);
  }
  const written = inThree.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map((edit) => edit.column)));
  expect(written.filter((column) => check.recognised[0]?.splitBirthDate?.includes(column))).toEqual([]);
});

test.each(levels)(
  "after edits of the three columns and others the problems are those of a new check, level %s",
  (level) => {
    const random = new Random(47);
    const check = new WorkbookCheck(inParts(spoiltBook(level, 13, 150)), { rules });
    const [list] = check.recognised;
    const sheetId = list?.sheetId ?? "";
    const day = list?.splitBirthDate?.[0] ?? -1;
    const values = () => check.sheet(sheetId)?.values ?? [];
    const problemsAfresh = () => new WorkbookCheck(check.copyOfBook(), { rules }).problems;
    for (let round = 0; round < 12; round++) {
      const row = random.integer(1, values().length - 1);
      const column = day + (round % 3);
      const value = values()[random.integer(1, values().length - 1)]?.[random.pick([column, column, day])] ?? "";
      const area = { top: row, bottom: row, left: column, right: column };
      const edit = { sheetId, area, values: [[random.pick([value, value, ""])]] };
      check.putContents([{ ...edit, formulas: new Map(), numberFormats: new Map() }]);
      if (round % 4 === 0) check.putContents([copiedArea(sheetId, values(), random)]);
      expect(check.problems).toEqual(problemsAfresh());
    }
  },
);

test("three cells that name no date are told once, and a year alone speaks as it does in one cell", () => {
  const header = ["Mã lớp", "Họ tên", "Ngày", "Tháng", "Năm", "Giới tính", "Trạng thái HS"];
  const pupil = (day: CellValue, month: CellValue, year: CellValue) => ["6A", "Lê Minh Khôi", day, month, year];
  const rows = [pupil(31, 4, 2006), pupil("", "", 1990), pupil(5, 9, "06"), pupil(5, 9, 1996), pupil("x", 9, 2006)];
  const sheet = asWorkbook(schoolBook(makeSchool({ seed: 1, level: "C2", pupils: 3 }))).sheets[0];
  if (!sheet) throw new Error("no sheet");
  const values = [
    header,
    ...rows.map((row, place) => [...row.with(1, `Lê Văn ${"ABCDE"[place] ?? ""}n`), "Nam", "Đang học"]),
  ];
  const list: Sheet = { ...sheet, values, merges: [], numberFormats: new Map(), formulas: new Map() };
  const check = new WorkbookCheck(
    { sheets: [list], date1904: false },
    { rules, hints: { level: "C2", schoolYear: 2017 } },
  );
  const ofBirth = check.problems.filter(({ row, field }) => row > 0 && field === "birthDate");
  expect(ofBirth.map(({ row, rule, column }) => [row, rule, column])).toEqual([
    [1, "birth-date-in-parts", 2],
    [2, "birth-date-in-parts", 2],
    [2, "birth-year-for-grade", 4],
    [3, "birth-date-in-parts", 4],
    [4, "birth-year-for-grade", 4],
    [5, "birth-date-in-parts", 2],
  ]);
});

test("statistics by age count them", () => {
  const book = asWorkbook(schoolBook(makeSchool({ seed: 5, level: "C2", pupils: 200 })));
  const counts = (one: Workbook) => countPupils(new WorkbookCheck(one, { rules: [] }).checkedSheets);
  expect(counts(inParts(book))).toEqual(counts(book));
});
