import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { rows: [{ pupilCode: "8300000001" }, { pupilCode: "8300000002" }] },
    { why: "a list of another program, without codes", rows: [{ pupilCode: "" }, { pupilCode: "" }] },
  ],
  fails: [
    {
      rows: [{ pupilCode: "8300000001" }, { pupilCode: "8300000002" }, { pupilCode: "" }],
      finds: [{ row: 2, field: "pupilCode", message: "blank", severity: "info", fix: null }],
    },
    {
      rows: [{ birthDate: "01/02/2006" }, { birthDate: "03/04/2006" }, { birthDate: "" }],
      finds: [{ row: 2, field: "birthDate", message: "blank", severity: "warning" }],
    },
    {
      why: "a graduation list",
      form: "tot-nghiep",
      rows: [
        { classCode: "9A", pupilCode: "8300000001" },
        { classCode: "9A", pupilCode: "8300000002" },
        { classCode: "9A", pupilCode: "" },
      ],
      finds: [{ row: 2, field: "pupilCode", message: "blank", severity: "info", fix: null }],
    },
  ],
};
