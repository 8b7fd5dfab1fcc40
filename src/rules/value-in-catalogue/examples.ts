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
      finds: [{ field: "ethnicity", message: "unknown", fix: "Khơ-me " }],
    },
    {
      why: "nothing like it in the catalogue",
      rows: [{ status: "Vắng mặt cả tuần" }],
      finds: [{ field: "status", message: "unknown" }],
    },
    {
      why: "the built-in list of religions is of a later year",
      rows: [{ religion: "Thiên chúa" }],
      finds: [{ field: "religion", message: "unknown", severity: "warning" }],
    },
  ],
};
