import type { Level } from "../../../forms/types";

export const levelTitles: Readonly<Record<Level, string>> = {
  MN: "MẦM NON",
  C1: "TIỂU HỌC",
  C2: "THCS",
  C3: "THPT",
  TX: "GDTX",
};

/** What a clerk has to know before typing; one row each, numbered. `isOfDistricts`: only beside sheets of districts. */
export const guideLines: readonly { readonly text: string; readonly isOfDistricts: boolean }[] = [
  {
    text: "Ghi các lớp của trường vào trang LOP trước (cột Mã lớp), rồi nhập học sinh vào trang danh sách, mỗi em một hàng.",
    isOfDistricts: false,
  },
  {
    text: "Cột có dấu (*) bắt buộc phải ghi. Mã học sinh để trống với học sinh mới: Bộ cấp sau khi nhập lên hệ thống.",
    isOfDistricts: false,
  },
  {
    text: "Cột lấy từ danh mục (Giới tính, Dân tộc, Trạng thái HS, Tỉnh…): bấm mũi tên ở góc ô và chọn. Không tự ghi khác danh mục.",
    isOfDistricts: false,
  },
  {
    text: "Trang HUYEN và XA chỉ có các đơn vị của Bến Tre (năm 2017). Huyện, xã của tỉnh khác thì ghi đủ tên, ví dụ “Huyện Vũng Liêm”.",
    isOfDistricts: true,
  },
  {
    text: "Ngày ghi dd/mm/yyyy, ví dụ 05/09/2006. Mã, số điện thoại và số định danh là chữ, giữ số 0 ở đầu.",
    isOfDistricts: false,
  },
  { text: "Cột đánh dấu: ghi x nếu có, để trống nếu không.", isOfDistricts: false },
  {
    text: "Học sinh chuyển đến, chuyển đi, thôi học: ghi thêm Ngày nhập trạng thái; thôi học thì ghi thêm Lý do thôi học.",
    isOfDistricts: false,
  },
  {
    text: "Dán dữ liệu từ tệp khác thì dùng Dán giá trị (Paste Values), để không mất danh sách chọn của ô.",
    isOfDistricts: false,
  },
];
