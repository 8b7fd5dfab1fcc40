import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [{ rows: [{ fatherBirthYear: 1978, motherBirthYear: "1980", guardianBirthYear: "" }] }],
  fails: [
    {
      rows: [{ fatherBirthYear: "78" }],
      finds: [{ field: "fatherBirthYear", message: "notAYear", fix: 1978, sure: false }],
    },
    { rows: [{ fatherBirthYear: "197x" }], finds: [{ field: "fatherBirthYear", message: "notAYear", fix: null }] },
    {
      rows: [{ fatherBirthYear: "//" }],
      finds: [{ field: "fatherBirthYear", message: "noYear", fix: "", sure: false }],
    },
    {
      rows: [{ motherBirthYear: "02/03/1980" }],
      finds: [{ field: "motherBirthYear", message: "date", fix: 1980, sure: true }],
    },
    {
      rows: [{ fatherBirthYear: 2020 }],
      schoolYear: 2017,
      finds: [{ field: "fatherBirthYear", message: "impossible" }],
    },
  ],
};
