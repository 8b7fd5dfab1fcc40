import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      why: "2 = a boy of this century, 06 = 2006",
      rows: [{ identityNumber: "083206001234", sex: "Nam", birthDate: "05/09/2006" }],
    },
    { rows: [{ identityNumber: "083306001234", sex: "Nữ", birthDate: "05/09/2006" }] },
    { why: "nothing to compare with", rows: [{ identityNumber: "083306001234", sex: "", birthDate: "" }] },
    {
      why: "the old card says nothing of its holder",
      rows: [{ identityNumber: "321456789", sex: "Nam", birthDate: "05/09/2006" }],
    },
  ],
  fails: [
    {
      rows: [{ identityNumber: "083306001234", sex: "Nam", birthDate: "05/09/2006" }],
      finds: [{ field: "identityNumber", message: "sex", fix: null }],
    },
    {
      rows: [{ identityNumber: "083205001234", sex: "Nam", birthDate: "05/09/2006" }],
      finds: [{ field: "identityNumber", message: "birthYear", fix: null }],
    },
    {
      why: "number and class agree: it is the birth date that is wrong",
      rows: [{ identityNumber: "083206001234", sex: "Nam", birthDate: "05/09/2016", classCode: "6A" }],
      finds: [{ field: "birthDate", message: "birthYearByClass", fix: "05/09/2006", sure: false }],
    },
    {
      why: "born in the last century by its number",
      rows: [{ identityNumber: "083106001234", sex: "Nam", birthDate: "05/09/2006" }],
      finds: [
        { field: "identityNumber", message: "sex" },
        { field: "identityNumber", message: "birthYear" },
      ],
    },
  ],
};
