import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "C1",
      rows: [
        { classCode: "2A", "level.natureSociety": "H", "level.handicraft": "T" },
        { classCode: "4A", "level.science": "T", "test.science": 9, "level.technics": "H" },
        { classCode: "3A", "level.english": "T", "test.english": 9, "level.informatics": "H" },
      ],
    },
    { why: "the class does not tell the grade", level: "C1", rows: [{ classCode: "A", "level.science": "T" }] },
    {
      why: "the programme of 2018",
      level: "C1",
      schoolYear: 2022,
      rows: [{ classCode: "3A", "level.experience": "T", "level.technology": "T" }],
    },
  ],
  fails: [
    {
      level: "C1",
      rows: [
        { classCode: "2A", "level.science": "T", "test.science": 9 },
        { classCode: "4A", "level.handicraft": "H" },
        { classCode: "1A", "level.ethics": "T", "test.ethics": 9 },
      ],
      finds: [
        { row: 0, field: "level.science", message: "notOfGrade", fix: "" },
        { row: 0, field: "test.science", message: "notOfGrade", fix: "" },
        { row: 1, field: "level.handicraft", message: "notOfGrade", fix: "" },
        { row: 2, field: "test.ethics", message: "withoutTest", fix: null },
      ],
    },
    {
      why: "Thủ công is no subject of the programme of 2018",
      level: "C1",
      schoolYear: 2020,
      rows: [{ classCode: "1A", "level.handicraft": "H" }],
      finds: [{ field: "level.handicraft", message: "notOfGrade" }],
    },
  ],
};
