import fc from "fast-check";
import { academicRanks, conductRanks, type AcademicRank, type ConductRank } from "../ranks";
import type { SubjectResult } from "../subjectResult";
import { titleOf } from "../tt58-2011/title";
import type { Level } from "../level";
import { graduationRuleSetFor, type GraduationRuleSetId } from "./graduationRuleSets";
import {
  graduatesByTests,
  graduationRank,
  graduationRanks,
  lowerSecondaryGraduation,
  lowerSecondaryGraduation2023,
  type GraduationRank,
  type LowerSecondaryCandidate,
} from "./lowerSecondary";
import {
  examinationRefusals,
  graduationScore,
  isScoreDoubtful,
  jointPaper,
  upperSecondaryGraduation,
  type ScoreInput,
} from "./upperSecondary";

test.each<[Level, number, number, GraduationRuleSetId | null]>([
  ["C2", 9, 2017, "qd11-2006"],
  ["TX", 9, 2023, "qd11-2006"],
  ["C2", 9, 2024, "tt31-2023"],
  ["C3", 12, 2017, "tt04-2017"],
  ["C3", 12, 2018, "tt03-2019"],
  ["TX", 12, 2019, "tt15-2020"],
  ["C3", 12, 2023, "tt15-2020"],
  ["C3", 12, 2024, "tt24-2024"],
  ["C2", 8, 2017, null],
  ["C3", 9, 2017, null],
  ["C1", 5, 2017, null],
  ["C2", 9, 2015, null],
])("%s, grade %i, %i: %p", (level, grade, schoolYear, id) => {
  expect(graduationRuleSetFor(level, grade, schoolYear)?.id ?? null).toBe(id);
});

describe("THCS by QĐ 11/2006", () => {
  const pupil: LowerSecondaryCandidate = {
    rank: "good",
    conduct: "good",
    absences: 3,
    birthYear: 2003,
    schoolYear: 2017,
    isContinuing: false,
    hasPriority: false,
    results: [],
  };

  test.each<[AcademicRank, ConductRank | null, GraduationRank]>([
    ["excellent", "good", "excellent"],
    ["excellent", "fair", "good"],
    ["excellent", "average", "average"],
    ["good", "good", "good"],
    ["good", "fair", "good"],
    ["good", "average", "average"],
    ["average", "good", "average"],
    ["excellent", null, "excellent"],
    ["good", null, "good"],
    ["average", null, "average"],
  ])("học lực %s and hạnh kiểm %s: %s", (rank, conduct, expected) => {
    expect(lowerSecondaryGraduation({ ...pupil, rank, conduct })).toMatchObject({ graduates: true, rank: expected });
  });

  test.each<[string, Partial<LowerSecondaryCandidate>, string[]]>([
    ["21 years old", { birthYear: 1997 }, []],
    ["22 years old", { birthYear: 1996 }, ["tooOld"]],
    ["GDTX has no upper age", { birthYear: 1980, isContinuing: true }, []],
    ["GDTX under 15", { birthYear: 2004, isContinuing: true }, ["tooYoung"]],
    ["45 sessions", { absences: 45 }, []],
    ["46 sessions", { absences: 46 }, ["absences"]],
    ["conduct Yếu", { conduct: "weak" }, ["conduct"]],
    ["rank Yếu", { rank: "weak" }, ["rank"]],
    ["rank Kém and conduct Yếu", { rank: "poor", conduct: "weak" }, ["conduct", "rank"]],
    ["nothing known of age and absences", { birthYear: null, absences: null }, []],
  ])("%s", (_why, change, reasons) => {
    const verdict = lowerSecondaryGraduation({ ...pupil, ...change });
    expect(verdict.refusals.map(({ reason }) => reason)).toEqual(reasons);
    expect(verdict.graduates).toBe(reasons.length === 0);
    expect(verdict.rank === null).toBe(reasons.length > 0);
  });

  const marks = (math: number, literature: number, history: number): SubjectResult[] => [
    { kind: "scored", subject: "math", mark: math },
    { kind: "scored", subject: "literature", mark: literature },
    { kind: "scored", subject: "history", mark: history },
  ];

  test.each<[AcademicRank, boolean, SubjectResult[], boolean]>([
    ["weak", true, marks(50, 40, 35), true],
    ["weak", true, marks(40, 50, 35), true],
    ["weak", true, marks(49, 49, 60), false],
    ["weak", true, marks(50, 50, 34), false],
    ["weak", false, marks(50, 50, 50), false],
    ["poor", true, marks(50, 50, 50), false],
  ])("rank %s, priority %p: graduates %p", (rank, hasPriority, results, graduates) => {
    const verdict = lowerSecondaryGraduation({ ...pupil, rank, hasPriority, results });
    expect(verdict.graduates).toBe(graduates);
    expect(verdict.byPriority).toBe(graduates);
    expect(verdict.rank).toBe(graduates ? "average" : null);
  });

  test("a better rank or conduct never gives a worse diploma", () => {
    const ranks = fc.constantFrom(...academicRanks);
    const conducts = fc.constantFrom(...conductRanks);
    const place = (rank: AcademicRank, conduct: ConductRank) => graduationRanks.indexOf(graduationRank(rank, conduct));
    fc.assert(
      fc.property(ranks, ranks, conducts, conducts, (rank, otherRank, conduct, otherConduct) => {
        const isBetter =
          academicRanks.indexOf(rank) <= academicRanks.indexOf(otherRank) &&
          conductRanks.indexOf(conduct) <= conductRanks.indexOf(otherConduct);
        if (isBetter) expect(place(rank, conduct)).toBeLessThanOrEqual(place(otherRank, otherConduct));
        if (titleOf(rank, conduct) === "excellentPupil") expect(graduationRank(rank, conduct)).toBe("excellent");
      }),
    );
  });

  test.each([
    [5, 5, true],
    [9, 1, true],
    [10, 0, false],
    [4.75, 5, false],
  ])("tests %p and %p: %p", (math, literature, graduates) => {
    expect(graduatesByTests(math, literature)).toBe(graduates);
  });
});

test.each([
  [true, 2010, []],
  [false, 2010, ["programme"]],
  [null, 2010, []],
  [true, 2002, ["tooOld"]],
])("THCS by TT 31/2023: completed %p, born %i: %p", (completedProgramme, birthYear, reasons) => {
  const verdict = lowerSecondaryGraduation2023({
    completedProgramme,
    birthYear,
    schoolYear: 2024,
    isContinuing: false,
  });
  expect(verdict.refusals.map(({ reason }) => reason)).toEqual(reasons);
});

describe("the score of THPT", () => {
  const input: ScoreInput = {
    papers: [600, 550, 420, 525],
    encouragement: 150,
    yearMeans: [68, 70, 72],
    priority: 25,
  };

  test("2018: half examination, half lớp 12", () => {
    // ((20.95 + 1.5) / 4 + 7.2) / 2 + 0.25 = 6.65625
    expect(graduationScore("tt04-2017", input)).toBe(666);
  });

  test("2019–2024: 70 and 30", () => {
    // 5.6125 × 0.7 + 7.2 × 0.3 + 0.25 = 6.33875
    expect(graduationScore("tt03-2019", input)).toBe(634);
    expect(graduationScore("tt15-2020", input)).toBe(634);
  });

  test("2025: half and half with three years, weighed 1, 2, 3", () => {
    // (5.6125 + (6.8 + 14.0 + 21.6) / 6) / 2 + 0.25 = 6.5895…
    expect(graduationScore("tt24-2024", input)).toBe(659);
  });

  test("GDTX: three papers", () => {
    // (15.7 / 3 + 1.5 / 4 + 7.2) / 2 = 6.40416…
    const gdtx = { ...input, papers: [600, 550, 420], priority: 0 };
    expect(graduationScore("tt04-2017", gdtx)).toBe(640);
    expect(isScoreDoubtful("tt04-2017", true, gdtx)).toBe(true);
    expect(isScoreDoubtful("tt04-2017", true, { ...gdtx, encouragement: 0 })).toBe(false);
    expect(isScoreDoubtful("tt04-2017", false, gdtx)).toBe(false);
    expect(isScoreDoubtful("tt24-2024", true, gdtx)).toBe(false);
  });

  test("what is missing gives no score", () => {
    expect(graduationScore("tt04-2017", { ...input, papers: [] })).toBeNull();
    expect(graduationScore("tt04-2017", { ...input, yearMeans: [68, 70, null] })).toBeNull();
    expect(graduationScore("tt04-2017", { ...input, yearMeans: [null, null, 72] })).toBe(666);
    expect(graduationScore("tt24-2024", { ...input, yearMeans: [null, 70, 72] })).toBeNull();
  });

  test("equals the exact rational, rounded half up, and rises with every part", () => {
    const score = fc.integer({ min: 0, max: 1000 });
    const anyInput = fc.record({
      papers: fc.array(score, { minLength: 3, maxLength: 4 }),
      encouragement: fc.constantFrom(0, 100, 150, 200, 400),
      yearMeans: fc.tuple(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
      ),
      priority: fc.constantFrom(0, 25, 50),
    });
    fc.assert(
      fc.property(anyInput, fc.constantFrom("tt04-2017", "tt15-2020", "tt24-2024"), (any, ruleSet) => {
        const mean =
          ruleSet === "tt24-2024"
            ? (any.yearMeans[0] + 2 * any.yearMeans[1] + 3 * any.yearMeans[2]) / 6
            : any.yearMeans[2];
        const exam = any.papers.reduce((sum, paper) => sum + paper, 0) / any.papers.length + any.encouragement / 4;
        const share = ruleSet === "tt15-2020" ? 0.7 : 0.5;
        const rough = exam * share + mean * 10 * (1 - share) + any.priority;
        const exact = graduationScore(ruleSet, any) ?? -1;
        expect(Math.abs(exact - rough)).toBeLessThanOrEqual(0.5 + 1e-6);
        const better = { ...any, yearMeans: [any.yearMeans[0], any.yearMeans[1], any.yearMeans[2] + 1] as const };
        expect(graduationScore(ruleSet, better) ?? -1).toBeGreaterThanOrEqual(exact);
      }),
    );
  });

  test("a joint paper is the mean of its components", () => {
    expect(jointPaper([525, 600, 475])).toBe(533);
    expect(jointPaper([])).toBeNull();
  });
});

test.each([
  [[500, 500, 500, 500], 500, false, []],
  [[500, 500, 100, 900], 520, false, ["failingPaper"]],
  [[500, 500, 101, 900], 520, false, []],
  [[500, 500, 500, 500], 499, false, ["score"]],
  [[100, 500, 500, 500], 480, true, ["annulled", "failingPaper", "score"]],
])("papers %p, score %i, annulled %p: refused for %p", (scores, score, isAnnulled, reasons) => {
  const verdict = upperSecondaryGraduation({ ruleSet: "tt04-2017", scores, graduationScore: score, isAnnulled });
  expect(verdict.refusals.map(({ reason }) => reason)).toEqual(reasons);
  expect(verdict.graduates).toBe(reasons.length === 0);
});

test("who graduates does so with a better paper as well", () => {
  const paper = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(
      fc.tuple(paper, paper, paper, paper),
      fc.integer({ min: 30, max: 90 }),
      fc.nat({ max: 3 }),
      fc.integer({ min: 1, max: 300 }),
      (papers, mean, which, by) => {
        const judged = (scores: readonly number[]) => {
          const input = { papers: scores, encouragement: 0, yearMeans: [null, null, mean] as const, priority: 0 };
          const score = graduationScore("tt04-2017", input) ?? -1;
          const result = { ruleSet: "tt04-2017", scores, graduationScore: score, isAnnulled: false } as const;
          return { score, ...upperSecondaryGraduation(result) };
        };
        const before = judged(papers);
        const after = judged(papers.map((held, index) => (index === which ? Math.min(1000, held + by) : held)));
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        if (before.graduates) expect(after.graduates).toBe(true);
        if (before.graduates) expect(Math.min(...papers)).toBeGreaterThan(100);
      },
    ),
  );
});

test.each<[AcademicRank, ConductRank | null, number | null, string[]]>([
  ["weak", "average", 45, []],
  ["poor", "average", 0, ["rank"]],
  ["weak", "weak", 0, ["conduct"]],
  ["weak", null, null, []],
  ["poor", "weak", 46, ["conduct", "rank", "absences"]],
])("lớp 12 with %s, %s, %p sessions off: %p", (rank, conduct, absences, reasons) => {
  expect(examinationRefusals({ ruleSet: "tt04-2017", rank, conduct, absences }).map(({ reason }) => reason)).toEqual(
    reasons,
  );
});
