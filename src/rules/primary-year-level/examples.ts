import type { ExampleRow, RuleExamples } from "../examples";

/** A pupil of lớp 1 at Hoàn thành tốt. */
const good: ExampleRow = {
  classCode: "1A",
  "level.vietnamese": "T",
  "test.vietnamese": 8,
  "level.math": "T",
  "test.math": 9,
  "level.natureSociety": "T",
  "level.ethics": "T",
  "level.music": "T",
  "level.art": "T",
  "level.experience": "T",
  "level.physicalEducation": "T",
  "competence.autonomy": "T",
  "competence.communication": "T",
  "competence.problemSolving": "T",
  "competence.language": "T",
  "competence.calculation": "T",
  "competence.science": "T",
  "competence.aesthetics": "T",
  "competence.physical": "T",
  "quality.patriotism": "T",
  "quality.kindness": "T",
  "quality.industry": "T",
  "quality.truthfulness": "T",
  "quality.responsibility": "T",
  yearLevel: "HTT",
};

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "C1",
      schoolYear: 2020,
      rows: [
        good,
        { ...good, "test.vietnamese": 9, yearLevel: "HTXS" },
        { ...good, "level.music": "H", yearLevel: "Hoàn thành" },
        { ...good, "test.math": 4, yearLevel: "CHT" },
        { ...good, "test.math": "", yearLevel: "HTXS" },
      ],
    },
    { why: "lớp 2 is still under TT 22/2016", level: "C1", schoolYear: 2020, rows: [{ ...good, classCode: "2A" }] },
  ],
  fails: [
    {
      level: "C1",
      schoolYear: 2020,
      rows: [
        { ...good, yearLevel: "HTXS" },
        { ...good, yearLevel: "HT" },
        { ...good, yearLevel: "" },
        { ...good, "quality.kindness": "C", yearLevel: "HTT" },
      ],
      finds: [
        { row: 0, field: "yearLevel", message: "tooHigh", severity: "error", fix: "HTT", sure: false },
        { row: 1, field: "yearLevel", message: "tooLow", severity: "error", fix: "HTT" },
        { row: 2, field: "yearLevel", message: "missing", severity: "warning", fix: "HTT" },
        { row: 3, field: "yearLevel", message: "tooHigh", severity: "error", fix: "CHT" },
      ],
    },
  ],
};
