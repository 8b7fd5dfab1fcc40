import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { classCode: "6A" },
        { classCode: "6B" },
        { classCode: "6A1" },
        { classCode: "6/11" },
        { classCode: "61/1" },
      ],
    },
    {
      why: "two classes of the school's own list",
      rows: [{ classCode: "6A" }, { classCode: "6 A" }],
      sheets: {
        LOP: [
          ["DANH MỤC LỚP"],
          ["STT", "Mã lớp", "Tên lớp", "Khối"],
          [1, "6A", "Lớp 6A", "Khối 6"],
          [2, "6 A", "Lớp 6 A", "Khối 6"],
        ],
      },
    },
  ],
  fails: [
    {
      rows: [
        { classCode: "6A" },
        { classCode: "6A" },
        { classCode: "6 A" },
        { classCode: "6a" },
        { classCode: "Lớp 6A" },
      ],
      finds: [
        { row: 2, field: "classCode", message: "twoSpellings", fix: "6A", sure: false },
        { row: 3, field: "classCode", message: "twoSpellings", severity: "info", fix: "6A" },
        { row: 4, field: "classCode", message: "twoSpellings", fix: "6A" },
      ],
    },
  ],
};
