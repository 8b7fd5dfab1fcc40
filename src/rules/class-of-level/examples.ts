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
      why: "a whole class of the other level is told once",
      rows: [{ classCode: "6A" }, { classCode: "6B" }, { classCode: "5A" }, { classCode: "5A" }, { classCode: "5A" }],
      level: "C2",
      finds: [{ row: 2, field: "classCode", message: "otherLevel", fix: null }],
    },
  ],
};
