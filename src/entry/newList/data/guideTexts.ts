import type { Level } from "../../../forms/types";

export const levelTitles: Readonly<Record<Level, string>> = {
  MN: "MẦM NON",
  C1: "TIỂU HỌC",
  C2: "THCS",
  C3: "THPT",
  TX: "GDTX",
};

/** What a clerk has to know before typing; one row each. */
export const guideLines: readonly string[] = [
  "1. Ghi các lớp của trường vào trang LOP trước (cột Mã lớp), rồi nhập học sinh vào trang danh sách, mỗi em một hàng.",
  "2. Cột có dấu (*) bắt buộc phải ghi. Mã học sinh để trống với học sinh mới: Bộ cấp sau khi nhập lên hệ thống.",
  "3. Cột lấy từ danh mục (Giới tính, Dân tộc, Trạng thái HS, Tỉnh…): bấm mũi tên ở góc ô và chọn. Không tự ghi khác danh mục.",
  "4. Trang HUYEN và XA chỉ có các đơn vị của Bến Tre (năm 2017). Huyện, xã của tỉnh khác thì ghi đủ tên, ví dụ “Huyện Vũng Liêm”.",
  "5. Ngày ghi dd/mm/yyyy, ví dụ 05/09/2006. Mã, số điện thoại và số định danh là chữ, giữ số 0 ở đầu.",
  "6. Cột đánh dấu: ghi x nếu có, để trống nếu không.",
  "7. Học sinh chuyển đến, chuyển đi, thôi học: ghi thêm Ngày nhập trạng thái; thôi học thì ghi thêm Lý do thôi học.",
  "8. Dán dữ liệu từ tệp khác thì dùng Dán giá trị (Paste Values), để không mất danh sách chọn của ô.",
];
