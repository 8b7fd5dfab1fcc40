import fc from "fast-check";
import { divideHalfUp, meanInTenths, weightedMeanInTenths } from "./tenths";

test.each([
  [[80, 81], 81],
  [[65, 64, 64], 64],
  [[64, 65, 65], 65],
  [[85], 85],
  [[], null],
])("mean of %p is %p", (marks, mean) => {
  expect(meanInTenths(marks)).toBe(mean);
});

test("weights count as repetitions", () => {
  const mark = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.array(fc.record({ mark, weight: fc.integer({ min: 1, max: 3 }) }), { minLength: 1 }), (marks) => {
      const repeated = marks.flatMap(({ mark: each, weight }) => Array<number>(weight).fill(each));
      expect(weightedMeanInTenths(marks)).toBe(meanInTenths(repeated));
    }),
  );
});

/** Rounded by exact comparison: the whole number q with q - 1/2 <= n/d < q + 1/2. */
test("every mean is the exact rational one, rounded half up", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 }), (marks) => {
      const rounded = BigInt(meanInTenths(marks) ?? -1);
      const sum = BigInt(marks.reduce((total, mark) => total + mark, 0));
      const count = BigInt(marks.length);
      expect((2n * rounded - 1n) * count <= 2n * sum && 2n * sum < (2n * rounded + 1n) * count).toBe(true);
    }),
  );
});

test("sums that floating point rounds to the wrong tenth", () => {
  const wrong = [];
  for (let count = 6; count <= 14; count++) {
    for (let sum = 0; sum <= 100 * count; sum++) {
      const exact = divideHalfUp(sum, count);
      if (Math.round((sum / 10 / count) * 10) !== exact) wrong.push([sum, count]);
    }
  }
  expect(wrong.length).toBeGreaterThan(0);
});
