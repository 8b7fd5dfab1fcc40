import type { RuleExamples } from "../examples";

/** Sheets of a template after 1/7/2025: communes of provinces. */
const twoTiers = {
  TINH: [
    ["STT", "Mã", "Tên tỉnh", "Cấp"],
    [1, "86", "Tỉnh Vĩnh Long", "Tỉnh"],
    [2, "82", "Tỉnh Đồng Tháp", "Tỉnh"],
  ],
  XA_PHUONG: [
    ["DANH MỤC XÃ PHƯỜNG"],
    ["STT", "Mã", "Tên", "Cấp", "Mã TP", "Tỉnh / Thành Phố"],
    [1, "29107", "Xã Ba Tri", "Xã", "86", "Tỉnh Vĩnh Long"],
    [2, "28333", "Xã Tân Phú", "Xã", "82", "Tỉnh Đồng Tháp"],
  ],
};

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
    {
      why: "since 1/7/2025 communes hang on provinces",
      rows: [
        { permanentProvince: "Tỉnh Vĩnh Long", permanentCommune: "Xã Ba Tri" },
        { permanentProvince: "Tỉnh Vĩnh Long", permanentDistrict: "", permanentCommune: "Xã Ba Tri" },
      ],
      sheets: twoTiers,
      schoolYear: 2025,
    },
    {
      why: "no list of the communes of 2025 is at hand but the book's own",
      rows: [{ permanentProvince: "Tỉnh Vĩnh Long", permanentDistrict: "", permanentCommune: "Xã Nào Đó" }],
      schoolYear: 2025,
    },
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
    {
      why: "a commune of another province in a template after 1/7/2025",
      rows: [
        { permanentProvince: "Tỉnh Vĩnh Long", permanentCommune: "Xã Tân Phú" },
        { permanentProvince: "Tỉnh Vĩnh Long", permanentCommune: "Ba Tri" },
      ],
      sheets: twoTiers,
      schoolYear: 2025,
      finds: [
        { row: 0, field: "permanentCommune", message: "elsewhere" },
        { row: 1, field: "permanentCommune", message: "unknown", fix: "Xã Ba Tri", sure: true },
      ],
    },
  ],
};
