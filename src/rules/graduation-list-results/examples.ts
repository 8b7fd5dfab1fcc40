import type { ExampleRow, RuleExamples } from "../examples";

const pupil: ExampleRow = { classCode: "9A", pupilCode: "8300000001", fullName: "Lê Thị An", birthDate: "01/02/2003" };
const other: ExampleRow = {
  classCode: "9A",
  pupilCode: "8300000002",
  fullName: "Võ Văn Bình",
  birthDate: "03/04/2003",
};
const results = (...rows: ExampleRow[]) => ({ "9A": { form: "mau-2" as const, rows } });
const year = { "mark.math": 7, yearMean: 7.2, academicRank: "K", conduct: "T", graduated: "x", graduationRank: "Khá" };
const listed = { ...pupil, academicRank: "Khá", conduct: "Tốt", yearMean: 7.2, graduated: "x", graduationRank: "Khá" };

export const examples: RuleExamples = {
  form: "tot-nghiep",
  passes: [
    { rows: [listed], lists: results({ ...pupil, ...year }) },
    { why: "the results have no verdict yet", rows: [listed], lists: results({ ...pupil, ...year, graduated: "" }) },
    {
      why: "what the summer changed counts",
      rows: [{ ...listed, academicRank: "Tb", yearMean: 5.1, graduationRank: "Trung bình" }],
      lists: results({
        ...pupil,
        "mark.math": 4,
        yearMean: 4.8,
        academicRank: "Y",
        yearMeanAfterRetest: 5.1,
        academicRankAfterRetest: "Tb",
        conduct: "T",
      }),
    },
    { why: "another pupil", rows: [{ ...listed, academicRank: "G" }], lists: results({ ...other, ...year }) },
  ],
  fails: [
    {
      rows: [{ ...listed, academicRank: "G", yearMean: 8.2 }],
      lists: results({ ...pupil, ...year }),
      finds: [
        { field: "academicRank", message: "rank", fix: null },
        { field: "yearMean", message: "mean", fix: null },
      ],
    },
    {
      rows: [
        { ...listed, graduated: "", graduationRank: "" },
        { ...listed, ...other },
      ],
      lists: results({ ...pupil, ...year }, { ...other, ...year, graduated: "", graduationRank: "" }),
      finds: [
        { row: 0, field: "graduated", message: "unticked", fix: null },
        { row: 1, field: "graduated", message: "ticked", fix: null },
      ],
    },
  ],
};
