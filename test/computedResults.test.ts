import { computeResults } from "../src/check/results/computeResults";
import { uncomputedResults } from "../src/check/results/uncomputedResults";
import type { Problem } from "../src/check/problem";
import { WorkbookCheck } from "../src/check/workbookCheck";
import type { FieldKey, Level } from "../src/forms/types";
import type { Workbook } from "../src/workbook/types";
import { makeResults, resultBook } from "./school/results";
import { makeSchool, type Pupil } from "./school/school";
import { preschoolResultFields, preschoolResults } from "./school/preschoolResults";
import { primaryResultFields, primaryResults } from "./school/primaryResults";
import { resultSheet } from "./school/resultSheet";
import { asWorkbook } from "./school/schoolBook";

/** Tính giúp at every level and under every regulation: a clean book, its result columns emptied, comes back cell for cell. */

interface Filled {
  readonly name: string;
  readonly level: Level;
  readonly schoolYear: number;
  readonly rows: readonly Pupil[];
  readonly book: (rows: readonly Pupil[]) => Workbook;
  /** Columns that follow from the others. */
  readonly computed: readonly FieldKey[];
  /** Of a row whose cell holds a value: the regulation or a person decides it, not the marks. */
  readonly isLeft: (row: Pupil, field: FieldKey) => boolean;
}

const verdicts: readonly FieldKey[] = [
  "yearMean",
  "academicRank",
  "title",
  "promoted",
  "retakesExams",
  "trainsInSummer",
  "repeatsGrade",
  "graduated",
  "graduationRank",
  "eligibleForGraduation",
];

const afterSummer: readonly FieldKey[] = ["yearMeanAfterRetest", "academicRankAfterRetest", "promoted", "repeatsGrade"];

function secondary(level: Level, schoolYear: number, hasSummer = false): Filled {
  const results = makeResults(makeSchool({ seed: 71, level, pupils: 260, schoolYear }), 13, [], { hasSummer });
  return {
    name: `${level} ${String(schoolYear)}${hasSummer ? " after the summer" : ""}`,
    level,
    schoolYear,
    rows: results.rows,
    book: (rows) => asWorkbook(resultBook({ ...results, rows })),
    computed: hasSummer ? afterSummer : verdicts,
    // GDTX: between two readings of its rules no rank is computed. TT 31/2023: the head judges by the pupil's file.
    isLeft: (_, field) =>
      (level === "TX" && field !== "yearMean" && (field !== "academicRank" || schoolYear < 2024)) ||
      (field === "graduated" && schoolYear >= 2024),
  };
}

function primary(schoolYear: number): Filled {
  const rows = primaryResults(makeSchool({ seed: 72, level: "C1", pupils: 300, schoolYear }), 5);
  return {
    name: `C1 ${String(schoolYear)}`,
    level: "C1",
    schoolYear,
    rows,
    book: (shown) => ({ sheets: [resultSheet(primaryResultFields, shown)], date1904: false }),
    computed: ["classCompletion", "primaryCompletion", "promoted", "yearLevel", "yearCommendation"],
    // Other commendations are the teachers' to give.
    isLeft: (row, field) =>
      (field === "yearCommendation" && !/xuất sắc/.test(String(row.commendationText))) ||
      // Lớp 5 goes on to another school.
      (field === "promoted" && /5/.test(String(row.classCode))),
  };
}

function preschool(): Filled {
  const rows = preschoolResults(makeSchool({ seed: 73, level: "MN", pupils: 300 }), 6);
  return {
    name: "MN 2017",
    level: "MN",
    schoolYear: 2017,
    rows,
    book: (shown) => ({ sheets: [resultSheet([...preschoolResultFields, "measuredOn"], shown)], date1904: false }),
    computed: ["weightChannelTerm2", "underweight", "stuntedTerm2", "wasted", "overweight", "obese"],
    isLeft: () => false,
  };
}

const books: readonly Filled[] = [
  preschool(),
  ...[2017, 2020].map(primary),
  ...[2017, 2020, 2021, 2022, 2023, 2024].map((year) => secondary("C2", year)),
  ...[2017, 2020, 2022, 2024].map((year) => secondary("C3", year)),
  ...[2017, 2024].map((year) => secondary("TX", year)),
  secondary("C2", 2017, true),
  secondary("C3", 2020, true),
];

describe.each(books.map((one) => [one.name, one] as const))("%s", (_name, one) => {
  const { level, schoolYear, rows, computed, isLeft } = one;
  const check = (shown: readonly Pupil[]) => new WorkbookCheck(one.book(shown), { hints: { level, schoolYear } });
  const isEmptied = (row: Pupil, field: FieldKey) =>
    field in row && (computed !== afterSummer || (row.yearMeanAfterRetest ?? row.conductAfterRetest ?? "") !== "");
  const emptied = rows.map((row) => ({
    ...row,
    ...Object.fromEntries(computed.filter((key) => isEmptied(row, key)).map((key) => [key, ""])),
  }));
  const open = check(emptied);
  const lists = open.checkedSheets.map(({ list }) => list);
  const offered = computeResults(lists);
  const top = open.recognised[0]?.rows[0] ?? 0;

  test("the book itself is clean", () => expect(serious(check(rows).problems)).toEqual([]));

  test("what is offered is what stood there", () => {
    const wrong = offered.filter((each) => rows[each.row - top]?.[each.field] !== each.value);
    expect(wrong.map(({ row, field, value }) => [row - top, field, value, rows[row - top]?.[field]])).toEqual([]);
  });

  test("all is offered that the regulation decides", () => {
    const known = new Set(offered.map(({ row, field }) => `${String(row - top)} ${field}`));
    const lost = rows.flatMap((row, place) =>
      computed.flatMap((field) => {
        const isAsked = isEmptied(row, field) && row[field] !== "" && !isLeft(row, field);
        return isAsked && !known.has(`${String(place)} ${field}`) ? [[place, field, row[field]]] : [];
      }),
    );
    expect(lost).toEqual([]);
  });

  test("what is told of the other empty cells names no marks that are there, and no doubt where the rank is computed", () => {
    const odd = uncomputedResults(lists, offered).filter(
      ({ why }) => why === "marks" || (level !== "TX" && (why === "noRank" || (why === "unsure" && schoolYear < 2024))),
    );
    // Who is not assessed has no mark at all.
    expect(odd.map(({ row, field, why }) => [row - top, field, why])).toEqual([]);
  });

  test("with what is offered written, the check finds nothing", () => {
    const filled = emptied.map((row) => ({ ...row }));
    for (const { row, field, value } of offered) Object.assign(filled[row - top] ?? {}, { [field]: value });
    // What only a person decides is there again.
    rows.forEach((row, place) => {
      for (const field of computed) {
        if (isEmptied(row, field) && isLeft(row, field)) Object.assign(filled[place] ?? {}, { [field]: row[field] });
      }
    });
    expect(serious(check(filled).problems)).toEqual([]);
  });
});

function serious(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, message, field, row, value }) => `${rule} ${message} ${field} ${String(value)} row ${String(row)}`);
}
