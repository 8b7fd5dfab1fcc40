import type { FieldKey, Level } from "../src/forms/types";
import type { Problem } from "../src/check/problem";
import { WorkbookCheck } from "../src/check/workbookCheck";
import { makeSchool } from "./school/school";
import { plantErrors } from "./school/plantErrors";
import { asWorkbook, schoolBook } from "./school/schoolBook";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

describe.each(levels)("a clean school of level %s", (level) => {
  const school = makeSchool({ seed: 41, level, pupils: 600 });
  const check = new WorkbookCheck(asWorkbook(schoolBook(school)));

  test("is recognised", () => {
    expect(check.recognised).toHaveLength(1);
    expect(check.recognised[0]).toMatchObject({ level, schoolYear: 2017, sheetName: "Sheet1" });
    expect(check.recognised[0]?.rows).toHaveLength(600);
  });

  test("has no error and no warning", () => {
    expect(check.problems.filter((problem) => problem.severity !== "info").map(brief)).toEqual([]);
  });
});

describe.each([1, 2, 3])("a school with planted errors, seed %i", (seed) => {
  const { school, planted, oddCells } = plantErrors(makeSchool({ seed, level: "C2", pupils: 800 }), seed);
  const check = new WorkbookCheck(asWorkbook(schoolBook(school, oddCells)));
  const found = check.problems.filter((problem) => problem.severity !== "info");

  test("about sixty of them", () => expect(planted.length).toBeGreaterThanOrEqual(55));

  test("all are found, and nothing else", () => {
    const expected = planted.map((error) => `${error.rule} ${String(error.row)} ${error.field}`);
    const others = found.map((problem) => `${problem.rule} ${String(problem.row)} ${problem.field}`);
    // Parents of a wrong unit, and the wrong birth year of an identity number, belong to the planted mistake.
    expect([...new Set(others)].sort()).toEqual([...new Set(expected)].sort());
  });

  test("a sure fix brings back what stood there", () => {
    for (const error of planted) {
      if (error.sureFix === undefined) continue;
      const problem = problemAt(check.problems, error.row, error.field, error.rule);
      expect([error.rule, problem?.fixes[0]?.isSure, problem?.fixes[0]?.edits[0]?.value]).toEqual([
        error.rule,
        true,
        error.sureFix,
      ]);
    }
  });

  test("no sure fix is wrong", () => {
    const clean = makeSchool({ seed, level: "C2", pupils: 800 }).pupils;
    for (const problem of check.problems) {
      for (const fix of problem.fixes.filter((one) => one.isSure)) {
        expect([problem.rule, fix.edits[0]?.value]).toEqual([
          problem.rule,
          clean[problem.row - 1]?.[problem.field] ?? "",
        ]);
      }
    }
  });
});

function problemAt(problems: readonly Problem[], row: number, field: FieldKey, rule: string): Problem | undefined {
  return problems.find((problem) => problem.row === row && problem.field === field && problem.rule === rule);
}

function brief(problem: Problem): string {
  return `${problem.rule} ${problem.message} ${problem.field} ${JSON.stringify(problem.value)} row ${String(problem.row)}`;
}
