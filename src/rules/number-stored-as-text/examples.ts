import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ fatherBirthYear: 1980, serial: 1 }] },
    { why: "codes and phones are text on purpose", rows: [{ phone: "0912345670", pupilCode: "8300000001" }] },
    { why: "no year at all is another rule's", rows: [{ fatherBirthYear: "78" }] },
  ],
  fails: [
    {
      rows: [{ fatherBirthYear: "1980" }],
      finds: [{ field: "fatherBirthYear", message: "text", fix: 1980, sure: true }],
    },
    { rows: [{ serial: "12" }], finds: [{ field: "serial", message: "text", fix: 12, sure: true }] },
  ],
};
