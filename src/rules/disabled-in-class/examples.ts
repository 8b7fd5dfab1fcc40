import type { ExampleRow, RuleExamples } from "../examples";

const disabled: ExampleRow = { classCode: "1A", status: "Đang học", disability: "Khuyết tật nhìn" };
const other: ExampleRow = { ...disabled, disability: "" };

export const examples: RuleExamples = {
  passes: [
    { rows: [disabled, disabled, other], level: "C1" },
    { why: "one has gone", rows: [disabled, disabled, { ...disabled, status: "Chuyển đi kỳ 1" }], level: "C1" },
    { why: "nobody is", rows: Array.from({ length: 33 }, () => other), level: "C1" },
    { why: "more than the norm of all is another rule's", rows: [disabled, ...others(35)], level: "C1" },
  ],
  fails: [
    {
      rows: [other, disabled, disabled, disabled],
      level: "C1",
      finds: [{ row: 1, field: "disability", message: "several", severity: "info", fix: null }],
    },
    {
      rows: [...others(32), disabled],
      level: "C1",
      finds: [{ row: 32, field: "disability", message: "full", severity: "info" }],
    },
  ],
};

function others(count: number): ExampleRow[] {
  return Array.from({ length: count }, () => other);
}
