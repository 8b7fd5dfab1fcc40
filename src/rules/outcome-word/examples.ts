import type { RuleExamples } from "../examples";

const columns = { promoted: "", retakesExams: "", trainsInSummer: "", repeatsGrade: "" } as const;

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      why: "marks",
      rows: [
        { ...columns, promoted: "x" },
        { ...columns, retakesExams: 1 },
      ],
    },
    { why: "its own word is for the column to tell", rows: [{ ...columns, promoted: "Lên lớp" }] },
    { why: "no outcome at all", rows: [{ ...columns, promoted: "xem lại" }] },
  ],
  fails: [
    {
      why: "every outcome under Lên lớp",
      rows: [
        { ...columns, promoted: "Thi lại" },
        { ...columns, promoted: "Đánh giá lại" },
        { ...columns, promoted: "Rèn luyện trong hè" },
        { ...columns, promoted: "Ở lại" },
        { ...columns, promoted: "KT lại", retakesExams: "x" },
      ],
      finds: [0, 1, 2, 3, 4].map((row) => ({
        row,
        field: "promoted" as const,
        message: "otherColumn",
        fix: "",
        sure: true,
      })),
    },
    {
      why: "another outcome is ticked, or the re-test may have come to it: for a person",
      rows: [
        { ...columns, promoted: "Thi lại", repeatsGrade: "x" },
        { ...columns, retakesExams: "Lên lớp" },
      ],
      finds: [
        { row: 0, field: "promoted", message: "otherColumn", sure: false },
        { row: 1, field: "retakesExams", message: "otherColumn", sure: false },
      ],
    },
    {
      why: "no column for it",
      rows: [{ promoted: "Ở lại lớp" }],
      finds: [{ field: "promoted", message: "noColumn", fix: null }],
    },
    {
      why: "tiểu học",
      level: "C1",
      rows: [{ classCode: "3A", promoted: "Rèn luyện lại", trainsInSummer: "", repeatsGrade: "" }],
      finds: [{ field: "promoted", message: "otherColumn", fix: "", sure: true }],
    },
  ],
};
