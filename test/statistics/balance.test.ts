import fc from "fast-check";
import type { FieldKey, Level } from "../../src/forms/types";
import { addCounts, type Counts, foldClasses, noCounts } from "../../src/statistics/counts";
import { countedSheets } from "../../src/statistics/countedSheets";
import { countPupils } from "../../src/statistics/countPupils";
import { divide, figureOf } from "../../src/statistics/divide";
import { pupilsBehind, pupilsOfFigure } from "../../src/statistics/drillDown";
import { allIdentities } from "../../src/statistics/identities/allIdentities";
import { pupilIdentities } from "../../src/statistics/identities/pupilIdentities";
import { columnPlace } from "../../src/statistics/columns";
import { checkIdentities } from "../../src/statistics/identities/checkIdentities";
import { defaultOptions } from "../../src/statistics/options";
import type { RowKey } from "../../src/statistics/plan";
import type { ColumnId, CountedSheet } from "../../src/statistics/types";
import type { CellValue } from "../../src/workbook/types";
import { makeSchool, type School } from "../school/school";
import { asWorkbook, schoolBook } from "../school/schoolBook";
import { mixedSchool } from "./mixedSchool";

const levels: readonly Level[] = ["MN", "C1", "C2", "C3", "TX"];

function sheetsOf(school: School): readonly CountedSheet[] {
  return countedSheets(asWorkbook(schoolBook(school))).sheets;
}

function countOf(school: School, unit = school.unitName): Counts {
  return countPupils(sheetsOf(school), defaultOptions, unit);
}

function broken(school: School): string[] {
  return checkIdentities(countOf(school)).flatMap(({ identity, holds }) => (holds ? [] : [identity.id]));
}

describe.each(levels)("level %s", (level) => {
  test("everything balances in a clean school of every status", () => {
    expect(broken(mixedSchool(level, 400, 3, false))).toEqual([]);
    expect(broken(makeSchool({ seed: 5, level, pupils: 300 }))).toEqual([]);
  });

  test("every identity of the level is looked at", () => {
    const checked = checkIdentities(countOf(mixedSchool(level, 200, 3, false))).map(({ identity }) => identity.id);
    const expected = pupilIdentities.filter((identity) => identity.levels?.includes(level) ?? true);
    expect(checked).toEqual(expected.map(({ id }) => id));
  });

  const planted: readonly (readonly [FieldKey, CellValue, readonly string[]])[] = [
    ["status", "Dang hoc", ["balance", "statuses"]],
    ["sex", "Nư", ["sexes"]],
    ["ethnicity", "Kin", ["ethnic-groups", "minorities"]],
    ["birthDate", "31/02/2009", [`ages-${level}`]],
    ["disability", "hay quên", ["disabilities"]],
    ["policyGroup", "gia cảnh", ["policy-groups"]],
    ["classCode", "", ["grades", "classes"]],
  ];

  test.each(planted)("%s that cannot be counted breaks what it should, and the pupil is found", (field, value, ids) => {
    const school = makeSchool({ seed: 8, level, pupils: 120 });
    const place = school.pupils.findIndex(({ status }) => status === "Đang học");
    const pupils = school.pupils.map((pupil, at) => (at === place ? { ...pupil, [field]: value } : pupil));
    const wrong = { ...school, pupils };
    expect(broken(wrong).sort()).toEqual([...ids].sort());
    const sheets = sheetsOf(wrong);
    const column = sheets[0]?.recognised.columns.get(field);
    for (const id of ids) {
      const identity = allIdentities.find((one) => one.id === id);
      if (!identity) throw new Error(`no identity ${id}`);
      const found = pupilsBehind(sheets, defaultOptions, identity);
      expect(found.map(({ cell }) => cell)).toEqual([{ sheet: "sheet1", row: place + 1, column }]);
    }
  });
});

test("a reason that is missing breaks the sum of the reasons", () => {
  const school = makeSchool({ seed: 8, level: "C2", pupils: 400 });
  const place = school.pupils.findIndex(({ status }) => status === "Thôi học kỳ 2");
  const pupils = school.pupils.map((pupil, at) => (at === place ? { ...pupil, leavingReason: "" } : pupil));
  expect(broken({ ...school, pupils })).toEqual(["reasons-term2"]);
});

test("what cannot be told from the sheet is no identity that fails", () => {
  const school = makeSchool({ seed: 8, level: "C2", pupils: 100 });
  const book = asWorkbook(schoolBook(school));
  const sheets = book.sheets.map((sheet, at) =>
    at > 0
      ? sheet
      : { ...sheet, values: sheet.values.map((row) => row.map((v) => (v === "Loại khuyết tật" ? "" : v))) },
  );
  const counts = countPupils(countedSheets({ ...book, sheets }).sheets);
  const checked = checkIdentities(counts).map(({ identity }) => identity.id);
  expect(checked).not.toContain("disabilities");
  expect(checked).toContain("sexes");
});

describe("sums", () => {
  // Making a school costs more than counting it: one of each level, cut elsewhere in each run.
  const schools = levels.map((level) => {
    const school = mixedSchool(level, 60, 7, true);
    return { school, whole: countOf(school) };
  });
  const figures: readonly [RowKey, ColumnId][] = [
    ["scale.all.yes", "total"],
    ["people.sex.unclear", "total"],
    ["ages.rightAge.older", "female"],
    ["movement.status.left2", "minority"],
    ["listed.all.yes", "sexUnclear"],
  ];
  const total = (counts: Counts, row: RowKey, column: ColumnId) => {
    const [whole] = divide(counts, "all");
    return whole ? figureOf(whole, row)[columnPlace(column)] : undefined;
  };

  test("counting the parts and adding them is counting the whole", () => {
    fc.assert(
      // One or two pupils of unclear class would not tell the level of a part.
      fc.property(fc.constantFrom(...schools), fc.integer({ min: 10, max: 50 }), ({ school, whole }, share) => {
        const first = { ...school, pupils: school.pupils.slice(0, share) };
        const second = { ...school, pupils: school.pupils.slice(share) };
        const added = addCounts(countOf(first), countOf(second));
        expect(JSON.parse(JSON.stringify(added))).toEqual(added);
        expect(divide(added, "class")).toEqual(divide(whole, "class"));
        expect(divide(added, "grade")).toEqual(divide(whole, "grade"));
        expect(added.pupils).toEqual(whole.pupils);
      }),
      { numRuns: 12 },
    );
  });

  test("order does not matter, and nothing added is nothing changed", () => {
    const a = countOf(mixedSchool("C1", 80, 1, true), "A");
    const b = countOf(mixedSchool("C1", 80, 2, true), "B");
    const c = countOf(mixedSchool("C2", 80, 3, true), "C");
    const sorted = (counts: Counts) => divide(counts, "class");
    expect(sorted(addCounts(addCounts(a, b), c))).toEqual(sorted(addCounts(a, addCounts(c, b))));
    expect(addCounts(noCounts(defaultOptions), a)).toEqual(a);
  });

  test("schools with classes of one name stay apart, and folded classes are still counted", () => {
    const a = countOf(makeSchool({ seed: 1, level: "C2", pupils: 160 }), "A");
    const b = countOf(makeSchool({ seed: 2, level: "C2", pupils: 160 }), "B");
    const both = addCounts(a, b);
    expect(divide(both, "class")).toHaveLength(divide(a, "class").length + divide(b, "class").length);
    const folded = foldClasses(both);
    expect(divide(folded, "all")).toEqual(divide(both, "all"));
    expect(divide(folded, "grade").map(({ classes }) => classes)).toEqual(
      divide(both, "grade").map(({ classes }) => classes),
    );
    expect(divide(folded, "unit").map(({ unit }) => unit)).toEqual(["A", "B"]);
  });

  test("different options do not add up", () => {
    const options = { ...defaultOptions, hoa: "majority" } as const;
    expect(() => addCounts(noCounts(defaultOptions), noCounts(options))).toThrow(RangeError);
  });

  test.each(figures)("%s, %s: the pupils behind a figure are as many as it says", (row, column) => {
    const school = mixedSchool("C2", 400, 4, true);
    const sheets = sheetsOf(school);
    const counts = countOf(school);
    expect(total(counts, row, column)).toBeGreaterThan(0);
    expect(pupilsOfFigure(sheets, defaultOptions, row, column)).toHaveLength(total(counts, row, column) ?? -1);
    for (const division of divide(counts, "class")) {
      const place = { grade: division.grade ?? "", classCode: division.classCode ?? "" };
      const found = pupilsOfFigure(sheets, defaultOptions, row, column, place);
      expect(found).toHaveLength(figureOf(division, row)[columnPlace(column)] ?? -1);
    }
  });
});
