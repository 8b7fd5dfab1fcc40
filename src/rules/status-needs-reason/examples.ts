import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ status: "Đang học", leavingReason: "" }] },
    { rows: [{ status: "Thôi học kỳ 2", leavingReason: "Xa trường, đi lại khó khăn" }] },
    { why: "the sheet has no such column", rows: [{ status: "Thôi học kỳ 2" }] },
    { why: "moving to another school needs no reason", rows: [{ status: "Chuyển đi kỳ 1", leavingReason: "" }] },
  ],
  fails: [
    {
      rows: [{ status: "Thôi học kỳ 1", leavingReason: "" }],
      finds: [{ field: "leavingReason", message: "missing", fix: null }],
    },
    {
      rows: [{ status: "Đang học", leavingReason: "Nguyên nhân khác" }],
      finds: [{ field: "leavingReason", message: "needless", severity: "warning", fix: "", sure: false }],
    },
  ],
};
