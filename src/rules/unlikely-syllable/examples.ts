import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ fullName: "Nguyễn Thị Hoa", ethnicity: "Kinh" }] },
    { why: "both places of the tone mark", rows: [{ fullName: "Hoàng Thuý Khoẻ", ethnicity: "Kinh" }] },
    { why: "a name of the Khơ-me", rows: [{ fullName: "Kim Sa Phol", ethnicity: "Khơ-me" }] },
    { why: "a name of the Ê-đê", rows: [{ fullName: "H'Hen Niê", ethnicity: "Ê-đê" }] },
    { why: "the ethnic group is not known", rows: [{ fullName: "Kim Sa Phol", ethnicity: "" }] },
    {
      why: "one parent is of another people",
      rows: [{ fullName: "Kim Sa Phol", ethnicity: "Kinh", motherIsMinority: "x" }],
    },
    { why: "another nationality", rows: [{ fullName: "Kim Smith", ethnicity: "Kinh", nationality: "Mỹ" }] },
    { why: "a baptismal name", rows: [{ fullName: "Ma-ri-a Nguyễn Hoa", ethnicity: "Kinh" }] },
    { why: "digits are the shape's affair", rows: [{ fullName: "Nguyễn Văn B1", ethnicity: "Kinh" }] },
  ],
  fails: [
    {
      rows: [{ fullName: "Ngyuễn Thịi Hoàf", ethnicity: "Kinh" }],
      finds: [{ field: "fullName", message: "unlikely", fix: null }],
    },
    {
      why: "typed in the Telex way while it was off",
      rows: [{ fullName: "Nguyeenx Thij Hoa", ethnicity: "Kinh" }],
      finds: [{ field: "fullName", message: "unlikely", fix: "Nguyễn Thị Hoa", sure: false }],
    },
    { rows: [{ fullName: "Trần Kạc Ngè", ethnicity: "Hoa" }], finds: [{ field: "fullName", message: "unlikely" }] },
  ],
};
