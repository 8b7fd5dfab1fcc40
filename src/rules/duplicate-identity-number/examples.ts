import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ identityNumber: "083206001234" }, { identityNumber: "083206001235" }] },
    { why: "none yet", rows: [{ identityNumber: "chưa có" }, { identityNumber: "chưa có" }, { identityNumber: "" }] },
    {
      why: "one code, too: the row was entered twice, which its own rule says",
      rows: [
        { pupilCode: "8300000001", identityNumber: "083206001234" },
        { pupilCode: "8300000001", identityNumber: "083206001234" },
      ],
    },
    {
      why: "one pupil, gone and come back",
      rows: [
        { fullName: "Lê Thị Hoa", identityNumber: "083206001234", status: "Thôi học kỳ 1" },
        { fullName: "Lê Thị Hoa", identityNumber: "083206001234", status: "Nghỉ học xin học lại kỳ 2" },
      ],
    },
  ],
  fails: [
    {
      rows: [
        { identityNumber: "083206001234" },
        { identityNumber: "083206000009" },
        { identityNumber: "083206001234" },
      ],
      finds: [
        { row: 0, field: "identityNumber", message: "repeated", fix: null },
        { row: 2, field: "identityNumber", message: "repeated" },
      ],
    },
    {
      why: "the same number once as text, once without its zero",
      rows: [{ identityNumber: "083206001234" }, { identityNumber: 83206001234 }],
      finds: [
        { row: 0, field: "identityNumber", message: "repeated" },
        { row: 1, field: "identityNumber", message: "repeated" },
      ],
    },
    {
      why: "where it is of another sex its own rule says so, and the other row names the copy",
      rows: [
        { identityNumber: "083206001234", sex: "Nam" },
        { identityNumber: "083206001234", sex: "Nữ" },
      ],
      finds: [{ row: 0, field: "identityNumber", message: "copied", severity: "warning", fix: null }],
    },
    {
      why: "it fits neither, or both",
      rows: [
        { identityNumber: "083206001234", sex: "Nữ" },
        { identityNumber: "083206001234", sex: "Nữ" },
      ],
      finds: [
        { row: 0, field: "identityNumber", message: "repeated" },
        { row: 1, field: "identityNumber", message: "repeated" },
      ],
    },
    {
      why: "a card of nine digits",
      rows: [{ identityNumber: "321000001" }, { identityNumber: "321000001" }],
      finds: [
        { row: 0, field: "identityNumber", message: "repeated", severity: "warning" },
        { row: 1, field: "identityNumber", message: "repeated", severity: "warning" },
      ],
    },
  ],
};
