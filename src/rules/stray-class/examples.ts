import type { ExampleRow, RuleExamples } from "../examples";

const threeClasses: readonly ExampleRow[] = ["6A", "7A", "7B"].flatMap((classCode) =>
  Array.from({ length: 5 }, () => ({ classCode })),
);

const classOf = (codes: readonly string[]) => codes.map((classCode) => ({ classCode }));
const ten = (classCode: string) => new Array<string>(10).fill(classCode);

export const examples: RuleExamples = {
  passes: [
    { why: "three classes, and one of two pupils", rows: [...threeClasses, { classCode: "6B" }, { classCode: "6B" }] },
    { why: "too few classes to judge", rows: [{ classCode: "6A" }, { classCode: "6B" }] },
    { form: "mau-2", rows: classOf([...ten("6A"), ...ten("6B")]) },
    { form: "mau-2", rows: classOf([...ten("6A"), "6a", "Lớp 6A"]), why: "another spelling is no other class" },
    { form: "mau-2", rows: classOf(["6A", "6A", "6B"]), why: "three pupils do not tell what class the sheet is of" },
    { form: "mau-2", rows: classOf([...ten("6A"), ""]), why: "a blank is another rule's" },
  ],
  fails: [
    {
      why: "a class's results with one of another class",
      form: "mau-2",
      rows: classOf([...ten("6A"), "6B"]),
      finds: [{ row: 10, field: "classCode", message: "otherClass" }],
    },
    {
      why: "a list of one class, as of many",
      rows: classOf([...ten("6A"), "6B"]),
      finds: [{ row: 10, field: "classCode", message: "otherClass", fix: "6A", sure: false }],
    },
    {
      why: "results of several classes, as of one",
      form: "mau-2",
      rows: classOf([...ten("6A"), ...ten("6B"), ...ten("6C"), "6D"]),
      finds: [{ row: 30, field: "classCode", message: "single" }],
    },
    {
      why: "a class code met once",
      rows: [...threeClasses, { classCode: "6X" }],
      finds: [{ row: 15, field: "classCode", message: "single", fix: null }],
    },
    {
      why: "of a grade that the school does not have",
      rows: [...threeClasses, { classCode: "9A" }],
      finds: [{ row: 15, field: "classCode", message: "onlyOfGrade" }],
    },
    {
      why: "the school lists it",
      rows: [...threeClasses, { classCode: "6C" }],
      sheets: {
        LOP: [
          ["DANH MỤC LỚP"],
          ["STT", "Mã lớp", "Tên lớp", "Khối"],
          [1, "6A", "Lớp 6A", "Khối 6"],
          [2, "6C", "Lớp 6C", "Khối 6"],
          [3, "7A", "Lớp 7A", "Khối 7"],
          [4, "7B", "Lớp 7B", "Khối 7"],
        ],
      },
      finds: [{ row: 15, field: "classCode", message: "single", severity: "info" }],
    },
  ],
};
