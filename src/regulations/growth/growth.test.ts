import fc from "fast-check";
import { categoryCuts, growthCategories, judgeCategory, weightChannelOf } from "./categories";
import { who2006 } from "./data/who2006";
import { who2007 } from "./data/who2007";
import { daysPerMonth, growthIndicators, growthOf, type Growth, type GrowthIndicator, type Sex } from "./growth";
import { lmsAt, type LmsTable } from "./lmsTable";
import { measureAt, restrictedZScore, zScore } from "./zScore";
import { preschoolCompletionOddities, type PreschoolChild } from "./preschoolCompletion";
import { isHeightInMetres, unitSlip } from "./units";

/** Tables by month, days between: as near to WHO's daily tables as this. */
const tolerance = 0.011;

function grown(sex: Sex, ageDays: number, weightKg: number | null, heightCm: number | null): Growth {
  const growth = growthOf({ sex, ageDays, weightKg, heightCm });
  if (!growth) throw new Error("no growth at this age");
  return growth;
}

function expectNear(growth: Growth, expected: Partial<Record<GrowthIndicator, number>>) {
  for (const indicator of growthIndicators) {
    const z = growth.z[indicator];
    const golden = expected[indicator];
    if (golden === undefined) expect(z).toBeNull();
    else expect(Math.abs((z ?? NaN) - golden)).toBeLessThanOrEqual(tolerance);
  }
}

test.each<[Sex, number, number, number, number, number, number, number]>([
  ["male", 1461, 12.5, 96, -2.14, -1.75, -1.71, -1.52],
  ["male", 1095, 20.9, 97, 3.08, 0.25, 4.36, 4.38],
  ["female", 1700, 25.5, 108, 2.44, 0.17, 3.64, 3.44],
  ["male", 1300, 9.8, 88, -3.66, -3.07, -3.05, -2.52],
])("2006: %s, %i days, %p kg, %p cm", (sex, days, weight, height, wfa, hfa, wfh, bmi) => {
  const growth = grown(sex, days, weight, height);
  expect(growth.standard).toBe("who2006");
  expectNear(growth, { weightForAge: wfa, heightForAge: hfa, weightForHeight: wfh, bmiForAge: bmi });
});

test.each<[Sex, number, number, number, number, number, number]>([
  ["male", 66, 14, 104, -2.58, -1.88, -2.08],
  ["female", 70, 26, 112, 1.72, -0.43, 2.59],
  ["female", 62.5, 17.2, 106.3, -0.52, -0.85, -0.01],
])("2007: %s, %p months, %p kg, %p cm", (sex, months, weight, height, wfa, hfa, bmi) => {
  const growth = grown(sex, Math.round(months * daysPerMonth), weight, height);
  expect(growth.standard).toBe("who2007");
  expectNear(growth, { weightForAge: wfa, heightForAge: hfa, bmiForAge: bmi });
});

test("the tables hold a row for every place", () => {
  const rows = (table: LmsTable) => table.rows.trim().split("\n").length;
  for (const sex of ["male", "female"] as const) {
    expect(rows(who2006.weightForAge[sex])).toBe(61);
    expect(rows(who2006.lengthForAge[sex])).toBe(25);
    expect(rows(who2006.heightForAge[sex])).toBe(37);
    expect(rows(who2006.bmiByLength[sex])).toBe(25);
    expect(rows(who2006.bmiByHeight[sex])).toBe(37);
    expect(rows(who2006.weightForLength[sex])).toBe(131);
    expect(rows(who2006.weightForHeight[sex])).toBe(111);
    for (const table of Object.values(who2007)) expect(rows(table[sex])).toBe(25);
  }
});

test("rows and the places between them", () => {
  const table: LmsTable = { first: 10, step: 0.5, power: 1, rows: "\n10 0.1\n12 0.2" };
  expect(lmsAt(table, 10)).toEqual({ l: 1, m: 10, s: 0.1 });
  expect(lmsAt(table, 10.5)).toEqual({ l: 1, m: 12, s: 0.2 });
  expect(lmsAt(table, 10.25)?.m).toBeCloseTo(11);
  expect(lmsAt(table, 9.9)).toBeNull();
  expect(lmsAt(table, 10.6)).toBeNull();
});

test("the length of a child lying and its height standing differ by 0.7 cm", () => {
  const at = (ageDays: number, heightCm: number, position?: "lying" | "standing") =>
    growthOf({ sex: "male", ageDays, weightKg: 12, heightCm, ...(position ? { position } : {}) })?.z;
  expect(at(800, 88.7, "lying")).toEqual(at(800, 88));
  expect(at(700, 85.3, "standing")).toEqual(at(700, 86));
  expect(at(800, 88, "standing")).toEqual(at(800, 88));
});

test("every day has a standard, to 84 months", () => {
  for (let days = 0; days <= 2556; days++) {
    const { z } = grown("female", days, 12, 100);
    for (const indicator of ["weightForAge", "heightForAge", "bmiForAge"] as const) expect(z[indicator]).not.toBeNull();
    expect(z.weightForHeight === null).toBe(days > 1826);
  }
  expect(growthOf({ sex: "female", ageDays: -1, weightKg: 3, heightCm: 50 })).toBeNull();
  expect(growthOf({ sex: "female", ageDays: 2557, weightKg: 20, heightCm: 120 })).toBeNull();
});

test("what is not measured has no z-score", () => {
  expect(grown("male", 1461, null, 96).z).toMatchObject({ weightForAge: null, weightForHeight: null, bmiForAge: null });
  expect(grown("male", 1461, 12.5, null).z).toMatchObject({ heightForAge: null, bmiForAge: null });
  expect(grown("male", 1461, 0, 0).z.weightForAge).toBeNull();
});

test.each<[number, number, GrowthIndicator[]]>([
  [12.5, 96, []],
  [12.5, 196, ["heightForAge", "bmiForAge"]],
  [60, 96, ["weightForAge", "weightForHeight", "bmiForAge"]],
])("%p kg and %p cm at four years: implausible %p", (weight, height, implausible) => {
  expect(grown("male", 1461, weight, height).implausible).toEqual(implausible);
});

const lms = fc.record({
  l: fc.double({ min: -2, max: 1, noNaN: true }),
  m: fc.double({ min: 3, max: 120, noNaN: true }),
  s: fc.double({ min: 0.03, max: 0.15, noNaN: true }),
});

test("z rises with the measure, restricted or not, and is continuous at ±3", () => {
  fc.assert(
    fc.property(lms, fc.double({ min: 0.4, max: 2.5, noNaN: true }), (at, share) => {
      const measure = at.m * share;
      expect(zScore(measure * 1.01, at)).toBeGreaterThan(zScore(measure, at));
      expect(restrictedZScore(measure * 1.01, at)).toBeGreaterThan(restrictedZScore(measure, at));
    }),
  );
  fc.assert(
    fc.property(lms, fc.constantFrom(-3, 3), (at, z) => {
      expect(restrictedZScore(measureAt(z, at), at)).toBeCloseTo(z, 5);
      expect(restrictedZScore(measureAt(z, at) + Math.sign(z) * 1e-9, at)).toBeCloseTo(z, 5);
    }),
  );
});

test("the median is 0, and a measure at z has the score z", () => {
  fc.assert(
    fc.property(lms, fc.double({ min: -3, max: 3, noNaN: true }), (at, z) => {
      expect(zScore(at.m, at)).toBeCloseTo(0);
      expect(zScore(measureAt(z, at), at)).toBeCloseTo(z, 6);
    }),
  );
  const even = { l: 0, m: 50, s: 0.1 };
  expect(zScore(measureAt(1.5, even), even)).toBeCloseTo(1.5);
});

test("categories of 2006: weight for height tells thin and fat", () => {
  const fat = grown("male", 1095, 20.9, 97);
  expect(judgeCategory(fat, "obese")).toMatchObject({ applies: true, indicator: "weightForHeight", cut: 3 });
  expect(judgeCategory(fat, "overweight")?.applies).toBe(false);
  const thin = grown("male", 1300, 9.8, 88);
  expect(judgeCategory(thin, "underweight")).toMatchObject({ applies: true, isSevere: true, cut: -2 });
  expect(judgeCategory(thin, "stunted")).toMatchObject({ applies: true, isSevere: true });
  expect(judgeCategory(thin, "wasted")).toMatchObject({ applies: true, isSevere: true });
  const moderate = grown("male", 1461, 12.5, 96);
  expect(judgeCategory(moderate, "underweight")).toMatchObject({ applies: true, isSevere: false });
  expect(judgeCategory(moderate, "underweight")?.distance).toBeCloseTo(0.14, 1);
  expect(judgeCategory(moderate, "stunted")?.applies).toBe(false);
});

test("categories of 2007: BMI tells thin and fat", () => {
  expect(judgeCategory(grown("female", 2131, 26, 112), "obese")).toMatchObject({
    applies: true,
    indicator: "bmiForAge",
  });
  expect(judgeCategory(grown("male", 2009, 14, 104), "wasted")).toMatchObject({
    applies: true,
    indicator: "bmiForAge",
  });
  expect(judgeCategory(grown("female", 1902, 17.2, 106.3), "overweight")?.applies).toBe(false);
});

test("without a measure there is no verdict", () => {
  const growth = grown("male", 1461, null, 96);
  expect(judgeCategory(growth, "underweight")).toBeNull();
  expect(weightChannelOf(growth)).toBeNull();
});

test.each([
  [12.5, "underweight"],
  [9.8, "severelyUnderweight"],
  [16, "normal"],
  [23, "aboveAge"],
])("%p kg at four years: channel %s", (weight, channel) => {
  expect(weightChannelOf(grown("male", 1461, weight, null))?.channel).toBe(channel);
});

test("no child is thin and fat, or overweight and obese, at once; the distance is to a cut that matters", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Sex>("male", "female"),
      fc.integer({ min: 100, max: 2500 }),
      fc.integer({ min: 50, max: 400 }),
      fc.integer({ min: 600, max: 1200 }),
      (sex, days, hectograms, millimetres) => {
        const growth = grown(sex, days, hectograms / 10, millimetres / 10);
        const applies = (category: (typeof growthCategories)[number]) => judgeCategory(growth, category)?.applies;
        expect([applies("wasted"), applies("overweight"), applies("obese")].filter(Boolean).length).toBeLessThan(2);
        for (const category of growthCategories) {
          const verdict = judgeCategory(growth, category);
          if (!verdict) continue;
          const cuts: number[] = Object.values(categoryCuts[growth.standard][category]).filter(
            (cut): cut is number => typeof cut === "number",
          );
          expect(cuts).toContain(verdict.cut);
          expect(verdict.distance).toBeCloseTo(Math.abs(verdict.z - verdict.cut));
        }
      },
    ),
  );
});

test.each<[number | null, number | null, ReturnType<typeof unitSlip>]>([
  [16.5, 105, null],
  [16.5, 1.055, { kind: "heightInMetres", heightCm: 105.5 }],
  [16500, 105, { kind: "weightInGrams", weightKg: 16.5 }],
  [105, 16.5, { kind: "swapped", heightCm: 105, weightKg: 16.5 }],
  [null, 0.98, { kind: "heightInMetres", heightCm: 98 }],
  [null, 98, null],
  [16.5, null, null],
  [165000, 105, null],
  [105, 104, null],
])("weight %p and height %p: %p", (weight, height, slip) => {
  expect(unitSlip(weight, height)).toEqual(slip);
});

test("heights in metres", () => {
  expect([0.44, 0.45, 1.4, 1.41, 105].map(isHeightInMetres)).toEqual([false, true, true, false, false]);
});

test.each<[Partial<PreschoolChild>, string[]]>([
  [{}, []],
  [{ birthYear: 2013 }, ["notFiveYears"]],
  [{ birthYear: 2011 }, ["notFiveYears"]],
  [{ birthYear: 2011, hasDisability: true }, []],
  [{ birthYear: 2010, hasDisability: true }, ["notFiveYears"]],
  [{ absences: 45 }, []],
  [{ absences: 46 }, ["absences"]],
  [{ birthYear: null, absences: null }, []],
])("completion with %p: %p", (change, oddities) => {
  const child = { birthYear: 2012, schoolYear: 2017, hasDisability: false, absences: 0 };
  expect(preschoolCompletionOddities({ ...child, ...change })).toEqual(oddities);
});
