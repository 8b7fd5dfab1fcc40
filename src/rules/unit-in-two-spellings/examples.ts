import type { RuleExamples } from "../examples";

const elsewhere = { permanentProvince: "Tỉnh Cà Mau" };

export const examples: RuleExamples = {
  passes: [
    {
      why: "another tone is another name",
      rows: [
        { ...elsewhere, permanentDistrict: "Huyện Phú Hòa" },
        { ...elsewhere, permanentDistrict: "Huyện Phú Hóa" },
      ],
    },
    {
      why: "where the list is whole, it decides",
      rows: [
        { permanentProvince: "Tỉnh Bến Tre", permanentDistrict: "Huyện Thạnh Phú" },
        { permanentProvince: "Tỉnh Bến Tre", permanentDistrict: "huyện thạnh phú" },
      ],
    },
  ],
  fails: [
    {
      rows: [
        { ...elsewhere, permanentDistrict: "Huyện Phú Hòa" },
        { ...elsewhere, permanentDistrict: "Huyện Phú Hoà" },
        { ...elsewhere, permanentDistrict: "Huyện Phú Hòa" },
      ],
      finds: [{ row: 1, field: "permanentDistrict", message: "twoSpellings", fix: "Huyện Phú Hòa", sure: false }],
    },
  ],
};
