import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ identityNumber: "083206012345", sex: "Nam", birthDate: "05/09/2006" }] },
    { why: "a card of nine digits", rows: [{ identityNumber: "321456789" }] },
    { why: "no province begins with 099", rows: [{ identityNumber: "99206012345" }] },
  ],
  fails: [
    {
      why: "sex and birth year confirm the number",
      rows: [{ identityNumber: 83206012345, sex: "Nam", birthDate: "05/09/2006" }],
      finds: [{ field: "identityNumber", message: "agrees", fix: "083206012345", sure: true }],
    },
    {
      why: "Hà Nội begins with two zeros",
      rows: [{ identityNumber: 1306012345, sex: "Nữ", birthDate: "05/09/2006" }],
      finds: [{ field: "identityNumber", message: "agrees", fix: "001306012345", sure: true }],
    },
    {
      why: "the number is a boy's",
      rows: [{ identityNumber: 83206012345, sex: "Nữ", birthDate: "05/09/2006" }],
      finds: [{ field: "identityNumber", message: "perhaps", fix: "083206012345", sure: false }],
    },
  ],
};
