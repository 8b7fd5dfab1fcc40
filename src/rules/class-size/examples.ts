import type { ExampleRow, RuleExamples } from "../examples";

function classOf(classCode: string, pupils: number, status = "Đang học"): ExampleRow[] {
  return Array.from({ length: pupils }, () => ({ classCode, status }));
}

export const examples: RuleExamples = {
  passes: [
    { why: "the norm itself", rows: [...classOf("6A", 45), ...classOf("6B", 30)] },
    { why: "who has gone is not counted", rows: [...classOf("6A", 44), ...classOf("6A", 5, "Chuyển đi kỳ 1")] },
    { why: "thirty-five of five years", rows: classOf("Lá 1", 35), level: "MN" },
  ],
  fails: [
    {
      why: "a class of forty-six",
      rows: classOf("6A", 46),
      finds: [{ field: "classCode", message: "over", fix: null }],
    },
    {
      why: "three years old, and twenty-six",
      rows: classOf("Mầm 1", 26),
      level: "MN",
      finds: [{ field: "classCode", message: "over" }],
    },
    {
      why: "two classes under one code",
      rows: [...classOf("1B", 20), ...classOf("1A", 72)],
      level: "C1",
      finds: [{ row: 20, field: "classCode", message: "doubled", severity: "warning" }],
    },
  ],
};
