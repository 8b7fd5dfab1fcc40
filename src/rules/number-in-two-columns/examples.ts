import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { pupilCode: "8300000001", identityNumber: "083206000001", phone: "0912345678", motherPhone: "0912345678" },
        { pupilCode: "", identityNumber: "", phone: "", motherPhone: "" },
      ],
    },
  ],
  fails: [
    {
      rows: [{ pupilCode: "8300000001", identityNumber: "8300000001" }],
      finds: [{ field: "identityNumber", message: "same", fix: null }],
    },
    {
      rows: [{ identityNumber: "083206000001", phone: "0832 0600 0001" }],
      finds: [{ field: "phone", message: "same" }],
    },
  ],
};
