import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ permanentDistrict: "Huyện Ba Tri" }], schoolYear: 2024 },
    { why: "the column is there, and empty", rows: [{ permanentDistrict: "" }], schoolYear: 2025 },
    { why: "no such column", rows: [{ permanentProvince: "Tỉnh Vĩnh Long" }], schoolYear: 2025 },
  ],
  fails: [
    {
      rows: [{ permanentDistrict: "" }, { permanentDistrict: "Huyện Ba Tri" }],
      schoolYear: 2025,
      finds: [{ row: -1, field: "permanentDistrict", message: "column", fix: null }],
    },
  ],
};
