import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      why: "one code, or one identity number: rules of their own say so",
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", pupilCode: "8300000001" },
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", pupilCode: "8300000001" },
        { fullName: "Võ Thị Lụa", birthDate: "02/03/2006", identityNumber: "083306001234" },
        { fullName: "Võ Thị Lụa", birthDate: "02/03/2006", identityNumber: "083306001234" },
      ],
    },
    {
      why: "twins have two names",
      rows: [
        { fullName: "Phạm Gia Bảo", birthDate: "02/03/2006", motherName: "Ngô Thị Lụa" },
        { fullName: "Phạm Gia Huy", birthDate: "02/03/2006", motherName: "Ngô Thị Lụa" },
      ],
    },
    {
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006" },
        { fullName: "Lê Thị Hoa", birthDate: "03/03/2006" },
      ],
    },
    {
      why: "no date to compare",
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "" },
        { fullName: "Lê Thị Hoa", birthDate: "" },
      ],
    },
    {
      why: "gone from one class, come into another",
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", classCode: "6A", status: "Chuyển đi kỳ 1" },
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", classCode: "6B", status: "Chuyển đến kỳ 1" },
        { fullName: "Lê Văn An", birthDate: "02/03/2006", classCode: "6A", status: "Thôi học kỳ 1" },
        { fullName: "Lê Văn An", birthDate: "02/03/2006", classCode: "6A", status: "Nghỉ học xin học lại kỳ 2" },
      ],
    },
  ],
  fails: [
    {
      why: "the same pupil under two codes",
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", pupilCode: "8300000001" },
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", pupilCode: "8300000002" },
      ],
      finds: [
        { row: 0, field: "fullName", message: "twoCodes", fix: null },
        { row: 1, field: "fullName", message: "twoCodes" },
      ],
    },
    {
      why: "in two classes, and present in both",
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", classCode: "6A", status: "Đang học" },
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", classCode: "6B", status: "Chuyển đến kỳ 1" },
      ],
      finds: [
        { row: 0, field: "fullName", message: "twoClasses" },
        { row: 1, field: "fullName", message: "twoClasses" },
      ],
    },
    {
      rows: [
        { fullName: "Lê Thị Hoà", birthDate: "02/03/2006" },
        { fullName: "lê thị hòa", birthDate: "2/3/2006" },
      ],
      finds: [
        { row: 0, field: "fullName", message: "twice", fix: null },
        { row: 1, field: "fullName", message: "twice" },
      ],
    },
    {
      rows: [
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", motherName: "Ngô Thị Lụa" },
        { fullName: "Lê Thị Hoa", birthDate: "02/03/2006", motherName: "Trần Thị Mận" },
      ],
      finds: [
        { row: 0, field: "fullName", message: "otherParents", severity: "info" },
        { row: 1, field: "fullName", message: "otherParents", severity: "info" },
      ],
    },
  ],
};
