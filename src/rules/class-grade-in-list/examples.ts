import type { ExampleSheet, RuleExamples } from "../examples";

const list: ExampleSheet = [
  ["DANH MỤC LỚP"],
  ["STT", "Mã lớp", "Tên lớp", "Khối"],
  [1, "6A", "Lớp 6A", "Khối 6"],
  [2, "7A", "Lớp 7A", "Khối 6"],
  [3, "11", "Lớp 1/1", "Khối 1"],
  [4, "CLC", "Chất lượng cao", "Khối 6"],
];

export const examples: RuleExamples = {
  passes: [
    { rows: [{ classCode: "6A" }, { classCode: "11" }, { classCode: "CLC" }], sheets: { LOP: list } },
    { why: "no list to compare with", rows: [{ classCode: "7A" }] },
  ],
  fails: [
    {
      rows: [{ classCode: "6A" }, { classCode: "7A" }, { classCode: "7A" }],
      sheets: { LOP: list },
      finds: [{ row: 1, field: "classCode", message: "otherGrade", fix: null }],
    },
  ],
};
