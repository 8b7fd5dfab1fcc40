import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { rows: [{ fullName: "Trần Thị Bích Ngọc", sex: "Nữ", ethnicity: "Kinh", status: "Đang học" }] },
    { why: "a new pupil has no code yet", rows: [{ pupilCode: "" }] },
  ],
  fails: [
    {
      form: "mau-2",
      rows: [{ pupilCode: "8300000001", fullName: "" }],
      finds: [{ field: "fullName", message: "missing" }],
    },
    { rows: [{ sex: "" }], finds: [{ field: "sex", message: "missing", fix: null }] },
    { why: "white space is nothing", rows: [{ ethnicity: "  " }], finds: [{ field: "ethnicity", message: "missing" }] },
    {
      rows: [{ birthDate: "", status: "" }],
      finds: [
        { field: "birthDate", message: "missing" },
        { field: "status", message: "missing" },
      ],
    },
  ],
};
