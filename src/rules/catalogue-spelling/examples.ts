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
  ],
};
