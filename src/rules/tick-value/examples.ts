import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [{ rows: [{ poorHousehold: "x" }, { poorHousehold: "X" }, { poorHousehold: "" }, { poorHousehold: 1 }] }],
  fails: [
    { rows: [{ poorHousehold: "cận nghèo" }], finds: [{ field: "poorHousehold", message: "unknown", fix: null }] },
  ],
};
