import fc from "fast-check";
import { type AcademicRank, academicRanks } from "../ranks";
import type { SubjectResult } from "../subjectResult";
import { rankAcademically } from "../tt58-2011/academicRank";
import { overallMean } from "../tt58-2011/averages";
import { continuingRankBounds, isWithinBounds } from "./rankBounds";

const subjects = ["math", "literature", "physics", "chemistry", "biology", "history", "geography"];

function learner(marks: readonly number[]): SubjectResult[] {
  return subjects.map((subject, index) => ({ kind: "scored", subject, mark: marks[index] ?? 70 }));
}

test("where every reading agrees there is one rank", () => {
  expect(continuingRankBounds({ mean: 84, results: learner([85, 80, 90, 82, 84, 83, 84]) })).toEqual({
    best: "excellent",
    worst: "excellent",
  });
});

test("Toán and Ngữ văn below the mean of the rank open the bounds", () => {
  const bounds = continuingRankBounds({ mean: 82, results: learner([78, 78, 85, 85, 85, 83, 84]) });
  expect(bounds).toEqual({ best: "excellent", worst: "good" });
  expect(bounds && isWithinBounds(bounds, "good")).toBe(true);
  expect(bounds && isWithinBounds(bounds, "average")).toBe(false);
});

test("a fall by one subject opens the bounds", () => {
  expect(continuingRankBounds({ mean: 70, results: learner([75, 75, 34, 76, 78, 76, 76]) })).toEqual({
    best: "average",
    worst: "weak",
  });
});

test("the rank of TT 58/2011 lies within the bounds", () => {
  const mark = fc.integer({ min: 15, max: 100 });
  fc.assert(
    fc.property(fc.array(mark, { minLength: 7, maxLength: 7 }), (marks) => {
      const results = learner(marks);
      const mean = overallMean(results) ?? 0;
      const bounds = continuingRankBounds({ mean, results });
      const ranking = rankAcademically({ edition: "tt58-2011", mean, results });
      expect(bounds && ranking && isWithinBounds(bounds, ranking.rank)).toBe(true);
    }),
  );
});

test("neither bound rises when a mark falls", () => {
  const mark = fc.integer({ min: 15, max: 100 });
  const place = (rank: AcademicRank) => academicRanks.indexOf(rank);
  fc.assert(
    fc.property(
      fc.array(mark, { minLength: 7, maxLength: 7 }),
      fc.nat({ max: 6 }),
      fc.integer({ min: 1, max: 60 }),
      (marks, which, by) => {
        const bounds = (of: readonly number[]) => {
          const results = learner(of);
          return continuingRankBounds({ mean: overallMean(results) ?? 0, results });
        };
        const before = bounds(marks);
        const after = bounds(marks.map((held, index) => (index === which ? Math.max(0, held - by) : held)));
        expect(before && after && place(after.worst) >= place(before.worst)).toBe(true);
        expect(before && after && place(after.best) >= place(before.best)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test("without Toán there are no bounds", () => {
  expect(continuingRankBounds({ mean: 70, results: learner([]).slice(1) })).toBeNull();
});
