import type { ExampleRow, RuleExamples } from "../examples";

const listed: ExampleRow = {
  classCode: "6A",
  pupilCode: "8300000001",
  fullName: "Lê Thị An",
  birthDate: "01/02/2006",
  sex: "Nữ",
  status: "Đang học",
};
const result: ExampleRow = {
  classCode: "6A",
  pupilCode: "8300000001",
  fullName: "Lê Thị An",
  birthDate: "01/02/2006",
  sex: "Nữ",
  yearMean: 7,
};
const second: ExampleRow = {
  ...listed,
  pupilCode: "8300000002",
  fullName: "Võ Văn Bình",
  birthDate: "03/04/2006",
  sex: "Nam",
};

export const examples: RuleExamples = {
  form: "mau-2",
  passes: [
    { rows: [result], lists: { "Mẫu 1": { form: "mau-1", rows: [listed] } } },
    { why: "no Mẫu số 1 in the book", rows: [result] },
    {
      why: "a new pupil without code; hoà and hòa; another class has its own file",
      rows: [{ ...result, pupilCode: "", fullName: "Lê Thị Hoà" }],
      lists: {
        "Mẫu 1": {
          form: "mau-1",
          rows: [
            { ...listed, fullName: "Lê Thị Hòa" },
            { ...second, classCode: "6B" },
          ],
        },
      },
    },
    {
      why: "who left need not be in the results",
      rows: [result],
      lists: { "Mẫu 1": { form: "mau-1", rows: [listed, { ...second, status: "Chuyển đi kỳ 1" }] } },
    },
    {
      why: "who is not assessed has no results",
      rows: [
        result,
        {
          ...result,
          pupilCode: "8300000002",
          fullName: "Võ Văn Bình",
          birthDate: "03/04/2006",
          sex: "Nam",
          yearMean: "",
        },
      ],
      lists: { "Mẫu 1": { form: "mau-1", rows: [listed, { ...second, disabilityNotAssessed: "x" }] } },
    },
  ],
  fails: [
    {
      rows: [result, { ...result, pupilCode: "8300000009", fullName: "Trần Thị Xuân" }],
      lists: { "Mẫu 1": { form: "mau-1", rows: [listed, second] } },
      finds: [
        { row: 1, field: "pupilCode", message: "extra" },
        { list: "Mẫu 1", row: 1, field: "pupilCode", message: "missing" },
      ],
    },
    {
      rows: [{ ...result, classCode: "6B", fullName: "Lê Thị Ánh", birthDate: "02/01/2006", sex: "Nam" }],
      lists: { "Mẫu 1": { form: "mau-1", rows: [listed] } },
      finds: [
        { field: "classCode", message: "moved" },
        { field: "fullName", message: "name" },
        { field: "birthDate", message: "birthDate" },
        { field: "sex", message: "sex" },
      ],
    },
    {
      rows: [
        result,
        {
          ...result,
          ...{ pupilCode: "8300000002", fullName: "Võ Văn Bình", birthDate: "03/04/2006", sex: "Nam", yearMean: "" },
        },
      ],
      lists: { "Mẫu 1": { form: "mau-1", rows: [{ ...listed, status: "Thôi học kỳ 1" }, second] } },
      finds: [
        { row: 0, field: "fullName", message: "left", severity: "warning" },
        { row: 1, field: "fullName", message: "noResults", severity: "warning" },
      ],
    },
  ],
};
