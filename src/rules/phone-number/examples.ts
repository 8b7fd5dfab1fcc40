import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ phone: "0912345670" }, { phone: "0358123456" }, { phone: "02753822123" }] },
    { why: "eleven digits were right in August 2018", rows: [{ phone: "01658123456" }] },
    { rows: [{ phone: "" }] },
  ],
  fails: [
    {
      why: "Excel dropped the zero",
      rows: [{ phone: 912345670 }],
      finds: [{ field: "phone", message: "form", fix: "0912345670", sure: true }],
    },
    {
      rows: [{ phone: "+84 912 345 670" }],
      finds: [{ field: "phone", message: "form", fix: "0912345670", sure: true }],
    },
    {
      rows: [{ fatherPhone: "0912.345.670" }],
      finds: [{ field: "fatherPhone", message: "form", fix: "0912345670", sure: true }],
    },
    { rows: [{ phone: "091234567" }], finds: [{ field: "phone", message: "invalid", fix: null }] },
    { rows: [{ phone: "không có" }], finds: [{ field: "phone", message: "invalid" }] },
    {
      rows: [{ motherPhone: "0912345670 / 0987654320" }],
      finds: [{ field: "motherPhone", message: "several", severity: "info", fix: "0912345670", sure: false }],
    },
    { rows: [{ phone: "0900000000" }], finds: [{ field: "phone", message: "repeated", severity: "info", fix: null }] },
  ],
};
