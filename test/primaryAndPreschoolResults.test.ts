import type { Problem } from "../src/check/problem";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { FieldKey, Level } from "../src/forms/types";
import type { CellValue } from "../src/workbook/types";
import { makeSchool, type Pupil } from "./school/school";
import { preschoolResultFields, preschoolResults } from "./school/preschoolResults";
import { primaryResultFields, primaryResults } from "./school/primaryResults";
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
    expect(check.recognised[0]?.rows).toHaveLength(400);
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
    expect(check.recognised[0]?.rows).toHaveLength(400);
  });

  test("hold children of every category", () => {
    for (const field of ["underweight", "stuntedTerm2", "wasted", "overweight", "obese"] as const) {
      expect(pupils.filter((pupil) => pupil[field] === "x").length).toBeGreaterThan(0);
    }
  });

  test("have no error and no warning", () => expect(serious(check.problems)).toEqual([]));
});

interface Planted {
  readonly rule: string;
  readonly field: FieldKey;
  readonly value: CellValue;
  /** Where it can be planted. */
  readonly where: (pupil: Pupil) => boolean;
  /** Where the problem stands, if not where it was planted. */
  readonly at?: FieldKey;
}

const isCompleted = (pupil: Pupil) => pupil.classCompletion === "x";
const gradeOf = (pupil: Pupil) => Number(/\d/.exec(String(pupil.classCode))?.[0]);

const primaryMistakes: readonly Planted[] = [
  { rule: "primary-test-score", field: "test.math", value: 0, where: () => true },
  { rule: "primary-test-score", field: "test.math", value: 8.5, where: () => true },
  { rule: "primary-test-score", field: "test.vietnamese", value: 95, where: () => true },
  { rule: "primary-level-value", field: "level.music", value: "Đ", where: () => true },
  { rule: "primary-level-value", field: "quality.honesty", value: "H", where: () => true },
  { rule: "primary-subject-of-grade", field: "level.science", value: "T", where: (pupil) => gradeOf(pupil) <= 3 },
  { rule: "primary-subject-of-grade", field: "level.handicraft", value: "H", where: (pupil) => gradeOf(pupil) >= 4 },
  { rule: "primary-level-and-test", field: "test.math", value: "", where: () => true },
  { rule: "primary-level-and-test", field: "level.math", value: "", where: () => true },
  {
    rule: "primary-level-against-test",
    field: "level.math",
    value: "C",
    where: (pupil) => Number(pupil["test.math"]) >= 7,
  },
  { rule: "primary-class-completion", field: "classCompletion", value: "", where: isCompleted },
  { rule: "primary-class-completion", field: "classCompletion", value: "x", where: (pupil) => !isCompleted(pupil) },
  {
    rule: "primary-class-completion",
    field: "test.math",
    value: 3,
    where: (pupil) => isCompleted(pupil) && pupil["level.math"] === "H",
    at: "classCompletion",
  },
  {
    rule: "primary-class-completion",
    field: "promoted",
    value: "",
    where: (pupil) => isCompleted(pupil) && gradeOf(pupil) < 5,
  },
  { rule: "primary-completion", field: "primaryCompletion", value: "x", where: (pupil) => gradeOf(pupil) === 3 },
  {
    rule: "primary-completion",
    field: "primaryCompletion",
    value: "",
    where: (pupil) => isCompleted(pupil) && gradeOf(pupil) === 5,
  },
  {
    rule: "primary-commendation",
    field: "commendationText",
    value: "Hoàn thành xuất sắc nhiệm vụ",
    where: (pupil) => isCompleted(pupil) && Number(pupil["test.math"]) < 9,
  },
  {
    rule: "primary-commendation",
    field: "yearCommendation",
    value: "",
    where: (pupil) => /xuất sắc/.test(String(pupil.commendationText)),
  },
];

const preschoolMistakes: readonly Planted[] = [
  { rule: "child-measure", field: "height", value: 1.02, where: () => true },
  { rule: "child-measure", field: "weight", value: 15500, where: () => true },
  { rule: "child-measure", field: "weight", value: "15kg", where: () => true },
  { rule: "growth-implausible", field: "weight", value: 55, where: () => true },
  { rule: "growth-implausible", field: "height", value: 138, where: (pupil) => Number(pupil.height) < 95 },
  {
    rule: "growth-category",
    field: "obese",
    value: "x",
    where: (pupil) => Number(pupil.weight) / (Number(pupil.height) / 100) ** 2 < 15,
  },
  {
    rule: "growth-category",
    field: "weightChannelTerm2",
    value: "SDD nặng",
    where: (pupil) => Number(pupil.weight) > 15,
  },
  {
    rule: "preschool-completion",
    field: "daysAbsent",
    value: 60,
    where: (pupil) => pupil.preschoolCompletion === "x",
    at: "preschoolCompletion",
  },
  {
    rule: "preschool-completion",
    field: "preschoolCompletion",
    value: "",
    where: (pupil) => pupil.preschoolCompletion === "x",
  },
];

describe.each([
  { level: "C1" as const, fields: primaryResultFields, make: primaryResults, mistakes: primaryMistakes },
  { level: "MN" as const, fields: preschoolResultFields, make: preschoolResults, mistakes: preschoolMistakes },
])("mistakes in results of level $level", ({ level, fields, make, mistakes }) => {
  const clean = make(makeSchool({ seed: 9, level, pupils: 400 }), 9);

  test.each(
    mistakes.map((mistake) => [`${mistake.rule}: ${mistake.field} «${String(mistake.value)}»`, mistake] as const),
  )("%s", (_name, { rule, field, value, where, at = field }) => {
    const row = clean.findIndex(where);
    expect(row).toBeGreaterThanOrEqual(0);
    const spoilt = clean.map((pupil, index) => (index === row ? { ...pupil, [field]: value } : pupil));
    const found = checked(level, 2017, fields, spoilt).problems.filter(
      (problem) => problem.row === row + firstResultRow,
    );
    expect(
      found.filter((problem) => problem.field === at && problem.severity !== "info").map((problem) => problem.rule),
    ).toContain(rule);
  });
});
