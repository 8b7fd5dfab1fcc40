import type { ViewStrings } from "../strings/viewStrings";

export type ResultsKey =
  | "title"
  | "none"
  | "compute"
  | "computeIntro"
  | "computeNone"
  | "group"
  | "review"
  | "reviewOne"
  | "reviewTitle"
  | "doubt"
  | "why.formula"
  | "why.marks"
  | "why.noMarks"
  | "why.byTeacher"
  | "why.unsure"
  | "more"
  | "entryTitle"
  | "compare"
  | "compareIntro"
  | "compareBook"
  | "compareAgrees"
  | "compareAlone"
  | "comparePrivate"
  | "sameForm"
  | "chooseFile"
  | "reading"
  | "unreadable"
  | "noList"
  | "fileAgrees"
  | "fileDiffers"
  | "inFile"
  | "graduation"
  | "graduationIntro"
  | "graduationNone"
  | "graduationCounts"
  | "graduationFrom"
  | "refused"
  | "undecided"
  | "existing"
  | "existingFine"
  | "draw"
  | "undraw"
  | "undrawn"
  | "undrawEdited"
  | "undrawKeep"
  | "undrawAnyway"
  | "sheetName"
  | "sheetTitle"
  | "sheetTitle.C1"
  | "sheetTitle.MN"
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
  review: { vi: "Xem trước {n} ô…", en: "Look at {n} cells…" },
  reviewOne: { vi: "Xem trước 1 ô…", en: "Look at 1 cell…" },
  reviewTitle: { vi: "Xem trước khi điền", en: "Before filling in" },
  group: { vi: "{field}: {n} ô", en: "{field}: {n} cells" },
  doubt: { vi: "cần xem lại: {doubt}", en: "please check: {doubt}" },
  more: { vi: "… và {n} ô nữa", en: "… and {n} more" },
  "why.formula": { vi: "ô có công thức", en: "the cell holds a formula" },
  "why.marks": { vi: "thiếu hoặc sai điểm {marks}", en: "marks missing or wrong: {marks}" },
  "why.noMarks": { vi: "chưa có điểm nào", en: "no mark yet" },
  "why.byTeacher": { vi: "do nhà trường xếp loại, không tính từ điểm", en: "the school judges it, not the marks" },
  "why.unsure": { vi: "quy định chưa cho kết quả chắc chắn", en: "the regulation does not settle it" },
  entryTitle: { vi: "Tính giúp kết quả", en: "Results computed" },
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
  comparePrivate: {
    vi: "Tệp chỉ được đọc trên máy này và không bị sửa.",
    en: "The file is read on this machine alone and stays as it is.",
  },
  sameForm: {
    vi: "Tệp {file} cùng loại mẫu với tệp đang mở. Hãy chọn tệp của mẫu kia.",
    en: "{file} holds the same form as the open workbook. Choose the file of the other form.",
  },
  chooseFile: { vi: "Chọn tệp để đối chiếu", en: "Choose a file to compare" },
  reading: { vi: "Đang đọc tệp…", en: "Reading the file…" },
  unreadable: { vi: "Không đọc được tệp {file}.", en: "The file {file} cannot be read." },
  noList: { vi: "Tệp {file} không có danh sách nào để đối chiếu.", en: "There is no list to compare in {file}." },
  fileAgrees: { vi: "Khớp với tệp {file} ({n} học sinh).", en: "It agrees with {file} ({n} pupils)." },
  fileDiffers: { vi: "So với tệp {file}: {n} chỗ khác nhau.", en: "Against {file}: {n} differences." },
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
  graduationFrom: { vi: "Lấy thêm dữ liệu từ tệp {file}.", en: "With data from {file}." },
  refused: { vi: "Chưa đạt ({n})", en: "Not yet ({n})" },
  undecided: { vi: "Chưa đủ dữ liệu ({n})", en: "Not yet to be told ({n})" },
  existing: {
    vi: "Trang «{name}» là danh sách xét tốt nghiệp, có {n} chỗ cần xem:",
    en: "Sheet “{name}” is a graduation list; {n} places need a look:",
  },
  existingFine: {
    vi: "Trang «{name}» là danh sách xét tốt nghiệp, đã kiểm tra, không có chỗ nào cần xem.",
    en: "Sheet “{name}” is a graduation list; it was checked and nothing needs a look.",
  },
  undraw: { vi: "Gỡ trang «{name}»", en: "Remove sheet “{name}”" },
  undrawn: { vi: "Đã gỡ trang «{name}».", en: "Sheet “{name}” was removed." },
  undrawEdited: {
    vi: "Trang «{name}» đã được sửa sau khi tạo. Gỡ trang thì phần đã sửa cũng mất, không hoàn tác được.",
    en: "Sheet “{name}” was edited after it was made. Removing it loses those edits for good.",
  },
  undrawKeep: { vi: "Giữ lại", en: "Keep it" },
  undrawAnyway: { vi: "Vẫn gỡ", en: "Remove it anyway" },
  draw: { vi: "Tạo trang danh sách", en: "Make the sheet" },
  sheetName: { vi: "Xét tốt nghiệp", en: "Xét tốt nghiệp" },
  sheetTitle: {
    vi: "DANH SÁCH XÉT TỐT NGHIỆP NĂM HỌC {year}-{next}",
    en: "DANH SÁCH XÉT TỐT NGHIỆP NĂM HỌC {year}-{next}",
  },
  "sheetTitle.C1": {
    vi: "DANH SÁCH HỌC SINH HOÀN THÀNH CHƯƠNG TRÌNH TIỂU HỌC NĂM HỌC {year}-{next}",
    en: "DANH SÁCH HỌC SINH HOÀN THÀNH CHƯƠNG TRÌNH TIỂU HỌC NĂM HỌC {year}-{next}",
  },
  "sheetTitle.MN": {
    vi: "DANH SÁCH TRẺ HOÀN THÀNH CHƯƠNG TRÌNH GIÁO DỤC MẦM NON NĂM HỌC {year}-{next}",
    en: "DANH SÁCH TRẺ HOÀN THÀNH CHƯƠNG TRÌNH GIÁO DỤC MẦM NON NĂM HỌC {year}-{next}",
  },
  drawn: { vi: "Đã tạo trang «{name}».", en: "Sheet “{name}” was made." },
};
