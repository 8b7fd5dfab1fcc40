import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [{ rows: [{ fullName: `Nguyễn ${"Á".repeat(143)}` }] }, { rows: [{ classCode: "6A" }] }],
  fails: [
    {
      form: "mau-2",
      rows: [{ remark: "a".repeat(256) }],
      finds: [{ field: "remark", message: "tooLong" }],
    },
    {
      rows: [{ fullName: `Nguyễn ${"Á".repeat(144)}` }],
      finds: [{ field: "fullName", message: "tooLong", fix: null }],
    },
    { rows: [{ classCode: "Lớp sáu A cơ sở hai của trường" }], finds: [{ field: "classCode", message: "tooLong" }] },
  ],
};
