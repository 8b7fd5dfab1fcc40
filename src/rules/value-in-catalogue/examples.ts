import type { RuleExamples } from "../examples";

const ethnicGroups = [
  ["DANH MỤC DÂN TỘC"],
  ["(Theo tổng cục thống kê)"],
  ["STT", "Mã dân tộc", "Tên dân tộc", "Tên khác"],
  [1, "01", "Kinh", "Việt"],
  [2, "02", "Tày", "Thổ, Ngạn, Phén, Thù lao, Pa Dí"],
  [3, "05", "Khơ-me ", "Cur, Cul, Cu, Thổ, Việt gốc Miên, Khơ-me, Krôm"],
  [4, "24", "Thổ", "Kẹo, Mọn, Cuối"],
];

const reasons = [
  ["DANH MỤC LÝ DO THÔI HỌC"],
  ["STT", "Mã", "Tên trường dữ liệu"],
  [1, "02", "Học lực yếu kém "],
  [2, "06", "Nguyên nhân khác "],
];

const provinces = [
  ["DANH MỤC TỈNH"],
  ["STT", "Mã", "Tên tỉnh"],
  [1, "83", "Tỉnh Bến Tre"],
  [2, "86", "Tỉnh Vĩnh Long"],
];

export const examples: RuleExamples = {
  passes: [
    { rows: [{ sex: "Nam", ethnicity: "Kinh", status: "Đang học" }] },
    {
      why: "capitals and Unicode form are the portal's to ignore",
      rows: [{ sex: "NỮ" }, { sex: "Nữ".normalize("NFD") }],
    },
    {
      why: "dirt of the book's own sheet is no mistake",
      rows: [{ leavingReason: "Học lực yếu kém" }],
      sheets: { LY_DO_THOI_HOC: reasons },
    },
    { why: "nothing is wrong with an empty cell that need not be filled", rows: [{ religion: "" }] },
    { why: "an error of a formula is another rule's", rows: [{ ethnicity: "#N/A" }] },
    { rows: [{ ethnicity: "Thổ" }], sheets: { DAN_TOC: ethnicGroups } },
    { why: "a province of its time", rows: [{ permanentProvince: "Tỉnh Bến Tre" }], schoolYear: 2024 },
    {
      why: "a unit of 2025 in a file of 2025",
      rows: [{ permanentProvince: "Tỉnh Vĩnh Long", birthProvince: "Thành phố Huế" }],
      schoolYear: 2025,
    },
    {
      why: "the book's own list wins over the list of its year",
      rows: [{ permanentProvince: "Tỉnh Bến Tre" }],
      sheets: { TINH: provinces },
      schoolYear: 2025,
    },
  ],
  fails: [
    { rows: [{ sex: "Nu" }], finds: [{ field: "sex", message: "unknown", fix: "Nữ", sure: true }] },
    {
      why: "the code instead of the name",
      rows: [{ sex: "02" }],
      finds: [{ field: "sex", message: "code", fix: "Nữ" }],
    },
    {
      why: "a number that is the code",
      rows: [{ ethnicity: 1 }],
      finds: [{ field: "ethnicity", message: "code", fix: "Kinh" }],
    },
    {
      why: "a usual spelling that the catalogue does not know",
      rows: [{ ethnicity: "Khmer" }],
      sheets: { DAN_TOC: ethnicGroups },
      finds: [{ field: "ethnicity", message: "otherwise", fix: "Khơ-me " }],
    },
    {
      why: "typed with a TCVN3 font, its soft hyphen lost on the way",
      rows: [{ ethnicity: "Mêng" }],
      finds: [{ field: "ethnicity", message: "unknown", fix: "Mường", sure: true }],
    },
    {
      why: "Bến Tre is a part of Vĩnh Long since 1/7/2025",
      rows: [{ permanentProvince: "Tỉnh Bến Tre" }, { permanentProvince: "Bến Tre" }],
      schoolYear: 2025,
      finds: [
        { field: "permanentProvince", message: "former", severity: "warning", fix: "Tỉnh Vĩnh Long", sure: false },
        {
          row: 1,
          field: "permanentProvince",
          message: "former",
          severity: "warning",
          fix: "Tỉnh Vĩnh Long",
          sure: false,
        },
      ],
    },
    {
      why: "no unit of 2025 in a file of 2017",
      rows: [{ permanentProvince: "Thành phố Huế" }],
      finds: [{ field: "permanentProvince", message: "unknown" }],
    },
    {
      why: "nothing like it in the catalogue",
      rows: [{ status: "Vắng mặt cả tuần" }],
      finds: [{ field: "status", message: "unknown" }],
    },
    {
      why: "the built-in list of religions is of a later year",
      rows: [{ religion: "Thiên chúa" }],
      finds: [{ field: "religion", message: "otherwise", severity: "warning", fix: "Công giáo", sure: true }],
    },
    {
      why: "names of peoples and countries as they are written, too",
      rows: ["Khmer", "Êđê", "K’Ho", "Jrai", "Kinh (Việt)", "Hoa (Hán)"].map((ethnicity) => ({ ethnicity })),
      finds: ["Khơ-me", "Ê-đê", "Cơ-ho", "Gia-rai", "Kinh", "Hoa"].map((fix, row) => {
        return { row, field: "ethnicity", message: "otherwise", severity: "error", fix, sure: true } as const;
      }),
    },
    {
      rows: ["Hoa Kỳ", "Campuchia", "Mỹ (Hoa Kỳ)", "Hàn-Quốc"].map((nationality) => ({ nationality })),
      finds: ["Mỹ", "Căm-Pu-Chia", "Mỹ", "Hàn Quốc"].map((fix, row) => {
        return { row, field: "nationality", message: "otherwise", severity: "warning", fix, sure: true } as const;
      }),
    },
    {
      form: "mau-2",
      rows: [{ sex: "Nu", "mark.math": 7 }],
      finds: [{ field: "sex", message: "unknown", fix: "Nữ", sure: true }],
    },
    {
      form: "tot-nghiep",
      rows: [{ classCode: "9A", ethnicity: 1 }],
      finds: [{ field: "ethnicity", message: "code", fix: "Kinh" }],
    },
  ],
};
