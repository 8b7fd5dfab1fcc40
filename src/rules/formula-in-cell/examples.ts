import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ fullName: "Lê Thị Hoa" }] },
    { why: "a running number may be counted", rows: [{ serial: 1 }], formulas: { serial: "=ROW()-1" } },
  ],
  fails: [
    {
      rows: [{ fullName: "Lê Thị Hoa" }],
      formulas: { fullName: '="Lê"&" "&"Thị Hoa"' },
      finds: [{ field: "fullName", message: "formula", fix: null }],
    },
  ],
};
