import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      level: "MN",
      rows: [
        { classCode: "Lá 1", weight: 16.5, height: 105 },
        { classCode: "Lá 1", weight: "17,2", height: "107,5" },
        { classCode: "Lá 1", weight: "", height: "-" },
      ],
    },
    {
      why: "a list in metres, as the portal's own form has it",
      level: "MN",
      rows: [
        { classCode: "Lá 1", weight: 16.5, height: 1.05 },
        { classCode: "Lá 1", weight: 17.2, height: 1.075 },
      ],
    },
    {
      why: "half and half: no unit is the list's",
      level: "MN",
      rows: [
        { classCode: "Lá 1", weight: 16.5, height: 1.05 },
        { classCode: "Lá 1", weight: 17.2, height: 107.5 },
      ],
    },
  ],
  fails: [
    {
      level: "MN",
      rows: [
        { classCode: "Lá 1", weight: 16.5, height: 105 },
        { classCode: "Lá 1", weight: 16.5, height: 104 },
        { classCode: "Lá 1", weight: 16.5, height: 103 },
        { classCode: "Lá 1", weight: 16.5, height: 102 },
        { classCode: "Lá 1", weight: 17, height: 1.065 },
        { classCode: "Lá 1", weight: 16500, height: 101 },
        { classCode: "Lá 1", weight: 105, height: 16.5 },
        { classCode: "Lá 1", weight: "16kg", height: 100 },
      ],
      finds: [
        { row: 4, field: "height", message: "metres", fix: 106.5, sure: true },
        { row: 5, field: "weight", message: "grams", fix: 16.5, sure: true },
        { row: 6, field: "weight", message: "swapped", fix: 16.5, sure: false },
        { row: 7, field: "weight", message: "withUnit", fix: 16, sure: true },
      ],
    },
    {
      why: "units written out",
      level: "MN",
      rows: [
        { classCode: "Lá 1", weight: 16.5, height: 105 },
        { classCode: "Lá 1", weight: 16.5, height: 104 },
        { classCode: "Lá 1", weight: "nặng", height: "103 cm" },
        { classCode: "Lá 1", weight: "17,5 kg", height: "1m02" },
        { classCode: "Lá 1", weight: 17, height: "1,065m" },
        { classCode: "Lá 1", weight: 17, height: "cao 1m" },
      ],
      finds: [
        { row: 2, field: "weight", message: "notANumber", fix: null },
        { row: 2, field: "height", message: "withUnit", fix: 103, sure: true },
        { row: 3, field: "weight", message: "withUnit", fix: 17.5, sure: true },
        { row: 3, field: "height", message: "withUnit", fix: 102, sure: true },
        { row: 4, field: "height", message: "withUnit", fix: 106.5, sure: true },
        { row: 5, field: "height", message: "notANumber", fix: null },
      ],
    },
    {
      why: "more in centimetres, but not nearly all",
      level: "MN",
      rows: [
        { classCode: "Lá 1", height: 105 },
        { classCode: "Lá 1", height: 104 },
        { classCode: "Lá 1", height: 1.03 },
      ],
      finds: [{ row: 2, field: "height", message: "metres", fix: 103, sure: false }],
    },
    {
      why: "centimetres among metres",
      level: "MN",
      rows: [
        { classCode: "Lá 1", height: 1.05 },
        { classCode: "Lá 1", height: 1.04 },
        { classCode: "Lá 1", height: 1.03 },
        { classCode: "Lá 1", height: 1.02 },
        { classCode: "Lá 1", height: 106.5 },
      ],
      finds: [{ row: 4, field: "height", message: "centimetres", fix: 1.065, sure: true }],
    },
  ],
};
