import type { ExampleRow, RuleExamples } from "../examples";

function classOf(size: number, measures: (index: number) => ExampleRow): ExampleRow[] {
  return Array.from({ length: size }, (_, index) => ({ classCode: "Lá 1", ...measures(index) }));
}

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { level: "MN", rows: classOf(10, (index) => ({ weight: index === 3 ? 17 : 16, height: 100 + index })) },
    { why: "a few children", level: "MN", rows: classOf(7, () => ({ weight: 16, height: 100 })) },
  ],
  fails: [
    {
      why: "filled down",
      level: "MN",
      rows: classOf(8, (index) => ({ weight: 16.5, height: 100 + index })),
      finds: [{ row: 0, field: "weight", message: "weight", fix: null }],
    },
    {
      why: "heights filled down, as text",
      level: "MN",
      rows: classOf(8, (index) => ({ weight: 15 + index, height: "100,5" })),
      finds: [{ row: 0, field: "height", message: "height" }],
    },
  ],
};
