import fc from "fast-check";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { Problem } from "../src/check/problem";
import type { FieldKey, Level } from "../src/forms/types";
import { cellKey } from "../src/workbook/cells";
import type { CellValue, Workbook } from "../src/workbook/types";
import { type PlantedContradiction, plantContradictions } from "./school/crossFieldErrors";
import { makeSchool, type Pupil, type School } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];
const cases = levels.flatMap((level) => [11, 12, 13].map((seed) => [level, seed] as const));
const spoiltCases = cases.filter(([, seed]) => seed !== 13);

describe.each(cases)("a clean school of level %s, seed %i", (level, seed) => {
  const { problems } = new WorkbookCheck(asWorkbook(schoolBook(makeSchool({ seed, level, pupils: 1000 }))));

  test("raises no error, and hardly a warning", () => {
    expect(problems.filter((problem) => problem.severity === "error").map(brief)).toEqual([]);
    expect(problems.filter((problem) => problem.severity === "warning").length).toBeLessThan(2);
  });
});

describe.each(spoiltCases)("contradictions in a school of level %s, seed %i", (level, seed) => {
  const { school, planted } = plantContradictions(makeSchool({ seed, level, pupils: 1000 }), seed);
  const { problems } = new WorkbookCheck(asWorkbook(schoolBook(school)));

  test("one of each kind is planted", () => expect(planted.length).toBeGreaterThanOrEqual(32));

  test("each is found, with its weight", () => {
    const found = new Set(problems.map(brief));
    expect(planted.map(brief).filter((error) => !found.has(error))).toEqual([]);
  });

  test("and nothing else above info", () => {
    const expected = new Set(planted.map(brief));
    const also = new Set(planted.map((error) => `${error.also ?? ""} ${String(error.row)}`));
    const others = problems
      .filter(isSerious)
      .filter((problem) => !expected.has(brief(problem)) && !also.has(`${problem.rule} ${String(problem.row)}`));
    expect(others.map(brief)).toEqual([]);
  });
});

describe("mistakes of a whole sheet", () => {
  const clean = makeSchool({ seed: 21, level: "C2", pupils: 600 });

  test("a class written in two ways, where the school has no list of classes", () => {
    const { problems } = new WorkbookCheck(withoutClassList(spoilt(clean, 3, { classCode: "6 A" })));
    expect(problems.filter(isSerious).map(brief)).toEqual(["class-code-spelling twoSpellings classCode 4 warning"]);
  });

  test("a class of one pupil", () => {
    const { problems } = new WorkbookCheck(withoutClassList(spoilt(clean, 3, { classCode: "6Z" })));
    expect(problems.filter(isSerious).map(brief)).toEqual(["stray-class single classCode 4 warning"]);
  });

  test("two classes under one code", () => {
    const pupils = clean.pupils.map((pupil) =>
      ["6B", "6C"].includes(String(pupil.classCode)) ? { ...pupil, classCode: "6A" } : pupil,
    );
    const { problems } = new WorkbookCheck(withoutClassList({ ...clean, pupils }));
    expect(problems.filter(isSerious).map(brief)).toEqual(["class-size doubled classCode 2 warning"]);
  });

  test("a gap in the serial numbers", () => {
    const { problems } = new WorkbookCheck(asWorkbook(schoolBook(spoilt(clean, 9, { serial: 77 }))));
    expect(problems.filter((problem) => problem.rule === "serial-number").map(brief)).toEqual([
      "serial-number outOfOrder serial 10 info",
    ]);
  });

  const seriousOf = (school: School, isListed: boolean) => {
    const { problems } = new WorkbookCheck(isListed ? asWorkbook(schoolBook(school)) : withoutClassList(school));
    return problems.filter(isSerious).map(({ rule, row }) => `${rule} ${String(row)}`);
  };

  // One pupil, and a whole class of the same pupils: what is wrong is the class, and nothing else is said of it.
  test.each([
    ["5A", 1, "class-of-level"],
    ["10A", 1, "class-of-level"],
    ["5A", 38, "class-of-level"],
    ["10A", 38, "class-of-level"],
  ])("class %s of another level, %i pupils: told once, with and without a list of classes", (code, count, rule) => {
    const pupils = clean.pupils.map((pupil, at) => (at < count ? { ...pupil, classCode: code } : pupil));
    expect(clean.pupils.filter(({ classCode }) => classCode === "6A")).toHaveLength(38);
    for (const isListed of [true, false]) expect(seriousOf({ ...clean, pupils }, isListed)).toEqual([`${rule} 1`]);
  });

  test("a class that the school's list lacks says nothing of its pupils' ages", () => {
    const pupils = clean.pupils.map((pupil, at) => (at === 3 ? { ...pupil, classCode: "9Z" } : pupil));
    expect(seriousOf({ ...clean, pupils }, true)).toEqual(["class-in-list 4"]);
  });

  test("a class that the list puts into another grade", () => {
    const classes = clean.classes.map((one) => (one.code === "7A" ? { ...one, grade: "Khối 8" } : one));
    const { problems } = new WorkbookCheck(asWorkbook(schoolBook({ ...clean, classes })));
    expect(problems.filter(isSerious).map(({ rule }) => rule)).toEqual(["class-grade-in-list"]);
  });

  test("last year's file under this year's title: told once, not for every pupil", () => {
    const last = makeSchool({ seed: 21, level: "C2", pupils: 600, schoolYear: 2016 });
    const book = { ...asWorkbook(schoolBook(last)), fileName: "THCS Bến Vạn 2017-2018.xlsx" };
    const { recognised, problems } = new WorkbookCheck(book);
    expect(recognised[0]).toMatchObject({ schoolYear: 2017, schoolYearFrom: "title", yearOfAges: 2016 });
    const serious = problems.filter(isSerious).map((problem) => problem.rule);
    expect(serious.filter((rule) => rule === "school-year-of-file")).toHaveLength(1);
    expect(serious.filter((rule) => rule === "birth-year-for-grade")).toHaveLength(0);
  });
});

describe("after any edits", () => {
  const book = () => withoutClassList(makeSchool({ seed: 31, level: "C2", pupils: 60 }));
  const fields: readonly FieldKey[] = [
    "serial",
    "classCode",
    "birthDate",
    "status",
    "statusDate",
    "youngPioneer",
    "fatherName",
    "motherName",
    "fullName",
    "identityNumber",
    "policyGroup",
    "lunchSupport",
  ];
  const edit = fc.record({
    row: fc.integer({ min: 1, max: 60 }),
    field: fc.constantFrom(...fields),
    value: fc.oneof(
      fc.constantFrom<CellValue[]>("", "x", "6 A", "6a", "9Z", 3, 42867, "Chuyển đi kỳ 1", "Bị tàn tật, khuyết tật"),
      fc.integer({ min: 1, max: 60 }).map((from) => ({ from })),
    ),
  });

  test("the problems are those of a check from the start", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const check = new WorkbookCheck(book());
        const fresh = book();
        for (const { row, field, value } of edits) {
          const column = check.recognised[0]?.columns.get(field);
          const [sheet] = fresh.sheets;
          if (column === undefined || !sheet) continue;
          const cell = typeof value === "object" ? (sheet.values[value.from]?.[column] ?? "") : value;
          const cells = sheet.values[row];
          if (cells) cells[column] = cell;
          const area = { top: row, bottom: row, left: column, right: column };
          const formats = new Map<number, string>();
          const known = sheet.numberFormats.get(cellKey(row, column));
          if (known !== undefined) formats.set(cellKey(row, column), known);
          check.putContents([
            { sheetId: sheet.id, area, values: [[cell]], formulas: new Map(), numberFormats: formats },
          ]);
        }
        expect(check.problems.map(essence).sort()).toEqual(new WorkbookCheck(fresh).problems.map(essence).sort());
      }),
      { numRuns: 20 },
    );
  });
});

function essence({ rule, message, field, row, severity, args, className, fixes }: Problem): string {
  return JSON.stringify([rule, message, field, row, severity, args, className, fixes]);
}

function isSerious(problem: Problem): boolean {
  return problem.severity !== "info";
}

function spoilt(school: School, place: number, cells: Pupil): School {
  return { ...school, pupils: school.pupils.map((pupil, at) => (at === place ? { ...pupil, ...cells } : pupil)) };
}

function withoutClassList(school: School): Workbook {
  const book = asWorkbook(schoolBook(school));
  return { ...book, sheets: book.sheets.filter((sheet) => sheet.name !== "LOP") };
}

/** The same of a planted mistake and of the problem that must be found for it. */
function brief({ rule, message, field, row, severity }: Problem | PlantedContradiction): string {
  return [rule, message, field, row, severity].join(" ");
}
