import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [{ rows: [{ residence: "Ấp 2, #5" }] }, { rows: [{ fullName: "Võ Thị N/A" }] }],
  fails: [
    { rows: [{ ethnicity: "#N/A" }], finds: [{ field: "ethnicity", message: "error", severity: "error", fix: null }] },
    { rows: [{ birthDate: "#VALUE!" }], finds: [{ field: "birthDate", message: "error", severity: "error" }] },
    { rows: [{ residence: "#REF!" }], finds: [{ field: "residence", message: "error", severity: "warning" }] },
  ],
};
