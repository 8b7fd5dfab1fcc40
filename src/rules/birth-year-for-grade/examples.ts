import type { RuleExamples } from "../examples";

const sixth = { classCode: "6A", birthDate: "05/09/2006" };

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
    {
      why: "a result list has no columns that explain two years more",
      form: "mau-2",
      rows: [...Array.from({ length: 12 }, () => sixth), { ...sixth, birthDate: "05/09/2004" }],
      level: "C2",
      schoolYear: 2017,
    },
    {
      why: "adults learn in continuing education",
      rows: [{ classCode: "10A", birthDate: "12/03/1975" }],
      level: "TX",
      schoolYear: 2017,
    },
    {
      why: "a list of another year is told once for the sheet, not in every row",
      rows: Array.from({ length: 12 }, () => ({ classCode: "6A", birthDate: "05/09/2007" })),
      level: "C2",
      schoolYear: 2017,
    },
  ],
  fails: [
    {
      form: "mau-2",
      rows: [...Array.from({ length: 12 }, () => sixth), { ...sixth, birthDate: "05/09/2009" }],
      level: "C2",
      schoolYear: 2017,
      finds: [{ row: 12, field: "birthDate", message: "muchTooYoung", fix: "05/09/2006", sure: false }],
    },
    {
      rows: [{ classCode: "6A", birthDate: "05/09/2007" }],
      level: "C2",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "tooYoung", fix: "05/09/2006", sure: false }],
    },
    {
      why: "ten years: the wrong decade, in a date cell",
      rows: [{ classCode: "6A", birthDate: 35312 }],
      formats: { birthDate: "dd/mm/yyyy" },
      level: "C2",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "tooOld", fix: 38964, sure: false }],
    },
    {
      why: "digits in another order",
      rows: [{ classCode: "12A", birthDate: "05/09/2010" }],
      level: "C3",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "muchTooYoung", fix: "05/09/2000", sure: false }],
    },
    {
      why: "two years behind, and nothing explains it",
      rows: [{ classCode: "6A", birthDate: "05/09/2004", repeatedYear: "", disability: "" }],
      level: "C2",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "olderNoReason", fix: "05/09/2006" }],
    },
    {
      why: "two years behind with a reason, or in a list that could not give one",
      rows: [
        { classCode: "6A", birthDate: "05/09/2004", repeatedYear: "x" },
        { classCode: "6A", birthDate: "05/09/2003", ethnicity: "Khơ-me" },
        { classCode: "6A", birthDate: "05/09/2004", disability: "Khuyết tật nhìn" },
      ],
      level: "C2",
      schoolYear: 2017,
      finds: [
        { row: 0, field: "birthDate", message: "older", severity: "info" },
        { row: 1, field: "birthDate", message: "older", severity: "info" },
        { row: 2, field: "birthDate", message: "older", severity: "info" },
      ],
    },
    {
      rows: [{ classCode: "6A", birthDate: "05/09/2004" }],
      level: "C2",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "older", severity: "info" }],
    },
    {
      why: "above the age of the level",
      rows: [{ classCode: "5A", birthDate: "05/09/2002", ethnicity: "Khơ-me" }],
      level: "C1",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "overLimit", fix: "05/09/2007" }],
    },
    {
      why: "too young for continuing education",
      rows: [{ classCode: "10A", birthDate: "05/09/2006" }],
      level: "TX",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "muchTooYoung" }],
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
      finds: [{ field: "birthDate", message: "overLimit", fix: "12/03/2003" }],
    },
    {
      why: "no such day in the standard year",
      rows: [{ classCode: "8A", birthDate: "29/02/1996" }],
      level: "C2",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "tooOld", fix: null }],
    },
    {
      why: "not born yet, in continuing education and a class that tells no grade",
      rows: [{ classCode: "Chuyên đề", birthDate: "05/09/2020" }],
      level: "TX",
      schoolYear: 2017,
      finds: [{ field: "birthDate", message: "notBorn" }],
    },
  ],
};
