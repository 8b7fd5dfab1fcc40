import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "C1",
      rows: [
        { classCode: "4A", "level.math": "T", "test.math": 9, "level.science": "H", "test.science": 6 },
        { classCode: "4A", "level.math": "", "test.math": "", "level.science": "-", "test.science": "-" },
      ],
    },
    {
      why: "English is only made known in lớp 1 and 2",
      level: "C1",
      rows: [{ classCode: "2A", "level.english": "T", "test.english": "" }],
    },
    { why: "a sheet without tests", level: "C1", rows: [{ classCode: "4A", "level.math": "T" }] },
    {
      why: "a subject without a test",
      level: "C1",
      rows: [{ classCode: "4A", "level.ethics": "T", "test.ethics": "" }],
    },
  ],
  fails: [
    {
      level: "C1",
      rows: [
        { classCode: "4A", "level.math": "T", "test.math": "" },
        { classCode: "4A", "level.math": "", "test.math": 9 },
      ],
      finds: [
        { row: 0, field: "test.math", message: "noScore", severity: "error" },
        { row: 1, field: "level.math", message: "noLevel", severity: "error" },
      ],
    },
    {
      why: "not every school tests Tin học",
      level: "C1",
      rows: [{ classCode: "4A", "level.informatics": "T", "test.informatics": "" }],
      finds: [{ field: "test.informatics", message: "noScore", severity: "warning" }],
    },
    {
      why: "TT 27/2020",
      level: "C1",
      schoolYear: 2020,
      rows: [{ classCode: "1A", "level.math": "T", "test.math": "" }],
      finds: [{ field: "test.math", message: "noScore", severity: "warning" }],
    },
  ],
};
