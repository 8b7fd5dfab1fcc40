import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { fullName: "Nguyễn Thị Hoa", sex: "Nữ" },
        { fullName: "Nguyễn Văn Hòa", sex: "Nam" },
      ],
    },
    { why: "a girl with both", rows: [{ fullName: "Lê Thị Văn Anh", sex: "Nữ" }] },
    { why: "as family or given name it says nothing", rows: [{ fullName: "Văn Ngọc Thị", sex: "Nam" }] },
    { why: "no sex given", rows: [{ fullName: "Nguyễn Thị Hoa", sex: "" }] },
  ],
  fails: [
    { rows: [{ fullName: "Nguyễn Thị Hoa", sex: "Nam" }], finds: [{ field: "sex", message: "thi", fix: null }] },
    { rows: [{ fullName: "NGUYỄN VĂN HÒA", sex: "Nữ" }], finds: [{ field: "sex", message: "van", fix: null }] },
  ],
};
