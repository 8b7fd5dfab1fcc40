import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "C1",
      rows: [
        { classCode: "4A", "test.math": 10, "test.vietnamese": 1 },
        { classCode: "4A", "test.math": "9", "test.vietnamese": "" },
        { classCode: "4A", "test.math": "-", "test.vietnamese": "" },
      ],
    },
  ],
  fails: [
    {
      level: "C1",
      rows: [{ classCode: "4A", "test.math": 8, "test.vietnamese": "M" }],
      finds: [{ field: "test.vietnamese", message: "exempt", severity: "info", fix: null }],
    },
    {
      level: "C1",
      rows: [
        { classCode: "4A", "test.math": 0 },
        { classCode: "4A", "test.math": 8.5 },
        { classCode: "4A", "test.math": "7,25" },
        { classCode: "4A", "test.math": 85 },
        { classCode: "4A", "test.math": 110 },
        { classCode: "4A", "test.math": "T" },
        { classCode: "4A", "test.math": "8..5" },
      ],
      finds: [
        { row: 0, field: "test.math", message: "zero", fix: null },
        { row: 1, field: "test.math", message: "decimals", fix: null },
        { row: 2, field: "test.math", message: "decimals", fix: null },
        { row: 3, field: "test.math", message: "outOfRange", fix: null },
        { row: 4, field: "test.math", message: "outOfRange", fix: null },
        { row: 5, field: "test.math", message: "notAScore", fix: null },
        { row: 6, field: "test.math", message: "notAScore", fix: null },
      ],
    },
    {
      why: "a pupil with a disability, said in the place of a score",
      level: "C1",
      rows: [{ classCode: "3A", "test.math": "KT" }],
      finds: [{ field: "test.math", message: "disabled", severity: "warning", fix: null }],
    },
    {
      why: "the pupil's status in the place of a score",
      level: "C1",
      rows: [{ classCode: "3A", "test.math": "Nghỉ học" }],
      finds: [{ field: "test.math", message: "gone", severity: "warning", fix: "" }],
    },
    {
      why: "8 May 2018, 23 October 2017: the cell became a date",
      level: "C1",
      rows: [
        { classCode: "3A", "test.math": 43228 },
        { classCode: "3A", "test.math": 43031 },
      ],
      finds: [
        { row: 0, field: "test.math", message: "date", fix: null },
        { row: 1, field: "test.math", message: "date", fix: null },
      ],
    },
  ],
};
