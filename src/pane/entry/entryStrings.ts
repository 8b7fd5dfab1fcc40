import type { ViewStrings } from "../strings/viewStrings";

const texts = {
  title: { vi: "Nhập liệu", en: "Getting data in" },
  back: { vi: "Các việc nhập liệu", en: "All ways in" },
  "home.intro": { vi: "Bạn muốn làm gì?", en: "What would you like to do?" },
  "home.transfer": { vi: "Chuyển sang Mẫu số 1", en: "Turn an export into Mẫu số 1" },
  "home.transferHint": {
    vi: "Từ danh sách xuất ra của vnEdu, SMAS hoặc tệp của trường.",
    en: "From a list exported by vnEdu, SMAS, or the school's own file.",
  },
  "home.blank": { vi: "Tạo Mẫu số 1 trống", en: "Make a blank Mẫu số 1" },
  "home.blankHint": {
    vi: "Đủ cột theo cấp học, có danh mục và danh sách chọn sẵn.",
    en: "All columns of the level, with catalogues and drop-down lists.",
  },
  "home.rules": { vi: "Ràng buộc khi nhập", en: "Rules while typing" },
  "home.rulesHint": {
    vi: "Excel cho chọn từ danh mục và nhắc ngay khi gõ sai.",
    en: "Excel offers the catalogue and asks when something else is typed.",
  },

  level: { vi: "Cấp học", en: "Level" },
  year: { vi: "Năm học", en: "School year" },
  choose: { vi: "Hãy chọn", en: "Choose" },

  "transfer.step": { vi: "Bước {step}/3: {name}", en: "Step {step} of 3: {name}" },
  "transfer.step1": { vi: "Chọn danh sách", en: "Choose the list" },
  "transfer.step2": { vi: "Xem các cột", en: "Look at the columns" },
  "transfer.step3": { vi: "Xem lại rồi ghi", en: "Look through and write" },
  "transfer.safe": {
    vi: "Danh sách gốc không bị thay đổi. Kết quả được ghi vào trang mới.",
    en: "The list itself is not changed. The result goes to a new sheet.",
  },
  "transfer.openSheets": { vi: "Trong tệp đang mở", en: "In the open file" },
  "transfer.noOpenSheets": {
    vi: "Tệp đang mở không có danh sách học sinh nào khác.",
    en: "The open file has no other list of pupils.",
  },
  "transfer.sheet": { vi: "{name} ({n} học sinh)", en: "{name} ({n} pupils)" },
  "transfer.fileSheets": { vi: "Trong tệp {file}", en: "In the file {file}" },
  "transfer.chooseFile": { vi: "Chọn tệp khác trên máy…", en: "Choose another file…" },
  "transfer.fileHint": {
    vi: "Đọc được .xlsx, .xls và tệp .xls do vnEdu, SMAS xuất ra.",
    en: "Reads .xlsx, .xls and the .xls files that vnEdu and SMAS export.",
  },
  "transfer.reading": { vi: "Đang đọc tệp…", en: "Reading the file…" },
  "transfer.noList": {
    vi: "Tệp {file} không có danh sách học sinh (cần cột Họ tên và ít nhất hai cột khác). Hãy chọn tệp khác.",
    en: "The file {file} has no list of pupils (a name and two more columns are needed). Choose another.",
  },
  "transfer.unreadable": {
    vi: "Không đọc được tệp {file}. Hãy mở bằng Excel, lưu thành .xlsx rồi chọn lại.",
    en: "The file {file} cannot be read. Open it in Excel, save it as .xlsx and choose it again.",
  },
  "transfer.next": { vi: "Tiếp", en: "Next" },
  "transfer.previous": { vi: "Quay lại bước trước", en: "One step back" },
  "transfer.columnsIntro": {
    vi: "Mỗi cột của danh sách gốc sẽ vào cột nào? Sửa chỗ nào chưa đúng.",
    en: "Where does each column go? Correct what is not right.",
  },
  "transfer.guessed": { vi: "đoán, hãy xem lại", en: "a guess: please look" },
  "transfer.toLook": { vi: "{n} cột là đoán, {m} cột không dùng", en: "{n} columns are guesses, {m} are not used" },
  "transfer.unused": { vi: "— không dùng —", en: "— not used —" },
  "transfer.column": { vi: "Cột «{header}» vào cột nào", en: "Where column “{header}” goes" },
  "transfer.samples": { vi: "Ví dụ: {samples}", en: "For example: {samples}" },
  "transfer.empty": { vi: "(cột trống)", en: "(empty column)" },
  "transfer.studying": {
    vi: "Em nào chưa ghi trạng thái thì ghi “Đang học”",
    en: "Pupils without a status are “Đang học”",
  },
  "transfer.levelUnknown": {
    vi: "Chưa rõ cấp học: hãy chọn để biết các cột của mẫu.",
    en: "The level cannot be told: choose it, for the form's columns depend on it.",
  },
  "transfer.found": { vi: "{n} học sinh, {classes} lớp", en: "{n} pupils, {classes} classes" },
  "transfer.allPlaced": {
    vi: "Mọi giá trị đều có chỗ, không có gì phải sửa.",
    en: "Every value has its place; nothing was changed.",
  },
  "transfer.missing": { vi: "Còn thiếu (cột bắt buộc)", en: "Missing (required columns)" },
  "transfer.missingLine": { vi: "{field}: {n} em chưa có", en: "{field}: {n} pupils have none" },
  "transfer.kept": { vi: "Giữ nguyên văn, cần xem lại", en: "Kept as written, to be looked at" },
  "transfer.keptHint": {
    vi: "Sau khi ghi, Sổ Sạch sẽ đánh dấu các ô này và đề nghị cách sửa.",
    en: "Once written, these cells are marked and corrections are offered.",
  },
  "transfer.guesses": { vi: "Viết lại so với danh sách gốc", en: "Written differently than in the list" },
  "transfer.unplaced": { vi: "Cột không có chỗ trong Mẫu số 1", en: "Columns without a place in Mẫu số 1" },
  "transfer.unplacedLine": { vi: "{header} ({n} ô)", en: "{header} ({n} cells)" },
  "transfer.group": { vi: "{field}: {n} ô {reason}", en: "{field}: {n} cells, {reason}" },
  "transfer.rows": { vi: "dòng {rows}", en: "rows {rows}" },
  "transfer.blankValue": { vi: "(trống)", en: "(blank)" },
  "transfer.write": { vi: "Ghi vào trang mới", en: "Write to a new sheet" },
  "transfer.download": { vi: "Tải thành tệp mới", en: "Download as a new file" },

  "blank.intro": {
    vi: "Các cột đúng thứ tự của mẫu, trang danh mục, danh sách chọn và hướng dẫn ngắn.",
    en: "The form's columns in order, catalogue sheets, drop-down lists and a short guide.",
  },
  "blank.classes": { vi: "Các lớp của trường (không bắt buộc)", en: "The school's classes (optional)" },
  "blank.classesHint": {
    vi: "Ví dụ: 6A, 6B, 7A. Có thể ghi sau, ở trang LOP.",
    en: "For example 6A, 6B, 7A. They can also be typed later, in the sheet LOP.",
  },
  "blank.rows": { vi: "Số hàng chuẩn bị sẵn", en: "Rows made ready" },
  "blank.rowsWrong": { vi: "Hãy ghi một số từ 1 đến 20000.", en: "Write a number from 1 to 20000." },
  "blank.make": { vi: "Tạo trong tệp đang mở", en: "Make it in the open file" },
  "blank.download": { vi: "Tải thành tệp mới", en: "Download as a new file" },

  working: { vi: "Đang ghi…", en: "Writing…" },
  stopping: { vi: "Đang dừng…", en: "Stopping…" },
  stop: { vi: "Dừng", en: "Stop" },
  "done.stopped": {
    vi: "Đã dừng. Tệp đang mở vẫn như trước.",
    en: "Stopped. The open file is as it was.",
  },
  "done.kept": {
    vi: "Chưa ghi xong, và Excel chưa cho xóa các trang vừa thêm: {names}. Hãy tự xóa các trang này.",
    en: "Not all was written, and Excel did not let these new sheets be removed: {names}. Please delete them.",
  },
  "done.sheet": {
    vi: "Đã ghi vào trang {name}. Sổ Sạch đang kiểm tra trang này.",
    en: "Written to the sheet {name}, which is being checked.",
  },
  "done.blank": {
    vi: "Đã tạo trang {name}. Ghi các lớp vào trang LOP rồi bắt đầu nhập.",
    en: "The sheet {name} is made. Type the classes into LOP, then begin.",
  },
  "done.failed": {
    vi: "Chưa ghi được. Tệp đang mở vẫn như trước.",
    en: "Nothing was written. The open file is as it was.",
  },
  "done.toCheck": { vi: "Xem kết quả kiểm tra", en: "See what the check says" },

  "rules.intro": {
    vi: "Đặt ràng buộc của Excel cho các cột của danh sách: chọn từ danh mục, ngày, độ dài, ô đánh dấu. Dữ liệu đã có không bị đổi.",
    en: "Sets Excel's own rules on the columns: lists, dates, lengths, ticks. What stands in the cells is not changed.",
  },
  "rules.sheet": { vi: "Trang", en: "Sheet" },
  "rules.noList": {
    vi: "Chưa có Mẫu số 1 trong tệp đang mở. Hãy tạo Mẫu số 1 trống hoặc mở tệp của trường.",
    en: "There is no Mẫu số 1 in the open file. Make a blank one, or open the school's file.",
  },
  "rules.set": { vi: "Đặt ràng buộc", en: "Set the rules" },
  "rules.remove": { vi: "Gỡ ràng buộc của Sổ Sạch", en: "Remove our rules" },
  "rules.rowsHint": {
    vi: "Cho {n} cột, từ dòng {first} đến dòng {last} (thêm {spare} dòng trống).",
    en: "For {n} columns, rows {first} to {last} ({spare} empty ones among them).",
  },
  "rules.noSource": {
    vi: "Không có trang danh mục trong tệp, nên các cột này chưa có danh sách chọn: {fields}.",
    en: "There is no catalogue sheet in the file for these columns, so they get no list: {fields}.",
  },
  "rules.own": {
    vi: "Các cột này đã có ràng buộc của bạn: {fields}. Giữ lại hay thay?",
    en: "These columns have rules of your own: {fields}. Keep or replace them?",
  },
  "rules.keepOwn": { vi: "Giữ của tôi, đặt chỗ còn lại", en: "Keep mine, set the rest" },
  "rules.cover": { vi: "Thay bằng của Sổ Sạch", en: "Replace mine" },
  "rules.coverHint": {
    vi: "Ràng buộc bị thay không lấy lại được.",
    en: "A replaced rule cannot be had back.",
  },
  "rules.isSet": { vi: "Đã đặt ràng buộc cho {n} cột của trang {name}.", en: "Rules set on {n} columns of {name}." },
  "rules.isRemoved": {
    vi: "Đã gỡ ràng buộc của Sổ Sạch ở trang {name}. Ràng buộc của bạn vẫn còn.",
    en: "Our rules are off {name}. Your own are still there.",
  },
  "rules.nothing": {
    vi: "Trang {name} không có ràng buộc nào của Sổ Sạch.",
    en: "The sheet {name} has no rule of ours.",
  },
} as const;

export type EntryString = keyof typeof texts;

export const entryStrings: ViewStrings<EntryString> = texts;
