import type { ExampleRow, RuleExamples } from "../examples";

const child: ExampleRow = { classCode: "Lá 1", birthDate: "15/05/2012", preschoolCompletion: "x" };

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "MN",
      rows: [
        { ...child, daysAbsent: 45 },
        { ...child, classCode: "Chồi 1", birthDate: "15/05/2013", preschoolCompletion: "", daysAbsent: "" },
        { ...child, preschoolCompletion: "", daysAbsent: 60 },
      ],
    },
    {
      why: "a disability makes a year more or less possible",
      level: "MN",
      rows: [{ ...child, birthDate: "15/05/2011", disability: "Khiếm thính" }],
    },
    {
      why: "who left has completed nothing",
      level: "MN",
      rows: [{ ...child, preschoolCompletion: "", status: "Chuyển đi kỳ 1" }],
    },
    { why: "the class does not tell the age", level: "MN", rows: [{ ...child, classCode: "MG 2" }] },
  ],
  fails: [
    {
      level: "MN",
      rows: [
        { ...child, classCode: "Chồi 1", daysAbsent: 0 },
        { ...child, birthDate: "15/05/2011", daysAbsent: 0 },
        { ...child, daysAbsent: 46 },
        { ...child, preschoolCompletion: "", daysAbsent: 0 },
      ],
      finds: [
        { row: 0, field: "preschoolCompletion", message: "notFinalClass", fix: "" },
        { row: 1, field: "preschoolCompletion", message: "notFiveYears", fix: null },
        { row: 2, field: "preschoolCompletion", message: "absences", fix: null },
        { row: 3, field: "preschoolCompletion", message: "missing", fix: "x" },
      ],
    },
  ],
};
