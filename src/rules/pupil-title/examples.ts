import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      rows: [
        { academicRank: "G", conduct: "T", title: "HSG" },
        { academicRank: "G", conduct: "K", title: "HSTT" },
        { academicRank: "Khá", conduct: "Khá", title: "Học sinh tiên tiến" },
        { academicRank: "Tb", conduct: "T", title: "" },
      ],
    },
    { why: "nobody has a title yet", rows: [{ academicRank: "G", conduct: "T", title: "" }] },
    { why: "conduct is not given", rows: [{ academicRank: "G", conduct: "", title: "HSG" }] },
    {
      why: "TT 22/2021: six subjects of 9.0",
      rows: [
        {
          academicRank: "T",
          conduct: "T",
          title: "HSXS",
          "mark.math": 9,
          "mark.literature": 9,
          "mark.english": 9,
          "mark.civics": 9,
          "mark.naturalScience": 9,
          "mark.historyGeography": 9,
          "mark.technology": 8,
        },
      ],
      schoolYear: 2022,
    },
  ],
  fails: [
    {
      rows: [
        { academicRank: "G", conduct: "T", title: "" },
        { academicRank: "G", conduct: "T", title: "HSTT" },
        { academicRank: "Tb", conduct: "T", title: "HSTT" },
      ],
      finds: [
        { row: 0, field: "title", message: "missing", fix: "HSG", sure: false },
        { row: 1, field: "title", message: "other", fix: "HSG" },
        { row: 2, field: "title", message: "notEarned", fix: "" },
      ],
    },
    {
      why: "no title Tiên tiến since TT 22/2021",
      rows: [
        {
          academicRank: "K",
          conduct: "T",
          title: "HSTT",
          "mark.math": 8,
          "mark.literature": 8,
          "mark.civics": 8,
          "mark.technology": 8,
          "mark.naturalScience": 8,
          "mark.historyGeography": 8,
        },
      ],
      schoolYear: 2022,
      finds: [{ field: "title", message: "noSuchTitle" }],
    },
    {
      why: "no title Xuất sắc before TT 22/2021",
      rows: [{ academicRank: "G", conduct: "T", title: "HSXS" }],
      finds: [{ field: "title", message: "noSuchTitle", fix: "HSG" }],
    },
    {
      why: "Xuất sắc asks for six subjects of 9.0",
      schoolYear: 2021,
      rows: [
        {
          academicRank: "T",
          conduct: "T",
          title: "HSXS",
          "mark.math": 9,
          "mark.literature": 9,
          "mark.civics": 9,
          "mark.technology": 9,
          "mark.naturalScience": 9,
          "mark.historyGeography": 8.9,
        },
      ],
      finds: [{ field: "title", message: "other", fix: "HSG" }],
    },
  ],
};
