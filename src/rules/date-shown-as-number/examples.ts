import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ birthDate: 38965 }], formats: { birthDate: "dd/mm/yyyy" } },
    { rows: [{ birthDate: 38965 }], formats: { birthDate: "[$-42A]d mmmm yyyy" } },
    { why: "text is no number", rows: [{ birthDate: "05/09/2006" }] },
    { why: "a bare year is another rule's", rows: [{ birthDate: 2006 }] },
  ],
  fails: [
    {
      form: "mau-2",
      level: "MN",
      rows: [{ birthDate: "02/03/2013", measuredOn: 43220, weight: 17 }],
      finds: [{ field: "measuredOn", message: "number", fix: 43220, sure: true }],
    },
    { rows: [{ birthDate: 38965 }], finds: [{ field: "birthDate", message: "number", fix: 38965, sure: true }] },
    {
      rows: [{ statusDate: 43000 }],
      formats: { statusDate: "0" },
      finds: [{ field: "statusDate", message: "number" }],
    },
  ],
};
