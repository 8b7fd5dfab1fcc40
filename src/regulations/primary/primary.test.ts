import fc from "fast-check";
import { awardOf, classCompletion2020, yearLevelOf, yearLevels, type YearLevel } from "../tt27-2020/year";
import { classCompletion, excellentCompletion } from "../tt22-2016/year";
import { isTestScore, subjectLevels, traitLevels, type PrimaryYear } from "./levels";

/** Letters as forms print them: `T9` is a tested subject with level T and score 9, `T` one without test. */
function year(subjects: string, traits: string): PrimaryYear {
  return {
    subjects: subjects.split(" ").map((cell, index) => ({
      subject: `subject${String(index)}`,
      level: { T: "completedWell", H: "completed", C: "notCompleted" }[cell.charAt(0)] as never,
      isTested: cell.length > 1,
      test: cell.length > 1 && cell.slice(1) !== "?" ? Number(cell.slice(1)) : null,
    })),
    traits: [...traits].map((letter, index) => ({
      trait: `trait${String(index)}`,
      level: ({ T: "good", Đ: "met", C: "needsEffort" }[letter] ?? null) as never,
    })),
  };
}

test.each([
  [1, true],
  [10, true],
  [0, false],
  [11, false],
  [8.5, false],
  [Number.NaN, false],
])("score %p: %p", (score, isScore) => {
  expect(isTestScore(score)).toBe(isScore);
});

test.each([
  ["T9 T10 T T", "TTTTTTT", "yes", "yes", "excellent"],
  ["T9 T8 T T", "TTTTTTT", "yes", "no", "good"],
  ["T7 T7 T T", "TTTTTTT", "yes", "no", "good"],
  ["T7 T6 T T", "TTTTTTT", "yes", "no", "completed"],
  ["T9 T9 T H", "TTTTTTT", "yes", "no", "completed"],
  ["T9 T9 T T", "TTTTTTĐ", "yes", "no", "completed"],
  ["H5 H5 H H", "ĐĐĐĐĐĐĐ", "yes", "no", "completed"],
  ["H5 H4 H H", "ĐĐĐĐĐĐĐ", "no", "no", "notCompleted"],
  ["H5 H5 H C", "ĐĐĐĐĐĐĐ", "no", "no", "notCompleted"],
  ["H5 H5 H H", "ĐĐĐĐĐĐC", "no", "no", "notCompleted"],
  ["H5 H? H H", "ĐĐĐĐĐĐĐ", "unknown", "no", null],
  ["T9 T? T T", "TTTTTTT", "unknown", "unknown", null],
  ["H4 H? H H", "ĐĐĐĐĐĐĐ", "no", "no", "notCompleted"],
])("%s with %s: completed %s, excellent %s, level %p", (subjects, traits, completed, excellent, level) => {
  expect(classCompletion(year(subjects, traits)).verdict).toBe(completed);
  expect(excellentCompletion(year(subjects, traits)).verdict).toBe(excellent);
  expect(yearLevelOf(year(subjects, traits))).toBe(level);
});

test("what is short is named", () => {
  expect(classCompletion(year("H4 T9 C", "ĐCT")).shortfalls).toEqual([
    { kind: "test", subject: "subject0", score: 4 },
    { kind: "subject", subject: "subject2", level: "notCompleted" },
    { kind: "trait", trait: "trait1", level: "needsEffort" },
  ]);
});

test("nothing given proves nothing", () => {
  expect(classCompletion({ subjects: [], traits: [] }).verdict).toBe("unknown");
});

test.each<[YearLevel, ReturnType<typeof awardOf>]>([
  ["excellent", { award: "outstandingPupil", follows: true }],
  ["good", { award: "exemplaryPupil", follows: false }],
  ["completed", null],
  ["notCompleted", null],
])("%s: award %p", (level, award) => {
  expect(awardOf(level)).toEqual(award);
});

const anyYear: fc.Arbitrary<PrimaryYear> = fc.record({
  subjects: fc.array(
    fc.record({
      subject: fc.constantFrom("math", "vietnamese", "music"),
      level: fc.constantFrom(...subjectLevels),
      isTested: fc.constant(true),
      test: fc.integer({ min: 1, max: 10 }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  traits: fc.array(fc.record({ trait: fc.constant("trait"), level: fc.constantFrom(...traitLevels) }), {
    minLength: 1,
    maxLength: 7,
  }),
});

test("excellence implies completion, and both circulars agree on completion", () => {
  fc.assert(
    fc.property(anyYear, (any) => {
      const completed = classCompletion(any).verdict;
      if (excellentCompletion(any).verdict === "yes") expect(completed).toBe("yes");
      expect(classCompletion2020(yearLevelOf(any))).toBe(completed);
    }),
  );
});

test("no year's level rises when a test falls", () => {
  fc.assert(
    fc.property(anyYear, fc.nat(), (any, which) => {
      const lower = any.subjects.map((subject, index) =>
        index === which % any.subjects.length ? { ...subject, test: Math.max(1, (subject.test ?? 1) - 1) } : subject,
      );
      const place = (of: PrimaryYear) => yearLevels.indexOf(yearLevelOf(of) ?? "excellent");
      expect(place({ ...any, subjects: lower })).toBeGreaterThanOrEqual(place(any));
    }),
  );
});
