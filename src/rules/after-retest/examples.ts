import type { ExampleRow, RuleExamples } from "../examples";

/** Ten subjects of 5.5 but Toán and Anh: mean 5.1, rank Yếu by one subject below 3.5. */
function weak(more: ExampleRow): ExampleRow {
  return {
    classCode: "8A",
    "mark.math": 5.5,
    "mark.physics": 5.5,
    "mark.chemistry": 5.5,
    "mark.biology": 5.5,
    "mark.literature": 5.5,
    "mark.history": 5.5,
    "mark.geography": 5.5,
    "mark.english": 3,
    "mark.civics": 5.5,
    "mark.technology": 5.5,
    yearMean: 5.3,
    academicRank: "Y",
    conduct: "K",
    ...more,
  };
}

/** TT 22/2021, lớp 6: five subjects of 5.0 or more are one too few, so Chưa đạt. */
function failing(more: ExampleRow): ExampleRow {
  return {
    classCode: "6A",
    "mark.math": 5,
    "mark.literature": 5,
    "mark.english": 5,
    "mark.civics": 5,
    "mark.historyGeography": 5,
    "mark.naturalScience": 4.9,
    "mark.technology": 4.9,
    "mark.informatics": 4.9,
    "mark.physicalEducation": "Đ",
    "mark.arts": "Đ",
    "mark.experience": "Đ",
    "mark.localEducation": "Đ",
    academicRank: "CĐ",
    conduct: "Đ",
    ...more,
  };
}

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { rows: [weak({ "retest.english": 5, yearMeanAfterRetest: 5.5, academicRankAfterRetest: "Tb" })] },
    {
      why: "TT 22/2021: a sixth subject reaches 5.0",
      schoolYear: 2021,
      rows: [failing({ "retest.informatics": 6, academicRankAfterRetest: "Đ" })],
    },
    { why: "nothing retaken", rows: [weak({ academicRank: "Tb", academicRankAfterRetest: "-" })] },
  ],
  fails: [
    {
      rows: [
        weak({ academicRank: "K", academicRankAfterRetest: "K" }),
        weak({ "retest.english": 5, "retest.math": 8, yearMeanAfterRetest: 5.5, academicRankAfterRetest: "Tb" }),
        weak({ "retest.english": 5, yearMeanAfterRetest: 6, academicRankAfterRetest: "K" }),
      ],
      finds: [
        { row: 0, field: "academicRankAfterRetest", message: "notDue", fix: null },
        { row: 1, field: "retest.math", message: "subjectNotDue", fix: null },
        { row: 2, field: "yearMeanAfterRetest", message: "mean", fix: 5.5, sure: false },
        { row: 2, field: "academicRankAfterRetest", message: "rank", fix: "Tb" },
      ],
    },
    {
      why: "TT 22/2021: still one subject short, and nothing to assess anew",
      schoolYear: 2021,
      rows: [
        failing({ "retest.informatics": 4.5, academicRankAfterRetest: "Đ" }),
        failing({ "mark.informatics": 5, "retest.technology": 6, academicRank: "Đ", academicRankAfterRetest: "K" }),
      ],
      finds: [
        { row: 0, field: "academicRankAfterRetest", message: "rank", fix: "CĐ", sure: false },
        { row: 1, field: "academicRankAfterRetest", message: "notDue", fix: null },
      ],
    },
  ],
};
