import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ fullName: "Lê Thị Hoa" }] },
    { why: "a running number may be counted", rows: [{ serial: 1 }], formulas: { serial: "=ROW()-1" } },
  ],
  fails: [
    {
      why: "the means of a class by formula: said once",
      form: "mau-2",
      rows: [{ yearMean: 8.1 }, { yearMean: 7 }, { yearMean: 6.5 }],
      formulas: { yearMean: "=ROUND(AVERAGE(F2:P2),1)" },
      finds: [{ row: 0, field: "yearMean", message: "column", severity: "info", fix: null }],
    },
    {
      rows: [{ fullName: "Lê Thị Hoa" }],
      formulas: { fullName: '="Lê"&" "&"Thị Hoa"' },
      finds: [{ field: "fullName", message: "formula", fix: null }],
    },
  ],
};
