import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { permanentProvince: "Tỉnh Bến Tre", permanentDistrict: "Huyện Ba Tri", permanentCommune: "Xã An Hiệp" },
        { permanentProvince: "", permanentDistrict: "Huyện Ba Tri", permanentCommune: "Xã An Hiệp" },
      ],
    },
    { why: "a list without communes", rows: [{ permanentProvince: "Tỉnh Bến Tre" }] },
    {
      why: "no districts since 2025",
      rows: [{ permanentProvince: "Tỉnh Vĩnh Long", permanentDistrict: "", permanentCommune: "Xã Ba Tri" }],
      schoolYear: 2025,
    },
  ],
  fails: [
    {
      why: "no address in the whole list: told once",
      rows: [
        { permanentProvince: "", permanentDistrict: "", permanentCommune: "" },
        { permanentProvince: "", permanentDistrict: "", permanentCommune: "" },
      ],
      finds: [{ row: -1, field: "permanentProvince", message: "noAddresses" }],
    },
    {
      rows: [
        { permanentProvince: "", permanentDistrict: "", permanentCommune: "" },
        { permanentProvince: "Tỉnh Bến Tre", permanentDistrict: "Huyện Ba Tri", permanentCommune: "Xã An Hiệp" },
      ],
      finds: [{ row: 0, field: "permanentProvince", message: "provinceMissing", fix: null }],
    },
    {
      rows: [{ permanentProvince: "Tỉnh Bến Tre", permanentDistrict: "Huyện Ba Tri", permanentCommune: "" }],
      finds: [{ field: "permanentCommune", message: "incomplete", severity: "info" }],
    },
  ],
};
