import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { why: "a whole name of Cơ-ho or Ê-đê in one word", rows: [{ fullName: "K'Brể" }, { fullName: "H’Mi" }] },
    { rows: [{ fullName: "Thạch Phol", motherName: " Lý Thị Lụa " }, { fullName: "" }] },
    { why: "no name at all is another rule's", rows: [{ fatherName: "Không", motherName: "B1" }] },
    {
      why: "a parent of another people",
      rows: [{ fullName: "Danh Thị Na", ethnicity: "Khơ-me", fatherName: "Danh" }],
    },
  ],
  fails: [
    { rows: [{ motherName: "Lụa" }], finds: [{ field: "motherName", message: "single", fix: null }] },
    {
      rows: [{ fullName: "Hoa ", ethnicity: "Kinh" }],
      finds: [{ field: "fullName", message: "single", severity: "warning" }],
    },
    {
      why: "names of one word are usual among some peoples",
      rows: [
        { fullName: "Danh", ethnicity: "Khơ-me" },
        { fullName: "Y", ethnicity: "Xơ-đăng" },
      ],
      finds: [
        { row: 0, field: "fullName", message: "singleOfOthers", severity: "info" },
        { row: 1, field: "fullName", message: "singleOfOthers", severity: "info" },
      ],
    },
  ],
};
