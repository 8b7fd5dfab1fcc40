import type { Bilingual } from "../text/bilingual";
import type { Doubt, Unrecognised } from "./types";

/** What is unclear and what to do about it; `{…}` are the doubt's `args`. */
export const doubtMessages: Readonly<Record<Doubt["kind"], Bilingual>> = {
  fieldInTwoColumns: {
    vi: "Cột {first} và cột {second} cùng là «{field}»: đang đọc cột {first}. Nếu không đúng, hãy chọn lại cột.",
    en: "Columns {first} and {second} are both “{field}”: column {first} is read. If that is wrong, choose the column again.",
  },
  unknownColumn: {
    vi: "Cột {column} «{header}» không có trong mẫu nên không được kiểm tra. Nếu là một cột của mẫu, hãy chọn tên cột.",
    en: "Column {column} “{header}” is not part of the form and is not checked. If it is one of the form’s, choose which.",
  },
  guessedColumn: {
    vi: "Cột {column} «{header}» được hiểu là «{field}». Hãy xem lại có đúng không.",
    en: "Column {column} “{header}” is taken for “{field}”. Please make sure that this is right.",
  },
  splitName: {
    vi: "Họ tên nằm ở hai cột {first} và {second}. Mẫu cần một cột «Họ tên»: hãy ghép hai cột lại.",
    en: "The name stands in two columns, {first} and {second}. The form needs one column “Họ tên”: please join them.",
  },
  splitBirthDate: {
    vi: "Ngày sinh nằm ở ba cột {first}, {second} và {third}. Mẫu cần một cột «Ngày sinh»: hãy ghép ba cột lại.",
    en: "The birth date stands in three columns, {first}, {second} and {third}. The form needs one column “Ngày sinh”: please join them.",
  },
  levelUnknown: {
    vi: "Chưa rõ danh sách thuộc cấp học nào. Hãy chọn cấp học để kiểm tra đầy đủ.",
    en: "The level of the school is not clear. Choose it so that everything can be checked.",
  },
  schoolYearAssumed: {
    vi: "Không thấy ghi năm học: tạm hiểu là {year}–{next}. Nếu không đúng, hãy chọn lại năm học.",
    en: "No school year is written: {year}–{next} is assumed. If that is wrong, choose the school year.",
  },
  fewColumns: {
    vi: "Chỉ thấy {found} trong {expected} cột thường có của mẫu. Hãy xem trang có đúng là {formName} không.",
    en: "Only {found} of the form’s {expected} usual columns are there. Please make sure that this sheet is {formName}.",
  },
  mergedDataCells: {
    vi: "Có {count} ô gộp trong phần danh sách: chỉ dòng đầu của ô gộp có dữ liệu. Hãy bỏ gộp và điền từng dòng.",
    en: "{count} merged cells lie among the pupils: only their first row holds the value. Unmerge them and fill every row.",
  },
  hiddenRows: {
    vi: "Trang có dòng đang ẩn hoặc đang lọc: các dòng đó vẫn được kiểm tra.",
    en: "The sheet has hidden or filtered rows: they are checked all the same.",
  },
  protectedSheet: {
    vi: "Trang đang được khóa: chỉ xem được lỗi, chưa sửa được. Hãy bỏ khóa trang (Review > Unprotect Sheet) để sửa.",
    en: "The sheet is protected: problems are shown but cannot be fixed. Unprotect it (Review > Unprotect Sheet) to fix them.",
  },
  noData: {
    vi: "Trang có dòng tiêu đề nhưng chưa có học sinh nào.",
    en: "The sheet has its header but no pupils yet.",
  },
};

/** Why nothing can be checked and what to do; `{sheetName}` is the sheet, `{formName}` the other form. */
export const unrecognisedMessages: Readonly<Record<Unrecognised["kind"], Bilingual>> = {
  noForm: {
    vi: "Không tìm thấy danh sách học sinh (Mẫu số 1, Mẫu số 2 hay danh sách xét tốt nghiệp) trong tệp này: hãy thêm dòng tiêu đề (trong 15 dòng đầu) có các cột Mã lớp, Họ tên và Ngày sinh (Mẫu số 2 có thêm cột kết quả, danh sách xét tốt nghiệp có thêm cột Tốt nghiệp), hoặc chọn tệp khác.",
    en: "No Mẫu số 1, Mẫu số 2 or graduation list was found in this workbook: add a header row (within the first 15 rows) with the columns Mã lớp, Họ tên and Ngày sinh (Mẫu số 2 has columns of results beside them, a graduation list a column Tốt nghiệp), or choose another file.",
  },
  otherForm: {
    vi: "Trang «{sheetName}» giống {formName} nhưng chưa đọc được các cột kết quả. Hãy xem lại dòng tiêu đề, hoặc chọn cột trong khung.",
    en: "Sheet “{sheetName}” looks like a {formName}, but its columns of results cannot be read. Look at the header row, or choose the columns in the pane.",
  },
  emptySheet: {
    vi: "Trang «{sheetName}» còn trống: hãy nhập hoặc dán danh sách vào, hoặc chọn tệp khác.",
    en: "Sheet “{sheetName}” is empty: type or paste the list into it, or choose another file.",
  },
  catalogueSheet: {
    vi: "Trang «{sheetName}» là danh mục: được dùng để tra cứu, không kiểm tra.",
    en: "Sheet “{sheetName}” is a catalogue: it is used for looking up and not checked.",
  },
};

/** Names of the forms for `{formName}`. */
export const formNames: Readonly<Record<"mau-1" | "mau-2" | "tot-nghiep", Bilingual>> = {
  "mau-1": { vi: "Mẫu số 1", en: "Mẫu số 1" },
  "mau-2": { vi: "Mẫu số 2", en: "Mẫu số 2" },
  "tot-nghiep": { vi: "danh sách tốt nghiệp", en: "graduation list" },
};
