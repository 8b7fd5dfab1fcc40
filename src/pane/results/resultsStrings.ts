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
  | "why.notMet"
  | "why.noRank"
  | "why.noConduct"
  | "why.noRetest"
  | "why.individualPlan"
  | "why.vnen"
  | "why.noGrade"
  | "why.noRegulation"
  | "why.noBirthDate"
  | "why.noMeasures"
  | "why.implausible"
  | "why.noSex"
  | "why.noMeasuringDay"
  | "left"
  | "leftGroup"
  | "sexMissing"
  | "chooseFiles"
  | "readingFile"
  | "filesAgree"
  | "filesDiffer"
  | "filesRead"
  | "fileRead"
  | "filesUnread"
  | "sameForms"
  | "noResultsOf"
  | "dropFiles"
  | "more"
  | "moreReasons"
  | "entryTitle"
  | "compare"
  | "compareIntro"
  | "compareBook"
  | "compareAgrees"
  | "compareAlone"
  | "comparePrivate"
  | "sameForm"
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
  | "doubtful"
  | "restsOn"
  | "graduationContinuing"
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
  moreReasons: { vi: "… và {n} lý do nữa", en: "… and {n} more reasons" },
  more: { vi: "… và {n} ô nữa", en: "… and {n} more" },
  "why.formula": { vi: "ô có công thức", en: "the cell holds a formula" },
  "why.marks": { vi: "thiếu hoặc sai điểm {marks}", en: "marks missing or wrong: {marks}" },
  "why.noMarks": { vi: "chưa có điểm nào", en: "no mark yet" },
  "why.byTeacher": { vi: "do nhà trường xếp loại, không tính từ điểm", en: "the school judges it, not the marks" },
  "why.unsure": { vi: "quy định chưa cho kết quả chắc chắn", en: "the regulation does not settle it" },
  "why.notMet": { vi: "không đạt: {detail}", en: "not met: {detail}" },
  "why.noRank": { vi: "chưa có học lực (kết quả học tập)", en: "the academic rank (learning) is missing" },
  "why.noConduct": { vi: "chưa có hạnh kiểm (kết quả rèn luyện)", en: "the conduct (training) is missing" },
  "why.noRetest": { vi: "phải thi lại, chưa có điểm thi lại", en: "to be re-tested, no new mark yet" },
  "why.individualPlan": {
    vi: "học sinh khuyết tật, đánh giá theo kế hoạch cá nhân",
    en: "a pupil with a disability, judged by a plan of their own",
  },
  "why.vnen": { vi: "lớp VNEN, đánh giá theo hướng dẫn riêng", en: "a VNEN class, other guidance holds" },
  "why.noGrade": { vi: "chưa rõ khối lớp", en: "the grade is not known" },
  "why.noRegulation": { vi: "chưa rõ quy định của năm học này", en: "the regulation of this year is not known" },
  "why.noBirthDate": { vi: "thiếu hoặc sai ngày sinh", en: "the birth date is missing or wrong" },
  "why.noMeasures": { vi: "thiếu cân nặng hoặc chiều cao", en: "weight or height is missing" },
  "why.implausible": {
    vi: "cân nặng, chiều cao hoặc tuổi chưa hợp lý, hãy xem lại số đo",
    en: "weight, height or age cannot be right, check the measures",
  },
  "why.noSex": { vi: "chưa rõ trẻ là nam hay nữ", en: "the child’s sex is not known" },
  "why.noMeasuringDay": { vi: "kết quả tùy ngày cân đo, cột này chưa có", en: "it depends on the day of measuring" },
  left: { vi: "Ô còn trống và lý do ({n})", en: "Cells left empty, and why ({n})" },
  leftGroup: { vi: "{why}: {n} ô, từ ô {address}", en: "{why}: {n} cells, from {address}" },
  sexMissing: {
    vi: "{n} trẻ chưa rõ giới tính nên chưa tính hết được: hãy chọn tệp Mẫu số 1 ở phần Đối chiếu bên dưới.",
    en: "The sex of {n} children is not known, so not all can be told: choose the file of Mẫu số 1 below.",
  },
  entryTitle: { vi: "Tính giúp kết quả", en: "Results computed" },
  compare: { vi: "Đối chiếu với Mẫu số 1", en: "Compare with Mẫu số 1" },
  compareIntro: {
    vi: "Tìm học sinh thiếu, thừa, khác lớp, khác họ tên, ngày sinh, giới tính, hoặc đã nghỉ mà có kết quả.",
    en: "Finds pupils who are missing, too many, in another class, with another name, birth date or sex, or gone with results.",
  },
  compareBook: { vi: "Trong tệp này: {n} chỗ khác nhau.", en: "In this workbook: {n} differences." },
  compareAgrees: { vi: "Trong tệp này: hai mẫu khớp nhau.", en: "In this workbook both forms agree." },
  compareAlone: {
    vi: "Tệp này mới có một mẫu. Hãy chọn các tệp còn lại, chọn được nhiều tệp một lần.",
    en: "This workbook has one of the forms. Choose the other files, many at once if you like.",
  },
  comparePrivate: {
    vi: "Các tệp chỉ được đọc trên máy này và không bị sửa.",
    en: "The files are read on this machine alone and stay as they are.",
  },
  sameForm: {
    vi: "Tệp {file} cùng loại mẫu với tệp đang mở và cùng lớp. Hãy chọn tệp của mẫu kia.",
    en: "{file} holds the same form and classes as the open workbook. Choose the file of the other form.",
  },
  sameForms: {
    vi: "{n} tệp đã chọn không có mẫu kia để đối chiếu. Hãy chọn thêm tệp Mẫu số 1 hoặc Mẫu số 2.",
    en: "The {n} chosen files do not have the other form. Choose files of Mẫu số 1 or Mẫu số 2.",
  },
  chooseFiles: { vi: "Chọn các tệp để đối chiếu", en: "Choose files to compare" },
  readingFile: { vi: "Đang đọc tệp {i}/{n}: {file}…", en: "Reading file {i} of {n}: {file} …" },
  unreadable: { vi: "Không đọc được tệp {file}.", en: "The file {file} cannot be read." },
  noList: { vi: "Tệp {file} không có danh sách nào để đối chiếu.", en: "There is no list to compare in {file}." },
  fileAgrees: { vi: "Khớp với tệp {file} ({n} học sinh).", en: "It agrees with {file} ({n} pupils)." },
  fileDiffers: { vi: "So với tệp {file}: {n} chỗ khác nhau.", en: "Against {file}: {n} differences." },
  filesAgree: {
    vi: "Khớp với {files} tệp đã chọn ({n} học sinh).",
    en: "It agrees with the {files} files ({n} pupils).",
  },
  filesDiffer: {
    vi: "So với {files} tệp đã chọn: {n} chỗ khác nhau.",
    en: "Against the {files} files: {n} differences.",
  },
  filesRead: { vi: "Các tệp đã đọc ({n})", en: "Files that were read ({n})" },
  fileRead: { vi: "{file}: {form}, {n} học sinh", en: "{file}: {form}, {n} pupils" },
  filesUnread: { vi: "Không dùng được {n} tệp:", en: "{n} files could not be used:" },
  noResultsOf: {
    vi: "Lớp có trong Mẫu số 1 nhưng chưa có Mẫu số 2: {classes}.",
    en: "Classes of Mẫu số 1 without Mẫu số 2: {classes}.",
  },
  dropFiles: { vi: "Bỏ các tệp đã chọn", en: "Drop the chosen files" },
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
  graduationFrom: { vi: "Lấy thêm dữ liệu từ {n} tệp đã chọn.", en: "With data from {n} chosen files." },
  refused: { vi: "Chưa đạt ({n})", en: "Not yet ({n})" },
  restsOn: { vi: "Căn cứ: {clauses}", en: "By {clauses}" },
  doubtful: { vi: "Đạt, cần xem lại ({n})", en: "Yes, but please check ({n})" },
  graduationContinuing: {
    vi: "Quy chế riêng của GDTX chưa tra được đủ: hãy xem lại từng học viên trước khi nộp.",
    en: "The rules of GDTX were not fully read: look at each learner before handing in.",
  },
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
