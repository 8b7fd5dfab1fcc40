import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [{ permanentProvince: "Tỉnh Bến Tre", permanentDistrict: "Huyện Ba Tri", permanentCommune: "Xã An Hiệp" }],
    },
    {
      why: "the same name in another district",
      rows: [
        { permanentProvince: "Tỉnh Bến Tre", permanentDistrict: "Huyện Châu Thành", permanentCommune: "Xã An Hiệp" },
      ],
    },
    {
      why: "capitals and spaces are the portal's to ignore",
      rows: [{ permanentProvince: "TỈNH BẾN TRE", permanentDistrict: "huyện  Ba Tri" }],
    },
    {
      why: "an unknown province is reported at its own cell",
      rows: [{ permanentProvince: "Tỉnh Bến Che", permanentDistrict: "Huyện Ba Tri" }],
    },
    {
      why: "the built-in list has no communes of other provinces",
      rows: [
        { permanentProvince: "Tỉnh Trà Vinh", permanentDistrict: "Huyện Càng Long", permanentCommune: "Xã Nhị Long" },
      ],
    },
    { rows: [{ permanentProvince: "", permanentDistrict: "", permanentCommune: "" }] },
  ],
  fails: [
    {
      rows: [
        { permanentProvince: "Tỉnh Bến Tre", permanentDistrict: "Huyện Ba Tri", permanentCommune: "Xã Tân Thạch" },
      ],
      finds: [{ field: "permanentCommune", message: "elsewhere" }],
    },
    {
      rows: [{ permanentProvince: "Tỉnh Bến Tre", permanentDistrict: "Ba Tri" }],
      finds: [{ field: "permanentDistrict", message: "unknown", fix: "Huyện Ba Tri", sure: true }],
    },
    {
      rows: [{ permanentProvince: "Tỉnh Bến Tre", permanentDistrict: "Huyện Ba Tri", permanentCommune: "Xã An Thuỷ" }],
      finds: [{ field: "permanentCommune", message: "unknown", fix: "Xã An Thủy" }],
    },
    {
      why: "the province follows from the district",
      rows: [{ permanentProvince: "", permanentDistrict: "Huyện Giồng Trôm" }],
      finds: [{ field: "permanentProvince", message: "parentMissing", severity: "warning", fix: "Tỉnh Bến Tre" }],
    },
  ],
};
