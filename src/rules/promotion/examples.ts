import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { rows: [{ academicRank: "Tb", conduct: "Tb", daysAbsent: 45, promoted: "x" }] },
    { rows: [{ academicRank: "Y", conduct: "K", promoted: "", retakesExams: "x" }] },
    { rows: [{ academicRank: "Kém", conduct: "T", promoted: "", repeatsGrade: "x" }] },
    {
      why: "promoted after the re-test; that it was taken may stay marked",
      rows: [{ academicRank: "Y", conduct: "K", academicRankAfterRetest: "Tb", promoted: "x", retakesExams: "x" }],
    },
    { why: "nothing is marked in the class yet", rows: [{ academicRank: "G", conduct: "T", promoted: "" }] },
    { why: "in words", rows: [{ academicRank: "G", conduct: "T", promotionResult: "Lên lớp" }] },
  ],
  fails: [
    {
      why: "by a word under Lên lớp",
      rows: [
        { academicRank: "Tb", conduct: "K", promoted: "Thi lại", retakesExams: "" },
        { academicRank: "Y", conduct: "K", promoted: "Lên lớp", retakesExams: "" },
      ],
      finds: [
        { row: 0, field: "promoted", message: "notPromoted" },
        { row: 1, field: "promoted", message: "promoted", severity: "warning" },
      ],
    },
    {
      rows: [
        { academicRank: "Kém", conduct: "T", promoted: "x", repeatsGrade: "" },
        { academicRank: "G", conduct: "T", daysAbsent: 46, promoted: "x" },
        { academicRank: "Tb", conduct: "Tb", promoted: "", repeatsGrade: "x" },
        { academicRank: "Tb", conduct: "Tb", promoted: "" },
      ],
      finds: [
        { row: 0, field: "promoted", message: "promoted", fix: "", sure: false },
        { row: 1, field: "promoted", message: "promoted" },
        { row: 2, field: "repeatsGrade", message: "notPromoted" },
        { row: 3, field: "promoted", message: "missing", severity: "warning", fix: "x" },
      ],
    },
    {
      rows: [
        { academicRank: "Y", conduct: "K", retakesExams: "", trainsInSummer: "x" },
        { academicRank: "G", conduct: "T", promoted: "x", repeatsGrade: "x" },
        { academicRank: "Y", conduct: "K", promoted: "x" },
      ],
      finds: [
        { row: 0, field: "trainsInSummer", message: "otherOutcome", severity: "warning" },
        { row: 1, field: "repeatsGrade", message: "twoOutcomes", severity: "warning" },
        { row: 2, field: "promoted", message: "promoted", severity: "warning" },
      ],
    },
    {
      rows: [{ academicRank: "Kém", conduct: "T", promotionResult: "Lên lớp" }],
      finds: [{ field: "promotionResult", message: "result" }],
    },
  ],
};
