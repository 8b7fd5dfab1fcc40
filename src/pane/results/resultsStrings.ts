import type { ViewStrings } from "../strings/viewStrings";

export type ResultsKey =
  | "title"
  | "none"
  | "compute"
  | "computeIntro"
  | "computeNone"
  | "fill"
  | "group"
  | "doubt"
  | "more"
  | "filled"
  | "skipped"
  | "entryTitle"
  | "compare"
  | "compareIntro"
  | "compareBook"
  | "compareAgrees"
  | "compareAlone"
  | "chooseFile"
  | "reading"
  | "unreadable"
  | "noList"
  | "fileAgrees"
  | "inFile"
  | "graduation"
  | "graduationIntro"
  | "graduationNone"
  | "graduationCounts"
  | "draw"
  | "sheetName"
  | "sheetTitle"
  | "drawn";

export const resultsStrings: ViewStrings<ResultsKey> = {
  title: { vi: "Kết quả và tốt nghiệp", en: "Results and graduation" },
  none: {
    vi: "Tệp này chưa có Mẫu số 2. Hãy mở tệp kết quả cuối năm.",
    en: "There is no Mẫu số 2 in this workbook. Open the year-end results.",
  },
  compute: { vi: "Tính giúp", en: "Compute for me" },
  computeIntro: {
    vi: "Điền các ô kết quả còn trống theo điểm. Ô đã có giá trị và ô công thức được giữ nguyên.",
    en: "Fills empty result cells from the marks. Cells with a value or a formula stay as they are.",
  },
  computeNone: {
    vi: "Không có ô trống nào tính được từ điểm.",
    en: "There is no empty cell that follows from the marks.",
  },
  fill: { vi: "Điền {n} ô", en: "Fill {n} cells" },
  group: { vi: "{field}: {n} ô", en: "{field}: {n} cells" },
  doubt: { vi: "cần xem lại: {doubt}", en: "please check: {doubt}" },
  more: { vi: "… và {n} ô nữa", en: "… and {n} more" },
  filled: { vi: "Đã điền {n} ô.", en: "{n} cells filled." },
  skipped: {
    vi: "Đã điền {n} ô; bỏ qua {m} ô vừa thay đổi.",
    en: "{n} cells filled; {m} left alone, changed meanwhile.",
  },
  entryTitle: { vi: "Tính giúp {n} ô kết quả", en: "{n} results computed" },
  compare: { vi: "Đối chiếu với Mẫu số 1", en: "Compare with Mẫu số 1" },
  compareIntro: {
    vi: "Tìm học sinh thiếu, thừa, khác lớp, khác họ tên, ngày sinh, giới tính, hoặc đã nghỉ mà có kết quả.",
    en: "Finds pupils who are missing, too many, in another class, with another name, birth date or sex, or gone with results.",
  },
  compareBook: { vi: "Trong tệp này: {n} chỗ khác nhau.", en: "In this workbook: {n} differences." },
  compareAgrees: { vi: "Trong tệp này: hai mẫu khớp nhau.", en: "In this workbook both forms agree." },
  compareAlone: {
    vi: "Tệp này không có cả hai mẫu. Hãy chọn tệp còn lại.",
    en: "This workbook does not have both forms. Choose the other file.",
  },
  chooseFile: { vi: "Chọn tệp để đối chiếu", en: "Choose a file to compare" },
  reading: { vi: "Đang đọc tệp…", en: "Reading the file…" },
  unreadable: { vi: "Không đọc được tệp {file}.", en: "The file {file} cannot be read." },
  noList: { vi: "Tệp {file} không có danh sách nào để đối chiếu.", en: "There is no list to compare in {file}." },
  fileAgrees: { vi: "Khớp với tệp {file} ({n} học sinh).", en: "It agrees with {file} ({n} pupils)." },
  inFile: { vi: "{file}, trang {sheet}, ô {address}", en: "{file}, sheet {sheet}, cell {address}" },
  graduation: { vi: "Lập danh sách xét tốt nghiệp", en: "Draw up the graduation list" },
  graduationIntro: {
    vi: "Tạo một trang mới từ Mẫu số 1 và Mẫu số 2 của lớp cuối cấp, mỗi học sinh có kết quả và lý do nếu chưa đạt.",
    en: "Makes a new sheet from Mẫu số 1 and 2 of the final classes, with the verdict and the reason where it is no.",
  },
  graduationNone: {
    vi: "Không thấy lớp cuối cấp (lớp 5, 9, 12 hoặc lớp 5 tuổi) trong Mẫu số 2.",
    en: "There is no final class (grade 5, 9, 12 or the five-year class) in Mẫu số 2.",
  },
  graduationCounts: {
    vi: "{all} học sinh: {yes} đạt, {no} chưa đạt, {open} chưa đủ dữ liệu.",
    en: "{all} pupils: {yes} yes, {no} no, {open} not yet to be told.",
  },
  draw: { vi: "Tạo trang danh sách", en: "Make the sheet" },
  sheetName: { vi: "Xet tot nghiep", en: "Xet tot nghiep" },
  sheetTitle: {
    vi: "DANH SÁCH XÉT TỐT NGHIỆP NĂM HỌC {year}-{next}",
    en: "DANH SÁCH XÉT TỐT NGHIỆP NĂM HỌC {year}-{next}",
  },
  drawn: { vi: "Đã tạo trang «{name}».", en: "Sheet “{name}” was made." },
};
