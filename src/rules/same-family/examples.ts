import type { ExampleRow, RuleExamples } from "../examples";

const hoaFamily: ExampleRow = { fatherName: "Lê Văn Hòa", motherName: "Ngô Thị Lụa" };
const phamFamily: ExampleRow = { birthDate: "02/03/2006", motherName: "Ngô Thị Lụa", fatherName: "Phạm Văn Tư" };

export const examples: RuleExamples = {
  passes: [
    {
      why: "brother and sister",
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", ...hoaFamily },
        { fullName: "Lê Văn An", birthDate: "10/08/2007", ...hoaFamily },
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
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", ...hoaFamily },
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", ...hoaFamily },
      ],
    },
    {
      why: "twins",
      rows: [
        { fullName: "Phạm Gia Bảo", ...phamFamily, sex: "Nam" },
        { fullName: "Phạm Gia Huy", ...phamFamily, sex: "Nam" },
      ],
    },
    {
      why: "twins, boy and girl",
      rows: [
        { fullName: "Phạm Gia Khánh", ...phamFamily, sex: "Nam" },
        { fullName: "Phạm Gia Khanh", ...phamFamily, sex: "Nữ" },
      ],
    },
    {
      why: "another mother",
      rows: [
        { fullName: "Phạm Gia Hân", ...phamFamily },
        { fullName: "Phạm Gia Hận", ...phamFamily, motherName: "Lê Thị Mơ" },
      ],
    },
    {
      why: "tone marks placed otherwise make no other name; that pair is another rule's",
      rows: [
        { fullName: "Phạm Gia Hoà", ...phamFamily },
        { fullName: "Phạm Gia Hòa", ...phamFamily },
      ],
    },
    {
      rows: [
        { fullName: "Lê Thị Hoa", ...hoaFamily, phone: "0912345678", motherBirthYear: 1980, fatherBirthYear: 1975 },
        { fullName: "Lê Văn An", ...hoaFamily, phone: "0912345678", motherBirthYear: 1980, fatherBirthYear: "" },
      ],
    },
    {
      why: "another telephone may be another family of the same names",
      rows: [
        { fullName: "Lê Thị Hoa", ...hoaFamily, phone: "0912345678", motherBirthYear: 1980 },
        { fullName: "Lê Văn An", ...hoaFamily, phone: "0987654321", motherBirthYear: 1969 },
      ],
    },
  ],
  fails: [
    {
      why: "day and month exchanged the second time",
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", ...hoaFamily },
        { fullName: "LÊ THỊ HOA", birthDate: "03/02/2006", ...hoaFamily },
      ],
      finds: [
        { row: 0, field: "birthDate", message: "otherDate", fix: null },
        { row: 1, field: "birthDate", message: "otherDate" },
      ],
    },
    {
      rows: [
        { fullName: "Phạm Gia Hân", ...phamFamily },
        { fullName: "Phạm Gia Han", ...phamFamily },
        { fullName: "Lý Mỹ Duyên", birthDate: "05/06/2006", motherName: "Trần Thị Sáu", fatherName: "Lý Văn Tám" },
        { fullName: "Lí Mĩ Duyên", birthDate: "05/06/2006", motherName: "Trần Thị Sáu", fatherName: "Lý Văn Tám" },
      ],
      finds: [
        { row: 0, field: "fullName", message: "nearName", fix: null },
        { row: 1, field: "fullName", message: "nearName" },
        { row: 2, field: "fullName", message: "nearName" },
        { row: 3, field: "fullName", message: "nearName" },
      ],
    },
    {
      rows: [
        { fullName: "Lê Thị Hoa", ...hoaFamily, phone: "0912345678", motherBirthYear: 1980, fatherBirthYear: 1975 },
        { fullName: "Lê Văn An", ...hoaFamily, phone: "0912345678", motherBirthYear: 1990, fatherBirthYear: 1976 },
      ],
      finds: [
        { row: 0, field: "fatherBirthYear", message: "otherYear", severity: "info" },
        { row: 0, field: "motherBirthYear", message: "otherYear", fix: null },
        { row: 1, field: "fatherBirthYear", message: "otherYear", severity: "info" },
        { row: 1, field: "motherBirthYear", message: "otherYear" },
      ],
    },
    {
      why: "twins whose identity numbers are two; a number that belongs to a boy proves nothing",
      rows: [
        { fullName: "Phạm Gia Hân", sex: "Nữ", identityNumber: "083306000001", ...phamFamily },
        { fullName: "Phạm Gia Hận", sex: "Nữ", identityNumber: "083306000002", ...phamFamily },
        { fullName: "Lý Mỹ An", sex: "Nữ", identityNumber: "083306000003", ...hoaFamily, birthDate: "05/06/2006" },
        { fullName: "Lý Mỹ Ân", sex: "Nữ", identityNumber: "083206000004", ...hoaFamily, birthDate: "05/06/2006" },
      ],
      finds: [
        { row: 0, field: "fullName", message: "likelyTwins", severity: "info", fix: null },
        { row: 1, field: "fullName", message: "likelyTwins", severity: "info" },
        { row: 2, field: "fullName", message: "nearName" },
        { row: 3, field: "fullName", message: "nearName" },
      ],
    },
    {
      why: "twins with a code each",
      rows: [
        { fullName: "Phạm Gia Hân", pupilCode: "8300000001", ...phamFamily },
        { fullName: "Phạm Gia Hận", pupilCode: "8300000002", ...phamFamily },
      ],
      finds: [
        { row: 0, field: "fullName", message: "likelyTwins", severity: "info" },
        { row: 1, field: "fullName", message: "likelyTwins", severity: "info" },
      ],
    },
  ],
};
