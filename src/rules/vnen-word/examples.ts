import type { RuleExamples } from "../examples";

const vnen = { classCode: "6B (VNEN)", "mark.math": "HTT", "mark.music": "HT" } as const;

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { why: "words in VNEN's class alone", rows: [vnen, { classCode: "6A", "mark.math": 8, "mark.music": "Đ" }] },
    {
      why: "no class of the sheet is VNEN's: every cell is told by itself",
      rows: [{ classCode: "6A", "mark.math": "HTT", "mark.literature": 7 }],
    },
    { why: "nothing entered yet", rows: [vnen, { classCode: "6A", "mark.math": "", "mark.music": "" }] },
  ],
  fails: [
    {
      why: "words of VNEN's scale in a class beside it",
      rows: [
        vnen,
        { classCode: "6A", "mark.math": "HTT", "mark.literature": 7, "mark.physics": 6 },
        { classCode: "6A", "mark.math": 7, "mark.music": "CHT" },
      ],
      finds: [
        { row: 1, field: "mark.math", message: "scored", fix: null },
        { row: 2, field: "mark.music", message: "comment", fix: null },
      ],
    },
    {
      why: "a class with words nearly everywhere: perhaps it is VNEN's, said once",
      rows: [
        vnen,
        { classCode: "6C", "mark.math": "HT", "mark.music": "HTT" },
        { classCode: "6C", "mark.math": "HTT", "mark.music": "Đ" },
      ],
      finds: [{ row: 1, field: "mark.math", message: "wholeClass", severity: "warning" }],
    },
  ],
};
