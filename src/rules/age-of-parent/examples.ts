import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { birthDate: "05/09/2006", fatherBirthYear: 1978, motherBirthYear: 1982, guardianBirthYear: "" },
        { birthDate: "05/09/2006", fatherBirthYear: 1951, motherBirthYear: 1991, guardianBirthYear: 1990 },
        { birthDate: "05/09/2006", fatherBirthYear: "", motherBirthYear: "không rõ", guardianBirthYear: 1950 },
      ],
    },
    { why: "without a birth date nothing is compared", rows: [{ birthDate: "", fatherBirthYear: 2010 }] },
  ],
  fails: [
    {
      why: "the child's year in the parent's column",
      rows: [{ birthDate: "05/09/2006", fatherBirthYear: 2006 }],
      finds: [{ field: "fatherBirthYear", message: "notOlder", fix: null }],
    },
    {
      rows: [{ birthDate: "05/09/2006", motherBirthYear: 1996 }],
      finds: [{ field: "motherBirthYear", message: "tooYoung" }],
    },
    {
      rows: [{ birthDate: "05/09/2006", fatherBirthYear: 1930, motherBirthYear: 1932 }],
      finds: [
        { field: "fatherBirthYear", message: "tooOld" },
        { field: "motherBirthYear", message: "tooOld" },
      ],
    },
    {
      rows: [{ birthDate: "05/09/2006", motherBirthYear: 1949 }],
      finds: [{ field: "motherBirthYear", message: "lateMother", severity: "info" }],
    },
    {
      rows: [{ birthDate: "05/09/2006", fatherBirthYear: 1945, motherBirthYear: 1988 }],
      finds: [{ field: "motherBirthYear", message: "farApart", severity: "info" }],
    },
    {
      rows: [{ birthDate: "05/09/2006", guardianBirthYear: 2007 }],
      finds: [{ field: "guardianBirthYear", message: "notOlder" }],
    },
  ],
};
