import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [{ rows: [{ fullName: "Lê Thị Hoà" }] }, { rows: [{ fullName: "Le Thi Hoa" }] }],
  fails: [
    {
      form: "tot-nghiep",
      rows: [{ fullName: "Lê Thị Hòa".normalize("NFD"), graduated: "x" }],
      finds: [{ field: "fullName", message: "found", fix: "Lê Thị Hòa", sure: true }],
    },
    {
      rows: [{ fullName: "Lê Thị Hoà".normalize("NFD") }],
      finds: [{ field: "fullName", message: "found", fix: "Lê Thị Hoà".normalize("NFC"), sure: true }],
    },
    {
      form: "mau-2",
      rows: [{ fullName: "Le\u0302 Thi\u0323 Hoa", "mark.math": 7 }],
      finds: [{ field: "fullName", message: "found", fix: "Lê Thị Hoa", sure: true }],
    },
  ],
};
