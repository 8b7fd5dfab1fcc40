import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ classCode: "6A" }, { classCode: "9/2" }], level: "C2" },
    { why: "text that looks like a date", rows: [{ classCode: "6A" }, { classCode: "6/1" }], level: "C2" },
  ],
  fails: [
    {
      why: "6/1 became 6 January",
      rows: [{ classCode: "6A" }, { classCode: 43106 }],
      formats: { classCode: "d-mmm" },
      level: "C2",
      finds: [{ row: 1, field: "classCode", message: "date", fix: "6/1", sure: false }],
    },
    {
      why: "the school's own list has one class that it can be",
      rows: [{ classCode: "6-2" }, { classCode: 43106 }],
      formats: { classCode: "d-mmm" },
      sheets: {
        LOP: [
          ["STT", "Mã lớp", "Tên lớp", "Khối"],
          [1, "6-1", "Lớp 6-1", "Khối 6"],
          [2, "6-2", "Lớp 6-2", "Khối 6"],
        ],
      },
      level: "C2",
      finds: [{ row: 1, field: "classCode", message: "date", fix: "6-1", sure: true }],
    },
  ],
};
