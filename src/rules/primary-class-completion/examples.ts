import type { ExampleRow, RuleExamples } from "../examples";

/** A pupil of lớp 4 in 2017 with everything that completion asks for. */
const complete: ExampleRow = {
  classCode: "4A",
  "level.vietnamese": "H",
  "test.vietnamese": 7,
  "level.math": "H",
  "test.math": 6,
  "level.science": "T",
  "test.science": 9,
  "level.historyGeography": "H",
  "test.historyGeography": 5,
  "level.ethics": "T",
  "level.music": "H",
  "level.art": "H",
  "level.technics": "H",
  "level.physicalEducation": "T",
  "competence.selfCare": "T",
  "competence.cooperation": "Đ",
  "competence.selfLearning": "Đ",
  "quality.diligence": "T",
  "quality.confidence": "Đ",
  "quality.honesty": "T",
  "quality.solidarity": "T",
  classCompletion: "x",
  promoted: "x",
};

/** A pupil of lớp 1 under TT 27/2020. */
const complete2020: ExampleRow = {
  classCode: "1A",
  "level.vietnamese": "H",
  "test.vietnamese": 7,
  "level.math": "H",
  "test.math": 6,
  "level.natureSociety": "T",
  "level.ethics": "T",
  "level.music": "H",
  "level.art": "H",
  "level.experience": "T",
  "level.physicalEducation": "T",
  "competence.autonomy": "Đ",
  "competence.communication": "Đ",
  "competence.problemSolving": "Đ",
  "competence.language": "Đ",
  "competence.calculation": "Đ",
  "competence.science": "Đ",
  "competence.aesthetics": "Đ",
  "competence.physical": "T",
  "quality.patriotism": "T",
  "quality.kindness": "T",
  "quality.industry": "Đ",
  "quality.truthfulness": "T",
  "quality.responsibility": "Đ",
  classCompletion: "x",
  promoted: "x",
};

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "C1",
      rows: [
        complete,
        { ...complete, "level.music": "C", classCompletion: "", promoted: "" },
        { ...complete, classCode: "5A", promoted: "" },
      ],
    },
    {
      why: "a level is not given yet: nothing is known",
      level: "C1",
      rows: [{ ...complete, "level.music": "", classCompletion: "", promoted: "" }],
    },
    {
      why: "judged by a plan of the pupil's own",
      level: "C1",
      rows: [{ ...complete, "level.music": "C", disability: "Khiếm thính" }],
    },
    { why: "TT 27/2020", level: "C1", schoolYear: 2020, rows: [complete2020] },
  ],
  fails: [
    {
      level: "C1",
      rows: [
        { ...complete, "level.music": "C" },
        { ...complete, "test.math": 4 },
        { ...complete, "quality.honesty": "C" },
        { ...complete, classCompletion: "", promoted: "" },
        { ...complete, promoted: "" },
        { ...complete, "test.math": 4, classCompletion: "" },
      ],
      finds: [
        { row: 0, field: "classCompletion", message: "notCompleted", severity: "warning", fix: "" },
        { row: 1, field: "classCompletion", message: "notCompleted", severity: "warning" },
        { row: 2, field: "classCompletion", message: "notCompleted", severity: "warning" },
        { row: 3, field: "classCompletion", message: "missing", severity: "warning", fix: "x" },
        { row: 4, field: "promoted", message: "notPromoted", severity: "warning", fix: "x" },
        { row: 5, field: "promoted", message: "promotedWithout", severity: "warning", fix: null },
      ],
    },
    {
      why: "TT 27/2020, which was read",
      level: "C1",
      schoolYear: 2020,
      rows: [
        { ...complete2020, "test.vietnamese": 4 },
        { ...complete2020, classCompletion: "", promoted: "" },
      ],
      finds: [
        { row: 0, field: "classCompletion", message: "notCompleted", severity: "error" },
        { row: 1, field: "classCompletion", message: "missing", severity: "error", fix: "x" },
      ],
    },
  ],
};
