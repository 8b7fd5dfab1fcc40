import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { rows: [{ daysAbsent: 3, excusedAbsences: 2, unexcusedAbsences: 1 }, { daysAbsent: "" }, { daysAbsent: "0" }] },
  ],
  fails: [
    {
      rows: [
        { daysAbsent: "nhiều" },
        { daysAbsent: 2.5 },
        { daysAbsent: 450 },
        { daysAbsent: 4, excusedAbsences: 2, unexcusedAbsences: 1 },
      ],
      finds: [
        { row: 0, field: "daysAbsent", message: "notCount", fix: null },
        { row: 1, field: "daysAbsent", message: "notCount" },
        { row: 2, field: "daysAbsent", message: "tooMany", severity: "warning" },
        { row: 3, field: "daysAbsent", message: "sum", severity: "warning" },
      ],
    },
  ],
};
