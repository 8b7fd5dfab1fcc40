import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "MN",
      rows: [
        {
          classCode: "Lá 1",
          healthCheckTerm1: "x",
          healthCheckTerm2: "",
          underweight: "x",
          stuntedTerm2: "x",
          obese: "",
        },
        { classCode: "Lá 1", healthCheckTerm1: "", healthCheckTerm2: "", underweight: "", obese: "" },
      ],
    },
    { why: "no column for the check", level: "MN", rows: [{ classCode: "Lá 1", obese: "x" }] },
    { why: "short and fat is possible", level: "MN", rows: [{ classCode: "Lá 1", stuntedTerm2: "x", obese: "x" }] },
  ],
  fails: [
    {
      level: "MN",
      rows: [
        { classCode: "Lá 1", healthCheckTerm2: "x", wasted: "x", obese: "x", stuntedTerm2: "" },
        { classCode: "Lá 1", healthCheckTerm2: "", wasted: "", obese: "", stuntedTerm2: "x" },
      ],
      finds: [
        { row: 0, field: "obese", message: "thinAndFat", fix: null },
        { row: 1, field: "stuntedTerm2", message: "notChecked", fix: null },
      ],
    },
  ],
};
