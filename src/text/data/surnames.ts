/**
 * Family names of Kinh and Hoa in Viet Nam, by their first syllable. General knowledge, put together for this project
 * and not from a census; a name that is missing here is rare, not wrong.
 */
export const surnames: readonly string[] = (
  "An Ân Âu Bá Bạch Bàng Bành Bao Bảo Bế Bì Biện Bình Bồ Bông Bùi Ca Cái Cam Can Cảnh Cao Cát Châu Chế " +
  "Chiêm Chu Chử Chúc Chung Chương Cổ Công Cù Cự Cung Danh Diêm Diệp Doãn Du Dư Dương Đái Đàm Đan Đàng " +
  "Đặng Đào Đậu Đèo Điền Điêu Điểu Đinh Đổ Đỗ Đoàn Đoạn Đới Đống Đồng Đổng Đường Giản Giang Giáp Hà Hạ " +
  "Hàn Hàng Hạng Hầu Hình Hồ Hoa Hoàng Hồng Hứa Huình Huyền Huỳnh Kha Khang Khâu Khổng Khuất Khúc " +
  "Khương Khưu Kiên Kiều Kim Kỳ La Lã Lai Lại Lam Lâm Lan Lăng Lầu Lê Lều Lí Liên Liêu Liễu Linh Lò Lô " +
  "Lộ Lộc Lôi Long Lữ Luân Lục Lương Lường Lưu Ly Lý Ma Mã Mạc Mạch Mai Man Mẫn Mạnh Mao Mâu Mùa Nam " +
  "Ngạc Ngân Nghê Nghiêm Ngô Ngọ Ngọc Ngũ Ngụy Nguyên Nguyễn Nhâm Nhan Nhiêu Nhữ Ninh Nông Ông Phạm " +
  "Phan Phàn Phí Phó Phong Phù Phú Phùng Phương Phượng Quách Quan Quản Quang Quảng Sái Sầm Sín Sơn Sử " +
  "Sùng Tạ Tán Tân Tăng Tằng Tào Tất Tề Thạch Thái Thẩm Thân Thang Thành Thập Thi Thiều Thiệu Thôi " +
  "Thuận Tiếp Tiết Tiêu Tinh Tô Tôn Tòng Tống Trà Trác Trầm Trần Trang Triệu Trình Trịnh Trung Trương " +
  "Từ Tướng Tưởng Ung Ứng Uông Văn Vạn Vàng Vi Viêm Viên Vĩnh Võ Vòng Voòng Vũ Vương Vưu Xa Ỷ Yên"
).split(" ");
