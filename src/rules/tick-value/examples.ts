import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [{ rows: [{ poorHousehold: "x" }, { poorHousehold: "X" }, { poorHousehold: "" }, { poorHousehold: 1 }] }],
  fails: [
    { form: "mau-2", rows: [{ promoted: "được" }], finds: [{ field: "promoted", message: "unknown" }] },
    { rows: [{ poorHousehold: "cận nghèo" }], finds: [{ field: "poorHousehold", message: "unknown", fix: null }] },
  ],
};
