import type { Bilingual } from "../../../text/bilingual";

/** Why a value stands as it does, as the user reads it. */
export const reasons = {
  notInCatalogue: { vi: "không có trong danh mục", en: "not in the catalogue" },
  statusWithoutTerm: {
    vi: "chưa rõ học kỳ 1, học kỳ 2 hay trong hè",
    en: "term 1, term 2 or summer is not said",
  },
  noDate: { vi: "không phải ngày có thật", en: "not a day of the calendar" },
  yearOnly: { vi: "chỉ có năm, thiếu ngày và tháng", en: "a year without day and month" },
  noYear: { vi: "không phải năm", en: "not a year" },
  noPhone: { vi: "không phải số điện thoại", en: "not a telephone number" },
  noIdentity: { vi: "không đủ số của CMND hoặc số định danh", en: "not the digits of an identity number" },
  noCode: { vi: "không phải mã mười chữ số của Bộ", en: "not the Ministry's ten digits" },
  noTick: { vi: "không rõ là có hay không", en: "neither yes nor no" },
  addressAsText: {
    vi: "chưa tách chắc được tỉnh, huyện, xã: để ở cột Tổ/Thôn/Xóm",
    en: "province, district and commune could not be told for sure: left in the hamlet column",
  },
  twoDifferent: {
    vi: "một học sinh có hai giá trị cho cột này: giữ giá trị đầu",
    en: "two values for one column: the first is kept",
  },
  catalogueWording: { vi: "viết theo danh mục", en: "as the catalogue writes it" },
  statusTermByDate: { vi: "học kỳ suy từ ngày nhập trạng thái", en: "the term follows from the date" },
  statusTermByWord: { vi: "viết theo danh mục trạng thái", en: "as the catalogue of statuses writes it" },
  serialAsText: { vi: "số thứ tự ngày của Excel", en: "Excel's number of a day" },
  twoDigitYear: { vi: "năm hai chữ số", en: "year of two digits" },
  lostZero: { vi: "thêm số 0 bị mất ở đầu", en: "lost leading zero put back" },
  numberWording: { vi: "bỏ dấu cách, dấu chấm, mã nước", en: "spaces, dots, country code left out" },
  firstOfTwo: { vi: "ô có hai số: giữ số đầu", en: "two numbers in the cell: the first is kept" },
  classFromDate: { vi: "Excel đã đổi tên lớp thành ngày", en: "Excel had made a date of the class" },
  boyWithoutTick: { vi: "không đánh dấu ở cột Nữ", en: "no tick in the column Nữ" },
  girlWithoutTick: { vi: "không đánh dấu ở cột Nam", en: "no tick in the column Nam" },
  studyingChosen: { vi: "theo lựa chọn của bạn cho ô trống", en: "as you chose for blanks" },
  ownCode: {
    vi: "mã riêng của phần mềm, không phải mã mười chữ số của Bộ",
    en: "the program's own code, not the Ministry's ten digits",
  },
  noHeader: { vi: "cột không có tiêu đề", en: "a column without header" },
  takenColumn: { vi: "cột khác đã giữ chỗ này", en: "another column has this place" },
} as const satisfies Readonly<Record<string, Bilingual>>;
