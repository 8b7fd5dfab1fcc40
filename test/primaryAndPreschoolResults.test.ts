import type { Problem } from "../src/check/problem";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { FieldKey, Level } from "../src/forms/types";
import { makeSchool, type Pupil } from "./school/school";
import { preschoolResultFields, preschoolResults } from "./school/preschoolResults";
import { primaryResultFields, primaryResults } from "./school/primaryResults";
import { mistaken, preschoolMistakes, primaryMistakes } from "./school/resultMistakes";
import { firstResultRow, resultSheet } from "./school/resultSheet";

function checked(level: Level, schoolYear: number, fields: readonly FieldKey[], pupils: readonly Pupil[]) {
  const workbook = { sheets: [resultSheet(fields, pupils)], date1904: false };
  return new WorkbookCheck(workbook, { hints: { level, schoolYear } });
}

function brief({ rule, row, field, value, severity }: Problem): string {
  return `${severity} ${rule} ${String(row - firstResultRow)} ${field} ${String(value)}`;
}

function serious(problems: readonly Problem[]): string[] {
  return problems.filter(({ severity }) => severity !== "info").map(brief);
}

describe.each([2017, 2020])("clean results of a tiểu học in %i", (schoolYear) => {
  const school = makeSchool({ seed: 5, level: "C1", pupils: 400, schoolYear });
  const pupils = primaryResults(school, 5);
  const check = checked("C1", schoolYear, primaryResultFields, pupils);

  test("every column is recognised", () => {
    expect(check.recognised).toHaveLength(1);
    expect([...(check.recognised[0]?.columns.keys() ?? [])].sort()).toEqual([...primaryResultFields].sort());
    expect(check.recognised[0]?.rows).toHaveLength(pupils.length);
  });

  test("hold every kind of pupil", () => {
    expect(pupils.filter((pupil) => pupil.classCompletion === undefined).length).toBeGreaterThan(10);
    expect(pupils.filter((pupil) => /xuất sắc/.test(String(pupil.commendationText))).length).toBeGreaterThan(3);
  });

  test("have no error and no warning", () => expect(serious(check.problems)).toEqual([]));
});

describe("clean results of a mầm non", () => {
  const pupils = preschoolResults(makeSchool({ seed: 6, level: "MN", pupils: 400 }), 6);
  const check = checked("MN", 2017, preschoolResultFields, pupils);

  test("every column is recognised", () => {
    expect([...(check.recognised[0]?.columns.keys() ?? [])].sort()).toEqual([...preschoolResultFields].sort());
    expect(check.recognised[0]?.rows).toHaveLength(pupils.length);
  });

  test("hold children of every category", () => {
    for (const field of ["underweight", "stuntedTerm2", "wasted", "overweight", "obese"] as const) {
      expect(pupils.filter((pupil) => pupil[field] === "x").length).toBeGreaterThan(0);
    }
  });

  test("have no error and no warning", () => expect(serious(check.problems)).toEqual([]));
});

describe.each([
  { level: "C1" as const, fields: primaryResultFields, make: primaryResults, mistakes: primaryMistakes },
  { level: "MN" as const, fields: preschoolResultFields, make: preschoolResults, mistakes: preschoolMistakes },
])("mistakes in results of level $level", ({ level, fields, make, mistakes }) => {
  const clean = make(makeSchool({ seed: 9, level, pupils: 400 }), 9);

  test.each(
    mistakes.map(
      (mistake) =>
        [`${mistake.rule}: ${mistake.field} «${String(mistaken(mistake, clean[0] ?? {}))}»`, mistake] as const,
    ),
  )("%s", (_name, mistake) => {
    const { rule, field, where, at = field } = mistake;
    const row = clean.findIndex(where);
    expect(row).toBeGreaterThanOrEqual(0);
    const spoilt = clean.map((pupil, index) =>
      index === row ? { ...pupil, [field]: mistaken(mistake, pupil) } : pupil,
    );
    const found = checked(level, 2017, fields, spoilt).problems.filter(
      (problem) => problem.row === row + firstResultRow,
    );
    expect(
      found.filter((problem) => problem.field === at && problem.severity !== "info").map((problem) => problem.rule),
    ).toContain(rule);
  });
});
