import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      why: "one pupil in two rows of results is another rule's",
      form: "mau-2",
      rows: [{ pupilCode: "8300000001" }, { pupilCode: "8300000001" }],
    },
    { rows: [{ pupilCode: "8300000001" }, { pupilCode: "8300000002" }] },
    { why: "new pupils have no code yet", rows: [{ pupilCode: "" }, { pupilCode: "" }] },
  ],
  fails: [
    {
      form: "mau-2",
      rows: [
        { pupilCode: "8300000001", fullName: "Lê Minh Khôi" },
        { pupilCode: "8300000001", fullName: "Võ Thị Lành" },
      ],
      finds: [
        { row: 0, field: "pupilCode", message: "otherPupil" },
        { row: 1, field: "pupilCode", message: "otherPupil" },
      ],
    },
    {
      rows: [
        { pupilCode: "8300000001", fullName: "Lê Minh Khôi" },
        { pupilCode: "8300000001", fullName: "Võ Thị Lành" },
      ],
      finds: [
        { row: 0, field: "pupilCode", message: "otherPupil", fix: null },
        { row: 1, field: "pupilCode", message: "otherPupil" },
      ],
    },
    {
      why: "a number and a text are the same code; hoà and hòa the same name",
      rows: [
        { pupilCode: "8300000001", fullName: "Lê Thị Hoà" },
        { pupilCode: 8300000001, fullName: "LÊ THỊ HÒA" },
      ],
      finds: [
        { row: 0, field: "pupilCode", message: "samePupil" },
        { row: 1, field: "pupilCode", message: "samePupil" },
      ],
    },
    {
      why: "one pupil, gone and come back",
      rows: [
        { fullName: "Lê Thị Hoa", pupilCode: "8300000001", status: "Chuyển đi kỳ 1" },
        { fullName: "Lê Thị Hoa", pupilCode: "8300000001", status: "Chuyển đến kỳ 2" },
      ],
      finds: [
        { row: 0, field: "pupilCode", message: "moved", severity: "info" },
        { row: 1, field: "pupilCode", message: "moved", severity: "info" },
      ],
    },
  ],
};
