import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ identityNumber: "083206001234" }, { identityNumber: "" }] },
    { why: "an identity card of before 2016", rows: [{ idCardNumber: "321456789" }] },
    { why: "the zero that a number cell drops is `identity-number-zero`'s", rows: [{ identityNumber: 83206001234 }] },
    { why: "born abroad", rows: [{ identityNumber: "137206001234" }] },
  ],
  fails: [
    {
      why: "Excel dropped the zero of a card",
      rows: [{ idCardNumber: 21456789 }],
      finds: [{ field: "idCardNumber", message: "form", fix: "021456789", sure: false }],
    },
    {
      rows: [{ identityNumber: "083 206 001 234" }],
      finds: [{ field: "identityNumber", message: "form", fix: "083206001234", sure: true }],
    },
    {
      why: "a digit is missing, and not the first zero",
      rows: [{ identityNumber: "08320600123" }],
      finds: [{ field: "identityNumber", message: "invalid", fix: null }],
    },
    { rows: [{ identityNumber: "0832060012" }], finds: [{ field: "identityNumber", message: "invalid", fix: null }] },
    {
      rows: [{ identityNumber: "8.3206E+10" }],
      finds: [{ field: "identityNumber", message: "cut", severity: "error", fix: null }],
    },
    { rows: [{ identityNumber: "chưa có" }], finds: [{ field: "identityNumber", message: "placeholder", fix: "" }] },
    {
      rows: [{ identityNumber: "099206001234" }],
      finds: [{ field: "identityNumber", message: "province", fix: null }],
    },
    {
      why: "words beside the number, O for 0",
      rows: [{ idCardNumber: "CMND 321456789", identityNumber: "O83206001234" }],
      finds: [
        { field: "idCardNumber", message: "form", fix: "321456789", sure: false },
        { field: "identityNumber", message: "form", fix: "083206001234", sure: false },
      ],
    },
  ],
};
