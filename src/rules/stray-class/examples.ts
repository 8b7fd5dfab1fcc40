import type { ExampleRow, RuleExamples } from "../examples";

const threeClasses: readonly ExampleRow[] = ["6A", "7A", "7B"].flatMap((classCode) =>
  Array.from({ length: 5 }, () => ({ classCode })),
);

export const examples: RuleExamples = {
  passes: [
    { why: "three classes, and one of two pupils", rows: [...threeClasses, { classCode: "6B" }, { classCode: "6B" }] },
    { why: "too few classes to judge", rows: [{ classCode: "6A" }, { classCode: "6B" }] },
  ],
  fails: [
    {
      why: "a class code met once",
      rows: [...threeClasses, { classCode: "6X" }],
      finds: [{ row: 15, field: "classCode", message: "single", fix: null }],
    },
    {
      why: "of a grade that the school does not have",
      rows: [...threeClasses, { classCode: "9A" }],
      finds: [{ row: 15, field: "classCode", message: "onlyOfGrade" }],
    },
    {
      why: "the school lists it",
      rows: [...threeClasses, { classCode: "6C" }],
      sheets: {
        LOP: [
          ["DANH MỤC LỚP"],
          ["STT", "Mã lớp", "Tên lớp", "Khối"],
          [1, "6A", "Lớp 6A", "Khối 6"],
          [2, "6C", "Lớp 6C", "Khối 6"],
          [3, "7A", "Lớp 7A", "Khối 7"],
          [4, "7B", "Lớp 7B", "Khối 7"],
        ],
      },
      finds: [{ row: 15, field: "classCode", message: "single", severity: "info" }],
    },
  ],
};
