import type { ExampleRow, RuleExamples } from "../examples";

const family: ExampleRow = { birthDate: "02/03/2006", motherName: "Ngô Thị Lụa", fatherName: "Phạm Văn Tư" };

export const examples: RuleExamples = {
  passes: [
    {
      why: "twins",
      rows: [
        { fullName: "Phạm Gia Bảo", ...family, sex: "Nam" },
        { fullName: "Phạm Gia Huy", ...family, sex: "Nam" },
      ],
    },
    {
      why: "twins, boy and girl",
      rows: [
        { fullName: "Phạm Gia Khánh", ...family, sex: "Nam" },
        { fullName: "Phạm Gia Khanh", ...family, sex: "Nữ" },
      ],
    },
    {
      why: "another mother",
      rows: [
        { fullName: "Phạm Gia Hân", ...family },
        { fullName: "Phạm Gia Hận", ...family, motherName: "Lê Thị Mơ" },
      ],
    },
    {
      why: "tone marks placed otherwise make no other name; that pair is another rule's",
      rows: [
        { fullName: "Phạm Gia Hoà", ...family },
        { fullName: "Phạm Gia Hòa", ...family },
      ],
    },
  ],
  fails: [
    {
      rows: [
        { fullName: "Phạm Gia Hân", ...family },
        { fullName: "Phạm Gia Han", ...family },
        { fullName: "Lý Mỹ Duyên", birthDate: "05/06/2006", motherName: "Trần Thị Sáu" },
        { fullName: "Lí Mĩ Duyên", birthDate: "05/06/2006", motherName: "Trần Thị Sáu" },
      ],
      finds: [
        { row: 0, field: "fullName", message: "nearName", fix: null },
        { row: 1, field: "fullName", message: "nearName" },
        { row: 2, field: "fullName", message: "nearName" },
        { row: 3, field: "fullName", message: "nearName" },
      ],
    },
  ],
};
