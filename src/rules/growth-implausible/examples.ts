import type { RuleExamples } from "../examples";

const child = { classCode: "Lá 1", birthDate: "15/05/2014", sex: "Nam", measuredOn: "15/05/2018" };

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "MN",
      rows: [
        { ...child, weight: 12.5, height: 96 },
        { ...child, weight: 24, height: 1.1 },
        { ...child, weight: "", height: "" },
        { ...child, birthDate: "2014", weight: 60, height: 196 },
      ],
    },
    {
      why: "wrong units are another rule's",
      level: "MN",
      rows: [
        { ...child, weight: 16500, height: 105 },
        { ...child, weight: 105, height: 16.5 },
      ],
    },
  ],
  fails: [
    {
      level: "MN",
      rows: [
        { ...child, weight: 12.5, height: 196 },
        { ...child, weight: 45, height: 100 },
      ],
      finds: [
        { row: 0, field: "height", message: "height", severity: "error", fix: null },
        { row: 1, field: "weight", message: "weight", severity: "error" },
      ],
    },
    {
      why: "neither sex nor day is given",
      level: "MN",
      rows: [{ classCode: "Lá 1", birthDate: "15/05/2014", weight: 12.5, height: 196 }],
      finds: [{ field: "height", message: "height", severity: "warning" }],
    },
  ],
};
