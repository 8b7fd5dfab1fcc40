import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ fullName: "Đặng Thị Đào", residence: "Ấp Đông" }] },
    { why: "a name in Cyrillic alone is another alphabet, no slip", rows: [{ motherName: "Анна Иванова" }] },
    { why: "Ð of TCVN3 text is é", rows: [{ fullName: "Lª V¨n BÐ" }] },
    {
      why: "the book's own spelling is never wrong",
      rows: [{ religion: "Cao Ðài" }],
      sheets: {
        TON_GIAO: [
          ["STT", "Mã", "Tên trường dữ liệu"],
          [1, "05", "Cao Ðài"],
        ],
      },
    },
    { why: "the catalogue says it", rows: [{ ethnicity: "Ê-ðê" }] },
  ],
  fails: [
    {
      rows: [{ fullName: "Ðặng Thị Đào" }],
      finds: [{ field: "fullName", message: "barD", fix: "Đặng Thị Đào", sure: true }],
    },
    {
      why: "Latin-1 letters alone",
      rows: [{ residence: "Ấp Ðông, Ðoàn kết" }],
      finds: [{ field: "residence", message: "barD", fix: "Ấp Đông, Đoàn kết", sure: true }],
    },
    {
      why: "а and о are Cyrillic",
      rows: [{ fatherName: "Trần V\u0430n H\u043ea" }],
      finds: [{ field: "fatherName", message: "otherAlphabet", fix: "Trần Van Hoa", sure: false }],
    },
    {
      why: "Greek and Cyrillic capitals; a class code can only be Latin",
      rows: [{ classCode: "6\u0410", permanentHamlet: "Ấp \u0391n" }],
      finds: [
        { field: "classCode", message: "otherAlphabet", fix: "6A", sure: false },
        { field: "permanentHamlet", message: "otherAlphabet", fix: "Ấp An" },
      ],
    },
    {
      form: "mau-2",
      rows: [{ fullName: "Ðặng Thị Đào", "mark.math": 7 }],
      finds: [{ field: "fullName", message: "barD", fix: "Đặng Thị Đào", sure: true }],
    },
    {
      form: "tot-nghiep",
      rows: [{ classCode: "9\u0410" }],
      finds: [{ field: "classCode", message: "otherAlphabet", fix: "9A", sure: false }],
    },
  ],
};
