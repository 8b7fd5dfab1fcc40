import type { ExampleRow, RuleExamples } from "../examples";

/** A pupil of lớp 4 in 2017 with everything that excellence asks for. */
const excellent: ExampleRow = {
  classCode: "4A",
  "level.vietnamese": "T",
  "test.vietnamese": 9,
  "level.math": "T",
  "test.math": 10,
  "level.science": "T",
  "test.science": 9,
  "level.historyGeography": "T",
  "test.historyGeography": 9,
  "level.ethics": "T",
  "level.music": "T",
  "level.art": "T",
  "level.technics": "T",
  "level.physicalEducation": "T",
  "competence.selfCare": "T",
  "competence.cooperation": "T",
  "competence.selfLearning": "T",
  "quality.diligence": "T",
  "quality.confidence": "T",
  "quality.honesty": "T",
  "quality.solidarity": "T",
  yearCommendation: "x",
  commendationText: "Hoàn thành xuất sắc các nội dung học tập và rèn luyện",
};

/** A pupil of lớp 1 under TT 27/2020, at Hoàn thành tốt. */
const good2020: ExampleRow = {
  classCode: "1A",
  "level.vietnamese": "T",
  "test.vietnamese": 8,
  "level.math": "T",
  "test.math": 7,
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
  yearCommendation: "x",
  commendationText: "Học sinh Tiêu biểu hoàn thành tốt trong học tập và rèn luyện",
};

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "C1",
      rows: [
        excellent,
        { ...excellent, "test.math": 8, yearCommendation: "x", commendationText: "Vượt trội môn Tiếng Việt" },
        { ...excellent, "test.math": "", commendationText: "" },
        { ...excellent, "level.music": "C", yearCommendation: "", commendationText: "" },
      ],
    },
    { why: "TT 27/2020", level: "C1", schoolYear: 2020, rows: [good2020] },
  ],
  fails: [
    {
      level: "C1",
      rows: [
        { ...excellent, "test.math": 8 },
        { ...excellent, yearCommendation: "", commendationText: "" },
        { ...excellent, "level.music": "C", commendationText: "Tiến bộ vượt bậc" },
      ],
      finds: [
        { row: 0, field: "commendationText", message: "notExcellent", severity: "error", fix: null },
        { row: 1, field: "yearCommendation", message: "notCommended", severity: "warning", fix: "x" },
        { row: 2, field: "yearCommendation", message: "withNotCompleted", severity: "warning" },
      ],
    },
    {
      why: "TT 27/2020",
      level: "C1",
      schoolYear: 2020,
      rows: [
        { ...good2020, commendationText: "Học sinh Xuất sắc" },
        { ...good2020, "level.music": "H" },
      ],
      finds: [
        { row: 0, field: "commendationText", message: "notExcellent", severity: "error" },
        { row: 1, field: "commendationText", message: "notExemplary", severity: "error" },
      ],
    },
    {
      why: "a column Khen thưởng that says for what",
      level: "C1",
      schoolYear: 2020,
      rows: [{ ...good2020, yearCommendation: "Học sinh Xuất sắc", commendationText: "" }],
      finds: [{ field: "yearCommendation", message: "notExcellent" }],
    },
  ],
};
