import type { RuleExamples } from "../examples";

const pupil = { classCode: "6A", pupilCode: "8300000001", fullName: "Lê Thị An", academicRank: "G" };

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { why: "results are filled in", rows: [pupil], edits: [{ row: 0, field: "academicRank", value: "K" }] },
    {
      why: "changed and put back",
      rows: [pupil],
      edits: [
        { row: 0, field: "fullName", value: "Lê An" },
        { row: 0, field: "fullName", value: "Lê Thị An" },
      ],
    },
    {
      why: "an empty cell is completed",
      rows: [{ ...pupil, pupilCode: "" }],
      edits: [{ row: 0, field: "pupilCode", value: "8300000001" }],
    },
  ],
  fails: [
    {
      rows: [pupil],
      edits: [
        { row: 0, field: "fullName", value: "Lê An" },
        { row: 0, field: "pupilCode", value: "" },
      ],
      finds: [
        { field: "pupilCode", message: "emptied", fix: "8300000001", sure: true },
        { field: "fullName", message: "changed", fix: "Lê Thị An", sure: true },
      ],
    },
  ],
};
