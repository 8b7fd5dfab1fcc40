import type { FieldKey, Level } from "../src/forms/types";
import type { Problem } from "../src/check/problem";
import { WorkbookCheck } from "../src/check/workbookCheck";
import { cellKey } from "../src/workbook/cells";
import type { Workbook } from "../src/workbook/types";
import { makeSchool } from "./school/school";
import { columnMistakes } from "./school/columnMistakes";
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
    const expected = planted
      .filter((error) => error.isInfo !== true)
      .map((error) => `${error.rule} ${String(error.row)} ${error.field}`);
    const others = found.map((problem) => `${problem.rule} ${String(problem.row)} ${problem.field}`);
    // Parents of a wrong unit, and the wrong birth year of an identity number, belong to the planted mistake.
    expect([...new Set(others)].sort()).toEqual([...new Set(expected)].sort());
  });

  test("what is only remarked on is found too", () => {
    const remarks = planted.filter((error) => error.isInfo === true);
    expect(remarks.length).toBeGreaterThan(10);
    for (const { rule, row, field } of remarks) {
      expect([rule, row, problemAt(check.problems, row, field, rule)?.severity]).toEqual([rule, row, "info"]);
    }
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

  test("after all sure fixes none is offered again, and nothing new is found", () => {
    const again = new WorkbookCheck(mend(asWorkbook(schoolBook(school, oddCells)), check.problems));
    const known = new Set(check.problems.map(nameOfProblem));
    expect(again.problems.filter((problem) => problem.fixes.some((fix) => fix.isSure)).map(brief)).toEqual([]);
    expect(again.problems.filter((problem) => !known.has(nameOfProblem(problem))).map(brief)).toEqual([]);
  });

  test("no sure fix is wrong", () => {
    const clean = makeSchool({ seed, level: "C2", pupils: 800 }).pupils;
    for (const problem of check.problems) {
      for (const fix of problem.fixes.filter((one) => one.isSure)) {
        // A number that was renumbered is mended to what it is now, not to the pupil's own.
        const mended = planted.find(({ row, field }) => row === problem.row && field === problem.field)?.sureFix;
        expect([problem.rule, fix.edits[0]?.value]).toEqual([
          problem.rule,
          mended ?? clean[problem.row - 1]?.[problem.field] ?? "",
        ]);
      }
    }
  });
});

/** The workbook with every sure fix written; of two for one cell the first. */
function mend(workbook: Workbook, problems: readonly Problem[]): Workbook {
  const [list, ...others] = workbook.sheets;
  if (!list) return workbook;
  const values = list.values.map((row) => [...row]);
  const numberFormats = new Map(list.numberFormats);
  const written = new Set<number>();
  for (const problem of problems) {
    for (const edit of problem.fixes.find((fix) => fix.isSure)?.edits ?? []) {
      const key = cellKey(edit.row, edit.column);
      const row = values[edit.row];
      if (written.has(key) || !row) continue;
      written.add(key);
      row[edit.column] = edit.value;
      if (typeof edit.value !== "number") numberFormats.delete(key);
      else if (edit.numberFormat !== undefined) numberFormats.set(key, edit.numberFormat);
    }
  }
  return { ...workbook, sheets: [{ ...list, values, numberFormats }, ...others] };
}

function nameOfProblem({ rule, row, field }: Problem): string {
  return `${rule} ${String(row)} ${field}`;
}

function problemAt(problems: readonly Problem[], row: number, field: FieldKey, rule: string): Problem | undefined {
  return problems.find((problem) => problem.row === row && problem.field === field && problem.rule === rule);
}

function brief(problem: Problem): string {
  return `${problem.rule} ${problem.message} ${problem.field} ${JSON.stringify(problem.value)} row ${String(problem.row)}`;
}

/** Mistakes of a whole column: every cell that a sure fix is offered for gets back what stood there, and none is left. */
describe.each(columnMistakes.map((mistake) => [mistake.name, mistake] as const))("%s", (_name, mistake) => {
  const clean = mistake.prepare(makeSchool({ seed: 7, level: "C2", pupils: 300 }));
  const { school, oddCells, spoilt } = mistake.spoil(clean);
  const check = new WorkbookCheck(asWorkbook(schoolBook(school, oddCells)));
  // Cells that may be right as they are, too, are pointed out beside; nobody can tell them by themselves.
  const found = check.problems.filter(({ rule, message }) => rule === mistake.rule && message !== "likely");
  const likely = check.problems.filter(({ rule, message }) => rule === mistake.rule && message === "likely");

  test("before it there was nothing to find", () => {
    const before = new WorkbookCheck(asWorkbook(schoolBook(clean)));
    expect(before.problems.filter((problem) => problem.severity !== "info").map(brief)).toEqual([]);
  });

  test("is found in every cell", () => {
    expect(spoilt.length).toBeGreaterThan(20);
    expect(found.map((problem) => problem.row)).toEqual(spoilt);
  });

  test("and nothing else than what is wrong", () => {
    const others = check.problems.filter(({ rule, severity }) => severity !== "info" && rule !== mistake.rule);
    expect(others.map(brief)).toEqual([]);
  });

  test("its sure fixes bring the column back", () => {
    for (const problem of found) {
      const [fix] = problem.fixes;
      expect([problem.row, fix?.isSure, fix?.edits[0]?.value]).toEqual([
        problem.row,
        true,
        clean.pupils[problem.row - 1]?.[problem.field],
      ]);
    }
    const pupils = school.pupils.map((pupil) => ({ ...pupil }));
    for (const problem of likely) {
      expect(problem.fixes[0]).toMatchObject({
        isSure: false,
        edits: [{ value: clean.pupils[problem.row - 1]?.[problem.field] }],
      });
    }
    for (const problem of [...found, ...likely]) {
      const pupil = pupils[problem.row - 1];
      if (pupil) pupil[problem.field] = problem.fixes[0]?.edits[0]?.value ?? "";
    }
    const mended = new WorkbookCheck(asWorkbook(schoolBook({ ...school, pupils })));
    expect(mended.problems.filter((problem) => problem.severity !== "info").map(brief)).toEqual([]);
  });
});

test("a list of a book that counts from 1904 is told once", () => {
  const { pupils, ...school } = makeSchool({ seed: 7, level: "C2", pupils: 300 });
  const moved = pupils.map((pupil) => ({ ...pupil, birthDate: Number(pupil.birthDate) - 1462, identityNumber: "" }));
  const check = new WorkbookCheck(asWorkbook(schoolBook({ ...school, pupils: moved })), {
    hints: { schoolYear: 2017 },
  });
  expect(check.problems.filter(({ rule }) => rule === "date-system-1904")).toHaveLength(1);
});
