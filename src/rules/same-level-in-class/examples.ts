import type { ExampleRow, RuleExamples } from "../examples";

function classOf(size: number, level: (index: number) => string): ExampleRow[] {
  return Array.from({ length: size }, (_, index) => ({ classCode: "4A", "level.music": level(index) }));
}

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { why: "one pupil differs", level: "C1", rows: classOf(20, (index) => (index === 7 ? "H" : "T")) },
    { why: "a small class", level: "C1", rows: classOf(14, () => "T") },
    { why: "nothing given yet", level: "C1", rows: classOf(20, () => "") },
  ],
  fails: [
    {
      why: "a whole class at one level",
      level: "C1",
      rows: classOf(15, () => "T"),
      finds: [{ row: 0, field: "level.music", message: "same", fix: null }],
    },
  ],
};
