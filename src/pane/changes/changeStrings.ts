import type { ViewStrings } from "../strings/viewStrings";

/** Texts of the list of changes that a person is asked about. */
export const changeStrings = {
  summary: {
    vi: "{n} ô sẽ đổi. Bỏ dấu ✓ ở ô nào không muốn đổi.",
    en: "{n} cells will change. Untick what should stay.",
  },
  apply: { vi: "Sửa {n} ô", en: "Change {n} cells" },
  applyOne: { vi: "Sửa 1 ô", en: "Change 1 cell" },
  applying: { vi: "Đang sửa… {percent}%", en: "Changing… {percent}%" },
  stop: { vi: "Dừng", en: "Stop" },
  stopping: { vi: "Đang dừng…", en: "Stopping…" },
  all: { vi: "Chọn tất cả", en: "Select all" },
  none: { vi: "Bỏ chọn tất cả", en: "Select none" },
  list: { vi: "Các ô sẽ đổi", en: "Cells that will change" },
  groupCount: { vi: "{chosen} trong {n} ô", en: "{chosen} of {n} cells" },
  cell: { vi: "Ô {address}: {before} thành {after}", en: "Cell {address}: {before} becomes {after}" },
  open: { vi: "Mở nhóm", en: "Open the group" },
  close: { vi: "Thu gọn nhóm", en: "Close the group" },
  empty: { vi: "(trống)", en: "(empty)" },
  asText: { vi: "{value} (chữ)", en: "{value} (text)" },
  asNumber: { vi: "{value} (số)", en: "{value} (number)" },
  asDate: { vi: "{value} (ngày)", en: "{value} (date)" },
  leftTitle: { vi: "{n} ô để nguyên", en: "{n} cells stay as they are" },
  leftMore: { vi: "và {n} ô khác", en: "and {n} more" },
  hiddenRows: {
    vi: "Trang có dòng đang ẩn hoặc bị lọc: các dòng đó cũng được sửa.",
    en: "The sheet has hidden or filtered rows: those are changed as well.",
  },
  legend: { vi: "Ký hiệu:", en: "Signs:" },
  "sign.space": { vi: "␣ dấu cách", en: "␣ space" },
  "sign.oddSpace": { vi: "° dấu cách lạ (không ngắt)", en: "° odd space (non-breaking)" },
  "sign.hidden": { vi: "◌ ký tự ẩn", en: "◌ hidden character" },
  "sign.lineBreak": { vi: "↵ xuống dòng", en: "↵ line break" },
  "sign.composed": {
    vi: "chữ gạch chân trông giống nhau nhưng mã khác",
    en: "underlined letters look alike but are coded otherwise",
  },
  done: { vi: "Đã sửa {n} ô.", en: "{n} cells changed." },
  doneLeft: { vi: "Đã sửa {n} ô; {reasons}.", en: "{n} cells changed; {reasons}." },
  changedMeanwhile: { vi: "{n} ô vừa đổi nên để nguyên", en: "{n} changed meanwhile and were left alone" },
  withFormula: { vi: "{n} ô có công thức nên để nguyên", en: "{n} hold a formula and were left alone" },
  nothing: { vi: "Chưa sửa ô nào: {reasons}.", en: "No cell was changed: {reasons}." },
  stopped: {
    vi: "Mới sửa được {n} ô rồi Excel dừng; có thể hoàn tác.",
    en: "Excel stopped after {n} cells; they can be undone.",
  },
  stoppedByYou: {
    vi: "Đã dừng: {n} ô đã sửa, {left} ô chưa sửa.",
    en: "Stopped: {n} cells changed, {left} not changed.",
  },
  stoppedAtOnce: { vi: "Đã dừng, chưa sửa ô nào.", en: "Stopped; no cell was changed." },
} as const satisfies ViewStrings;
