import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [{ rows: [{ fullName: "Lê Thị Hoa" }] }, { why: "an empty cell", rows: [{ residence: "   " }] }],
  fails: [
    {
      rows: [{ fullName: " Lê  Thị Hoa " }],
      finds: [{ field: "fullName", message: "found", fix: "Lê Thị Hoa", sure: true }],
    },
    { rows: [{ sex: "Nam " }], finds: [{ field: "sex", message: "found", fix: "Nam", sure: true }] },
  ],
};
