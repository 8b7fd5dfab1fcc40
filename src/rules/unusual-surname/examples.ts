import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { fullName: "Nguyễn Thị Hoa", ethnicity: "Kinh" },
        { fullName: "NGUYỄN THỊ HOA", ethnicity: "Kinh" },
      ],
    },
    { why: "a family name of two words", rows: [{ fullName: "Âu Dương Phong", ethnicity: "Hoa" }] },
    { why: "a name of another people", rows: [{ fullName: "Rơ Châm Hoa", ethnicity: "Gia-rai" }] },
    { why: "the ethnic group is not known", rows: [{ fullName: "Xuân Thị Hoa" }] },
  ],
  fails: [
    {
      why: "given name and family name exchanged",
      rows: [{ fullName: "Hương Nguyễn Thị", ethnicity: "Kinh" }],
      finds: [{ field: "fullName", message: "rare", fix: null }],
    },
  ],
};
