import type { RuleExamples } from "../examples";

const classes = [
  ["DANH MỤC LỚP"],
  ["STT", "Mã lớp", "Tên lớp", "Khối"],
  [1, "6A", "Lớp 6A", "6"],
  [2, "6B", "Lớp 6B", "6"],
  [3, "7A", "Lớp 7A", "7"],
];

export const examples: RuleExamples = {
  passes: [
    { rows: [{ classCode: "6A" }, { classCode: "7a" }], sheets: { LOP: classes } },
    { why: "a date, which another rule reads", rows: [{ classCode: 43106 }], sheets: { LOP: classes } },
    { why: "no list of classes in the book", rows: [{ classCode: "8K" }] },
  ],
  fails: [
    {
      rows: [{ classCode: "6A" }, { classCode: "8K" }],
      sheets: { LOP: classes },
      finds: [{ row: 1, field: "classCode", message: "unknown", severity: "warning" }],
    },
    {
      why: "a number is a class code too",
      rows: [{ classCode: "6A" }, { classCode: 61 }],
      sheets: { LOP: classes },
      finds: [{ row: 1, field: "classCode", message: "unknown" }],
    },
  ],
};
