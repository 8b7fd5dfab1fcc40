import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "C1",
      rows: [
        { classCode: "4A", "level.math": "T", "competence.selfCare": "Đ", "quality.honesty": "C" },
        { classCode: "4A", "level.math": "Hoàn thành tốt", "competence.selfCare": "Tốt", "quality.honesty": "" },
        { classCode: "4A", "level.math": "-", "competence.selfCare": "-", "quality.honesty": "T" },
      ],
    },
    { why: "TT 27/2020", level: "C1", schoolYear: 2020, rows: [{ classCode: "1A", yearLevel: "HTXS" }] },
    { why: "mầm non", level: "MN", rows: [{ classCode: "Lá 1", weightChannelTerm2: "Bình thường" }] },
  ],
  fails: [
    {
      level: "C1",
      rows: [
        { classCode: "4A", "level.math": "Đ", "competence.selfCare": "H", "quality.honesty": "T" },
        { classCode: "4A", "level.math": "HTT", "competence.selfCare": "Đ", "quality.honesty": "CCG" },
        { classCode: "4A", "level.math": "K", "competence.selfCare": "T", "quality.honesty": "T" },
        { classCode: "4A", "level.math": 8, "competence.selfCare": "T", "quality.honesty": "T" },
      ],
      finds: [
        { row: 0, field: "level.math", message: "unknown", severity: "error", fix: null },
        { row: 0, field: "competence.selfCare", message: "unknown", severity: "warning", fix: null },
        { row: 1, field: "level.math", message: "spelling", severity: "info", fix: "T", sure: true },
        { row: 1, field: "quality.honesty", message: "spelling", severity: "info", fix: "C", sure: true },
        { row: 2, field: "level.math", message: "unknown", severity: "error" },
        { row: 3, field: "level.math", message: "unknown", severity: "error" },
      ],
    },
    {
      level: "MN",
      rows: [
        { classCode: "Lá 1", weightChannelTerm2: "BT" },
        { classCode: "Lá 1", weightChannelTerm2: "Kênh A" },
      ],
      finds: [
        { row: 0, field: "weightChannelTerm2", message: "spelling", severity: "info", fix: "Bình thường" },
        { row: 1, field: "weightChannelTerm2", message: "unknown", severity: "warning" },
      ],
    },
    {
      why: "a pupil with a disability, said in the place of a result",
      level: "C1",
      rows: [{ classCode: "3A", "level.math": "KT" }],
      finds: [{ field: "level.math", message: "disabled", severity: "warning", fix: null }],
    },
    {
      why: "the pupil's status in the place of a level",
      level: "C1",
      rows: [{ classCode: "3A", "level.math": "Chuyển trường" }],
      finds: [{ field: "level.math", message: "gone", severity: "warning", fix: "" }],
    },
  ],
};
