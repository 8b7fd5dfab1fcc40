import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { rows: [{ classCode: "8A", "mark.chemistry": 7, "mark.music": "Đ" }] },
    {
      why: "the column is there, the grade has no mark",
      rows: [{ classCode: "6A", "mark.chemistry": "-", "mark.physics": 6 }],
    },
    { why: "the programme of 2018", rows: [{ "mark.naturalScience": 8, "mark.arts": "Đ" }], schoolYear: 2021 },
  ],
  fails: [
    {
      rows: [{ classCode: "6A", "mark.chemistry": 7, "mark.nationalDefence": 8 }],
      finds: [
        { field: "mark.chemistry", message: "grade", severity: "warning" },
        { field: "mark.nationalDefence", message: "level" },
      ],
    },
    {
      why: "physics is part of natural science since 2021",
      rows: [{ "mark.physics": 8 }],
      schoolYear: 2021,
      finds: [{ field: "mark.physics", message: "grade", severity: "warning" }],
    },
  ],
};
