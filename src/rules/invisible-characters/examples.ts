import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { why: "the soft hyphen of a TCVN3 text is its ư", rows: [{ fullName: "§Æng Ngäc Th\u00ad" }] },
    { rows: [{ fullName: "Lê Thị Hoa", ethnicity: "Kinh" }] },
    { why: "plain extra spaces are another rule's", rows: [{ fullName: " Lê  Thị Hoa " }] },
    { rows: [{ ethnicity: 1 }] },
  ],
  fails: [
    {
      why: "a soft hyphen of a web page",
      rows: [{ fullName: "Nguyễn Văn\u00ad Hòa" }],
      finds: [{ field: "fullName", message: "found", fix: "Nguyễn Văn Hòa", sure: true }],
    },
    {
      why: "no-break space",
      rows: [{ fullName: "Lê\u00a0Thị Hoa" }],
      finds: [{ field: "fullName", message: "found", fix: "Lê Thị Hoa", sure: true }],
    },
    {
      why: "zero-width space",
      rows: [{ ethnicity: "Kinh\u200b" }],
      finds: [{ field: "ethnicity", message: "found", fix: "Kinh", sure: true }],
    },
    {
      why: "line break in a cell",
      rows: [{ residence: "Ấp 2\nXã An Hiệp" }],
      finds: [{ field: "residence", message: "found", fix: "Ấp 2 Xã An Hiệp" }],
    },
    {
      form: "mau-2",
      rows: [{ "mark.math": 7, conduct: "T\u00a0" }],
      finds: [{ field: "conduct", message: "found", fix: "T", sure: true }],
    },
    {
      form: "tot-nghiep",
      rows: [{ classCode: "9A", fullName: "Lê\u00a0Thị Hoa" }],
      finds: [{ field: "fullName", message: "found", fix: "Lê Thị Hoa", sure: true }],
    },
  ],
};
