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
  ],
};
