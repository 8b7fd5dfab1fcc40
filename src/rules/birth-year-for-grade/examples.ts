import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { classCode: "6A", birthDate: "05/09/2006" },
        { classCode: "9B", birthDate: "31/12/2003" },
      ],
      level: "C2",
      schoolYear: 2017,
    },
    { rows: [{ classCode: "1A", birthDate: "01/01/2011" }], level: "C1", schoolYear: 2017 },
    { why: "another school year", rows: [{ classCode: "6A", birthDate: "05/09/2014" }], level: "C2", schoolYear: 2025 },
    {
      why: "no real date to judge",
      rows: [{ classCode: "6A", birthDate: "31/04/2010" }],
      level: "C2",
      schoolYear: 2017,
    },
  ],
  fails: [
    {
      rows: [{ classCode: "6A", birthDate: "05/09/2007" }],
      level: "C2",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "tooYoung", fix: "05/09/2006", sure: false }],
    },
    {
      why: "ten years: a slip of one digit",
      rows: [{ classCode: "6A", birthDate: 35312 }],
      formats: { birthDate: "dd/mm/yyyy" },
      level: "C2",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "tooOld", fix: null }],
    },
    {
      why: "a year behind happens",
      rows: [{ classCode: "6A", birthDate: "05/09/2005" }],
      level: "C2",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "older", severity: "info" }],
    },
    {
      why: "the day of entry stands in the cell",
      rows: [{ classCode: "6A", birthDate: "05/09/2017" }],
      level: "C2",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "notBorn", fix: null }],
    },
    {
      rows: [{ classCode: "9A", birthDate: "12/03/1993" }],
      level: "C2",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "tooOld", fix: null }],
    },
    {
      rows: [{ classCode: "8A", birthDate: "12/03/1994" }],
      level: "C2",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "tooOld", fix: null }],
    },
  ],
};
