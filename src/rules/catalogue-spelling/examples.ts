import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ sex: "Nữ", ethnicity: "Kinh" }] },
    { why: "Unicode form and spaces are other rules'", rows: [{ sex: " Nữ" }, { sex: "Nữ".normalize("NFD") }] },
    { why: "not in the catalogue at all", rows: [{ sex: "Nu" }] },
  ],
  fails: [
    { rows: [{ sex: "NAM" }], finds: [{ field: "sex", message: "differs", fix: "Nam", sure: true }] },
    { rows: [{ status: "Đang Học" }], finds: [{ field: "status", message: "differs", fix: "Đang học", sure: true }] },
    {
      form: "mau-2",
      rows: [{ sex: "NAM", "mark.math": 7 }],
      finds: [{ field: "sex", message: "differs", fix: "Nam", sure: true }],
    },
    {
      form: "tot-nghiep",
      rows: [{ classCode: "9A", ethnicity: "KINH" }],
      finds: [{ field: "ethnicity", message: "differs", fix: "Kinh", sure: true }],
    },
  ],
};
