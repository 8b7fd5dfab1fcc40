import type { RuleExamples } from "../examples";

const child = { classCode: "Lá 1", birthDate: "05/09/2012" };

export const examples: RuleExamples = {
  passes: [
    {
      form: "mau-2",
      level: "MN",
      schoolYear: 2017,
      rows: [
        { ...child, measuredOn: "20/04/2018" },
        { ...child, measuredOn: "05/09/2017" },
        { ...child, measuredOn: "" },
        { ...child, measuredOn: "31/02/2018" },
      ],
    },
  ],
  fails: [
    {
      form: "mau-2",
      level: "MN",
      schoolYear: 2017,
      rows: [
        { ...child, measuredOn: "20/04/2020" },
        { ...child, measuredOn: "20/04/2012" },
      ],
      finds: [
        { row: 0, field: "measuredOn", message: "otherYear" },
        { row: 1, field: "measuredOn", message: "beforeBirth" },
      ],
    },
  ],
};
