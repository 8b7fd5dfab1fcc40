import type { Problem } from "../src/check/problem";
import { graduationEntries } from "../src/check/results/graduationList";
import { WorkbookCheck } from "../src/check/workbookCheck";
import { lockedFields } from "../src/forms/results/fields";
import type { FieldKey, Level } from "../src/forms/types";
import { fieldsOf, makeResults, resultBook, type SchoolResults } from "./school/results";
import { makeSchool, type Pupil } from "./school/school";
import { asWorkbook, schoolBook } from "./school/schoolBook";

const locked: readonly string[] = lockedFields;
const isMark = (key: string) => /^(?:mark|level|test)\./.test(key);

/** The results with some of their columns. */
function part(results: SchoolResults, isMeant: (key: string) => boolean): SchoolResults {
  const rows = results.rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => locked.includes(key) || isMeant(key))),
  );
  return { ...results, rows, fields: fieldsOf(results.school, rows) };
}

/** Marks on one sheet, what the year comes to on another, behind Mẫu số 1; the mean on both where `isMeanOnBoth`. */
function check(level: Level, change: (row: Pupil, place: number) => Pupil, isMeanOnBoth = false): WorkbookCheck {
  const school = makeSchool({ seed: 71, level, pupils: 120 });
  const results = makeResults(school, 5);
  const [marks] = resultBook(part(results, (key) => isMark(key) || (isMeanOnBoth && key === "yearMean"))).sheets;
  const changed = { ...results, rows: results.rows.map(change) };
  const [verdicts] = resultBook(part(changed, (key) => !isMark(key))).sheets;
  const [list] = schoolBook(school).sheets;
  if (!marks || !verdicts || !list) throw new Error("three sheets expected");
  const sheets = [
    { ...list, lists: [] },
    { ...marks, name: "Điểm" },
    { ...verdicts, name: "Kết quả" },
  ];
  return new WorkbookCheck(asWorkbook({ sheets }), { hints: { schoolYear: 2017, level } });
}

const isTold = ({ severity }: Problem) => severity !== "info";
const asIs = (row: Pupil) => row;

test.each<[Level, boolean]>([
  ["C1", false],
  ["C2", false],
  ["C2", true],
  ["C3", false],
  ["C3", true],
  ["TX", true],
])("clean results of %s in two parts (the mean on both: %s) raise no alarm", (level, isMeanOnBoth) => {
  const clean = check(level, asIs, isMeanOnBoth);
  expect(clean.recognised).toHaveLength(3);
  expect(clean.problems.filter(isTold)).toEqual([]);
});

test.each<Level>(["C2", "C3"])("wrong means and ranks of %s are found by the marks on the other sheet", (level) => {
  const ranks = ["G", "K", "Tb", "Y", "Kém"];
  const planted: string[] = [];
  const spoil = (row: Pupil, place: number): Pupil => {
    if (place % 9 === 4 && typeof row.yearMean === "number") {
      planted.push(`${String(place)} yearMean`);
      return { ...row, yearMean: Math.round(row.yearMean * 10 - 4) / 10 };
    }
    const at = ranks.indexOf(String(row.academicRank));
    if (place % 9 !== 7 || at < 0) return row;
    planted.push(`${String(place)} academicRank`);
    return { ...row, academicRank: ranks[at < 2 ? at + 2 : at - 2] ?? "" };
  };
  const spoilt = check(level, spoil);
  const top = spoilt.recognised[2]?.rows[0] ?? 0;
  const found = spoilt.problems.filter(({ rule }) => rule === "results-in-two-parts");
  const places = new Set(
    found.map(({ row, field }: { row: number; field: FieldKey }) => `${String(row - top)} ${field}`),
  );
  expect(planted.length).toBeGreaterThan(15);
  expect(planted.filter((one) => !places.has(one))).toEqual([]);
  const spoiltRows = new Set(planted.map((one) => one.split(" ")[0]));
  expect(found.filter(({ row }) => !spoiltRows.has(String(row - top)))).toEqual([]);
});

test.each<Level>(["C1", "C2", "C3", "TX"])("a graduation list of %s has each pupil of two sheets once", (level) => {
  const whole = makeResults(makeSchool({ seed: 71, level, pupils: 120 }), 5);
  const { sheets } = resultBook(whole);
  const one = new WorkbookCheck(asWorkbook({ sheets }), { hints: { schoolYear: 2017, level } });
  const listOf = ({ checkedSheets }: WorkbookCheck) =>
    graduationEntries(checkedSheets.map(({ list }) => list).filter(({ context }) => context.form === "mau-2")).map(
      ({ result, verdict, rank }) => [result.text("pupilCode"), verdict, rank],
    );
  expect(listOf(one).length).toBeGreaterThan(10);
  expect(listOf(check(level, asIs))).toEqual(listOf(one));
});

test("the marks of a term say nothing of the year", () => {
  const school = makeSchool({ seed: 71, level: "C2", pupils: 120 });
  const results = makeResults(school, 5);
  const others = makeResults(school, 6);
  const [marks] = resultBook(part(others, isMark)).sheets;
  const [verdicts] = resultBook(part(results, (key) => !isMark(key))).sheets;
  if (!marks || !verdicts) throw new Error("two sheets expected");
  const sheets = [
    { ...marks, name: "Bảng điểm" },
    { ...verdicts, name: "Kết quả" },
  ];
  const both = new WorkbookCheck(asWorkbook({ sheets }), { hints: { schoolYear: 2017, level: "C2" } });
  expect(both.problems.filter(isTold)).toEqual([]);
});
