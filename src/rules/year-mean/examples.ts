import type { Example, ExampleRow, RuleExamples } from "../examples";

function marks(all: number, yearMean: ExampleRow["yearMean"], more: ExampleRow = {}): Example["rows"][number] {
  return {
    classCode: "8A",
    "mark.math": all,
    "mark.physics": all,
    "mark.chemistry": all,
    "mark.biology": all,
    "mark.literature": all,
    "mark.history": all,
    "mark.geography": all,
    "mark.english": all,
    "mark.civics": all,
    "mark.technology": all,
    "mark.informatics": 10,
    "mark.music": "Đ",
    yearMean: yearMean ?? "",
    ...more,
  };
}

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { why: "informatics counts", rows: [marks(5, 5.5), marks(6, 6.4), marks(7, 7.3)] },
    { why: "informatics does not count in this class", rows: [marks(5, 5), marks(6, 6), marks(7, 7)] },
    { why: "too few pupils to tell: either way", rows: [marks(5, 5), marks(6, 6.4)] },
    { why: "a subject is missing", rows: [marks(5, 9, { "mark.math": "" })] },
    { why: "no mean of all subjects since TT 22/2021", rows: [marks(5, 9, { classCode: "6A" })], schoolYear: 2022 },
    { why: "grade 6 has no chemistry", rows: [marks(5, 5.5, { classCode: "6A", "mark.chemistry": "" })] },
  ],
  fails: [
    {
      rows: [marks(5, 5.5), marks(6, 6.4), marks(7, 7.3), marks(8, 8.2), marks(8, 8.1)],
      finds: [{ row: 4, field: "yearMean", message: "differs", fix: 8.2, sure: false }],
    },
    {
      why: "others of the class leave informatics out",
      rows: [marks(5, 5), marks(6, 6), marks(7, 7), marks(8, 8), marks(8, 8.2)],
      finds: [{ row: 4, field: "yearMean", message: "differsInClass", fix: 8 }],
    },
  ],
};
