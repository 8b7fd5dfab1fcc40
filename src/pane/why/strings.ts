import type { ViewStrings } from "../strings/viewStrings";

export const strings = {
  title: { vi: "Vì sao?", en: "Why?" },
  loading: { vi: "Đang mở…", en: "Opening…" },
  failed: {
    vi: "Chưa mở được phần giải thích. Hãy đóng bảng này rồi mở lại.",
    en: "The explanation could not be opened. Close this pane and open it again.",
  },
  source: { vi: "Căn cứ", en: "Based on" },
  holdsFor: { vi: "Áp dụng", en: "Holds for" },
  allLevels: { vi: "mọi cấp học", en: "all levels" },
  allYears: { vi: "mọi năm học", en: "all school years" },
  yearsFrom: { vi: "từ năm học {from}", en: "from {from}" },
  yearsTo: { vi: "đến năm học {to}", en: "until {to}" },
  examples: { vi: "Ví dụ", en: "Examples" },
  row: { vi: "Dòng {number}", en: "Row {number}" },
  hidden: { vi: "và {count} ô nữa", en: "and {count} more cells" },
  blank: { vi: "(trống)", en: "(empty)" },
  sure: { vi: "sửa chắc chắn", en: "sure fix" },
  fixSure: {
    vi: "Sổ Sạch sửa được khi chỉ có một giá trị đúng; chỉ sửa khi bạn bấm.",
    en: "Can be fixed where only one value is right; nothing is changed before you ask.",
  },
  fixSuggested: { vi: "Sổ Sạch chỉ gợi ý, bạn quyết định.", en: "Only suggestions are offered; you decide." },
  fixNone: { vi: "Phải tự xem lại theo hồ sơ.", en: "Has to be looked up in the pupil's papers." },
} satisfies ViewStrings;
