import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [{ rows: [{ residence: "Ấp 2, #5" }] }, { rows: [{ fullName: "Võ Thị N/A" }] }],
  fails: [
    {
      form: "mau-2",
      rows: [{ "mark.math": "#DIV/0!", academicRank: "#N/A" }],
      finds: [
        { field: "mark.math", message: "error", severity: "error", fix: null },
        { field: "academicRank", message: "error", severity: "warning", fix: null },
      ],
    },
    { rows: [{ ethnicity: "#N/A" }], finds: [{ field: "ethnicity", message: "error", severity: "error", fix: null }] },
    { rows: [{ birthDate: "#VALUE!" }], finds: [{ field: "birthDate", message: "error", severity: "error" }] },
    { rows: [{ residence: "#REF!" }], finds: [{ field: "residence", message: "error", severity: "warning" }] },
    {
      form: "tot-nghiep",
      rows: [{ classCode: "9A", birthPlace: "#N/A" }],
      finds: [{ field: "birthPlace", message: "error" }],
    },
  ],
};
