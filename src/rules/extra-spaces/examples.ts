import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { why: "a mark with spaces is mended as a mark", form: "mau-2", rows: [{ "mark.math": "8.5 " }] },
    { rows: [{ fullName: "Lê Thị Hoa" }] },
    { why: "an empty cell", rows: [{ residence: "   " }] },
  ],
  fails: [
    {
      form: "mau-2",
      rows: [{ fullName: "Lê Thị  Hoa", academicRank: "G " }],
      finds: [
        { field: "fullName", message: "found", fix: "Lê Thị Hoa" },
        { field: "academicRank", message: "found", fix: "G" },
      ],
    },
    {
      rows: [{ fullName: " Lê  Thị Hoa " }],
      finds: [{ field: "fullName", message: "found", fix: "Lê Thị Hoa", sure: true }],
    },
    { rows: [{ sex: "Nam " }], finds: [{ field: "sex", message: "found", fix: "Nam", sure: true }] },
    {
      form: "tot-nghiep",
      rows: [{ classCode: "9A", fullName: "Lê  Thị Hoa" }],
      finds: [{ field: "fullName", message: "found", fix: "Lê Thị Hoa", sure: true }],
    },
  ],
};
