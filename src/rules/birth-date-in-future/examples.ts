import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { why: "a child of the nursery", rows: [{ classCode: "Nhà trẻ 1", birthDate: "05/09/2017" }], level: "MN" },
    { rows: [{ birthDate: "05/09/1990" }], level: "TX" },
  ],
  fails: [
    {
      rows: [{ classCode: "Lá 1", birthDate: "05/09/2021" }],
      level: "MN",
      finds: [{ field: "birthDate", message: "future", fix: null }],
    },
    { rows: [{ birthDate: "05/09/2100" }], level: "TX", finds: [{ field: "birthDate", message: "future" }] },
  ],
};
