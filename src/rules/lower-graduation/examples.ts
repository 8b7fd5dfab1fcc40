import type { RuleExamples } from "../examples";

const grade9 = { classCode: "9A", birthDate: "01/02/2003" };

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      rows: [
        { ...grade9, academicRank: "G", conduct: "T", graduated: "x", graduationRank: "Giỏi" },
        { ...grade9, academicRank: "G", conduct: "K", graduated: "x", graduationRank: "Khá" },
        { ...grade9, academicRank: "Tb", conduct: "T", graduated: "x", graduationRank: "TB" },
        { ...grade9, academicRank: "Kém", conduct: "T", graduated: "", graduationRank: "" },
      ],
    },
    {
      why: "ranked after the re-test",
      rows: [
        {
          ...grade9,
          academicRank: "Y",
          conduct: "T",
          academicRankAfterRetest: "Tb",
          graduated: "x",
          graduationRank: "Trung bình",
        },
      ],
    },
    { why: "another grade", rows: [{ academicRank: "G", conduct: "T", graduated: "" }] },
    {
      why: "TT 31/2023: assessed anew in the summer",
      rows: [{ classCode: "9A", graduated: "x", academicRank: "CĐ", academicRankAfterRetest: "Đ", conduct: "Đ" }],
      schoolYear: 2024,
    },
  ],
  fails: [
    {
      rows: [
        { ...grade9, academicRank: "Kém", conduct: "T", graduated: "x", graduationRank: "" },
        { ...grade9, academicRank: "G", conduct: "T", graduated: "x", graduationRank: "Khá" },
        { ...grade9, academicRank: "K", conduct: "T", graduated: "x", graduationRank: "" },
        { ...grade9, academicRank: "K", conduct: "T", graduated: "", graduationRank: "Khá" },
        { ...grade9, academicRank: "K", conduct: "T", eligibleForGraduation: "x", graduated: "" },
        { classCode: "8A", academicRank: "K", conduct: "T", graduated: "x" },
      ],
      finds: [
        { row: 0, field: "graduated", message: "refused" },
        { row: 1, field: "graduationRank", message: "otherRank", fix: "Giỏi", sure: false },
        { row: 2, field: "graduationRank", message: "rankMissing", fix: "Khá" },
        { row: 3, field: "graduationRank", message: "rankWithout" },
        { row: 4, field: "graduated", message: "notGraduated", severity: "warning" },
        { row: 5, field: "graduated", message: "otherGrade" },
      ],
    },
    {
      why: "rank Yếu may be enough with priority, which the list does not show",
      rows: [{ ...grade9, academicRank: "Y", conduct: "T", graduated: "x" }],
      finds: [{ field: "graduated", message: "refused", severity: "warning" }],
    },
    {
      why: "no ranks since TT 31/2023",
      rows: [{ classCode: "9A", graduated: "x", graduationRank: "Khá" }],
      schoolYear: 2024,
      finds: [{ field: "graduationRank", message: "noRank", severity: "warning" }],
    },
    {
      why: "TT 31/2023: the programme is not completed (TT 22/2021, Điều 12)",
      rows: [{ classCode: "9A", graduated: "x", academicRank: "CĐ", conduct: "Đ" }],
      schoolYear: 2024,
      finds: [{ field: "graduated", message: "refused", severity: "warning" }],
    },
  ],
};
