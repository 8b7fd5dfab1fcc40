import type { RuleExamples } from "../examples";

const complete = {
  classCode: "6A",
  fullName: "Lê Minh Khôi",
  birthDate: "02/09/2006",
  sex: "Nam",
  status: "Đang học",
};

export const examples: RuleExamples = {
  passes: [{ rows: [{ ...complete, ethnicity: "Kinh" }] }],
  fails: [
    {
      why: "no column for the ethnic group",
      rows: [complete],
      finds: [{ row: -1, field: "ethnicity", message: "missing", fix: null }],
    },
  ],
};
