/**
 * Family names of Kinh and Hoa in Viet Nam, by their first syllable. General knowledge, put together for this project
 * and not from a census; a name that is missing here is rare, not wrong.
 */
export const surnames: readonly string[] = (
  "An Ân Âu Bá Bạch Bàng Bành Bao Bảo Bế Biện Bình Bì Bồ Bông Bùi Ca Cái Cảnh Cam Can Cao Cát Chế Chiêm Chu Chung Chúc " +
  "Chử Châu Chương Cổ Cù Công Cung Cự Danh Diêm Diệp Doãn Dư Du Dương Đái Đàm Đan Đàng Đào Đặng Đậu Đèo Điền Điêu Điểu " +
  "Đinh Đoàn Đoạn Đỗ Đồng Đổng Đới Đường Đức Giang Giáp Giản Hạ Hà Hạng Hàn Hàng Hầu Hình Hoa Hoàng Hồ Hồng Hùng Hứa " +
  "Huyền Huỳnh Hướng Hứa Kha Khang Khâu Khổng Khúc Khuất Khương Kiên Kiều Kim Kỳ La Lã Lại Lai Lam Lâm Lan Lăng Lê Lều " +
  "Liên Liêu Liễu Liu Linh Long Lô Lộ Lò Lộc Lữ Luân Lục Lương Lường Lưu Ly Lý Lí Ma Mã Mạc Mạch Mai Man Mạnh Mao Mẫn Mâu " +
  "Mùa Nam Ngạc Nghê Nghiêm Ngô Ngọc Ngọ Ngũ Ngụy Ngụy Nguyễn Nguyên Nhan Nhâm Nhữ Ninh Nông Ông Phạm Phan Phàn Phí Phó " +
  "Phong Phù Phú Phùng Phương Phượng Quách Quan Quảng Quản Quang Sái Sầm Sơn Sử Sùng Tạ Tán Tăng Tân Tất Tề Thạch Thái " +
  "Thẩm Thang Thành Thân Thập Thiều Thi Thôi Thuận Tiếp Tiết Tiêu Tiêu Tinh Tòng Tô Tôn Tống Tông Trà Trác Trang Trần Tri " +
  "Triệu Trình Trịnh Trung Trương Từ Tưởng Tướng Ty Ung Uông Ứng Vàng Vạn Văn Vi Viêm Viên Vĩnh Võ Vòng Vũ Vương Vưu Xa " +
  "Yên Ỷ"
).split(" ");
