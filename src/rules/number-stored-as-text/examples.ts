import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ fatherBirthYear: 1980, serial: 1 }] },
    { why: "codes and phones are text on purpose", rows: [{ phone: "0912345670", pupilCode: "8300000001" }] },
    { why: "results: marks of THCS are another rule's", form: "mau-2", rows: [{ "mark.math": "8,5", serial: "1" }] },
    { why: "no year at all is another rule's", rows: [{ fatherBirthYear: "78" }] },
  ],
  fails: [
    {
      rows: [{ fatherBirthYear: "1980" }],
      finds: [{ field: "fatherBirthYear", message: "text", fix: 1980, sure: true }],
    },
    {
      form: "mau-2",
      level: "C1",
      rows: [{ "test.math": "8,0", daysAbsent: "2" }],
      finds: [
        { field: "test.math", message: "text", fix: 8, sure: true },
        { field: "daysAbsent", message: "text", fix: 2, sure: true },
      ],
    },
    {
      form: "mau-2",
      level: "MN",
      rows: [{ weight: "13,2" }],
      finds: [{ field: "weight", message: "text", fix: 13.2, sure: true }],
    },
    { rows: [{ serial: "12" }], finds: [{ field: "serial", message: "text", fix: 12, sure: true }] },
  ],
};
