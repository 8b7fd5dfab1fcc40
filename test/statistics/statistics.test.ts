import type { Database } from "sql.js";
import { disabilities } from "../../src/catalogues/builtIn/disability";
import { ethnicities } from "../../src/catalogues/builtIn/ethnicity";
import { leavingReasons } from "../../src/catalogues/builtIn/leavingReason";
import { policyGroups } from "../../src/catalogues/builtIn/policyGroup";
import { pupilStatuses } from "../../src/catalogues/builtIn/pupilStatus";
import type { Level } from "../../src/forms/types";
import { countedSheets } from "../../src/statistics/countedSheets";
import { countPupils } from "../../src/statistics/countPupils";
import { classesRow, divide, type Division, figureOf } from "../../src/statistics/divide";
import { type CountOptions, defaultOptions } from "../../src/statistics/options";
import { tablesOf, rowKey, type RowKey } from "../../src/statistics/plan";
import { asWorkbook, schoolBook } from "../school/schoolBook";
import { mixedSchool } from "./mixedSchool";
import { addNames, sqlFigures, sqlOf } from "./sqlCount";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];
const summers: readonly CountOptions["summer"][] = ["before", "after", "nowhere"];
const days: readonly CountOptions["asOf"][] = ["startOfYear", "midYear", "endOfYear"];

const oneStatus = {
  start: ["Đang học", "Chuyển đi kỳ 1", "Thôi học kỳ 1", "Chuyển đi kỳ 2", "Thôi học kỳ 2"],
  middle: ["Đang học", "Chuyển đến kỳ 1", "Nghỉ học xin học lại kỳ 1", "Chuyển đi kỳ 2", "Thôi học kỳ 2"],
  end: ["Đang học", "Chuyển đến kỳ 1", "Nghỉ học xin học lại kỳ 1", "Chuyển đến kỳ 2", "Nghỉ học xin học lại kỳ 2"],
};

const inSummer: Readonly<Record<CountOptions["summer"], readonly string[]>> = {
  before: ["Chuyển đến trong hè"],
  after: ["Chuyển đi trong hè", "Thôi học trong hè"],
  nowhere: [],
};

function oneOf(field: string, values: readonly string[]): string {
  return `${field} IN (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ")})`;
}

function presentSql({ asOf, summer }: CountOptions): string {
  const sizes = { startOfYear: oneStatus.start, midYear: oneStatus.middle, endOfYear: oneStatus.end };
  return oneOf("status", [...sizes[asOf], ...inSummer[summer]]);
}

const isTick = (field: string) => `${field} IN ('x', 'X', '1')`;
const standardAge: Readonly<Record<Level, string>> = {
  // Nhà trẻ goes by months and has no age of its own.
  MN: "CASE WHEN grade LIKE '%Tuổi' THEN CAST(substr(grade, 1, 1) AS INTEGER) END",
  C1: "CAST(substr(grade, 6) AS INTEGER) + 5",
  C2: "CAST(substr(grade, 6) AS INTEGER) + 5",
  C3: "CAST(substr(grade, 6) AS INTEGER) + 5",
  TX: "CAST(substr(grade, 6) AS INTEGER) + 5",
};
const ageSpans: Readonly<Record<Level, readonly [number, number]>> = {
  MN: [3, 5],
  C1: [6, 10],
  C2: [11, 15],
  C3: [15, 18],
  TX: [15, 20],
};

const firstGrades: Readonly<Record<Exclude<Level, "MN">, string>> = {
  C1: "grade = 'Khối 1'",
  C2: "grade = 'Khối 6'",
  C3: "grade = 'Khối 10'",
  TX: "grade IN ('Khối 6', 'Khối 10')",
};

const reportDays = { startOfYear: "2017-09-30", midYear: "2017-12-31", endOfYear: "2018-05-31" };

/** Children of nhà trẻ of so many completed months on the report's day; a birth date is a serial of Excel. */
function monthsSql({ asOf }: CountOptions, from: number, to: number): string {
  const part = (format: string, date: string) => `CAST(strftime('${format}', ${date}) AS INTEGER)`;
  const born = "date('1899-12-30', birthDate || ' days')";
  const day = `'${reportDays[asOf]}'`;
  const less = (format: string) => `(${part(format, day)} - ${part(format, born)})`;
  const months = `(${less("%Y")} * 12 + ${less("%m")} - (${less("%d")} < 0))`;
  return `grade LIKE '%Tháng' AND birthYear IS NOT NULL AND ${months} BETWEEN ${String(from)} AND ${String(to)}`;
}

/** What every row of the tables counts, written down again in another language. */
function conditions(level: Level, options: CountOptions): [RowKey, string][] {
  const here = presentSql(options);
  const and = (condition: string) => `${here} AND (${condition})`;
  const [first, last] = ageSpans[level];
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const isUnclearStatus = `status IS NULL OR NOT (${oneOf(
    "status",
    pupilStatuses.entries.map(({ name }) => name),
  )})`;
  const summer = inSummer[options.summer];
  return [
    ["scale.all.yes", here],
    ["scale.who.unclear", isUnclearStatus],
    ["listed.all.yes", "1"],
    ["listed.class.yes", "classCode IS NOT NULL"],
    ["listed.class.unclear", "classCode IS NULL"],
    ["listed.status.unclear", isUnclearStatus],
    ...pupilStatuses.entries.map(({ code, name }): [RowKey, string] => [`listed.status.${code}`, `status = '${name}'`]),
    ["movement.status.start", oneOf("status", [...oneStatus.start, ...summer])],
    ["movement.status.middle", oneOf("status", [...oneStatus.middle, ...summer])],
    ["movement.status.end", oneOf("status", [...oneStatus.end, ...summer])],
    ["movement.status.left1", "status = 'Thôi học kỳ 1'"],
    ["movement.status.inSummer", "status = 'Chuyển đến trong hè'"],
    ["movement.yearMoves.in", oneOf("status", ["Chuyển đến kỳ 1", "Chuyển đến kỳ 2"])],
    ["movement.yearMoves.returned", oneOf("status", ["Nghỉ học xin học lại kỳ 1", "Nghỉ học xin học lại kỳ 2"])],
    ["movement.yearMoves.out", oneOf("status", ["Chuyển đi kỳ 1", "Chuyển đi kỳ 2"])],
    ["movement.yearLeft.left", oneOf("status", ["Thôi học kỳ 1", "Thôi học kỳ 2"])],
    ["movement.remaining.yes", `${oneOf("status", [...oneStatus.end, ...summer])} OR ${isUnclearStatus}`],
    ["people.sex.female", and("sex = 'Nữ'")],
    ["people.sex.unclear", and("sex IS NULL OR sex NOT IN ('Nam', 'Nữ')")],
    ["people.ethnicity.05", and("ethnicity = 'Khơ-me'")],
    ["people.ethnicity.unclear", and("ethnicity IS NULL OR ethnicity NOT IN (SELECT name FROM ethnic)")],
    ["disabilities.any.yes", and("disability IS NOT NULL")],
    ...disabilities.entries.map(({ code, name }): [RowKey, string] => [
      `disabilities.kind.${code}`,
      and(`disability = '${name}'`),
    ]),
    ["disabilities.kind.unclear", and("disability IS NOT NULL AND disability NOT IN (SELECT name FROM kind)")],
    ["policyGroups.policyGroup.all", and("policyGroup IS NOT NULL")],
    ...policyGroups.entries.map(({ code, name }): [RowKey, string] => [
      `policyGroups.policyGroup.${code}`,
      and(`policyGroup = '${name}'`),
    ]),
    ["policyGroups.poorHousehold.yes", and(isTick("poorHousehold"))],
    ...years.map((year): [RowKey, string] => [
      `ages.age${level}.age${String(year)}`,
      and(`2017 - birthYear = ${String(year)}`),
    ]),
    [`ages.age${level}.below`, and(`2017 - birthYear < ${String(first)}`)],
    [`ages.age${level}.above`, and(`2017 - birthYear > ${String(last)}`)],
    [`ages.age${level}.unclear`, and("birthYear IS NULL")],
    ["ages.rightAge.right", and(`2017 - birthYear = ${standardAge[level]}`)],
    ["ages.rightAge.older", and(`2017 - birthYear > ${standardAge[level]}`)],
    ["ages.rightAge.unclear", and("grade IS NULL OR (birthYear IS NULL AND grade NOT LIKE '%Tháng')")],
    ...(["term1", "term2", "summer"] as const).flatMap((term): [RowKey, string][] => {
      const left = `status = 'Thôi học ${{ term1: "kỳ 1", term2: "kỳ 2", summer: "trong hè" }[term]}'`;
      const names = leavingReasons.entries.map(({ name }) => name.trim());
      return [
        ...leavingReasons.entries.map(({ code, name }): [RowKey, string] => [
          `leaving.${term}.${code}`,
          `${left} AND trim(leavingReason) = '${name.trim()}'`,
        ]),
        [
          `leaving.${term}.unclear`,
          `${left} AND (leavingReason IS NULL OR NOT ${oneOf("trim(leavingReason)", names)})`,
        ],
      ];
    }),
    ...leavingReasons.entries.map(({ code, name }): [RowKey, string] => [
      `leaving.year.${code}`,
      `status IN ('Thôi học kỳ 1', 'Thôi học kỳ 2') AND trim(leavingReason) = '${name.trim()}'`,
    ]),
    ...(level === "MN"
      ? ([
          ["scale.newEntrants.all", and(isTick("newlyEnrolled"))],
          ["ages.months.m13", and(monthsSql(options, 13, 24))],
          ["ages.months.m25", and(monthsSql(options, 25, 36))],
          ["ages.months.above", and(monthsSql(options, 37, 999))],
        ] satisfies [RowKey, string][])
      : ([
          ["scale.repeatedYear.yes", and(isTick("repeatedYear"))],
          ["movement.repeaters.yes", isTick("repeatedYear")],
          ["movement.repeaters.unclear", `repeatedYear IS NOT NULL AND NOT ${isTick("repeatedYear")}`],
          ["scale.newEntrants.all", and(`${firstGrades[level]} AND repeatedYear IS NULL`)],
          ["scale.repeatedYear.unclear", and(`repeatedYear IS NOT NULL AND NOT ${isTick("repeatedYear")}`)],
        ] satisfies [RowKey, string][])),
    ...(level === "MN" || level === "C1"
      ? ([["scale.combinedClass.yes", and("combinedClassCode IS NOT NULL")]] satisfies [RowKey, string][])
      : []),
    ...(level === "C1" || level === "C2"
      ? ([
          ["scale.twoSessions.yes", and(isTick("twoSessions"))],
          ["scale.boards.yes", and(isTick("boardingClass"))],
        ] satisfies [RowKey, string][])
      : []),
  ];
}

function byClass(divisions: readonly Division[], row: RowKey): Map<string, readonly number[]> {
  const classes = divisions.map((division): [string, readonly number[]] => [
    division.classCode ?? "",
    figureOf(division, row),
  ]);
  return new Map(classes.filter(([, [total]]) => total !== 0));
}

describe.each(levels)("a school of level %s, counted as SQL counts it", (level) => {
  describe.each([
    ["clean", false],
    ["with cells that nobody can count", true],
  ])("%s", (_, isDirty) => {
    const school = mixedSchool(level, 300, 11, isDirty);
    const { sheets } = countedSheets(asWorkbook(schoolBook(school)));
    const choices = summers.flatMap((summer) =>
      days.map((asOf): CountOptions => ({ ...defaultOptions, summer, asOf })),
    );

    let database: Database;

    beforeAll(async () => {
      database = await sqlOf(school);
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
    });

    afterAll(() => {
      database.close();
    });

    test.each(choices)("$asOf, summer $summer, Hoa a $hoa", (options) => {
      const divisions = divide(countPupils(sheets, options, school.unitName), "class");
      for (const [row, where] of conditions(level, options)) {
        expect([row, byClass(divisions, row)]).toEqual([row, sqlFigures(database, where, options.hoa)]);
      }
    });

    test("classes are counted once, by grade", () => {
      const grades = divide(countPupils(sheets, defaultOptions, school.unitName), "grade");
      const [result] = database.exec(
        "SELECT COUNT(DISTINCT classCode) FROM pupil WHERE classCode IS NOT NULL GROUP BY grade",
      );
      const numbers = (result?.values ?? []).map(([n]) => Number(n)).sort();
      const counted = grades.map((grade) => figureOf(grade, classesRow)[0] ?? 0).filter((n) => n > 0);
      expect(counted.sort()).toEqual(numbers);
    });

    test("every table has rows that SQL counted too", () => {
      const checked = new Set(conditions(level, defaultOptions).map(([row]) => row.slice(0, row.indexOf("."))));
      expect(
        tablesOf("mau-1", [level])
          .map(({ id }) => id)
          .filter((id) => !checked.has(id)),
      ).toEqual([]);
    });

    test("nobody is lost: in every group that asks everybody, rows and the unclear one make the whole", () => {
      const counts = countPupils(sheets, defaultOptions, school.unitName);
      const [whole] = divide(counts, "all");
      if (!whole) throw new Error("nothing counted");
      const present = figureOf(whole, "scale.all.yes");
      for (const [table, group] of [
        ["people", "sex"],
        ["people", "minority"],
        ["people", "ethnicity"],
        ["ages", `age${level}`],
        // Of nhà trẻ nobody is asked.
        ...(level === "MN" ? [] : ([["ages", "rightAge"]] as const)),
      ] as const) {
        const found = tablesOf("mau-1", [level]).find(({ id }) => id === table);
        const rows = found?.groups.find(({ id }) => id === group)?.rows ?? [];
        const keys = [...rows, { id: "unclear" }].map((row): RowKey => `${table}.${group}.${row.id}`);
        const sum = present.map((_, column) => keys.reduce((all, key) => all + (figureOf(whole, key)[column] ?? 0), 0));
        expect([group, sum]).toEqual([group, present]);
      }
    });
  });
});

test("row keys are unique", () => {
  const keys = levels.flatMap((level) =>
    tablesOf("mau-1", [level]).flatMap((table) =>
      table.groups.flatMap((group) => group.rows.map((row) => `${level} ${rowKey(table, group, row)}`)),
    ),
  );
  expect(new Set(keys).size).toBe(keys.length);
});
