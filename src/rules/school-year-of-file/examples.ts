import type { ExampleRow, RuleExamples } from "../examples";

function born(year: number, pupils: number): ExampleRow[] {
  return Array.from({ length: pupils }, () => ({ classCode: "6A", birthDate: `05/09/${String(year)}` }));
}

export const examples: RuleExamples = {
  passes: [
    { why: "the age of the class", rows: born(2006, 12) },
    { why: "too few to judge", rows: born(2007, 5) },
    { why: "no clear majority", rows: [...born(2006, 8), ...born(2007, 8)] },
    { why: "four years: the workbook counts from 1904", rows: born(2002, 12) },
    { why: "continuing education has no ages", rows: born(2005, 12), level: "TX" },
  ],
  fails: [
    {
      why: "all a year too young for 2017–2018",
      rows: born(2007, 12),
      finds: [{ row: -1, field: "birthDate", message: "otherYear", fix: null }],
    },
  ],
};
