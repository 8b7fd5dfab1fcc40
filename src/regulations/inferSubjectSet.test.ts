import fc from "fast-check";
import { inferSubjectSet, meanOfSet, type ReportedMean } from "./inferSubjectSet";

const mark = fc.integer({ min: 35, max: 100 });

/** A class whose means come from the given columns, with a second seed of marks so that chance does not agree. */
function classOf(size: number, columnCount: number, columns: readonly number[], heavy: readonly number[] = []) {
  return fc
    .array(fc.array(mark, { minLength: columnCount, maxLength: columnCount }), { minLength: size, maxLength: size })
    .map((rows): ReportedMean[] =>
      rows.map((marks) => ({
        marks,
        mean: meanOfSet(marks, { columns, countsHeavyTwice: heavy.length > 0 }, heavy) ?? 0,
      })),
    );
}

test("finds the columns that make the mean, or others that make every mean too", () => {
  fc.assert(
    fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 7 }), fc.gen(), (columns, gen) => {
      const pupils = gen(classOf, 30, 10, columns);
      const set = inferSubjectSet(pupils, { columnCount: 10 });
      expect(set?.matching).toBeGreaterThanOrEqual(24);
    }),
  );
});

const twelve = Array.from({ length: 12 }, (_, column) => column);
const rows: (number | null)[][] = [
  [82, 75, 68, 90, 71, 64, 88, 79, 93, 70, 66, 100],
  [51, 62, 48, 70, 66, 59, 73, 44, 80, 55, 61, 95],
  [90, 95, 88, 91, 84, 79, 96, 93, 99, 87, 85, 50],
  [65, 70, 61, 58, 77, 82, 69, 73, 60, 64, 71, 100],
  [43, 51, 39, 60, 47, 55, 62, 58, 66, 41, 50, 90],
];
const withoutLast = twelve.slice(0, -1);
const pupils = rows.map(withMean);

function withMean(marks: (number | null)[]): ReportedMean {
  return { marks, mean: meanOfSet(marks, { columns: withoutLast, countsHeavyTwice: false }) ?? 0 };
}

test("nghề phổ thông is left out where the means say so", () => {
  expect(inferSubjectSet(pupils, { columnCount: 12 })).toEqual({
    columns: withoutLast,
    countsHeavyTwice: false,
    matching: 5,
    pupils: 5,
  });
});

test("a column that must count is never left out", () => {
  expect(inferSubjectSet(pupils, { columnCount: 12, optional: [10] })).toBeNull();
});

test("one pupil with a wrong mean does not change the set", () => {
  const slip = pupils.map((pupil, index) => (index === 0 ? { ...pupil, mean: pupil.mean + 3 } : pupil));
  expect(inferSubjectSet(slip, { columnCount: 12 })).toMatchObject({ columns: withoutLast, matching: 4 });
});

test("an exempt subject leaves the pupil's mean alone", () => {
  const exempt = withMean(twelve.map((column) => (column === 0 ? null : 60 + column)));
  expect(inferSubjectSet([...pupils, exempt], { columnCount: 12 })?.matching).toBe(6);
});

test("Toán and Ngữ văn may count twice", () => {
  const heavyPupils = rows.map((marks) => ({
    marks,
    mean: meanOfSet(marks, { columns: twelve, countsHeavyTwice: true }, [0, 4]) ?? 0,
  }));
  expect(inferSubjectSet(heavyPupils, { columnCount: 12, heavy: [0, 4] })).toMatchObject({
    countsHeavyTwice: true,
    columns: twelve,
  });
});

test("means from nowhere give no set", () => {
  expect(
    inferSubjectSet(
      pupils.map((pupil, index) => ({ ...pupil, mean: index })),
      { columnCount: 12 },
    ),
  ).toBeNull();
});

test("two pupils give no set", () => {
  expect(inferSubjectSet(pupils.slice(0, 2), { columnCount: 12 })).toBeNull();
});

test("what is usually left out changes no answer", () => {
  const mark = fc.option(fc.integer({ min: 40, max: 60 }), { freq: 8 });
  const member = fc.record({ marks: fc.array(mark, { minLength: 7, maxLength: 7 }), counted: fc.boolean() });
  const members = fc.array(member, { minLength: 3, maxLength: 14 });
  const optional = [3, 4, 5, 6];
  fc.assert(
    fc.property(members, fc.subarray(optional), fc.subarray(optional), (all, leftOut, usuallyLeftOut) => {
      const columns = [0, 1, 2, 3, 4, 5, 6].filter((column) => !leftOut.includes(column));
      const reported = all.map(({ marks, counted }) => ({
        marks,
        mean: (counted ? meanOfSet(marks, { columns, countsHeavyTwice: false }) : null) ?? 50,
      }));
      expect(inferSubjectSet(reported, { columnCount: 7, optional, usuallyLeftOut })).toEqual(
        inferSubjectSet(reported, { columnCount: 7, optional }),
      );
    }),
    { numRuns: 1000 },
  );
});
