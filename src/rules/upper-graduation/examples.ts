import type { RuleExamples } from "../examples";

const grade12 = { classCode: "12A1", birthDate: "01/02/2000" };

export const examples: RuleExamples = {
  form: "tot-nghiep",
  passes: [
    {
      level: "C3",
      rows: [{ ...grade12, "exam.math": 6.2, "exam.literature": 5, graduationScore: "6,10", graduated: "x" }],
    },
    {
      level: "C3",
      why: "not graduated",
      rows: [{ ...grade12, "exam.math": 1, "exam.literature": 5, graduationScore: 4.9, graduated: "" }],
    },
  ],
  fails: [
    {
      level: "C3",
      rows: [
        { ...grade12, "exam.math": 1, graduationScore: 5.5, graduated: "x" },
        { ...grade12, "exam.math": 3, graduationScore: 4.99, graduated: "x" },
        { ...grade12, graduated: "", eligibleForGraduation: "x", academicRank: "Kém", conduct: "T" },
        { ...grade12, graduated: "x", graduationRank: "Khá" },
        { classCode: "11A1", graduated: "x" },
      ],
      finds: [
        { row: 0, field: "exam.math", message: "paper" },
        { row: 1, field: "graduationScore", message: "score" },
        { row: 2, field: "eligibleForGraduation", message: "notEligible", severity: "warning" },
        { row: 3, field: "graduationRank", message: "noRank", severity: "warning" },
        { row: 4, field: "graduated", message: "otherGrade" },
      ],
    },
  ],
};
