import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [{ rows: [{ fullName: "Lê Thị Hoà" }] }, { rows: [{ fullName: "Le Thi Hoa" }] }],
  fails: [
    {
      rows: [{ fullName: "Lê Thị Hoà".normalize("NFD") }],
      finds: [{ field: "fullName", message: "found", fix: "Lê Thị Hoà".normalize("NFC"), sure: true }],
    },
  ],
};
