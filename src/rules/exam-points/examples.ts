import type { RuleExamples } from "../examples";

const grade12 = { classCode: "12A1", birthDate: "01/02/2000" };

export const examples: RuleExamples = {
  form: "tot-nghiep",
  passes: [
    {
      level: "C3",
      rows: [
        { ...grade12, "exam.math": 6.2, "exam.literature": 5.25, graduationScore: 6.13, priorityPoints: 0.25 },
        { ...grade12, "exam.math": "-", "exam.literature": "", "exam.foreignLanguage": "Miễn", encouragementPoints: 4 },
        { ...grade12, "exam.math": 10, "exam.literature": 0, graduationScore: 5.0833333, priorityPoints: 0.5 },
      ],
    },
  ],
  fails: [
    {
      level: "C3",
      rows: [
        { ...grade12, "exam.math": 62, "exam.literature": 525, "exam.physics": "5..25" },
        { ...grade12, "exam.math": "vắng", "exam.literature": "5,25", "exam.physics": 11.5 },
        { ...grade12, "exam.math": 43224, encouragementPoints: 4.5, priorityPoints: 0.75 },
      ],
      finds: [
        { row: 0, field: "exam.literature", message: "shifted", fix: 5.25, sure: false },
        { row: 0, field: "exam.math", message: "shifted", fix: 6.2, sure: false },
        { row: 0, field: "exam.physics", message: "separators", fix: 5.25, sure: true },
        { row: 1, field: "exam.literature", message: "asText", severity: "info", fix: 5.25, sure: true },
        { row: 1, field: "exam.math", message: "text", fix: null },
        { row: 1, field: "exam.physics", message: "tooMany", fix: null },
        { row: 2, field: "exam.math", message: "date", fix: 4.5, sure: false },
        { row: 2, field: "encouragementPoints", message: "tooMany" },
        { row: 2, field: "priorityPoints", message: "tooMany" },
      ],
    },
  ],
};
