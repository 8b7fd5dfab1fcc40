import type { Problem } from "../src/check/problem";
import { computeResults } from "../src/check/results/computeResults";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { FieldKey, Level } from "../src/forms/types";
import { plantResultErrors } from "./school/plantResultErrors";
import { makeResults, resultBook } from "./school/results";
import { makeSchool } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

describe.each(levels)("clean results of level %s", (level) => {
  const school = makeSchool({ seed: 43, level, pupils: 400 });
  const results = makeResults(school, 7);
  const hints = { schoolYear: 2017, ...(level === "TX" ? { level } : {}) };
  const check = new WorkbookCheck(asWorkbook(resultBook(results)), { hints });

  test("are recognised", () => {
    expect(check.recognised).toHaveLength(1);
    expect(check.recognised[0]).toMatchObject({ form: { id: "mau-2" }, level });
    expect(check.recognised[0]?.rows).toHaveLength(results.rows.length);
    expect([...(check.recognised[0]?.columns.keys() ?? [])].sort()).toEqual(
      results.fields.map(({ key }) => key).sort(),
    );
  });

  test("have no error and no warning", () => {
    expect(check.problems.filter(({ severity }) => severity !== "info").map(brief)).toEqual([]);
  });

  test("agree with the school's Mẫu số 1, a class a sheet", () => {
    const [list] = schoolBook(school).sheets;
    const book = resultBook(results, { isSheetPerClass: true, before: list ? [{ ...list, lists: [] }] : [] });
    const both = new WorkbookCheck(asWorkbook(book), { hints });
    expect(both.recognised).toHaveLength(school.classes.length + 1);
    expect(both.problems.filter(({ severity }) => severity !== "info").map(brief)).toEqual([]);
  });

  test("what is computed for emptied cells is what stood there", () => {
    const computable: readonly FieldKey[] = [
      "yearMean",
      "academicRank",
      "title",
      "promoted",
      "retakesExams",
      "repeatsGrade",
      "graduated",
      "graduationRank",
      "classCompletion",
      "primaryCompletion",
      "yearCommendation",
      "weightChannelTerm2",
    ];
    const emptied = results.rows.map((row) => ({
      ...row,
      ...Object.fromEntries(computable.filter((key) => key in row).map((key) => [key, ""])),
    }));
    const open = new WorkbookCheck(asWorkbook(resultBook({ ...results, rows: emptied })), { hints });
    const computed = computeResults(open.checkedSheets.map(({ list }) => list));
    expect(computed.length).toBeGreaterThan(level === "TX" ? 100 : 300);
    const top = open.recognised[0]?.rows[0] ?? 0;
    const wrong = computed.filter((one) => results.rows[one.row - top]?.[one.field] !== one.value);
    expect(wrong.map(({ field, value, row }) => [field, value, results.rows[row - top]?.[field]])).toEqual([]);
  });
});

describe.each(levels)("results of level %s with planted errors", (level) => {
  const clean = makeResults(makeSchool({ seed: 5, level, pupils: 500 }), 11);
  const { results, planted } = plantResultErrors(clean, 3);
  const hints = { schoolYear: 2017, ...(level === "TX" ? { level } : {}) };
  const check = new WorkbookCheck(asWorkbook(resultBook(results)), { hints });
  const top = check.recognised[0]?.rows[0] ?? 0;
  const found = check.problems.filter(({ severity }) => severity !== "info");

  test("all are found", () => {
    const keys = new Set(
      check.problems.map((problem) => `${problem.rule} ${String(problem.row - top)} ${problem.field}`),
    );
    expect(planted.filter((error) => !keys.has(`${error.rule} ${String(error.row)} ${error.field}`))).toEqual([]);
    expect(planted.length).toBeGreaterThan(level === "C1" ? 10 : 20);
  });

  test("nothing is found in pupils without one", () => {
    const spoilt = new Set(planted.map(({ row }) => row));
    expect(found.filter(({ row }) => !spoilt.has(row - top)).map(brief)).toEqual([]);
  });

  test("a sure fix brings back what stood there", () => {
    for (const { rule, row, field, sureFix } of planted) {
      if (sureFix === undefined) continue;
      const problem = check.problems.find((one) => one.rule === rule && one.row - top === row && one.field === field);
      expect([rule, problem?.fixes[0]?.isSure, problem?.fixes[0]?.edits[0]?.value]).toEqual([rule, true, sureFix]);
    }
  });
});

function brief(problem: Problem): string {
  return `${problem.rule} ${problem.message} ${problem.field} ${JSON.stringify(problem.value)} ${problem.sheetName} row ${String(problem.row)}`;
}
