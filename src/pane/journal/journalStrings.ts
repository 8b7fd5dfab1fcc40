import type { ViewStrings } from "../strings/viewStrings";

export const journalStrings = {
  title: { vi: "Nhật ký sửa", en: "Journal of changes" },
  intro: {
    vi: "Những lần Sổ Sạch đã sửa tệp này, mới nhất ở trên. Ô nào đã đổi sau đó thì giữ nguyên khi hoàn tác.",
    en: "What Sổ Sạch changed in this file, newest first. A cell that was changed since stays as it is.",
  },
  empty: { vi: "Không có lần sửa nào để hoàn tác.", en: "There is no change to undo." },
  list: { vi: "Các lần sửa", en: "Changes" },
  cells: { vi: "{n} ô", en: "{n} cells" },
  cell: { vi: "Ô {address}", en: "Cell {address}" },
  first: { vi: "Tới ô {address}", en: "Go to {address}" },
  undo: { vi: "Hoàn tác", en: "Undo" },
  undoStep: { vi: "Hoàn tác: {title}", en: "Undo: {title}" },
  undoing: { vi: "Đang hoàn tác…", en: "Undoing…" },
  stop: { vi: "Dừng", en: "Stop" },
  stoppedByYou: {
    vi: "Đã dừng: {n} ô đã hoàn tác, các ô còn lại vẫn ở trong nhật ký.",
    en: "Stopped: {n} cells are undone, the others are still in the journal.",
  },
  stopped: { vi: "Mới hoàn tác được {n} ô rồi Excel dừng.", en: "Excel stopped after {n} cells were undone." },
  kept: {
    vi: "Nhật ký nằm trên máy này, không nằm trong tệp, và tự xóa sau 60 ngày.",
    en: "The journal is kept on this machine, not in the file, and for 60 days.",
  },
  clear: { vi: "Xóa nhật ký", en: "Delete the journal" },
  clearAsk: { vi: "Xóa rồi thì không hoàn tác được nữa.", en: "Nothing can be undone afterwards." },
  clearYes: { vi: "Xóa", en: "Delete" },
  clearNo: { vi: "Thôi", en: "Keep" },
} as const satisfies ViewStrings;
