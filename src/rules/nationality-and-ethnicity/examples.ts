import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { nationality: "Việt Nam", ethnicity: "Kinh", identityNumber: "083206000001" },
        { nationality: "Hàn Quốc", ethnicity: "Người nước ngoài", identityNumber: "" },
        { nationality: "", ethnicity: "Người nước ngoài" },
        { nationality: "Việt Nam", ethnicity: "" },
      ],
    },
  ],
  fails: [
    {
      rows: [{ nationality: "Việt Nam", ethnicity: "Người nước ngoài" }],
      finds: [{ field: "ethnicity", message: "vietnameseForeigner", fix: null }],
    },
    {
      rows: [{ nationality: "Hàn Quốc", ethnicity: "Kinh" }],
      finds: [{ field: "nationality", message: "foreignWithGroup", severity: "info" }],
    },
    {
      rows: [{ nationality: "Hàn Quốc", ethnicity: "Người nước ngoài", identityNumber: "083206000001" }],
      finds: [{ field: "nationality", message: "foreignWithNumber", severity: "info" }],
    },
  ],
};
