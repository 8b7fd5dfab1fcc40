import type { Level } from "../../src/forms/types";
import { countedSheets } from "../../src/statistics/countedSheets";
import { addCounts, type Counts, foldClasses } from "../../src/statistics/counts";
import { countPupils } from "../../src/statistics/countPupils";
import { divide, figureOf } from "../../src/statistics/divide";
import { pupilsBehind } from "../../src/statistics/drillDown";
import { allIdentities } from "../../src/statistics/identities/allIdentities";
import { checkIdentities } from "../../src/statistics/identities/checkIdentities";
import { defaultOptions } from "../../src/statistics/options";
import type { RowKey } from "../../src/statistics/plan";
import { ethnicities } from "../../src/catalogues/builtIn/ethnicity";
import { disabilities } from "../../src/catalogues/builtIn/disability";
import type { NewWorkbook } from "../../src/workbook/writeWorkbook";
import { makeResults, resultBook as bookOfResults, type SchoolResults } from "../school/results";
import { makeSchool } from "../school/school";
import { asWorkbook, schoolBook } from "../school/schoolBook";
import { resultBook, resultSchool, type ResultSchool } from "./resultSchool";
import { addNames, addRows, sqlFigures, sqlOf } from "./sqlCount";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];
type Row = ResultSchool["results"][number];

const garbageTick = "'có lẽ'";

/** What rows of the result tables count, of the table `result` or `graduation` joined with `pupil`. */
function conditions(level: Level): [RowKey, string][] {
  if (level === "MN") {
    return [
      ["health.all.yes", "1"],
      ["health.checked.yes", "healthCheckTerm1 = 'x' OR healthCheckTerm2 = 'x'"],
      ["health.checked.unclear", `healthCheckTerm1 = ${garbageTick} AND healthCheckTerm2 IS NULL`],
      ["health.underweight.yes", "underweight = 'x'"],
      ["health.stunted.yes", "stuntedTerm1 = 'x' OR stuntedTerm2 = 'x'"],
      ["health.overweight.yes", "obese = 'x'"],
      ["health.lungDisease.yes", "lungDisease = 'x'"],
      ["health.diarrhoea.yes", "diarrhoea = 'x'"],
      ["health.respiratoryDisease.yes", "respiratoryDisease = 'x'"],
      ["health.meetsInformatics.yes", "meetsInformatics = 'x'"],
      ["health.weightChannelTerm2.SDD nặng", "weightChannelTerm2 = 'SDD nặng'"],
    ];
  }
  if (level === "C1") {
    return [
      ["primaryResults.all.yes", "1"],
      ["primaryResults.completion.yes", "classCompletion = 'x'"],
      ["primaryResults.completion.no", "classCompletion IS NULL"],
      ["primaryResults.promoted.yes", "promoted = 'x'"],
      [
        "primaryResults.promoted.no",
        "promoted IS NULL AND result.classCode NOT LIKE '5%' AND disabilityNotAssessed IS NULL",
      ],
      ["primaryResults.completion.unclear", `classCompletion = ${garbageTick}`],
      ["primaryResults.yearCommendation.yes", "yearCommendation = 'x'"],
      [
        "primaryResults.higherCommendation.yes",
        "commendationText LIKE '%UBND huyện%' OR commendationText LIKE '%cấp TỈNH%' OR commendationText LIKE 'Phòng GD%'",
      ],
      ["primarySubjects.math.T", `"level.math" = 'T'`],
      ["primarySubjects.math.C", `"level.math" = 'C'`],
      ["primarySubjects.math.unclear", `"level.math" = 'tốt lắm'`],
      ["primarySubjects.math-test.10", `CAST("test.math" AS REAL) = 10`],
      ["primarySubjects.math-test.below5", `"test.math" <> 'chưa' AND CAST("test.math" AS REAL) < 5`],
      ["primarySubjects.math-test.unclear", `"test.math" = 'chưa'`],
      ["traits.competence-selfCare.Đ", `"competence.selfCare" = 'Đ'`],
      ["traits.quality-honesty.C", `"quality.honesty" = 'C'`],
      ["traits.edition.2016", "1"],
      ["primaryCompletion.all.yes", "result.classCode LIKE '5%'"],
      ["primaryCompletion.primary.yes", "result.classCode LIKE '5%' AND primaryCompletion = 'x'"],
    ];
  }
  const upForPromotion = "result.classCode NOT LIKE '9%' AND result.classCode NOT LIKE '12%'";
  const mark = `"mark.math"`;
  const number = `${mark} <> 'tám rưỡi' AND CAST(${mark} AS REAL)`;
  const blankRank = level === "TX" ? "conduct IS NULL" : "conduct IS NULL AND disabilityNotAssessed IS NOT NULL";
  return [
    ["results.all.yes", "1"],
    ["results.academicRank.G", "academicRank = 'G'"],
    ["results.academicRank.Kém", "academicRank = 'Kém'"],
    ["results.academicRank.notAssessed", "academicRank IS NULL"],
    ["results.academicRank.unclear", "academicRank = 'xuất chúng'"],
    ["results.conduct.T", "conduct = 'T'"],
    ["results.conduct.notAssessed", blankRank],
    ["results.title.HSG", "title = 'HSG'"],
    ["results.title.unclear", "title = 'siêu sao'"],
    ["promotion.all.yes", upForPromotion],
    ["promotion.before.promoted", `${upForPromotion} AND promoted = 'x'`],
    ["promotion.before.retakes", `${upForPromotion} AND retakesExams = 'x'`],
    ["promotion.before.unclear", `${upForPromotion} AND promoted = ${garbageTick}`],
    ["promotion.after.repeats", `${upForPromotion} AND promoted IS NULL`],
    ["promotion.repeaters.yes", `${upForPromotion} AND promoted IS NULL`],
    ["marks.math.marked", `${mark} <> 'tám rưỡi'`],
    ["marks.math.0-2", `${number} > 0 AND ${number} < 2`],
    ["marks.math.4-5", `${number} >= 4 AND ${number} < 5`],
    ["marks.math.8-10", `${number} >= 8`],
    ["marks.math.above", `${number} >= 5`],
    ["marks.math.unclear", `${mark} = 'tám rưỡi'`],
    ...(level === "TX"
      ? []
      : ([
          ["marks.physicalEducation-comment.passed", `"mark.physicalEducation" = 'Đ'`],
          ["marks.physicalEducation-comment.exempt", `"mark.physicalEducation" = 'M'`],
        ] satisfies [RowKey, string][])),
  ];
}

const graduationConditions: [RowKey, string][] = [
  ["graduation.all.yes", "1"],
  ["graduation.verdict.yes", "graduated = 'x'"],
  ["graduation.verdict.no", "graduated IS NULL"],
  ["graduation.verdict.unclear", `graduated = ${garbageTick}`],
  ["graduation.rank.Khá", "graduated = 'x' AND graduationRank = 'Khá'"],
];

function sheetsOf(data: ResultSchool) {
  return countedSheets(asWorkbook(resultBook(data))).sheets;
}

function countOf(data: ResultSchool): Counts {
  return countPupils(sheetsOf(data), defaultOptions, data.school.unitName);
}

function byClass(counts: Counts, row: RowKey) {
  const classes = divide(counts, "class").map((one) => [one.classCode ?? "", figureOf(one, row)] as const);
  return new Map(classes.filter(([, [total]]) => total !== 0));
}

describe.each(levels)("results of level %s", (level) => {
  test.each([false, true])("counted as SQL counts them, dirty: %s", async (isDirty) => {
    const data = resultSchool(level, 260, 21, isDirty);
    const counts = countOf(data);
    expect(Object.keys(counts.pupils)).toContain("mau-2");
    const database = await sqlOf(data.school);
    addNames(
      database,
      "ethnic",
      ethnicities.entries.map(({ name }) => name),
    );
    addNames(
      database,
      "kind",
      disabilities.entries.map(({ name }) => name),
    );
    addRows(database, "result", data.results);
    addRows(database, "graduation", data.graduation);
    // New pupils have no code yet.
    const from = (table: string) =>
      `${table} LEFT JOIN pupil ON pupil.pupilCode = ${table}.pupilCode OR
        (pupil.pupilCode IS NULL AND ${table}.pupilCode IS NULL
          AND pupil.fullName = ${table}.fullName AND pupil.birthDate = ${table}.birthDate)`;
    for (const [row, where] of conditions(level)) {
      const sql = sqlFigures(database, where, "minority", from("result"), "result.classCode");
      expect([row, byClass(counts, row)]).toEqual([row, sql]);
    }
    for (const [row, where] of data.graduation.length > 0 ? graduationConditions : []) {
      const sql = sqlFigures(database, where, "minority", from("graduation"), "graduation.classCode");
      expect([row, byClass(counts, row)]).toEqual([row, sql]);
    }
    database.close();
  });

  test("everything balances where the results follow the regulations", () => {
    const checked = checkIdentities(countOf(resultSchool(level, 200, 4, false)));
    expect(checked.filter(({ holds }) => !holds).map(({ identity }) => identity.id)).toEqual([]);
    expect(checked.some(({ identity }) => identity.id.startsWith("results-"))).toBe(true);
  });
});

// Neighbours with the same blank cells, one of whom Mẫu số 1 has as not assessed.
test("who is not assessed is told by Mẫu số 1, pupil by pupil", () => {
  const data = resultSchool("C2", 200, 4, false);
  const blank = data.results.map((row): Row => ({ ...row, academicRank: "", conduct: "" }));
  const counts = countOf({ ...data, results: [...blank.slice(1), { ...blank[0], academicRank: "G" }] });
  const [whole] = divide(counts, "all");
  const notAssessed = data.results.filter((row) => row.academicRank === undefined).length;
  expect(notAssessed).toBeGreaterThan(5);
  expect(whole && figureOf(whole, "results.conduct.notAssessed")[0]).toBe(notAssessed);
});

test("who left in the summer after the year upsets no sum, also on the graduation list", () => {
  const data = resultSchool("C2", 200, 4, false);
  const gone = data.graduation[0]?.pupilCode;
  const pupils = data.school.pupils.map((pupil) =>
    pupil.pupilCode === gone ? { ...pupil, status: "Chuyển đi trong hè" } : pupil,
  );
  const counts = countOf({ ...data, school: { ...data.school, pupils } });
  expect(checkIdentities(counts).filter(({ holds }) => !holds)).toEqual([]);
  const [whole] = divide(counts, "all");
  const figure = (row: RowKey) => (whole ? figureOf(whole, row)[0] : undefined);
  expect([figure("graduation.all.yes"), figure("graduation.ofThisYear.yes")]).toEqual([
    data.graduation.length,
    data.graduation.length - 1,
  ]);
});

// As an office adds them up: each file counted by itself, the results without the list of classes, classes folded.
test("nursery groups of unknown months are compared as one where classes were folded", () => {
  const school = makeSchool({ seed: 31, level: "MN", pupils: 120 });
  const ofFile = (book: NewWorkbook) => foldClasses(countPupils(countedSheets(asWorkbook(book)).sheets));
  const both = (rows: SchoolResults) => addCounts(ofFile(schoolBook(school)), ofFile(bookOfResults(rows)));
  const results = makeResults(school, 7);
  const found = (counts: Counts) => checkIdentities(counts).find(({ identity }) => identity.id === "results-MN");
  expect(divide(both(results), "grade").map(({ grade }) => grade)).toContain("nursery");
  expect(found(both(results))?.holds).toBe(true);
  expect(found(both({ ...results, rows: results.rows.slice(1) }))?.holds).toBe(false);
});

describe("what does not balance", () => {
  const broken = (data: ResultSchool) =>
    checkIdentities(countOf(data)).flatMap(({ identity, holds }) => (holds ? [] : [identity.id]));
  const withResults = (data: ResultSchool, results: ResultSchool["results"]) => ({ ...data, results });

  test.each(levels)("level %s: a pupil without results is missed, and is found in Mẫu số 1", (level) => {
    const data = resultSchool(level, 200, 4, false);
    const missing = data.results[0];
    const wrong = { ...withResults(data, data.results.slice(1)), graduation: [] };
    const [id] = broken(wrong).filter((one) => one.startsWith("results-"));
    const identity = allIdentities.find((one) => one.id === id);
    if (!identity) throw new Error("nothing broke");
    const found = pupilsBehind(sheetsOf(wrong), defaultOptions, identity, {});
    expect(found.map(({ fullName, sheetName }) => [fullName, sheetName])).toEqual([[missing?.fullName, "Sheet1"]]);
  });

  // Of the other pupils of a class the sums may still allow what one of them must not have: the pupils tell.
  test.each<[Level, string, (row: Row) => boolean, Row]>([
    ["C2", "excellent-of-rank", (row) => row.academicRank === "Tb" && row.conduct === "T", { title: "HSG" }],
    ["C3", "titles-of-conduct", (row) => row.academicRank === "G" && row.conduct === "Y", { title: "HSTT" }],
    [
      "C3",
      "poor-repeat",
      (row) => row.academicRank === "Kém" && row.repeatsGrade === "x",
      { repeatsGrade: "", promoted: "x" },
    ],
    ["TX", "tested-again-are-weak", (row) => row.academicRank === "K" && row.promoted === "x", { retakesExams: "x" }],
    ["C1", "not-completed-math", (row) => row.classCompletion === "x", { "level.math": "C" }],
    ["C1", "completion-of-grade-5", (row) => row.primaryCompletion === "x", { primaryCompletion: "" }],
  ])("level %s, %s: the pupil is found", (level, id, isOne, change) => {
    const data = resultSchool(level, 200, 4, false);
    const at = data.results.findIndex(isOne);
    const results = data.results.map((row, place) => (place === at ? { ...row, ...change } : row));
    const identity = allIdentities.find((one) => one.id === id);
    if (!identity) throw new Error(`no identity ${id}`);
    const names = (of: ResultSchool) =>
      pupilsBehind(sheetsOf(of), defaultOptions, identity).map(({ fullName }) => fullName);
    expect(names(data)).toEqual([]);
    expect(names(withResults(data, results))).toEqual([results[at]?.fullName]);
  });

  test.each<[Level, readonly string[], Row]>([
    ["C2", ["academic-ranks"], { academicRank: "xuất sắc" }],
    ["C2", ["conduct"], { conduct: "" }],
    ["C1", ["levels-math"], { "level.math": "tốt lắm" }],
    ["C1", ["trait-competence-selfCare"], { "competence.selfCare": "ngoan" }],
    ["C1", ["completion"], { classCompletion: "có lẽ" }],
  ])("level %s breaks %j", (level, ids, change) => {
    const data = resultSchool(level, 200, 4, false);
    const at = data.results.findIndex((row) => row.title === undefined && row.conduct !== undefined);
    const place = Math.max(at, 0);
    const results = data.results.map((row, index) => (index === place ? { ...row, ...change } : row));
    expect(broken(withResults(data, results))).toEqual(expect.arrayContaining([...ids]));
  });

  // One has the title and not the rank, the other the rank and not the title: the class's sums are the same.
  test("a wrong pupil does not hide behind one who could have what the other must not", () => {
    const data = resultSchool("C2", 200, 4, false);
    const good = data.results.findIndex((row) => row.title === "HSG");
    const fair = data.results.findIndex((row) => row.academicRank === "Tb" && row.conduct === "T");
    const results = data.results.map((row, at) =>
      at === good ? { ...row, title: "" } : at === fair ? { ...row, title: "HSG" } : row,
    );
    const checked = checkIdentities(countOf(withResults(data, results)));
    const identity = checked.find((one) => one.identity.id === "excellent-of-rank");
    expect([identity?.holds, identity?.pupils]).toEqual([false, 1]);
    expect(identity?.left).toBeLessThanOrEqual(identity?.right ?? 0);
  });

  test("mầm non: a finding without a check", () => {
    const data = resultSchool("MN", 120, 4, false);
    const change = (at: number): Row => ({
      underweight: "x",
      healthCheckTerm1: at === 0 ? "x" : "",
      healthCheckTerm2: "",
    });
    const results = data.results.map((row, at) => ({ ...row, ...change(at) }));
    expect(broken(withResults(data, results))).toContain("underweight-of-checked");
  });

  test("mầm non: where the sums fail, the children with a finding and no check are those behind it", () => {
    const data = resultSchool("MN", 120, 4, false);
    const [first] = data.results;
    const isOfFirst = (row: Row) => row.classCode === first?.classCode;
    const unchecked = { underweight: "x", healthCheckTerm1: "", healthCheckTerm2: "" };
    const results = data.results.map((row, at): Row => ({
      ...row,
      ...(isOfFirst(row) ? unchecked : { underweight: "", healthCheckTerm1: "x" }),
      // In a class whose sums hold a finding without a check is no error.
      ...(at === data.results.length - 1 ? unchecked : {}),
    }));
    const spoilt = withResults(data, results);
    const counts = countOf(spoilt);
    const found = checkIdentities(counts).find(({ identity }) => identity.id === "underweight-of-checked");
    const behind = data.results.filter(isOfFirst).length;
    expect([found?.holds, found?.pupils, found?.failures.map(({ pupils }) => pupils)]).toEqual([
      false,
      behind,
      [behind],
    ]);
    const sheets = sheetsOf(spoilt);
    const columns = sheets.find(({ recognised }) => recognised.form.id === "mau-2")?.recognised.columns;
    const pupils = found
      ? pupilsBehind(sheets, defaultOptions, found.identity, { classCode: String(first?.classCode) })
      : [];
    expect(pupils).toHaveLength(behind);
    const cells = pupils[0]?.cells.map(({ column }) => column);
    expect(cells).toEqual(expect.arrayContaining([columns?.get("underweight"), columns?.get("healthCheckTerm1")]));
  });
});
