import type { Example, RuleExamples } from "../examples";

/** Ten scored subjects and three judged by comment: `domain` of TT 58/2011, Điều 13. */
function year(
  mean: number,
  academicRank: string,
  marks: Partial<Example["rows"][number]> = {},
): Example["rows"][number] {
  return {
    classCode: "8A",
    "mark.math": 8.2,
    "mark.physics": 8.5,
    "mark.chemistry": 8.5,
    "mark.biology": 8.5,
    "mark.literature": 8.5,
    "mark.history": 8.5,
    "mark.geography": 8.5,
    "mark.english": 8.5,
    "mark.civics": 8.5,
    "mark.technology": 8.5,
    "mark.physicalEducation": "Đ",
    "mark.music": "Đ",
    "mark.art": "Đ",
    yearMean: mean,
    academicRank,
    ...marks,
  };
}

function grade7(math: number, some: number, academicRank: string): Example["rows"][number] {
  return {
    classCode: "7A",
    "mark.math": math,
    "mark.literature": some,
    "mark.english": some,
    "mark.civics": some,
    "mark.naturalScience": 8.5,
    "mark.historyGeography": 8.5,
    "mark.technology": 8.5,
    "mark.informatics": 8.5,
    "mark.foreignLanguage": 8.5,
    "mark.physicalEducation": "Đ",
    academicRank,
  };
}

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { rows: [year(8.5, "G"), year(8.5, "Giỏi")] },
    { why: "khoản 6a: one subject of 4.9", rows: [year(8.1, "K", { "mark.english": 4.9 })] },
    { why: "khoản 6b: a subject CĐ", rows: [year(8.5, "Tb", { "mark.physicalEducation": "CĐ" })] },
    { why: "exempt of physical education", rows: [year(8.5, "G", { "mark.physicalEducation": "M" })] },
    { why: "a mark is missing: nothing can be said", rows: [year(8.5, "Y", { "mark.math": "" })] },
    { why: "the mean is wrong, the rank follows from the true one", rows: [year(7.9, "G")] },
    { why: "a pupil who is not ranked", rows: [year(8.5, "K", { disabilityNotAssessed: "x" })] },
    {
      why: "GDTX, within what the rules can mean",
      rows: [year(8.5, "K", { classCode: "10A", "mark.math": 7.9, "mark.literature": 7.9 })],
      level: "TX",
    },
  ],
  fails: [
    {
      rows: [year(8.5, "K"), year(8.4, "Giỏi", { "mark.math": 7.9, "mark.literature": 7.9 })],
      finds: [
        { row: 0, field: "academicRank", message: "differs", fix: "G", sure: false },
        { row: 1, field: "academicRank", message: "differs", fix: "Khá" },
      ],
    },
    {
      why: "two subjects below the level: the text of 2011 was read both ways",
      rows: [year(8.1, "K", { "mark.english": 4.9, "mark.chemistry": 4.9 })],
      finds: [{ field: "academicRank", message: "doubtful", severity: "warning", fix: null }],
    },
    {
      why: "GDTX, outside both readings",
      rows: [year(8.5, "Tb", { classCode: "10A" })],
      level: "TX",
      finds: [{ field: "academicRank", message: "outsideBounds", severity: "warning" }],
    },
    {
      why: "GDTX, outside a range: Toán and Ngữ văn may be asked for or not",
      rows: [year(8.3, "Tb", { classCode: "10A", "mark.math": 7.5, "mark.literature": 7.5 })],
      level: "TX",
      finds: [{ field: "academicRank", message: "outsideBounds", severity: "warning" }],
    },
    {
      why: "GDTX from 2024 on: TT 43/2021 was not read",
      rows: [year(8.5, "K", { classCode: "10A", yearMean: "" })],
      level: "TX",
      schoolYear: 2024,
      finds: [{ field: "academicRank", message: "learningContinuing", severity: "warning", fix: null }],
    },
    {
      why: "TT 22/2021: the level, and a fall by one subject that also counts among the six",
      rows: [grade7(8.5, 8.5, "K"), grade7(3, 5.5, "Đ")],
      schoolYear: 2022,
      finds: [
        { row: 0, field: "academicRank", message: "learning", fix: "T" },
        { row: 1, field: "academicRank", message: "learningDoubtful", severity: "warning" },
      ],
    },
  ],
};
