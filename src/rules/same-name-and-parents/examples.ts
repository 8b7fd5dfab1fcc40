import type { ExampleRow, RuleExamples } from "../examples";

const parents: ExampleRow = { fatherName: "Lê Văn Hòa", motherName: "Ngô Thị Lụa" };

export const examples: RuleExamples = {
  passes: [
    {
      why: "brother and sister",
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", ...parents },
        { fullName: "Lê Văn An", birthDate: "10/08/2007", ...parents },
      ],
    },
    {
      why: "a parent that is not named proves nothing",
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", fatherName: "", motherName: "Ngô Thị Lụa" },
        { fullName: "Lê Thị Hoa", birthDate: "10/08/2007", fatherName: "", motherName: "Ngô Thị Lụa" },
      ],
    },
    {
      why: "the same date is another rule's",
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", ...parents },
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", ...parents },
      ],
    },
  ],
  fails: [
    {
      why: "day and month exchanged the second time",
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", ...parents },
        { fullName: "LÊ THỊ HOA", birthDate: "03/02/2006", ...parents },
      ],
      finds: [
        { row: 0, field: "birthDate", message: "otherDate", fix: null },
        { row: 1, field: "birthDate", message: "otherDate" },
      ],
    },
  ],
};
