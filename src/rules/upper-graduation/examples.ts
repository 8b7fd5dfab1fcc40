import type { RuleExamples } from "../examples";

const grade12 = { classCode: "12A1", birthDate: "01/02/2000" };

const papers = { "exam.literature": 6, "exam.math": 5.5, "exam.foreignLanguage": 4.2 };
const science = { "exam.physics": 5.25, "exam.chemistry": 6, "exam.biology": 4.5 };
/** ((6 + 5.5 + 4.2 + 5.25 + 1.5) / 4 + 7.2) / 2 + 0.25 = 6.65625; the sciences have a mean of 5.25. */
const sat = { ...grade12, ...papers, ...science, yearMean: 7.2, encouragementPoints: 1.5, priorityPoints: 0.25 };
const history = { "exam.history": 2, "exam.geography": 3, "exam.civics": 1 };

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
    {
      level: "C3",
      why: "recomputed; the joint paper as a cell of its own; more decimals than are shown",
      rows: [
        { ...sat, graduationScore: 6.66, graduated: "x" },
        { ...sat, "exam.naturalScience": 5.25, graduationScore: 6.65625, graduated: "x" },
        { ...sat, yearMean: 4, graduationScore: 5.06, graduated: "", graduationNote: "Hủy kết quả thi" },
      ],
    },
    {
      level: "C3",
      why: "both joint papers: the better one counts, and the other may fail",
      rows: [{ ...sat, ...history, graduationScore: 6.66, graduated: "x" }],
    },
    {
      level: "C3",
      why: "the list does not show encouragement and priority",
      rows: [{ ...grade12, ...papers, ...science, yearMean: 7.2, graduationScore: 6.66, graduated: "x" }],
    },
    {
      level: "TX",
      why: "three papers, a fourth of the encouragement, and any other reading between none and a third",
      rows: [
        { ...sat, "exam.foreignLanguage": "", graduationScore: 6.83, graduated: "x" },
        { ...sat, "exam.foreignLanguage": 0.5, graduationScore: 6.7, graduated: "x" },
      ],
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
    {
      level: "C3",
      rows: [
        { ...sat, graduationScore: 7.66, graduated: "x" },
        { ...sat, graduationScore: 6.66, graduated: "" },
        { ...sat, yearMean: 2, priorityPoints: 0, graduationScore: "", graduated: "x" },
      ],
      finds: [
        { row: 0, field: "graduationScore", message: "otherScore", severity: "warning", fix: 6.66, sure: false },
        { row: 1, field: "graduated", message: "notGraduated", severity: "warning" },
        { row: 2, field: "graduated", message: "lowScore", severity: "warning" },
      ],
    },
    {
      level: "C3",
      why: "no encouragement and no priority can make it so high",
      rows: [{ ...grade12, ...papers, ...science, yearMean: 7.2, graduationScore: 8.66, graduated: "x" }],
      finds: [{ field: "graduationScore", message: "otherRange", severity: "warning", fix: null }],
    },
    {
      level: "C3",
      why: "fails in either joint paper",
      rows: [{ ...sat, ...history, "exam.physics": 0.75, "exam.biology": 9, graduationScore: 6.66, graduated: "x" }],
      finds: [{ field: "exam.physics", message: "paper" }],
    },
    {
      level: "TX",
      rows: [{ ...sat, "exam.foreignLanguage": "", graduationScore: 7.4, graduated: "x" }],
      finds: [{ field: "graduationScore", message: "otherScoreContinuing", severity: "warning", fix: null }],
    },
  ],
};
