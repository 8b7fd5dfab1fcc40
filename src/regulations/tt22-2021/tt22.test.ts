import fc from "fast-check";
import type { SubjectResult } from "../subjectResult";
import { learningLevel } from "./learningLevel";
import { achievementLevels, type AchievementLevel } from "./thresholds";
import { promotionAfterSummer2021, promotionOf2021, titleOf2021, trainingOfYear } from "./yearResult";

const scored = ["math", "literature", "english", "civics", "historyGeography", "science", "technology", "informatics"];

function pupil(marks: readonly number[], failedComments: readonly string[] = []): SubjectResult[] {
  return [
    ...marks.map((mark, index) => ({ kind: "scored" as const, subject: scored[index] ?? String(index), mark })),
    ...["physicalEducation", "arts", "experience"].map((subject) => ({
      kind: "comment" as const,
      subject,
      passed: !failedComments.includes(subject),
    })),
  ];
}

interface LevelCase {
  readonly why: string;
  readonly marks: readonly number[];
  readonly failed?: readonly string[];
  readonly base: AchievementLevel;
  readonly level: AchievementLevel;
  readonly other?: AchievementLevel;
}

const cases: readonly LevelCase[] = [
  { why: "six at 8.0, two at 6.5", marks: [80, 80, 80, 80, 80, 80, 65, 65], base: "good", level: "good" },
  { why: "five at 8.0", marks: [80, 80, 80, 80, 80, 79, 79, 79], base: "fair", level: "fair" },
  {
    why: "one at 6.4: one level down, not raised",
    marks: [90, 90, 90, 90, 90, 90, 90, 64],
    base: "fair",
    level: "fair",
  },
  { why: "one at 4.9: two levels below Tốt", marks: [90, 90, 90, 90, 90, 90, 90, 49], base: "pass", level: "fair" },
  { why: "one at 3.4: three levels below Tốt", marks: [90, 90, 90, 90, 90, 90, 90, 34], base: "fail", level: "pass" },
  { why: "one at 3.4: two levels below Khá", marks: [70, 70, 70, 70, 70, 70, 70, 34], base: "fail", level: "pass" },
  { why: "two at 4.9: no single subject", marks: [90, 90, 90, 90, 90, 90, 49, 49], base: "pass", level: "pass" },
  { why: "4.9 and 6.4: the fall is due to both", marks: [90, 90, 90, 90, 90, 90, 64, 49], base: "pass", level: "pass" },
  {
    why: "4.9 and only five others at 8.0",
    marks: [90, 90, 90, 90, 90, 70, 70, 49],
    base: "pass",
    level: "pass",
    other: "fair",
  },
  {
    why: "a comment subject Chưa đạt",
    marks: [90, 90, 90, 90, 90, 90, 90, 90],
    failed: ["arts"],
    base: "pass",
    level: "fair",
  },
  {
    why: "two comment subjects Chưa đạt",
    marks: [90, 90, 90, 90, 90, 90, 90, 90],
    failed: ["arts", "experience"],
    base: "fail",
    level: "fail",
  },
  { why: "six at 5.0, none below 3.5", marks: [50, 50, 50, 50, 50, 50, 35, 35], base: "pass", level: "pass" },
  { why: "five at 5.0", marks: [50, 50, 50, 50, 50, 49, 49, 49], base: "fail", level: "fail" },
];

test.each(cases)("$why: $base, $level", ({ marks, failed, base, level, other }) => {
  expect(learningLevel(pupil(marks, failed))).toMatchObject({ base, level, otherLevel: other ?? null });
});

test("the subject that was forgiven is named, with the clause", () => {
  expect(learningLevel(pupil([90, 90, 90, 90, 90, 90, 90, 49]))).toMatchObject({
    subject: "informatics",
    clause: { vi: "TT 22/2021/TT-BGDĐT, Điều 9 khoản 3" },
  });
});

test("without marks there is no level", () => {
  expect(learningLevel(pupil([]))).toBeNull();
});

const level = fc.constantFrom(...achievementLevels);
const place = (of: AchievementLevel) => achievementLevels.indexOf(of);

test("no level rises when a mark falls", () => {
  const mark = fc.constantFrom(34, 35, 49, 50, 64, 65, 79, 80, 90);
  fc.assert(
    fc.property(
      fc.array(mark, { minLength: 8, maxLength: 8 }),
      fc.nat({ max: 7 }),
      fc.integer({ min: 1, max: 40 }),
      (marks, which, by) => {
        const lower = marks.map((each, index) => (index === which ? Math.max(0, each - by) : each));
        const [before, after] = [learningLevel(pupil(marks)), learningLevel(pupil(lower))];
        if (!before || !after) throw new Error("marks without a level");
        expect(place(after.base)).toBeGreaterThanOrEqual(place(before.base));
        const best = Math.min(place(before.level), place(before.otherLevel ?? before.level));
        expect(place(after.level)).toBeGreaterThanOrEqual(best);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each<[AchievementLevel, AchievementLevel, AchievementLevel]>([
  ["good", "good", "good"],
  ["fair", "good", "good"],
  ["pass", "good", "fair"],
  ["fail", "good", "fair"],
  ["pass", "fair", "fair"],
  ["fail", "fair", "pass"],
  ["good", "pass", "fair"],
  ["fair", "pass", "pass"],
  ["fail", "pass", "pass"],
  ["good", "fail", "fail"],
])("training HK I %s, HK II %s: year %s", (term1, term2, year) => {
  expect(trainingOfYear(term1, term2)).toBe(year);
});

test("a better term never makes the year's training worse", () => {
  fc.assert(
    fc.property(level, level, level, (a, b, other) => {
      const [better, worse] = place(a) <= place(b) ? [a, b] : [b, a];
      expect(place(trainingOfYear(better, other))).toBeLessThanOrEqual(place(trainingOfYear(worse, other)));
      expect(place(trainingOfYear(other, better))).toBeLessThanOrEqual(place(trainingOfYear(other, worse)));
    }),
  );
});

test("titles", () => {
  const six = pupil([90, 90, 90, 90, 90, 90, 65, 65]);
  const five = pupil([90, 90, 90, 90, 90, 89, 65, 65]);
  expect(titleOf2021("good", "good", six)).toBe("outstandingPupil");
  expect(titleOf2021("good", "good", five)).toBe("excellentPupil");
  expect(titleOf2021("fair", "good", six)).toBeNull();
  expect(titleOf2021("good", "fair", six)).toBeNull();
});

test.each<[AchievementLevel, AchievementLevel | null, number, string]>([
  ["pass", "pass", 45, "promoted"],
  ["good", "good", 46, "repeats"],
  ["fail", "pass", 0, "retakesExams"],
  ["pass", "fail", 0, "summerConduct"],
  ["fail", "fail", 0, "retakesAndSummerConduct"],
  ["pass", null, 0, "promoted"],
])("learning %s, training %s, %i sessions off: %s", (learning, training, absences, outcome) => {
  expect(promotionOf2021({ learning, training, absences }).outcome).toBe(outcome);
  expect(promotionAfterSummer2021({ learning, training, absences }).outcome).toBe(
    outcome === "promoted" ? "promoted" : "repeats",
  );
});
