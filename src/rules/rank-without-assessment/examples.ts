import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { rows: [{ pupilCode: "8300000001", disabilityNotAssessed: "x", "mark.math": 7, academicRank: "" }] },
    {
      why: "with a disability, but assessed",
      rows: [{ pupilCode: "8300000001", academicRank: "K" }],
      lists: { DS: { form: "mau-1", rows: [{ pupilCode: "8300000001", disabilityNotAssessed: "" }] } },
    },
  ],
  fails: [
    {
      rows: [{ pupilCode: "8300000001", disabilityNotAssessed: "x", academicRank: "Tb", title: "HSTT" }],
      finds: [
        { field: "academicRank", message: "ranked", fix: null },
        { field: "title", message: "ranked", fix: null },
      ],
    },
    {
      rows: [{ pupilCode: "8300000001", academicRank: "Tb" }],
      lists: { DS: { form: "mau-1", rows: [{ pupilCode: "8300000001", disabilityNotAssessed: "x" }] } },
      finds: [{ field: "academicRank", message: "rankedByList", fix: null }],
    },
  ],
};
