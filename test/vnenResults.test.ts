import { WorkbookCheck } from "../src/check/workbookCheck";
import { computeResults } from "../src/check/results/computeResults";
import { emptySheet } from "../src/rules/exampleBook";
import { cellKey, columnOfKey, rowOfKey } from "../src/workbook/cells";
import type { Workbook } from "../src/workbook/types";
import { primaryResultFields, primaryResults } from "./school/primaryResults";
import { mistaken, primaryMistakes } from "./school/resultMistakes";
import { resultSheet } from "./school/resultSheet";
import { makeResults, resultBook } from "./school/results";
import { makeSchool, type Pupil } from "./school/school";
import { asWorkbook } from "./school/schoolBook";

/** Rules of what a cell may hold, whoever judges the class. */
const ofCells = ["primary-test-score", "primary-level-value"];

function named(book: Workbook, where: "title" | "sheet" | "file"): Workbook {
  if (where === "file") return { ...book, fileName: "KQHT_VNEN_2017.xlsx" };
  const [sheet, ...others] = book.sheets;
  if (!sheet) throw new Error("A book without sheet");
  if (where === "sheet") return { ...book, sheets: [{ ...sheet, name: "3A-VNEN" }, ...others] };
  const values = [["Trường Tiểu học Cồn Ốc"], ["KẾT QUẢ HỌC TẬP CÁC LỚP VNEN"], ...sheet.values];
  const merges = sheet.merges.map((area) => ({ ...area, top: area.top + 2, bottom: area.bottom + 2 }));
  const formats = [...sheet.numberFormats].map(
    ([key, format]) => [cellKey(rowOfKey(key) + 2, columnOfKey(key)), format] as const,
  );
  return { ...book, sheets: [{ ...sheet, values, merges, numberFormats: new Map(formats) }, ...others] };
}

function serious(book: Workbook, level: "C1" | "C2"): string[] {
  const check = new WorkbookCheck(book, { hints: { level, schoolYear: 2017 } });
  expect(check.recognised).toHaveLength(1);
  return check.problems
    .filter(({ severity, rule }) => severity !== "info" && !ofCells.includes(rule))
    .map(({ rule, field, value }) => `${rule} ${field} ${String(value)}`);
}

describe.each(["title", "sheet", "file"] as const)("VNEN, said by the %s", (where) => {
  const school = makeSchool({ seed: 9, level: "C1", pupils: 150 });
  const clean = primaryResults(school, 9);
  const spoilt: Pupil[] = clean.map((pupil) => ({ ...pupil }));
  for (const mistake of primaryMistakes.filter(({ rule }) => !ofCells.includes(rule))) {
    const place = spoilt.findIndex((pupil, index) => mistake.where(pupil) && isLike(pupil, clean[index]));
    const pupil = spoilt[place];
    if (pupil) pupil[mistake.field] = mistaken(mistake, pupil);
  }
  const book = () => ({
    sheets: [resultSheet(primaryResultFields, spoilt)],
    date1904: false,
  });

  test("no regulation is held against a class of tiểu học", () => {
    const found = serious(book(), "C1");
    expect(new Set(found.map((line) => line.split(" ")[0])).size).toBeGreaterThan(5);
    expect(serious(named(book(), where), "C1")).toEqual([]);
  });

  test("nothing is computed for it", () => {
    const check = new WorkbookCheck(named(book(), where), { hints: { level: "C1", schoolYear: 2017 } });
    expect(computeResults(check.checkedSheets.map(({ list }) => list))).toEqual([]);
  });

  test("levels in words stand in a class of THCS; a mark with two commas does not", () => {
    const results = makeResults(makeSchool({ seed: 9, level: "C2", pupils: 120 }), 9);
    const rows = results.rows.map((row) => ({
      ...row,
      "mark.math": "HTT",
      "mark.music": "HT",
      academicRank: "Hoàn thành tốt",
      conduct: "Tốt",
      title: "Học sinh tiên tiến",
      graduated: String(row.classCode).startsWith("9") ? "x" : "",
      graduationRank: "",
    }));
    const words = () => asWorkbook(resultBook({ ...results, rows }));
    expect(serious(words(), "C2").length).toBeGreaterThan(100);
    expect(serious(named(words(), where), "C2")).toEqual([]);
    const first = { ...rows[0], "mark.physics": "7..5" };
    const oneWrong = asWorkbook(resultBook({ ...results, rows: [first, ...rows.slice(1)] }));
    expect(serious(named(oneWrong, where), "C2")).toContain("mark-value mark.physics 7..5");
  });
});

function isLike(pupil: Pupil, other: Pupil | undefined): boolean {
  return JSON.stringify(pupil) === JSON.stringify(other);
}

test("a longer word is none", () => {
  const results = makeResults(makeSchool({ seed: 9, level: "C2", pupils: 60 }), 9);
  const book = { ...asWorkbook(resultBook(results)), fileName: "Nguyễn Vnenh.xlsx" };
  expect(new WorkbookCheck(book, { hints: { level: "C2" } }).recognised[0]?.isVnen).toBe(false);
});

describe("a sheet with several classes, one of them VNEN's", () => {
  const results = makeResults(makeSchool({ seed: 9, level: "C2", pupils: 240 }), 9);
  const [first = "", second = ""] = [...new Set(results.rows.map((row) => String(row.classCode)))];
  const inWords = (row: Pupil): Pupil => ({
    ...row,
    ...Object.fromEntries(Object.keys(row).flatMap((key) => (key.startsWith("mark.") ? [[key, "HTT"]] : []))),
    yearMean: "",
    academicRank: "HTT",
    conduct: "Tốt",
    title: "",
    promoted: "",
  });
  const check = (rows: readonly Pupil[]) =>
    new WorkbookCheck(asWorkbook(resultBook({ ...results, rows: [...rows] })), {
      hints: { level: "C2", schoolYear: 2017 },
    });

  test("is judged by class where the class cell says so", () => {
    const mixed = results.rows.map((row) =>
      row.classCode === first ? inWords({ ...row, classCode: `${first} (VNEN)` }) : row,
    );
    const clean = check(mixed);
    expect(clean.recognised[0]).toMatchObject({ isVnen: false, vnenClasses: [`${first} (VNEN)`] });
    expect(clean.problems.filter(({ severity }) => severity !== "info")).toEqual([]);
    const spoilt = mixed.map((row) =>
      row.classCode === second && row.academicRank !== "" ? { ...row, academicRank: "Kém" } : row,
    );
    const found = check(spoilt).problems.filter(({ severity }) => severity === "error");
    expect(found.length).toBeGreaterThan(10);
    const top = clean.recognised[0]?.rows[0] ?? 0;
    expect(new Set(found.map(({ row }) => mixed[row - top]?.classCode))).toEqual(new Set([second]));
  });

  test("is judged by part where a title over the part says so", () => {
    const header = ["STT", "Mã học sinh", "Họ tên", "Ngày sinh", "Toán", "Ngữ văn", "Âm nhạc", "Học lực", "Hạnh kiểm"];
    const rows = (from: number, marks: readonly string[]) =>
      Array.from({ length: 8 }, (_, place) => [
        place + 1,
        `83000000${String(from + place)}`,
        `Lê Thị ${["An", "Bé", "Chi", "Dung", "Giang", "Hà", "Lan", "Mai"][place] ?? ""}`,
        `0${String(place + 1)}/02/2006`,
        ...marks,
      ]);
    const book = (over: string, under: string): Workbook => ({
      sheets: [
        {
          ...emptySheet("1", "KQ"),
          values: [
            [over],
            header,
            ...rows(10, ["HTT", "HT", "HT", "HTT", "Tốt"]),
            [under],
            header,
            ...rows(30, ["HTT", "HT", "HT", "HTT", "Tốt"]),
          ],
        },
      ],
      date1904: false,
    });
    const classesWith = (workbook: Workbook) => {
      const { problems } = new WorkbookCheck(workbook, { hints: { level: "C2", schoolYear: 2017 } });
      return problems
        .filter(({ field, severity }) => field === "academicRank" && severity === "error")
        .map(({ row }) => row);
    };
    expect(classesWith(book("LỚP 6V - VNEN", "LỚP 6A"))).toEqual([12, 13, 14, 15, 16, 17, 18, 19]);
    expect(classesWith(book("LỚP 6A", "LỚP 6V - VNEN"))).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(classesWith(book("LỚP 6V - VNEN", "LỚP 6T (VNEN)"))).toEqual([]);
  });
});
