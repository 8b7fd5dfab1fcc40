import type { RuleExamples } from "../examples";

const groups = [
  ["DANH MỤC LỚP"],
  ["STT", "Mã lớp", "Tên lớp", "Khối"],
  [1, "NT1", "Thỏ Trắng", "3-12 Tháng"],
  [2, "NT2", "Thỏ Nâu", "13-24 Tháng"],
  [3, "NT3", "Sóc Bông", "25-36 Tháng"],
  [4, "MG4", "Hoa Mai", "4-5 Tuổi"],
] as const;

export const examples: RuleExamples = {
  passes: [
    {
      why: "by the words in the class codes",
      rows: [
        { classCode: "Mầm 1", birthDate: "31/12/2014" },
        { classCode: "Chồi 1", birthDate: "05/09/2013" },
        { classCode: "Lá 1", birthDate: "01/01/2012" },
        { classCode: "Mẫu giáo ghép", birthDate: "05/09/2013" },
      ],
      level: "MN",
    },
    {
      why: "by the school's own list, in months",
      rows: [
        { classCode: "NT1", birthDate: "20/11/2016" },
        { classCode: "NT1", birthDate: "10/09/2017" },
        { classCode: "NT2", birthDate: "15/01/2016" },
        { classCode: "NT3", birthDate: "31/12/2015" },
        { classCode: "NT3", birthDate: "02/03/2015" },
        { classCode: "MG4", birthDate: "05/09/2013" },
      ],
      sheets: { LOP: groups },
      level: "MN",
    },
    { why: "a code that tells nothing", rows: [{ classCode: "Hoa Sen", birthDate: "05/09/2013" }], level: "MN" },
  ],
  fails: [
    {
      rows: [
        { classCode: "Lá 1", birthDate: "05/09/2013" },
        { classCode: "Chồi 1", birthDate: "05/09/2012" },
        { classCode: "Mầm 1", birthDate: "05/09/2012" },
      ],
      level: "MN",
      finds: [
        { row: 0, field: "birthDate", message: "tooYoung", fix: null },
        { row: 1, field: "birthDate", message: "older", severity: "info" },
        { row: 2, field: "birthDate", message: "tooOld" },
      ],
    },
    {
      why: "a disabled child may stay behind",
      rows: [{ classCode: "Mầm 1", birthDate: "05/09/2012", disability: "Khuyết tật trí tuệ" }],
      level: "MN",
      finds: [{ field: "birthDate", message: "older", severity: "info" }],
    },
    {
      rows: [
        { classCode: "NT1", birthDate: "20/01/2016" },
        { classCode: "NT3", birthDate: "20/09/2016" },
      ],
      sheets: { LOP: groups },
      level: "MN",
      finds: [
        { row: 0, field: "birthDate", message: "nurseryOld" },
        { row: 1, field: "birthDate", message: "nurseryYoung" },
      ],
    },
    {
      rows: [
        { classCode: "Lá 1", birthDate: "05/09/2010" },
        { classCode: "Lá 1", birthDate: "05/04/2018" },
        { classCode: "Hoa Sen", birthDate: "05/04/2028" },
      ],
      level: "MN",
      finds: [
        { row: 0, field: "birthDate", message: "schoolAge" },
        { row: 1, field: "birthDate", message: "notBorn" },
        { row: 2, field: "birthDate", message: "notBorn" },
      ],
    },
    {
      why: "of results only what cannot be",
      form: "mau-2",
      level: "MN",
      rows: [
        { classCode: "Lá 1", birthDate: "05/09/2008", weight: 17 },
        { classCode: "Chồi 1", birthDate: "05/09/2013", weight: 16 },
        { classCode: "Chồi 1", birthDate: "05/10/2013", weight: 16 },
      ],
      finds: [{ field: "birthDate", message: "schoolAge", fix: null }],
    },
  ],
};
