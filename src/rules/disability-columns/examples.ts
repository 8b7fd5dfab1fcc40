import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { disability: "Khuyết tật nhìn", disabilityNotAssessed: "x", policyGroup: "Bị tàn tật, khuyết tật" },
        { disability: "Khuyết tật vận động", disabilityNotAssessed: "", policyGroup: "" },
        { disability: "", disabilityNotAssessed: "", policyGroup: "Con thương binh" },
      ],
    },
    { why: "a list without the column", rows: [{ disabilityNotAssessed: "x" }] },
  ],
  fails: [
    {
      rows: [{ disability: "", disabilityNotAssessed: "x" }],
      finds: [{ field: "disability", message: "notAssessed", fix: null }],
    },
    {
      rows: [{ disability: "", policyGroup: "Bị tàn tật, khuyết tật" }],
      finds: [{ field: "disability", message: "policyGroup", fix: null }],
    },
  ],
};
