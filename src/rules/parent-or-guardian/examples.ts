import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      rows: [
        { fatherName: "Lê Văn Hòa", motherName: "Trần Thị Hoa", motherBirthYear: 1980, guardianName: "" },
        { fatherName: "", motherName: "", motherBirthYear: "", guardianName: "Lê Thị Bảy", guardianBirthYear: 1950 },
      ],
    },
    { why: "a list without these columns", rows: [{ fullName: "Lê Thị Hoa" }] },
    {
      why: "of age",
      rows: [{ classCode: "12A", birthDate: "05/09/1999", motherName: "", fatherName: "" }],
      level: "TX",
    },
    { why: "no column for the year", rows: [{ fatherName: "", motherName: "Trần Thị Hoa" }] },
  ],
  fails: [
    {
      why: "nobody in the whole list: told once",
      rows: [
        { fatherName: "", motherName: "", guardianName: "" },
        { fatherName: "", motherName: "", guardianName: "" },
      ],
      finds: [{ row: -1, field: "motherName", message: "noParents" }],
    },
    {
      rows: [
        { fatherName: "", motherName: "", guardianName: "" },
        { fatherName: "", motherName: "Trần Thị Hoa", guardianName: "" },
      ],
      finds: [{ row: 0, field: "motherName", message: "nobody", fix: null }],
    },
    {
      rows: [{ fatherName: "Lê Văn Hòa", motherName: "", guardianName: "" }],
      finds: [{ field: "motherName", message: "fatherOnly", severity: "info" }],
    },
    {
      rows: [{ fatherName: "", motherName: "Trần Thị Hoa", motherBirthYear: "" }],
      finds: [{ field: "motherBirthYear", message: "yearMissing", severity: "info" }],
    },
  ],
};
