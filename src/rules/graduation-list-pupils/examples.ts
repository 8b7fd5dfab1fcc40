import type { ExampleRow, RuleExamples } from "../examples";

const pupil: ExampleRow = { classCode: "9A", pupilCode: "8300000001", fullName: "Lê Thị An", birthDate: "01/02/2003" };
const other: ExampleRow = {
  classCode: "9A",
  pupilCode: "8300000002",
  fullName: "Võ Văn Bình",
  birthDate: "03/04/2003",
};
const list = (...rows: ExampleRow[]) => ({
  DS: { form: "mau-1" as const, rows: rows.map((row) => ({ ...row, status: "Đang học" })) },
});

export const examples: RuleExamples = {
  form: "tot-nghiep",
  passes: [
    { rows: [pupil], lists: list(pupil, { ...other, classCode: "8A" }) },
    { why: "no other list in the book", rows: [pupil] },
  ],
  fails: [
    {
      rows: [pupil, { ...other, pupilCode: "8300000009", fullName: "Trần Thị Xuân" }],
      lists: list(pupil, other),
      finds: [
        { list: "DS", row: 1, field: "fullName", message: "missing" },
        { row: 1, field: "fullName", message: "extra" },
      ],
    },
    {
      rows: [
        { ...pupil, fullName: "Lê Thị Ánh" },
        { ...other, birthDate: "04/03/2003" },
      ],
      lists: list(pupil, other),
      finds: [
        { row: 0, field: "fullName", message: "name" },
        { row: 1, field: "birthDate", message: "birthDate" },
      ],
    },
    {
      why: "the five-year class of mầm non has no grade",
      level: "MN",
      rows: [{ ...pupil, classCode: "Lá 1", birthDate: "01/02/2012", preschoolCompletion: "x", verdictReason: "" }],
      lists: list(
        { ...pupil, classCode: "Lá 1", birthDate: "01/02/2012" },
        { ...other, classCode: "Lá 2", birthDate: "03/04/2012" },
        { ...other, classCode: "Chồi 1", pupilCode: "8300000003", birthDate: "03/04/2013" },
      ),
      finds: [{ list: "DS", row: 1, field: "fullName", message: "missing" }],
    },
  ],
};
