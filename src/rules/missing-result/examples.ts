import type { ExampleRow, RuleExamples } from "../examples";

const classmates: readonly ExampleRow[] = Array.from({ length: 12 }, (_, place) => ({
  pupilCode: `83000000${String(10 + place)}`,
  "mark.math": 7,
  "mark.physics": 6.5,
}));
const math = { pupilCode: "8300000001", "mark.math": 8 };

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { why: "exempt", rows: [...classmates, { ...math, "mark.physics": "M" }] },
    {
      why: "the class has no such marks yet",
      rows: [math, { pupilCode: "8300000002", "mark.math": 7, "mark.physics": "" }],
    },
    {
      why: "not assessed, by Mẫu số 1",
      rows: [...classmates, { ...math, "mark.physics": "" }],
      lists: { DS: { form: "mau-1", rows: [{ pupilCode: "8300000001", disabilityNotAssessed: "x" }] } },
    },
    {
      why: "gone by Mẫu số 1",
      rows: [...classmates, { pupilCode: "8300000001", "mark.math": "" }],
      lists: { DS: { form: "mau-1", rows: [{ pupilCode: "8300000001", status: "Chuyển đi kỳ 1" }] } },
    },
    {
      why: "another first foreign language",
      rows: [
        ...classmates.map((row) => ({ ...row, "mark.english": 7 })),
        { ...math, "mark.physics": 7, "mark.french": 8 },
      ],
    },
  ],
  fails: [
    {
      rows: [...classmates, { ...math, "mark.physics": "" }],
      finds: [{ row: 12, field: "mark.physics", message: "blank", fix: null }],
    },
    {
      why: "a subject that a pupil may be exempt from",
      rows: [
        ...classmates.map((row) => ({ ...row, "mark.music": "Đ" })),
        { ...math, "mark.physics": 7, "mark.music": "" },
      ],
      finds: [{ row: 12, field: "mark.music", message: "blankOrExempt", fix: null }],
    },
    {
      why: "words in a mark's place",
      rows: [...classmates, { pupilCode: "8300000001", "mark.math": "Chuyển trường" }],
      finds: [{ row: 12, field: "fullName", message: "none", severity: "info", fix: null }],
    },
    {
      why: "a dash is no result",
      rows: [...classmates, { ...math, "mark.physics": "-" }],
      finds: [{ row: 12, field: "mark.physics", message: "blank" }],
    },
    {
      rows: [...classmates.map((row) => ({ ...row, conduct: "T" })), { ...math, "mark.physics": 7, conduct: "" }],
      finds: [{ row: 12, field: "conduct", message: "unjudged", fix: null }],
    },
    {
      rows: [...classmates, { pupilCode: "8300000001", "mark.math": "" }],
      finds: [{ row: 12, field: "fullName", message: "none", severity: "info", fix: null }],
    },
    {
      level: "C1",
      rows: [
        ...classmates.map((row) => ({
          pupilCode: row.pupilCode ?? "",
          classCode: "2A",
          "level.math": "T",
          "level.ethics": "H",
        })),
        { pupilCode: "8300000001", classCode: "2A", "level.math": "T" },
      ],
      finds: [{ row: 12, field: "level.ethics", message: "blank" }],
    },
  ],
};
