import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ classCode: "6A" }, { classCode: "9/2" }], level: "C2" },
    { rows: [{ classCode: "1A" }, { classCode: "L5B" }], level: "C1" },
    { why: "a class without a grade in its code", rows: [{ classCode: "Chồi 2" }], level: "MN" },
    { why: "GDTX teaches every grade", rows: [{ classCode: "10A" }, { classCode: "6A" }], level: "TX" },
  ],
  fails: [
    {
      rows: [{ classCode: "6A" }, { classCode: "10A" }],
      level: "C2",
      finds: [{ row: 1, field: "classCode", message: "otherLevel", fix: null }],
    },
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
