import { WorkbookCheck } from "../src/check/workbookCheck";
import type { Problem } from "../src/check/problem";
import type { Level } from "../src/forms/types";
import type { Workbook } from "../src/workbook/types";
import { type PlantedContradiction, plantContradictions } from "./school/crossFieldErrors";
import { makeSchool, type Pupil, type School } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];
const cases = levels.flatMap((level) => [11, 12, 13].map((seed) => [level, seed] as const));

describe.each(cases)("a clean school of level %s, seed %i", (level, seed) => {
  const { problems } = new WorkbookCheck(asWorkbook(schoolBook(makeSchool({ seed, level, pupils: 1000 }))));

  test("raises no error, and hardly a warning", () => {
    expect(problems.filter((problem) => problem.severity === "error").map(brief)).toEqual([]);
    expect(problems.filter((problem) => problem.severity === "warning").length).toBeLessThan(2);
  });
});

describe.each(cases)("contradictions in a school of level %s, seed %i", (level, seed) => {
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

  test("a class that the list puts into another grade", () => {
    const classes = clean.classes.map((one) => (one.code === "7A" ? { ...one, grade: "Khối 8" } : one));
    const { problems } = new WorkbookCheck(asWorkbook(schoolBook({ ...clean, classes })));
    expect(problems.filter((problem) => problem.rule === "class-grade-in-list")).toHaveLength(1);
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
