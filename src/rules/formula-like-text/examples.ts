import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ residence: "Ấp 3, xã An Thủy", permanentHamlet: "Tổ 1-2" }] },
    { why: "a dash for nothing", rows: [{ permanentHamlet: "-", fatherOccupation: "--" }] },
    { why: "the country code of a number", rows: [{ phone: "+84912345670" }] },
    { why: "a real formula is another rule's", rows: [{ residence: "Ấp 3" }], formulas: { residence: "=B2" } },
  ],
  fails: [
    {
      why: "a formula that was kept as text",
      rows: [{ residence: "=VLOOKUP(B2;Sheet2!A:C;3)" }],
      finds: [{ field: "residence", message: "formula", severity: "warning", fix: null }],
    },
    {
      rows: [{ permanentHamlet: "@ấp 3" }],
      finds: [{ field: "permanentHamlet", message: "formula", severity: "warning" }],
    },
    {
      rows: [{ permanentHamlet: "- Ấp 3" }],
      finds: [{ field: "permanentHamlet", message: "sign", fix: "Ấp 3", sure: false }],
    },
    {
      rows: [{ motherOccupation: "+ Làm ruộng" }],
      finds: [{ field: "motherOccupation", message: "sign", fix: "Làm ruộng" }],
    },
    {
      form: "mau-2",
      rows: [{ "mark.math": 7, remark: "=B2&C2" }],
      finds: [{ field: "remark", message: "formula", severity: "warning", fix: null }],
    },
    {
      form: "tot-nghiep",
      rows: [{ classCode: "9A", graduationNote: "- Diện 2" }],
      finds: [{ field: "graduationNote", message: "sign", fix: "Diện 2", sure: false }],
    },
  ],
};
