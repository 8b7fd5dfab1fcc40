import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "C1",
      rows: [
        { classCode: "4A", "level.math": "T", "test.math": 7 },
        { classCode: "4A", "level.math": "H", "test.math": 10 },
        { classCode: "4A", "level.math": "H", "test.math": 2 },
        { classCode: "4A", "level.math": "C", "test.math": 6 },
        { classCode: "4A", "level.math": "T", "test.math": "" },
      ],
    },
  ],
  fails: [
    {
      level: "C1",
      rows: [
        { classCode: "4A", "level.math": "T", "test.math": 6 },
        { classCode: "4A", "level.math": "Hoàn thành tốt", "test.math": 3 },
        { classCode: "4A", "level.math": "C", "test.math": 7 },
      ],
      finds: [
        { row: 0, field: "level.math", message: "lowScore", fix: null },
        { row: 1, field: "level.math", message: "lowScore" },
        { row: 2, field: "level.math", message: "highScore" },
      ],
    },
  ],
};
