import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ birthDate: 38965 }, { birthDate: 38966 }], formats: { birthDate: "dd/mm/yyyy" } },
    {
      why: "one format for the whole column, which a machine of Viet Nam shows day first",
      rows: [{ birthDate: 38965 }, { birthDate: 38966 }],
      formats: { birthDate: "m/d/yyyy" },
    },
    {
      why: "text has no format",
      rows: [{ birthDate: "05/09/2006" }, { birthDate: 38966 }],
      formats: { birthDate: "m/d/yyyy" },
    },
  ],
  fails: [
    {
      rows: [{ birthDate: 38965 }, { birthDate: 38966 }],
      formats: { birthDate: ["dd/mm/yyyy", "m/d/yyyy"] },
      finds: [{ row: 1, field: "birthDate", message: "monthFirst", fix: 38966, sure: true }],
    },
    {
      form: "mau-2",
      rows: [
        { birthDate: 38965, "mark.math": 7 },
        { birthDate: 38966, "mark.math": 7 },
      ],
      formats: { birthDate: ["dd/mm/yyyy", "m/d/yyyy"] },
      finds: [{ row: 1, field: "birthDate", message: "monthFirst", fix: 38966, sure: true }],
    },
    {
      form: "tot-nghiep",
      rows: [
        { classCode: "9A", birthDate: 37869 },
        { classCode: "9A", birthDate: 37870 },
      ],
      formats: { birthDate: ["dd/mm/yyyy", "m/d/yyyy"] },
      finds: [{ row: 1, field: "birthDate", message: "monthFirst", fix: 37870, sure: true }],
    },
  ],
};
