import { computeResults } from "../src/check/results/computeResults";
import { uncomputedResults } from "../src/check/results/uncomputedResults";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { FieldKey, Level } from "../src/forms/types";
import { exampleBook } from "../src/rules/exampleBook";
import type { ExampleRow } from "../src/rules/examples";
import type { CellValue } from "../src/workbook/types";
import { makeResults, resultBook } from "./school/results";
import { makeSchool } from "./school/school";
import { asWorkbook } from "./school/schoolBook";

/** TT 22/2021 and TT 27/2020 through all that looks at them: the list's check, Tính giúp, and promotion. */

function checkOf(level: Level, schoolYear: number, row: ExampleRow): WorkbookCheck {
  return new WorkbookCheck(exampleBook({ level, schoolYear, rows: [row] }, "mau-2"), { hints: { level, schoolYear } });
}

function offered(check: WorkbookCheck): Record<string, CellValue> {
  const lists = check.checkedSheets.map(({ list }) => list);
  return Object.fromEntries(computeResults(lists).map(({ field, value }) => [field, value]));
}

/** The row as it is once what Tính giúp offers is written. */
function filled(row: ExampleRow, values: Record<string, CellValue>): ExampleRow {
  return { ...row, ...values } as ExampleRow;
}

function serious(check: WorkbookCheck): string[] {
  return check.problems
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, message, field }) => `${rule} ${message} ${field}`);
}

const subjects = [
  "math",
  "literature",
  "english",
  "civics",
  "historyGeography",
  "naturalScience",
  "technology",
  "informatics",
] as const;
const comments = ["physicalEducation", "arts", "experience", "localEducation"] as const;

/** Lớp 6 of 2021–2022; marks of the eight scored subjects in their order. */
function row6(marks: readonly number[], more: ExampleRow): ExampleRow {
  return {
    classCode: "6A",
    pupilCode: "8300000001",
    fullName: "Lê Thị An",
    birthDate: "01/02/2010",
    ...Object.fromEntries(subjects.map((id, place) => [`mark.${id}`, marks[place] ?? ""])),
    ...Object.fromEntries(comments.map((id) => [`mark.${id}`, "Đ"])),
    academicRank: "",
    conduct: "Đ",
    title: "",
    daysAbsent: 2,
    academicRankAfterRetest: "",
    conductAfterRetest: "",
    promoted: "",
    retakesExams: "",
    trainsInSummer: "",
    repeatsGrade: "",
    ...more,
  } as ExampleRow;
}

describe("TT 22/2021, lớp 6", () => {
  const nearly = [5, 5, 5, 5, 5, 4.9, 4.9, 4.9];

  test.each<[string, ExampleRow, Record<string, CellValue>]>([
    [
      "six of 8.0, none below 6.5: Tốt, and a title",
      row6([8, 8, 8, 8, 8, 8, 6.5, 6.5], { conduct: "T" }),
      { academicRank: "T", title: "HSG", promoted: "x" },
    ],
    [
      "six of 9.0: Xuất sắc",
      row6([9, 9, 9, 9, 9, 9, 6.5, 6.5], { conduct: "T" }),
      { academicRank: "T", title: "HSXS", promoted: "x" },
    ],
    [
      "five of 8.0: Khá, no Tiên tiến",
      row6([8, 8, 8, 8, 8, 7.9, 7.9, 7.9], { conduct: "T" }),
      { academicRank: "K", promoted: "x" },
    ],
    [
      "one of 4.9 beside 9.0: raised to Khá (9.3)",
      row6([9, 9, 9, 9, 9, 9, 9, 4.9], { conduct: "K" }),
      { academicRank: "K", promoted: "x" },
    ],
    [
      "one of 3.4 beside 9.0: raised to Đạt (9.3)",
      row6([9, 9, 9, 9, 9, 9, 9, 3.4], {}),
      { academicRank: "Đ", promoted: "x" },
    ],
    ["six of 5.0, two of 3.5: Đạt", row6([5, 5, 5, 5, 5, 5, 3.5, 3.5], {}), { academicRank: "Đ", promoted: "x" }],
    ["five of 5.0: Chưa đạt, to be assessed anew", row6(nearly, {}), { academicRank: "CĐ", retakesExams: "x" }],
    [
      "Chưa đạt in both: assessed anew and training",
      row6(nearly, { conduct: "CĐ" }),
      { academicRank: "CĐ", retakesExams: "x", trainsInSummer: "x" },
    ],
    [
      "training Chưa đạt alone",
      row6([7, 7, 7, 7, 7, 7, 7, 7], { conduct: "CĐ" }),
      { academicRank: "K", trainsInSummer: "x" },
    ],
    [
      "45 sessions off: promoted",
      row6([5, 5, 5, 5, 5, 5, 5, 5], { daysAbsent: 45 }),
      { academicRank: "Đ", promoted: "x" },
    ],
    [
      "46 sessions off: repeats",
      row6([5, 5, 5, 5, 5, 5, 5, 5], { daysAbsent: 46 }),
      { academicRank: "Đ", repeatsGrade: "x" },
    ],
    [
      "after the summer: the sixth subject reached 5.0",
      row6(nearly, { academicRank: "CĐ", retakesExams: "x", "retest.informatics": 5 }),
      { academicRankAfterRetest: "Đ", promoted: "x" },
    ],
    [
      "after the summer: not reached",
      row6(nearly, { academicRank: "CĐ", retakesExams: "x", "retest.informatics": 4.9 }),
      { academicRankAfterRetest: "CĐ", repeatsGrade: "x" },
    ],
    [
      "after the summer: two comment subjects, one of them now Đạt",
      row6([6, 6, 6, 6, 6, 6, 6, 6], {
        "mark.arts": "CĐ",
        "mark.experience": "CĐ",
        academicRank: "CĐ",
        retakesExams: "x",
        "retest.arts": "Đ",
      }),
      { academicRankAfterRetest: "Đ", promoted: "x" },
    ],
    [
      "after the summer: training reached",
      row6([7, 7, 7, 7, 7, 7, 7, 7], {
        academicRank: "K",
        conduct: "CĐ",
        trainsInSummer: "x",
        conductAfterRetest: "Đ",
      }),
      { promoted: "x" },
    ],
    [
      "after the summer: training not reached",
      row6([7, 7, 7, 7, 7, 7, 7, 7], {
        academicRank: "K",
        conduct: "CĐ",
        trainsInSummer: "x",
        conductAfterRetest: "CĐ",
      }),
      { repeatsGrade: "x" },
    ],
    [
      "both due, both reached",
      row6(nearly, {
        academicRank: "CĐ",
        conduct: "CĐ",
        retakesExams: "x",
        trainsInSummer: "x",
        "retest.informatics": 5,
        conductAfterRetest: "Đ",
      }),
      { academicRankAfterRetest: "Đ", promoted: "x" },
    ],
    [
      "both due, training still open",
      row6(nearly, {
        academicRank: "CĐ",
        conduct: "CĐ",
        retakesExams: "x",
        trainsInSummer: "x",
        "retest.informatics": 5,
      }),
      { academicRankAfterRetest: "Đ" },
    ],
  ])("%s", (_why, row, expected) => {
    expect(offered(checkOf("C2", 2021, row))).toEqual(expected);
    expect(serious(checkOf("C2", 2021, filled(row, expected)))).toEqual([]);
  });

  test.each<[string, ExampleRow, readonly string[]]>([
    [
      "promoted without anything of the summer",
      row6(nearly, { academicRank: "CĐ", promoted: "x" }),
      ["promotion promoted promoted"],
    ],
    [
      "promoted though the new marks do not reach it",
      row6(nearly, {
        academicRank: "CĐ",
        retakesExams: "x",
        "retest.informatics": 4.5,
        academicRankAfterRetest: "CĐ",
        promoted: "x",
      }),
      ["promotion promoted promoted"],
    ],
    [
      "a level that the new marks do not give",
      row6(nearly, {
        academicRank: "CĐ",
        retakesExams: "x",
        "retest.informatics": 5,
        academicRankAfterRetest: "K",
        promoted: "x",
      }),
      ["after-retest rank academicRankAfterRetest"],
    ],
    [
      "46 sessions off and promoted",
      row6([8, 8, 8, 8, 8, 8, 8, 8], { academicRank: "T", conduct: "K", daysAbsent: 46, promoted: "x" }),
      ["promotion promoted promoted"],
    ],
    [
      "in the summer though all is Đạt",
      row6([6, 6, 6, 6, 6, 6, 6, 6], { academicRank: "Đ", trainsInSummer: "x" }),
      ["promotion notPromoted trainsInSummer"],
    ],
  ])("%s is told", (_why, row, expected) => {
    expect(serious(checkOf("C2", 2021, row))).toEqual(expected);
  });

  test.each([
    [2020, "C2", "6A", false],
    [2021, "C2", "6A", true],
    [2021, "C2", "7A", false],
    [2022, "C2", "7A", true],
    [2022, "C3", "10A1", true],
    [2023, "C3", "11A1", true],
    [2023, "C2", "9A", false],
    [2024, "C2", "9A", true],
  ] as const)("%i, %s %s: by TT 22/2021 %p", (schoolYear, level, classCode, isNew) => {
    const check = checkOf(level, schoolYear, { classCode, academicRank: "Đ", conduct: "Tb", "mark.math": 5 });
    const unknown = check.problems.filter(({ rule }) => rule === "result-level-value").map(({ field }) => field);
    expect(unknown).toEqual([isNew ? "conduct" : "academicRank"]);
  });
});

describe.each([2020, 2021, 2022, 2023, 2024])("tiểu học in %i", (schoolYear) => {
  const results = makeResults(makeSchool({ seed: 31, level: "C1", pupils: 300, schoolYear }), 8);
  const hints = { level: "C1", schoolYear } as const;
  const verdicts: readonly FieldKey[] = [
    "classCompletion",
    "primaryCompletion",
    "promoted",
    "yearLevel",
    "yearCommendation",
  ];
  const check = (rows = results.rows) =>
    new WorkbookCheck(asWorkbook(resultBook({ ...results, rows: [...rows] })), { hints });
  const newGrades = Math.min(5, schoolYear - 2019);
  const gradeOf = (row: (typeof results.rows)[number]) => Number(/\d/.exec(String(row.classCode))?.[0]);

  test("is clean, new grades and old ones side by side", () => {
    expect(serious(check())).toEqual([]);
  });

  test("what is computed for emptied verdicts is what stood there, the year's level in the new grades alone", () => {
    const emptied = results.rows.map((row) => ({
      ...row,
      ...Object.fromEntries(verdicts.filter((key) => key in row).map((key) => [key, ""])),
    }));
    const open = check(emptied);
    const lists = open.checkedSheets.map(({ list }) => list);
    const computed = computeResults(lists);
    const top = open.recognised[0]?.rows[0] ?? 0;
    expect(computed.filter((one) => results.rows[one.row - top]?.[one.field] !== one.value)).toEqual([]);
    const withLevel = computed.filter(({ field }) => field === "yearLevel").map(({ row }) => row - top);
    const graded = results.rows.flatMap((row, place) =>
      gradeOf(row) <= newGrades && row.yearLevel !== undefined ? [place] : [],
    );
    expect(withLevel).toEqual(graded);
    // Who is Chưa hoàn thành stays without completion and promotion, and is told why.
    const notMet = uncomputedResults(lists, computed).filter(({ why }) => why === "notMet");
    const failing = results.rows.filter((row) => row.classCompletion === "").length;
    expect(new Set(notMet.map(({ row }) => row)).size).toBe(failing);
  });

  test("Chưa hoàn thành with completion or promotion is told", () => {
    const place = results.rows.findIndex((row) => row.classCompletion === "" && gradeOf(row) < 5);
    const rows = results.rows.map((row, at) => (at === place ? { ...row, classCompletion: "x", promoted: "x" } : row));
    const found = check(rows).problems.filter(({ severity }) => severity !== "info");
    expect(found.map(({ rule, row }) => [rule, row - (check().recognised[0]?.rows[0] ?? 0)])).toContainEqual([
      "primary-class-completion",
      place,
    ]);
  });
});
