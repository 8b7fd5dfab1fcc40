import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { rows: [{ academicRank: "G", conduct: "T", title: "HSG" }] },
    { why: "words for letters", rows: [{ academicRank: "Khá", conduct: "Tốt", title: "Học sinh tiên tiến" }] },
    { why: "TT 22/2021 in grade 6", rows: [{ academicRank: "Đạt", conduct: "CĐ" }], schoolYear: 2022 },
    { why: "a dash, nothing", rows: [{ academicRank: "-", conduct: "" }] },
  ],
  fails: [
    {
      why: "there is no conduct Kém, and Đ came with TT 22/2021",
      rows: [{ conduct: "Kém", academicRank: "Đ", title: "abc" }],
      finds: [
        { field: "conduct", message: "unknown", fix: null },
        { field: "academicRank", message: "unknown", fix: null },
        { field: "title", message: "unknown", severity: "warning", fix: null },
      ],
    },
    {
      rows: [{ academicRank: "TB", conduct: "Khá", title: "Tiên tiến" }],
      finds: [
        { field: "academicRank", message: "spelling", severity: "info", fix: "Tb", sure: true },
        { field: "title", message: "spelling", severity: "info", fix: "HSTT", sure: true },
      ],
    },
    {
      why: "a rank of TT 58/2011 after it was replaced",
      rows: [{ academicRank: "G", conduct: "Y" }],
      schoolYear: 2022,
      finds: [
        { field: "academicRank", message: "unknown" },
        { field: "conduct", message: "unknown" },
      ],
    },
    {
      why: "a pupil with a disability, said in the place of a result",
      rows: [{ academicRank: "KT" }],
      finds: [{ field: "academicRank", message: "disabled", severity: "warning", fix: null }],
    },
    {
      why: "the pupil's status in the place of a rank",
      rows: [{ academicRank: "Bỏ học", conduct: "Chuyển trường" }],
      finds: [
        { field: "academicRank", message: "gone", severity: "warning", fix: "" },
        { field: "conduct", message: "gone", severity: "warning", fix: "" },
      ],
    },
    {
      why: "an outcome of the year that no circular has",
      rows: [{ promotionResult: "Chờ xét" }],
      finds: [{ field: "promotionResult", message: "unknown", severity: "info", fix: null }],
    },
  ],
};
