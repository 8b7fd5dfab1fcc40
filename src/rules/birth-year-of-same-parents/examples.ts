import type { ExampleRow, RuleExamples } from "../examples";

const family: ExampleRow = { fatherName: "Lê Văn Hòa", motherName: "Ngô Thị Lụa", phone: "0912345678" };

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { fullName: "Lê Thị Hoa", ...family, motherBirthYear: 1980, fatherBirthYear: 1975 },
        { fullName: "Lê Văn An", ...family, motherBirthYear: 1980, fatherBirthYear: "" },
      ],
    },
    {
      why: "another telephone may be another family of the same names",
      rows: [
        { fullName: "Lê Thị Hoa", ...family, motherBirthYear: 1980 },
        { fullName: "Lê Văn An", ...family, phone: "0987654321", motherBirthYear: 1969 },
      ],
    },
  ],
  fails: [
    {
      rows: [
        { fullName: "Lê Thị Hoa", ...family, motherBirthYear: 1980, fatherBirthYear: 1975 },
        { fullName: "Lê Văn An", ...family, motherBirthYear: 1990, fatherBirthYear: 1976 },
      ],
      finds: [
        { row: 0, field: "fatherBirthYear", message: "otherYear", severity: "info" },
        { row: 0, field: "motherBirthYear", message: "otherYear", fix: null },
        { row: 1, field: "fatherBirthYear", message: "otherYear", severity: "info" },
        { row: 1, field: "motherBirthYear", message: "otherYear" },
      ],
    },
  ],
};
