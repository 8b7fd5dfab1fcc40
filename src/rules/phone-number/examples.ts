import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ phone: "0912345670" }, { phone: "0868123456" }, { phone: "02753822123" }] },
    { why: "ten digits after 15/9/2018", rows: [{ phone: "0358123456" }, { phone: "0708123456" }], schoolYear: 2018 },
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
      finds: [{ field: "phone", message: "form", severity: "info", fix: "0912345670", sure: true }],
    },
    {
      rows: [{ fatherPhone: "0912.345.670" }],
      finds: [{ field: "fatherPhone", message: "form", severity: "info", fix: "0912345670", sure: true }],
    },
    { rows: [{ phone: "091234567" }], finds: [{ field: "phone", message: "invalid", fix: null }] },
    {
      rows: [{ motherPhone: "0912345670 / 0987654320" }],
      finds: [{ field: "motherPhone", message: "several", severity: "info", fix: "0912345670", sure: false }],
    },
    { rows: [{ phone: "0900000000" }], finds: [{ field: "phone", message: "repeated", fix: null }] },
    { rows: [{ phone: "9.12E+08" }], finds: [{ field: "phone", message: "cut", fix: null }] },
    {
      why: "given out only from 15/9/2018; or the old landline of Quảng Ninh",
      rows: [{ phone: "0358123456" }, { phone: "0333812345" }],
      finds: [
        { row: 0, field: "phone", message: "notYet", severity: "info", fix: null },
        { row: 1, field: "phone", message: "notYet", severity: "info", fix: "02033812345", sure: false },
      ],
    },
    {
      why: "eleven digits in a list of a later year",
      rows: [{ phone: "01658123456" }, { phone: 1658123456 }],
      schoolYear: 2019,
      finds: [
        { row: 0, field: "phone", message: "renumbered", fix: "0358123456", sure: true },
        { row: 1, field: "phone", message: "form", fix: "0358123456", sure: true },
      ],
    },
    {
      why: "in 2018–2019 both numbers worked for a time",
      rows: [{ phone: "01658123456" }, { phone: 1658123456 }],
      schoolYear: 2018,
      finds: [
        { row: 0, field: "phone", message: "renumbered", severity: "info", fix: "0358123456", sure: false },
        { row: 1, field: "phone", message: "form", fix: "01658123456", sure: true },
      ],
    },
    {
      why: "area codes changed by 17/6/2017",
      rows: [{ phone: "0753822123" }, { phone: "0733822123" }, { phone: 753822123 }],
      finds: [
        { row: 0, field: "phone", message: "renumbered", fix: "02753822123", sure: true },
        { row: 1, field: "phone", message: "renumbered", fix: "02733822123", sure: true },
        { row: 2, field: "phone", message: "form", fix: "02753822123", sure: true },
      ],
    },
    {
      why: "an old code in 02 may be a new one with a digit missing",
      rows: [{ phone: "0273822123" }],
      finds: [{ field: "phone", message: "renumbered", fix: "02073822123", sure: false }],
    },
    {
      why: "no area has the code 0201",
      rows: [{ phone: "02013822123" }],
      finds: [{ field: "phone", message: "invalid", fix: null }],
    },
    { rows: [{ phone: "không có" }], finds: [{ field: "phone", message: "placeholder", fix: "", sure: false }] },
    { rows: [{ phone: 1234567890 }], finds: [{ field: "phone", message: "repeated", fix: null }] },
  ],
};
