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
    {
      why: "the birth date in three columns",
      rows: [{ ...complete, ethnicity: "Kinh", pupilCode: "8300000001" }],
      without: ["birthDate"],
      otherColumns: { Ngày: 2, Tháng: 9, "Năm sinh": 2006 },
      finds: [{ row: -1, field: "birthDate", message: "splitBirthDate", fix: null }],
    },
    {
      why: "the sheet is called after its class",
      rows: [{ ...complete, ethnicity: "Kinh", pupilCode: "8300000001" }],
      without: ["classCode"],
      sheetName: "Lớp 6A",
      finds: [{ list: "Lớp 6A", row: -1, field: "classCode", message: "titledClasses", fix: null }],
    },
    {
      why: "the name in two columns, and a tick for girls",
      rows: [{ ...complete, ethnicity: "Kinh" }],
      without: ["fullName", "sex"],
      otherColumns: { "Họ đệm": "Lê Minh", Tên: "Khôi", Nữ: "" },
      finds: [
        { row: -1, field: "fullName", message: "splitName", fix: null },
        { row: -1, field: "sex", message: "tickedSex", fix: null },
      ],
    },
  ],
};
