import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { fullName: "Lê Thị Hoa", fatherName: "Lê Văn Hòa", motherName: "Trần Thị Hoa", guardianName: "" },
        { fullName: "Lê Thị Hoa", fatherName: "", motherName: "Trần Thị Hoa", guardianName: "Trần Thị Hoa" },
        { fullName: "Lê Thị Hoa", fatherName: "Lê Thị", motherName: "Nguyễn Văn", guardianName: "" },
      ],
    },
    {
      why: "no name of anybody is another rule's",
      rows: [{ fullName: "Lê Hòa", fatherName: "Đã mất", motherName: "Đã mất" }],
    },
    { why: "marks make another name", rows: [{ fullName: "Lê Hòa", fatherName: "Lê Hóa" }] },
  ],
  fails: [
    {
      rows: [{ fullName: "Lê Văn An", fatherName: "LÊ VĂN AN", motherName: "Trần Thị Hoa" }],
      finds: [{ field: "fatherName", message: "sameAsChild", fix: null }],
    },
    {
      rows: [{ fullName: "Lê Văn An", fatherName: "Trần Thị Hoa", motherName: "Trần Thị Hoa" }],
      finds: [{ field: "motherName", message: "sameParents" }],
    },
    {
      rows: [{ fullName: "Lê Văn An", fatherName: "Trần Thị Hoa", motherName: "Lê Văn Hòa" }],
      finds: [{ field: "fatherName", message: "swapped", severity: "info", fix: "Lê Văn Hòa", sure: false }],
    },
    {
      rows: [{ fatherName: "Trần Thị Hoa", motherName: "Lê Thị Hòa" }],
      finds: [{ field: "fatherName", message: "fatherThi", severity: "info" }],
    },
    {
      rows: [{ fatherName: "Trần Văn Hùng", motherName: "Lê Văn Hòa" }],
      finds: [{ field: "motherName", message: "motherVan", severity: "info" }],
    },
  ],
};
