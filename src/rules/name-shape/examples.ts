import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    { why: "a whole name of Cơ-ho or Ê-đê in one word", rows: [{ fullName: "K'Brể" }, { fullName: "H’Mi" }] },
    { why: "text of a TCVN3 font is another rule's", rows: [{ fullName: "NguyÔn V¨n ¸i" }] },
    {
      rows: [
        { fullName: "Nguyễn Thị Kim Ngân" },
        { fullName: "H'Mi Êban" },
        { fullName: "Y Blôk" },
        { fullName: "K'Brể Ma-ri-a" },
      ],
    },
    { rows: [{ fullName: "Thạch Phol" }] },
    { why: "family names", rows: [{ fatherName: "Ông Văn Ba" }, { motherName: "Bà Thị Lan Anh" }] },
  ],
  fails: [
    { rows: [{ fullName: "Nguyễn Văn B1" }], finds: [{ field: "fullName", message: "signs", fix: null }] },
    {
      rows: [{ fullName: "Lê Thị Hoa(A)" }],
      finds: [{ field: "fullName", message: "signs", fix: "Lê Thị Hoa", sure: false }],
    },
    {
      rows: [{ fatherName: "Đã mất", motherName: "Trần Thị Bé (chết)" }],
      finds: [
        { field: "fatherName", message: "nobody", fix: "", sure: false },
        { field: "motherName", message: "signs", fix: "Trần Thị Bé", sure: false },
      ],
    },
    {
      why: "a form of address before a parent's name",
      rows: [{ fatherName: "Ông Trần Văn Ba", motherName: "Bà Lê Thị Tư" }],
      finds: [
        { field: "fatherName", message: "honorific", fix: "Trần Văn Ba", sure: false },
        { field: "motherName", message: "honorific", fix: "Lê Thị Tư", sure: false },
      ],
    },
    {
      why: "a sign around the name",
      rows: [{ fullName: "Võ Văn Tèo." }, { fullName: "- Lê Thị Hoa" }],
      finds: [
        { row: 0, field: "fullName", message: "signs", fix: "Võ Văn Tèo", sure: false },
        { row: 1, field: "fullName", message: "signs", fix: "Lê Thị Hoa", sure: false },
      ],
    },
    {
      rows: [{ fullName: "TRẦN VĂN ĐỨC" }],
      finds: [{ field: "fullName", message: "allCapitals", severity: "info", fix: "Trần Văn Đức", sure: false }],
    },
    {
      rows: [{ fullName: "trần văn Đức" }],
      finds: [{ field: "fullName", message: "otherCapitals", severity: "info", fix: "Trần Văn Đức" }],
    },
    {
      why: "two words without a space between",
      rows: [{ fullName: "NguyễnVăn An" }, { fullName: "LêThị ThuHà" }],
      finds: [
        { row: 0, field: "fullName", message: "joined", fix: "Nguyễn Văn An", sure: false },
        { row: 1, field: "fullName", message: "joined", fix: "Lê Thị Thu Hà", sure: false },
      ],
    },
    { rows: [{ fullName: 12 }], finds: [{ field: "fullName", message: "notText" }] },
  ],
};
