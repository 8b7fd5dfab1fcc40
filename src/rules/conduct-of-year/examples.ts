import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      rows: [
        { conductTerm1: "K", conductTerm2: "T", conduct: "T" },
        { conduct: "T", discipline: "Không" },
      ],
    },
    { rows: [{ conductTerm1: "T", conductTerm2: "Đ", conduct: "K" }], schoolYear: 2022 },
  ],
  fails: [
    {
      rows: [
        { conductTerm1: "K", conductTerm2: "K", conduct: "T" },
        { conductTerm1: "T", conductTerm2: "T", conduct: "K" },
        { conductTerm1: "T", conductTerm2: "K", conduct: "T" },
        { conduct: "T", discipline: "Cảnh cáo" },
      ],
      finds: [
        { row: 0, field: "conduct", message: "aboveBothTerms" },
        { row: 1, field: "conduct", message: "belowBothTerms" },
        { row: 2, field: "conduct", message: "notSecondTerm", severity: "info" },
        { row: 3, field: "conduct", message: "disciplined" },
      ],
    },
    {
      rows: [{ conductTerm1: "K", conductTerm2: "Đ", conduct: "K" }],
      schoolYear: 2022,
      finds: [{ field: "conduct", message: "training", fix: "Đ", sure: false }],
    },
  ],
};
