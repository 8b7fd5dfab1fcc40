import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { boardingClass: "x", boarding: "Tự nguyện", policyGroup: "" },
        { boardingClass: "x", boarding: "Thuộc đối tượng chính sách", policyGroup: "Con thương binh" },
        { boardingClass: "", boarding: "", policyGroup: "" },
      ],
    },
    { why: "the ticks are not kept", rows: [{ boardingClass: "", boarding: "Tự nguyện" }] },
    { why: "a list with one of the columns", rows: [{ boardingClass: "x" }, { boardingClass: "" }] },
    { rows: [{ communityDayBoarding: "x", communityFullBoarding: "" }] },
  ],
  fails: [
    {
      rows: [
        { boardingClass: "x", boarding: "" },
        { boardingClass: "x", boarding: "Tự nguyện" },
      ],
      finds: [{ field: "boarding", message: "kindMissing", fix: null }],
    },
    {
      why: "a column that nobody filled in is told once",
      rows: [
        { boardingClass: "", boarding: "" },
        { boardingClass: "x", boarding: "" },
        { boardingClass: "x", boarding: "" },
      ],
      finds: [{ row: 1, field: "boarding", message: "kindsMissing", severity: "info" }],
    },
    {
      rows: [
        { boardingClass: "", boarding: "Tự nguyện" },
        { boardingClass: "x", boarding: "Tự nguyện" },
      ],
      finds: [{ field: "boardingClass", message: "classMissing", severity: "info" }],
    },
    {
      rows: [{ boarding: "Thuộc đối tượng chính sách", policyGroup: "" }],
      finds: [{ field: "boarding", message: "policyMissing", severity: "info" }],
    },
    {
      rows: [{ communityDayBoarding: "x", communityFullBoarding: "x" }],
      finds: [{ field: "communityFullBoarding", message: "twoKinds", severity: "info" }],
    },
  ],
};
