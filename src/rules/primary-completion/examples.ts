import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "C1",
      rows: [
        { classCode: "5A", primaryCompletion: "x", classCompletion: "x" },
        { classCode: "5A", primaryCompletion: "", classCompletion: "" },
        { classCode: "4A", primaryCompletion: "", classCompletion: "x" },
      ],
    },
    { why: "no column for the class", level: "C1", rows: [{ classCode: "5A", primaryCompletion: "x" }] },
    { why: "no column for the level", level: "C1", rows: [{ classCode: "5A", classCompletion: "x" }] },
  ],
  fails: [
    {
      level: "C1",
      rows: [
        { classCode: "4A", primaryCompletion: "x", classCompletion: "x" },
        { classCode: "5A", primaryCompletion: "x", classCompletion: "" },
        { classCode: "5A", primaryCompletion: "", classCompletion: "x" },
      ],
      finds: [
        { row: 0, field: "primaryCompletion", message: "notFinalGrade", fix: "" },
        { row: 1, field: "primaryCompletion", message: "withoutClass", fix: null },
        { row: 2, field: "primaryCompletion", message: "missing", fix: "x" },
      ],
    },
  ],
};
