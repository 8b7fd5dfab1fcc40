import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    {
      why: "one code for two names",
      rows: [
        { pupilCode: "8300000001", fullName: "Lê Minh Khôi" },
        { pupilCode: "8300000001", fullName: "Võ Thị Lành" },
      ],
    },
    { rows: [{ pupilCode: "8300000001" }, { pupilCode: "8300000002" }] },
    {
      why: "without codes, other birth dates",
      rows: [
        { pupilCode: "", birthDate: "01/02/2006" },
        { pupilCode: "", birthDate: "02/02/2006" },
      ],
    },
    {
      why: "marks on one sheet, ranks on another, the mean on both",
      rows: ["1", "2", "3"].map((end) => ({
        pupilCode: `830000000${end}`,
        yearMean: 7,
        academicRank: "K",
        conduct: "T",
      })),
      lists: {
        Điểm: {
          form: "mau-2",
          rows: ["1", "2", "3"].map((end) => ({
            pupilCode: `830000000${end}`,
            yearMean: 7,
            "mark.math": 7,
            "mark.literature": 7,
            "mark.physics": 7,
          })),
        },
      },
    },
  ],
  fails: [
    {
      rows: [
        { pupilCode: "8300000001", classCode: "6A" },
        { pupilCode: "8300000001", classCode: "6B" },
      ],
      finds: [
        { row: 0, field: "pupilCode", message: "twoClasses" },
        { row: 1, field: "pupilCode", message: "twoClasses" },
      ],
    },
    {
      why: "a class that stands on two sheets",
      rows: [{ pupilCode: "8300000001" }],
      lists: { "6A (2)": { form: "mau-2", rows: [{ pupilCode: "8300000001" }] } },
      finds: [
        { field: "pupilCode", message: "twice" },
        { list: "6A (2)", field: "pupilCode", message: "twice" },
      ],
    },
    {
      why: "without codes, by name and birth date",
      rows: [
        { pupilCode: "", birthDate: "01/02/2006" },
        { pupilCode: "", classCode: "6B", birthDate: "01/02/2006" },
      ],
      finds: [
        { row: 0, field: "fullName", message: "twoClasses", severity: "warning" },
        { row: 1, field: "fullName", message: "twoClasses", severity: "warning" },
      ],
    },
    {
      why: "a whole class on two sheets is told once a sheet",
      rows: ["1", "2", "3"].map((end) => ({ pupilCode: `830000000${end}`, fullName: "Võ Thị Lành" })),
      lists: {
        "6A (2)": {
          form: "mau-2",
          rows: ["1", "2", "3"].map((end) => ({ pupilCode: `830000000${end}`, fullName: "Võ Thị Lành" })),
        },
      },
      finds: [
        { row: 0, field: "pupilCode", message: "sameClass", severity: "warning" },
        { list: "6A (2)", row: 0, field: "pupilCode", message: "sameClass", severity: "warning" },
      ],
    },
  ],
};
