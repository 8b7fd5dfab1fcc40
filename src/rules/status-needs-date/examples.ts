import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ status: "Đang học", statusDate: "" }] },
    { rows: [{ status: "Chuyển đi kỳ 1", statusDate: "20/11/2017" }] },
    { why: "the sheet has no such column", rows: [{ status: "Chuyển đi kỳ 1" }] },
    { why: "an unknown status is another rule's", rows: [{ status: "Chuyển trường", statusDate: "" }] },
  ],
  fails: [
    {
      rows: [{ status: "Chuyển đến kỳ 2", statusDate: "" }],
      finds: [{ field: "statusDate", message: "missing", fix: null }],
    },
    { rows: [{ status: "thôi học kỳ 1", statusDate: "" }], finds: [{ field: "statusDate", message: "missing" }] },
  ],
};
