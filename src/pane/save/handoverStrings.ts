import type { ViewStrings } from "../strings/viewStrings";

export const handoverStrings = {
  ask: { vi: "Đã thấy tệp trong thư mục Tải xuống chưa?", en: "Is the file in your Downloads folder?" },
  seen: { vi: "Thấy rồi", en: "Yes" },
  notSeen: { vi: "Chưa thấy", en: "No" },
  done: { vi: "Đã có tệp {name}.", en: "You have the file {name}." },
  impossible: {
    vi: "Excel này không cho bảng bên cạnh tự lưu tệp. Làm ba bước sau, mất khoảng một phút.",
    en: "This Excel does not let the pane save a file. Three steps, about a minute.",
  },
  blocked: {
    vi: "Tệp có thể đã bị chặn. Làm ba bước sau, mất khoảng một phút.",
    en: "The file may have been blocked. Three steps, about a minute.",
  },
  openStep: {
    vi: "Mở tệp trong một cửa sổ Excel mới. Tệp đang mở giữ nguyên.",
    en: "Open the file in a new window of Excel. The open file stays as it is.",
  },
  open: { vi: "Mở trong cửa sổ mới", en: "Open in a new window" },
  opening: { vi: "Đang mở…", en: "Opening…" },
  opened: { vi: "Đã mở. Hãy sang cửa sổ mới.", en: "Opened. Go to the new window." },
  notOpened: { vi: "Không thấy cửa sổ mới?", en: "No new window?" },
  nameStep: { vi: "Sao chép tên tệp.", en: "Copy the file's name." },
  saveStep: { vi: "Trong cửa sổ mới: {keys}", en: "In the new window: {keys}" },
  refused: {
    vi: "Excel này cũng không mở được cửa sổ mới. Hãy dùng nút ghi vào sổ đang mở, hoặc mở sổ này trên máy khác.",
    en: "This Excel cannot open a new window either. Use the button that writes to the open book, or open it on another machine.",
  },
} satisfies ViewStrings;
