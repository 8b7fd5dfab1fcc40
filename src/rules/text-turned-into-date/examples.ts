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
    {
      form: "mau-2",
      rows: [{ "mark.math": 7, remark: 43132 }],
      formats: { remark: "d-mmm" },
      finds: [{ field: "remark", message: "date", fix: "1/2", sure: false }],
    },
    {
      form: "tot-nghiep",
      rows: [{ classCode: "9A", residence: 43132 }],
      formats: { residence: "d-mmm" },
      finds: [{ field: "residence", message: "date", fix: "1/2", sure: false }],
    },
  ],
};
