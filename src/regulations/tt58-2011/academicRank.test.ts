import fc from "fast-check";
import { academicRanks, type AcademicRank } from "../ranks";
import type { SubjectResult } from "../subjectResult";
import type { Tenths } from "../tenths";
import { compareRank, rankAcademically, type Ranking, type RankingDoubt, type RankingInput } from "./academicRank";
import { overallMean } from "./averages";
import type { Edition } from "./thresholds";

const scored = ["math", "physics", "chemistry", "biology", "literature", "history", "geography", "foreignLanguage"];
const comments = ["music", "art", "physicalEducation"];

/** A pupil with the same mark in every subject but those named; comment subjects are passed unless named with 0. */
function pupil(others: Tenths, marks: Readonly<Record<string, Tenths>> = {}): SubjectResult[] {
  return [
    ...scored.map((subject) => ({ kind: "scored" as const, subject, mark: marks[subject] ?? others })),
    ...comments.map((subject) => ({ kind: "comment" as const, subject, passed: marks[subject] !== 0 })),
  ];
}

function rank(mean: Tenths, others: Tenths, marks: Readonly<Record<string, Tenths>> = {}, edition?: Edition) {
  return ranked({ edition: edition ?? "tt58-2011", mean, results: pupil(others, marks) });
}

function ranked(input: RankingInput): Ranking {
  const ranking = rankAcademically(input);
  if (!ranking) throw new Error("the pupil has no Toán or no Ngữ văn");
  return ranking;
}

interface GoldenCase {
  readonly why: string;
  readonly mean: Tenths;
  readonly others: Tenths;
  readonly marks: Readonly<Record<string, Tenths>>;
  readonly base: AcademicRank;
  readonly rank: AcademicRank;
  readonly clause: string;
  readonly doubt?: RankingDoubt;
  readonly otherRank?: AcademicRank;
}

const goldenCases: readonly GoldenCase[] = [
  { why: "all ≥ 8", mean: 85, others: 85, marks: { math: 82 }, base: "excellent", rank: "excellent", clause: "1" },
  {
    why: "neither Toán nor Văn ≥ 8",
    mean: 84,
    others: 88,
    marks: { math: 79, literature: 79 },
    base: "good",
    rank: "good",
    clause: "2",
  },
  { why: "Anh 6.4", mean: 83, others: 86, marks: { foreignLanguage: 64 }, base: "good", rank: "good", clause: "2" },
  { why: "Anh 4.9", mean: 81, others: 86, marks: { foreignLanguage: 49 }, base: "average", rank: "good", clause: "6a" },
  { why: "Anh 3.4", mean: 80, others: 86, marks: { foreignLanguage: 34 }, base: "weak", rank: "average", clause: "6b" },
  {
    why: "Thể dục CĐ",
    mean: 85,
    others: 85,
    marks: { physicalEducation: 0 },
    base: "weak",
    rank: "average",
    clause: "6b",
  },
  {
    why: "Anh 4.9 and Thể dục CĐ",
    mean: 81,
    others: 86,
    marks: { foreignLanguage: 49, physicalEducation: 0 },
    base: "weak",
    rank: "weak",
    clause: "4",
    doubt: "severalFailing",
    otherRank: "average",
  },
  {
    why: "Anh 4.9 and Hóa 4.9",
    mean: 81,
    others: 90,
    marks: { foreignLanguage: 49, chemistry: 49 },
    base: "average",
    rank: "average",
    clause: "3",
    doubt: "severalFailing",
    otherRank: "good",
  },
  { why: "Anh 3.4", mean: 68, others: 72, marks: { foreignLanguage: 34 }, base: "weak", rank: "average", clause: "6c" },
  { why: "Anh 1.9", mean: 69, others: 75, marks: { foreignLanguage: 19 }, base: "poor", rank: "weak", clause: "6d" },
  {
    why: "Anh 4.9 under Khá",
    mean: 70,
    others: 73,
    marks: { foreignLanguage: 49 },
    base: "average",
    rank: "average",
    clause: "3",
  },
  {
    why: "neither Toán nor Văn ≥ 5",
    mean: 52,
    others: 53,
    marks: { math: 49, literature: 49 },
    base: "weak",
    rank: "weak",
    clause: "4",
  },
  { why: "Mĩ thuật CĐ", mean: 71, others: 71, marks: { art: 0 }, base: "weak", rank: "average", clause: "6c" },
  {
    why: "from Giỏi to Kém: no clause",
    mean: 80,
    others: 88,
    marks: { foreignLanguage: 19 },
    base: "poor",
    rank: "poor",
    clause: "5",
    doubt: "excellentToPoor",
    otherRank: "weak",
  },
  {
    why: "Anh 3.4 and Hóa 6.4: two below Giỏi, one below Khá",
    mean: 80,
    others: 88,
    marks: { foreignLanguage: 34, chemistry: 64 },
    base: "weak",
    rank: "average",
    clause: "6c",
    doubt: "severalFailing",
    otherRank: "weak",
  },
  {
    why: "Văn alone at 4.9 and Toán below 8: by the mean alone a fall from Giỏi",
    mean: 81,
    others: 88,
    marks: { math: 75, literature: 49 },
    base: "average",
    rank: "average",
    clause: "3",
    doubt: "keySubjects",
    otherRank: "good",
  },
  {
    why: "mean of Giỏi, Toán and Văn of Khá, Anh 3.4: the fall is from Khá",
    mean: 80,
    others: 86,
    marks: { math: 79, literature: 70, foreignLanguage: 34 },
    base: "weak",
    rank: "average",
    clause: "6c",
  },
];

test.each(goldenCases)("$why, mean $mean: $base, $rank", (golden) => {
  const ranking = rank(golden.mean, golden.others, golden.marks);
  expect(ranking).toMatchObject({
    base: golden.base,
    rank: golden.rank,
    doubt: golden.doubt ?? null,
    otherRank: golden.otherRank ?? null,
  });
  expect(ranking.clause.vi).toBe(`TT 58/2011/TT-BGDĐT, Điều 13 khoản ${golden.clause}`);
});

test("failing subjects are named", () => {
  expect(rank(81, 86, { foreignLanguage: 49, physicalEducation: 0 }).failing).toEqual([
    "foreignLanguage",
    "physicalEducation",
  ]);
  expect(rank(85, 85).failing).toEqual([]);
});

describe("the wording of 2020", () => {
  test("Ngoại ngữ is a key subject", () => {
    const marks = { math: 79, literature: 79, foreignLanguage: 80 };
    expect(rank(84, 88, marks, "tt58-2011").rank).toBe("good");
    expect(rank(84, 88, marks, "tt26-2020").rank).toBe("excellent");
  });

  test("two subjects that fall alike are no single one: no adjustment and no doubt", () => {
    expect(rank(81, 90, { foreignLanguage: 49, chemistry: 49 }, "tt26-2020")).toMatchObject({
      rank: "average",
      doubt: null,
    });
  });

  test("one subject alone causes the fall to Trung bình, another only one to Khá: a matter of reading", () => {
    expect(rank(81, 88, { foreignLanguage: 49, chemistry: 64 }, "tt26-2020")).toMatchObject({
      rank: "average",
      doubt: "severalFailing",
      otherRank: "good",
    });
  });
});

test("môn chuyên must reach the key mark in a chuyên class", () => {
  const input = { edition: "tt58-2011", mean: 85, results: pupil(88, { chemistry: 75 }) } as const;
  expect(ranked(input).rank).toBe("excellent");
  expect(ranked({ ...input, specialisedSubject: "chemistry" }).rank).toBe("good");
  expect(ranked({ ...input, specialisedSubject: "physics" }).rank).toBe("excellent");
});

test("an exempt subject takes no part", () => {
  const results = pupil(85, { physicalEducation: 0 }).map((result) =>
    result.subject === "physicalEducation" ? { kind: "exempt" as const, subject: result.subject } : result,
  );
  expect(ranked({ edition: "tt58-2011", mean: 85, results }).rank).toBe("excellent");
});

test("the first foreign language may go by another name", () => {
  const results: SubjectResult[] = pupil(88, { math: 79, literature: 79 }).map((result) =>
    result.subject === "foreignLanguage" ? { ...result, subject: "english" } : result,
  );
  const input: RankingInput = { edition: "tt26-2020", mean: 84, results };
  expect(ranked(input).rank).toBe("good");
  expect(ranked({ ...input, keySubjects: ["math", "literature", "english"] }).rank).toBe("excellent");
});

test("without Toán or Ngữ văn there is no rank", () => {
  const results = pupil(85).filter((result) => result.subject !== "math");
  expect(rankAcademically({ edition: "tt58-2011", mean: 85, results })).toBeNull();
});

test.each<[AcademicRank, "agrees" | "doubtful" | "differs"]>([
  ["average", "agrees"],
  ["good", "doubtful"],
  ["excellent", "differs"],
  ["weak", "differs"],
])("Trung bình with two failing subjects, reported %s: %s", (reported, verdict) => {
  expect(compareRank(rank(81, 90, { foreignLanguage: 49, chemistry: 49 }), reported)).toBe(verdict);
});

test("where nothing is regulated any other rank is a matter for a person", () => {
  const ranking = rank(80, 88, { foreignLanguage: 19 });
  expect(compareRank(ranking, "poor")).toBe("agrees");
  expect(compareRank(ranking, "weak")).toBe("doubtful");
});

describe("properties", () => {
  const edition = fc.constantFrom<Edition>("tt58-2011", "tt26-2020");
  const results: fc.Arbitrary<SubjectResult[]> = fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: scored.length, maxLength: scored.length }),
      fc.array(fc.boolean(), { minLength: comments.length, maxLength: comments.length }),
    )
    .map(([marks, passed]) => [
      ...scored.map((subject, index) => ({ kind: "scored" as const, subject, mark: marks[index] ?? 0 })),
      ...comments.map((subject, index) => ({ kind: "comment" as const, subject, passed: passed[index] ?? true })),
    ]);
  /** Marks near the thresholds, where ranks change. */
  const nearResults = fc
    .tuple(fc.constantFrom(90, 82, 72, 55), fc.dictionary(fc.constantFrom(...scored, ...comments), near()), edition)
    .map(([others, marks, of]) => ({ edition: of, results: pupil(others, marks) }));

  function near() {
    return fc.constantFrom(0, 19, 20, 34, 35, 49, 50, 64, 65, 79, 80);
  }

  function rankedByMarks(input: Omit<RankingInput, "mean">) {
    const mean = overallMean(input.results) ?? 0;
    return { mean, ranking: ranked({ ...input, mean }) };
  }

  const place = (of: AcademicRank) => academicRanks.indexOf(of);

  test("no rank rises when a mark falls", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nearResults,
          results.map((all) => ({ edition: "tt58-2011" as const, results: all })),
        ),
        fc.nat(),
        fc.integer({ min: 1, max: 60 }),
        (input, which, by) => {
          const lower = input.results.map((result, index): SubjectResult => {
            if (index !== which % input.results.length) return result;
            return result.kind === "scored"
              ? { ...result, mark: Math.max(0, result.mark - by) }
              : { kind: "comment", subject: result.subject, passed: false };
          });
          const before = rankedByMarks(input).ranking;
          const after = rankedByMarks({ ...input, results: lower }).ranking;
          expect(place(after.base)).toBeGreaterThanOrEqual(place(before.base));
          // Where the text leaves room, the better reading of the better marks is never worse.
          const best = Math.min(place(before.rank), place(before.otherRank ?? before.rank));
          expect(place(after.rank)).toBeGreaterThanOrEqual(best);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("khoản 6 lifts by one or two ranks at most, and never to the rank of the means", () => {
    fc.assert(
      fc.property(nearResults, (input) => {
        const { mean, ranking } = rankedByMarks(input);
        const lift = place(ranking.base) - place(ranking.rank);
        expect(lift).toBeGreaterThanOrEqual(0);
        expect(lift).toBeLessThanOrEqual(1);
        if (lift > 0) expect(mean).toBeGreaterThanOrEqual(65);
        if (lift > 0 && ranking.doubt === null) expect(ranking.failing).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test("a rank implies the mean and the key subject that it asks", () => {
    fc.assert(
      fc.property(nearResults, (input) => {
        const { mean, ranking } = rankedByMarks(input);
        if (ranking.rank === "excellent") expect(mean).toBeGreaterThanOrEqual(80);
        if (ranking.rank === "good") expect(mean).toBeGreaterThanOrEqual(65);
        if (ranking.rank === "average") expect(mean).toBeGreaterThanOrEqual(50);
      }),
      { numRuns: 500 },
    );
  });
});
