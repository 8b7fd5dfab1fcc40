import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { classCode: "9A", birthDate: "05/09/2003", idCardNumber: "321000001", idCardDate: "06/09/2017" },
        { classCode: "9A", birthDate: "05/09/2003", idCardNumber: "083203000001", idCardDate: "06/09/2017" },
        { classCode: "9A", birthDate: "05/09/2003", idCardNumber: "", idCardDate: "" },
      ],
    },
    { why: "fourteen within the school year", rows: [{ birthDate: "05/05/2004", idCardNumber: "321000001" }] },
    {
      why: "a number of twelve digits comes with the birth certificate",
      rows: [{ birthDate: "05/09/2006", identityNumber: "083206000001" }],
    },
  ],
  fails: [
    {
      rows: [{ birthDate: "05/09/2006", identityNumber: "321000001" }],
      finds: [{ field: "identityNumber", message: "oldCardOfChild", fix: null }],
    },
    {
      rows: [{ birthDate: "05/09/2003", idCardNumber: "321000001", idCardDate: "06/09/2015" }],
      finds: [{ field: "idCardDate", message: "issuedTooEarly" }],
    },
    {
      rows: [{ birthDate: "05/09/2000", idCardNumber: "321000001", idCardDate: "06/09/2027" }],
      finds: [{ field: "idCardDate", message: "issuedLater" }],
    },
    {
      rows: [{ birthDate: "05/09/2000", idCardNumber: "083200000001", idCardDate: "06/10/2015" }],
      finds: [{ field: "idCardDate", message: "citizenCardTooEarly" }],
    },
    {
      rows: [{ birthDate: "05/09/2003", idCardNumber: "", idCardDate: "06/10/2017" }],
      finds: [{ field: "idCardDate", message: "dateAlone", severity: "info" }],
    },
    {
      rows: [{ birthDate: "05/09/2003", idCardNumber: "083203000001", identityNumber: "083203000002" }],
      finds: [{ field: "idCardNumber", message: "otherNumber" }],
    },
  ],
};
