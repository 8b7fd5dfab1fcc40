import type { RuleExamples } from "../examples";

const classOf = (codes: readonly string[]) => codes.map((classCode) => ({ classCode }));
const ten = (classCode: string) => new Array<string>(10).fill(classCode);

export const examples: RuleExamples = {
  passes: [
    { form: "mau-2", rows: classOf([...ten("6A"), ...ten("6B")]) },
    { form: "mau-2", rows: classOf([...ten("6A"), "6a", "Lớp 6A"]), why: "another spelling is no other class" },
    { form: "mau-2", rows: classOf(["6A", "6A", "6B"]), why: "three pupils do not tell what class the sheet is of" },
    { form: "mau-2", rows: classOf([...ten("6A"), ""]), why: "a blank is another rule's" },
  ],
  fails: [
    {
      form: "mau-2",
      rows: classOf([...ten("6A"), "6B"]),
      finds: [{ row: 10, field: "classCode", message: "otherClass" }],
    },
  ],
};
