import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ pupilCode: "8300000001" }, { pupilCode: "" }] },
    { why: "a number cell with all its digits", rows: [{ pupilCode: 8300000001 }] },
  ],
  fails: [
    { rows: [{ pupilCode: "HS001" }], finds: [{ field: "pupilCode", message: "shape", fix: null }] },
    {
      why: "Hà Nội's code without its zero",
      rows: [{ pupilCode: 100000001 }],
      finds: [{ field: "pupilCode", message: "form", fix: "0100000001", sure: false }],
    },
    {
      rows: [{ pupilCode: "83 0000 0001" }],
      finds: [{ field: "pupilCode", message: "form", fix: "8300000001", sure: true }],
    },
    {
      why: "a letter for the digit that it looks like",
      rows: [{ pupilCode: "83O0000001" }],
      finds: [{ field: "pupilCode", message: "shape", fix: "8300000001", sure: false }],
    },
    { rows: [{ pupilCode: "8.3E+09" }], finds: [{ field: "pupilCode", message: "cut", fix: null }] },
    { rows: [{ pupilCode: "9900000001" }], finds: [{ field: "pupilCode", message: "province", fix: null }] },
    {
      form: "mau-2",
      rows: [{ pupilCode: "83 0000 0001", "mark.math": 7 }],
      finds: [{ field: "pupilCode", message: "form", fix: "8300000001", sure: true }],
    },
    {
      form: "tot-nghiep",
      rows: [{ classCode: "9A", pupilCode: "HS001" }],
      finds: [{ field: "pupilCode", message: "shape", fix: null }],
    },
  ],
};
