import type { ViewStrings } from "../strings/viewStrings";

export type OriginalKey =
  | "title"
  | "intro"
  | "choose"
  | "nobody"
  | "agrees"
  | "differs"
  | "notHere"
  | "notInOriginal"
  | "restore"
  | "restoreOne"
  | "reviewTitle";

export const originalStrings: ViewStrings<OriginalKey> = {
  title: { vi: "So với tệp gốc hệ thống xuất ra", en: "Compare with the file from the system" },
  intro: {
    vi: "Mẫu số 2 nhập lại được khi STT, lớp, mã, họ tên, ngày sinh vẫn như lúc xuất ra. Chọn tệp gốc để tìm ô đã bị sửa, học sinh bị thiếu hoặc thêm.",
    en: "Mẫu số 2 is taken back with STT, class, code, name and birth date as they came. Choose the original file to find changed cells and pupils who are missing or new.",
  },
  choose: { vi: "Chọn tệp gốc", en: "Choose the original file" },
  nobody: {
    vi: "Không học sinh nào của tệp đang mở có trong tệp đã chọn. Hãy chọn tệp Mẫu số 2 xuất từ hệ thống của chính các lớp này.",
    en: "Nobody of the open workbook is in the chosen file. Choose the Mẫu số 2 that the system gave for these classes.",
  },
  agrees: {
    vi: "Các cột hệ thống giống tệp gốc ({n} học sinh).",
    en: "The columns of the system are as in the original ({n} pupils).",
  },
  differs: {
    vi: "So với tệp gốc: {n} chỗ khác nhau ({pupils} học sinh đã so).",
    en: "Against the original: {n} differences ({pupils} pupils compared).",
  },
  notHere: {
    vi: "Lớp của tệp gốc không có trong tệp đang mở: {classes}.",
    en: "Classes of the original that are not in the open workbook: {classes}.",
  },
  notInOriginal: {
    vi: "Lớp không có trong tệp gốc, chưa so: {classes}.",
    en: "Classes that are not in the original, not compared: {classes}.",
  },
  restore: { vi: "Xem trước {n} ô trả lại như cũ…", en: "Look at {n} cells to put back…" },
  restoreOne: { vi: "Xem trước 1 ô trả lại như cũ…", en: "Look at 1 cell to put back…" },
  reviewTitle: { vi: "Trả lại như tệp gốc", en: "Put back as in the original" },
};
