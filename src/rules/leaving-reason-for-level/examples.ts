import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ classCode: "3A", leavingReason: "Học lực yếu kém" }], level: "C1" },
    { rows: [{ classCode: "9A", leavingReason: "Chuyển sang học nghề" }], level: "C2" },
    { rows: [{ classCode: "Lá 1", leavingReason: "Bệnh, không đủ sức khỏe" }], level: "MN" },
    { rows: [{ classCode: "3A", leavingReason: "" }], level: "C1" },
  ],
  fails: [
    {
      rows: [{ classCode: "3A", leavingReason: "Chuyển sang học nghề" }],
      level: "C1",
      finds: [{ field: "leavingReason", message: "unlikely", fix: null }],
    },
    {
      rows: [{ classCode: "Lá 1", leavingReason: "Học lực yếu kém" }],
      level: "MN",
      finds: [{ field: "leavingReason", message: "unlikely" }],
    },
  ],
};
