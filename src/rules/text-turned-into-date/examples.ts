import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ permanentHamlet: "Tổ 1/2" }, { permanentHamlet: "1/2" }] },
    { why: "a plain number of a hamlet", rows: [{ permanentHamlet: 3 }] },
    { why: "a date column holds dates", rows: [{ birthDate: 38965 }], formats: { birthDate: "dd/mm/yyyy" } },
  ],
  fails: [
    {
      why: "hamlet 1/2 became 1 February",
      rows: [{ permanentHamlet: 43132 }],
      formats: { permanentHamlet: "d-mmm" },
      finds: [{ field: "permanentHamlet", message: "date", fix: "1/2", sure: false }],
    },
  ],
};
