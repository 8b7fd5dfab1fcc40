import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [{ rows: [{ poorHousehold: "x" }, { poorHousehold: "X" }, { poorHousehold: "" }, { poorHousehold: 1 }] }],
  fails: [
    { form: "mau-2", rows: [{ promoted: "được" }], finds: [{ field: "promoted", message: "unknown" }] },
    {
      rows: [{ poorHousehold: "có" }],
      finds: [{ field: "poorHousehold", message: "word", severity: "info", fix: "x" }],
    },
    {
      rows: [{ poorHousehold: "không" }],
      finds: [{ field: "poorHousehold", message: "word", severity: "info", fix: "" }],
    },
    { rows: [{ poorHousehold: "cận nghèo" }], finds: [{ field: "poorHousehold", message: "unknown", fix: null }] },
  ],
};
