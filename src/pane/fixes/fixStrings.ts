import type { ViewStrings } from "../strings/viewStrings";

export const fixStrings = {
  title: { vi: "Xem trước khi sửa", en: "Before anything is changed" },
  planning: { vi: "Đang thử các cách sửa…", en: "Trying the fixes…" },
  planningSoFar: { vi: "Đang thử các cách sửa… đã thử {n} lần.", en: "Trying the fixes… {n} tries so far." },
  stop: { vi: "Dừng", en: "Stop" },
  "intro.all": { vi: "Mọi ô có đúng một giá trị đúng.", en: "Every cell with just one right value." },
  "intro.rule": { vi: "{rule}: các ô có đúng một giá trị đúng.", en: "{rule}: cells with just one right value." },
  "intro.same": { vi: "Mọi ô đang ghi «{value}».", en: "Every cell that holds “{value}”." },
  "journal.all": { vi: "Sửa mọi lỗi chắc chắn", en: "All sure fixes" },
  "journal.rule": { vi: "Sửa lỗi chắc chắn: {rule}", en: "Sure fixes: {rule}" },
  "journal.same": { vi: "Sửa mọi ô «{value}» thành «{after}»", en: "Every “{value}” to “{after}”" },
  nothing: { vi: "Không còn ô nào có thể sửa chắc chắn.", en: "There is no cell left with a sure fix." },
  back: { vi: "Quay lại danh sách", en: "Back to the list" },
  "why.formula": { vi: "có công thức", en: "holds a formula" },
  "why.conflict": { vi: "hai cách sửa khác nhau, cần người chọn", en: "two fixes differ, a person has to choose" },
  revealed: {
    vi: "Sửa xong, {n} chỗ khác sẽ hiện ra để xem tiếp (trước đó bị lỗi này che).",
    en: "Afterwards {n} more places will show that these mistakes hid.",
  },
} as const satisfies ViewStrings;
