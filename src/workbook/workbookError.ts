/** Why a file could not be opened. */
export type WorkbookErrorCode =
  "empty" | "notExcel" | "html" | "otherFormat" | "oldXls" | "encrypted" | "damaged" | "tooLarge" | "timeout";

/** One sentence a user can act on. The shape of the product's bilingual texts; this room imports nothing of ours. */
export interface Explanation {
  readonly vi: string;
  readonly en: string;
}

const EXPLANATIONS: Readonly<Record<WorkbookErrorCode, Explanation>> = {
  empty: {
    vi: "Tệp rỗng (0 byte): hãy sao chép hoặc tải lại tệp rồi mở lần nữa.",
    en: "The file is empty (0 bytes): copy or download it again, then reopen it.",
  },
  notExcel: {
    vi: "Đây không phải tệp Excel: hãy chọn tệp .xlsx hoặc .xls.",
    en: "This is not an Excel file: choose an .xlsx or .xls file.",
  },
  html: {
    vi: "Tệp này là trang web được đặt tên như tệp Excel: hãy mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, rồi dùng tệp vừa lưu.",
    en: "This file is a web page named like an Excel file: open it in Excel, choose Save As “Excel Workbook (.xlsx)”, then use that file.",
  },
  otherFormat: {
    vi: "Định dạng bảng tính này chưa đọc được: hãy mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, rồi dùng tệp vừa lưu.",
    en: "This kind of spreadsheet cannot be read: open it in Excel, choose Save As “Excel Workbook (.xlsx)”, then use that file.",
  },
  oldXls: {
    vi: "Tệp .xls này do bản Excel trước năm 1997 tạo ra: hãy mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, rồi dùng tệp vừa lưu.",
    en: "This .xls file comes from an Excel before 97: open it in Excel, choose Save As “Excel Workbook (.xlsx)”, then use that file.",
  },
  encrypted: {
    vi: "Tệp có mật khẩu mở: hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ Sổ làm việc), lưu lại rồi dùng tệp đó.",
    en: "The file needs a password to open: open it in Excel, remove the password (File › Info › Protect Workbook), save it and use that file.",
  },
  damaged: {
    vi: "Tệp bị hỏng hoặc chép chưa xong: hãy mở bằng Excel, chọn Mở và Sửa (Open and Repair), lưu lại, hoặc xin lại tệp gốc.",
    en: "The file is damaged or was not copied completely: use Open and Repair in Excel and save it, or ask for the original file.",
  },
  tooLarge: {
    vi: "Tệp quá lớn để mở an toàn: hãy xóa các hàng, cột, hình ảnh thừa trong Excel, lưu lại rồi thử lần nữa.",
    en: "The file is too large to open safely: delete unneeded rows, columns and pictures in Excel, save it and try again.",
  },
  timeout: {
    vi: "Mở tệp quá lâu nên đã dừng lại: hãy lưu lại tệp bằng Excel rồi thử lần nữa.",
    en: "Opening the file took too long and was stopped: save it again in Excel and retry.",
  },
};

/**
 * A file that cannot be opened. `explanation` is for users; `message` is for developers and holds neither cell values
 * nor names from the file.
 */
export class WorkbookError extends Error {
  readonly explanation: Explanation;

  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = "WorkbookError";
    this.explanation = EXPLANATIONS[code];
  }
}
