import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { ethnicity: "Kinh", fatherIsMinority: "", motherIsMinority: "" },
        { ethnicity: "Kinh", fatherIsMinority: "", motherIsMinority: "x" },
        { ethnicity: "Khơ-me", fatherIsMinority: "x", motherIsMinority: "" },
        { ethnicity: "Người nước ngoài", fatherIsMinority: "", motherIsMinority: "" },
      ],
    },
    { why: "a list with one of the columns", rows: [{ ethnicity: "Hoa", motherIsMinority: "" }] },
    { rows: [{ ethnicity: "Tày", ethnicAssistant: "x" }] },
  ],
  fails: [
    {
      rows: [{ ethnicity: "Kinh", fatherIsMinority: "x", motherIsMinority: "x" }],
      finds: [{ field: "ethnicity", message: "bothMinority", fix: null }],
    },
    {
      rows: [{ ethnicity: "Hoa", fatherIsMinority: "", motherIsMinority: "" }],
      finds: [{ field: "fatherIsMinority", message: "noneMinority", severity: "info" }],
    },
    {
      rows: [{ ethnicity: "Kinh", ethnicAssistant: "x" }],
      finds: [{ field: "ethnicAssistant", message: "assistant", severity: "info" }],
    },
  ],
};
