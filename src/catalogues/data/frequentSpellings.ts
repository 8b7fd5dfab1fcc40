import type { CatalogueId } from "../types";

/** A wording that schools use and the catalogue does not. Compared without case and white space; only ever suggested. */
export interface FrequentSpelling {
  readonly catalogue: CatalogueId;
  readonly spellings: readonly string[];
  /** Catalogue names that it can stand for, likeliest first; those that a catalogue does not hold are passed over. */
  readonly means: readonly string[];
  /** True where the spelling names the same thing and no other. */
  readonly isSure: boolean;
}

/**
 * Sources: "Tên khác" and DM_TIENG_DAN_TOC of MOET's catalogues (26/10/2020) for ethnic groups; the wordings of
 * partner systems in the same description for statuses, policy groups and sexes; common usage for the rest.
 */
export const frequentSpellings: readonly FrequentSpelling[] = [
  { catalogue: "sex", spellings: ["Trai", "Nam giới", "M", "Male"], means: ["Nam"], isSure: true },
  { catalogue: "sex", spellings: ["Gái", "Nữ giới", "F", "Female"], means: ["Nữ"], isSure: true },
  // Partner systems count 1 Nam, 0 Nữ.
  { catalogue: "sex", spellings: ["0"], means: ["Nữ"], isSure: false },

  {
    catalogue: "pupilStatus",
    spellings: ["Đang theo học", "Đang đi học", "Còn học"],
    means: ["Đang học"],
    isSure: true,
  },
  {
    catalogue: "pupilStatus",
    spellings: ["Chuyển trường", "Chuyển đi"],
    means: ["Chuyển đi kỳ 1", "Chuyển đi kỳ 2", "Chuyển đi trong hè"],
    isSure: false,
  },
  {
    catalogue: "pupilStatus",
    spellings: ["Chuyển đến", "Chuyển về", "Mới chuyển đến"],
    means: ["Chuyển đến kỳ 1", "Chuyển đến kỳ 2", "Chuyển đến trong hè"],
    isSure: false,
  },
  {
    catalogue: "pupilStatus",
    spellings: ["Bỏ học", "Thôi học", "Nghỉ học", "Đã nghỉ học"],
    means: ["Thôi học kỳ 1", "Thôi học kỳ 2", "Thôi học trong hè"],
    isSure: false,
  },
  {
    catalogue: "pupilStatus",
    spellings: ["Xin học lại", "Học lại", "Đi học lại"],
    means: ["Nghỉ học xin học lại kỳ 1", "Nghỉ học xin học lại kỳ 2"],
    isSure: false,
  },

  { catalogue: "ethnicity", spellings: ["Việt", "Người Kinh"], means: ["Kinh"], isSure: true },
  {
    catalogue: "ethnicity",
    spellings: ["Khmer", "Khơ me", "Khơme", "Khơ-mer", "Khmer Nam Bộ"],
    means: ["Khơ-me"],
    isSure: true,
  },
  {
    catalogue: "ethnicity",
    spellings: ["H'Mông", "H’Mông", "H'mong", "H Mông", "Hmong", "Mông", "H-Mông"],
    means: ["Hmông"],
    isSure: true,
  },
  { catalogue: "ethnicity", spellings: ["Ê đê", "Êđê", "Ede"], means: ["Ê-đê"], isSure: true },
  {
    catalogue: "ethnicity",
    spellings: ["Gia Rai", "Jrai", "J'rai", "Jarai", "Giarai"],
    means: ["Gia-rai"],
    isSure: true,
  },
  { catalogue: "ethnicity", spellings: ["Ba Na", "Bana", "Bahnar"], means: ["Ba-na"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Xơ Đăng", "Xê Đăng", "Sê Đăng", "Sơ Đăng"], means: ["Xơ-đăng"], isSure: true },
  { catalogue: "ethnicity", spellings: ["M'Nông", "M’Nông", "Mơ Nông"], means: ["Mnông"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Cơ Ho", "K'Ho", "Kơ Ho", "K’Ho"], means: ["Cơ-ho"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Ra Glai", "Raglai", "Rắc Lây"], means: ["Ra-glai"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Stiêng", "S'tiêng", "X'tiêng", "Xtieng"], means: ["Xtiêng"], isSure: true },
  {
    catalogue: "ethnicity",
    spellings: ["Bru - Vân Kiều", "Bru Vân Kiều", "Vân Kiều"],
    means: ["Bru-Vân Kiều"],
    isSure: true,
  },
  { catalogue: "ethnicity", spellings: ["Cơ Tu", "Katu", "Ktu"], means: ["Cơ-tu"], isSure: true },
  {
    catalogue: "ethnicity",
    spellings: ["Gié Triêng", "Giẻ Triêng", "Giẻ-Triêng"],
    means: ["Gié-Triêng"],
    isSure: true,
  },
  { catalogue: "ethnicity", spellings: ["Khơ Mú", "Khơmú"], means: ["Khơ-mú"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Ta Ôi", "Tà Ôi", "Tà-ôi"], means: ["Ta-ôi"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Chơ Ro", "Chrau"], means: ["Chơ-ro"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Xinh Mun", "Sinh Mun"], means: ["Xinh-mun"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Chu Ru", "Churu"], means: ["Chu-ru"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Rơ Măm", "Rơmăm"], means: ["Rơ-măm"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Kinh (Việt)", "Việt (Kinh)"], means: ["Kinh"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Hán", "Người Hoa"], means: ["Hoa"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Brâu", "Brao"], means: ["Brâu"], isSure: true },
  { catalogue: "ethnicity", spellings: ["Nước ngoài", "Người NN"], means: ["Người nước ngoài"], isSure: true },

  { catalogue: "religion", spellings: ["Phật", "Đạo Phật"], means: ["Phật giáo"], isSure: true },
  {
    catalogue: "religion",
    spellings: ["Thiên chúa", "Thiên chúa giáo", "Đạo Thiên chúa", "Công giáo La Mã", "Đạo Công giáo"],
    means: ["Công giáo"],
    isSure: true,
  },
  { catalogue: "religion", spellings: ["Hòa Hảo", "PG Hòa Hảo", "PGHH"], means: ["Phật giáo Hòa Hảo"], isSure: true },
  { catalogue: "religion", spellings: ["Hồi", "Đạo Hồi", "Islam"], means: ["Hồi giáo"], isSure: true },
  { catalogue: "religion", spellings: ["Cao Đài giáo", "Đạo Cao Đài"], means: ["Cao Đài"], isSure: true },
  { catalogue: "religion", spellings: ["Tin Lành giáo", "Đạo Tin Lành"], means: ["Tin Lành"], isSure: true },
  { catalogue: "religion", spellings: ["Bahai", "Baha'i", "Baha’i"], means: ["Ba Ha'i"], isSure: true },
  {
    catalogue: "religion",
    spellings: ["Không có", "Không theo đạo", "Không tôn giáo", "0", "K"],
    means: ["Không"],
    isSure: false,
  },

  {
    catalogue: "nationality",
    spellings: ["VN", "Vietnam", "Viet-Nam", "Việt-Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam", "CHXHCN Việt Nam"],
    means: ["Việt Nam"],
    isSure: true,
  },
  {
    catalogue: "nationality",
    spellings: ["Campuchia", "Cambodia", "Căm pu chia", "Cam-pu-chia", "Vương quốc Campuchia"],
    means: ["Căm-Pu-Chia"],
    isSure: true,
  },
  {
    catalogue: "nationality",
    spellings: ["Lào", "Cộng hòa Dân chủ Nhân dân Lào"],
    means: ["CHDCND Lào"],
    isSure: true,
  },
  {
    catalogue: "nationality",
    spellings: ["Trung Quốc", "China", "Cộng hòa Nhân dân Trung Hoa"],
    means: ["CHND Trung Hoa"],
    isSure: true,
  },
  {
    catalogue: "nationality",
    spellings: ["Hoa Kỳ", "Hoa Kì", "USA", "Mĩ", "Hợp chủng quốc Hoa Kỳ", "Hợp chúng quốc Hoa Kỳ"],
    means: ["Mỹ"],
    isSure: true,
  },
  { catalogue: "nationality", spellings: ["Anh", "Anh Quốc"], means: ["Vương Quốc Anh"], isSure: true },
  { catalogue: "nationality", spellings: ["Nga"], means: ["Liên Bang Nga"], isSure: true },
  { catalogue: "nationality", spellings: ["Singapore", "Sing-ga-po", "Xinh-ga-po"], means: ["Xi-ga-po"], isSure: true },
  { catalogue: "nationality", spellings: ["Malaysia"], means: ["Ma-lai-xi-a"], isSure: true },
  { catalogue: "nationality", spellings: ["Philippines", "Phi-líp-pin"], means: ["Phi-li-pin"], isSure: true },
  { catalogue: "nationality", spellings: ["Indonesia"], means: ["In-đô-nê-xi-a"], isSure: true },
  { catalogue: "nationality", spellings: ["Myanmar", "Mi-an-ma", "Miến Điện"], means: ["My-an-ma"], isSure: true },
  { catalogue: "nationality", spellings: ["Thụy Sĩ", "Thuỵ Sĩ"], means: ["Thụy Sỹ"], isSure: true },
  { catalogue: "nationality", spellings: ["CHLB Đức", "Cộng hòa Liên bang Đức"], means: ["Đức"], isSure: true },
  { catalogue: "nationality", spellings: ["Ý", "Italia", "I-ta-li-a", "Italy"], means: ["I-ra-li-a"], isSure: true },
  { catalogue: "nationality", spellings: ["New Zealand", "Niu Di-lân"], means: ["Ni Di Lân"], isSure: true },
  { catalogue: "nationality", spellings: ["Hồng Kông", "Hong Kong"], means: ["Hồng Công"], isSure: true },
  { catalogue: "nationality", spellings: ["Ukraine", "Ukraina", "U-crai-na"], means: ["U-krai-na"], isSure: true },
  { catalogue: "nationality", spellings: ["Brazil", "Bra-xin"], means: ["B-ra-xin"], isSure: true },
  { catalogue: "nationality", spellings: ["Đại Hàn Dân Quốc", "Hàn quốc."], means: ["Hàn Quốc"], isSure: true },
  { catalogue: "nationality", spellings: ["Cộng hòa Pháp"], means: ["Pháp"], isSure: true },
  { catalogue: "nationality", spellings: ["Nhật"], means: ["Nhật Bản"], isSure: true },
  {
    catalogue: "nationality",
    spellings: ["Hàn", "Nam Hàn", "Nam Triều Tiên", "Korea"],
    means: ["Hàn Quốc"],
    isSure: false,
  },
  { catalogue: "nationality", spellings: ["Thái", "Thailand"], means: ["Thái Lan"], isSure: true },
  { catalogue: "nationality", spellings: ["Australia", "Ô-xtrây-li-a"], means: ["Úc"], isSure: true },
  { catalogue: "nationality", spellings: ["Canada"], means: ["Ca-na-đa"], isSure: true },

  {
    catalogue: "province",
    spellings: ["TP HCM", "TP.HCM", "TPHCM", "TP. HCM", "HCM", "Sài Gòn", "TP.Hồ Chí Minh"],
    means: ["Thành phố Hồ Chí Minh"],
    isSure: true,
  },
  { catalogue: "province", spellings: ["Huế"], means: ["Tỉnh Thừa Thiên Huế", "Thành phố Huế"], isSure: true },
  { catalogue: "province", spellings: ["Vũng Tàu", "BRVT", "BR-VT"], means: ["Tỉnh Bà Rịa - Vũng Tàu"], isSure: true },
  { catalogue: "province", spellings: ["Đắc Lắc", "Đăk Lăk", "Daklak"], means: ["Tỉnh Đắk Lắk"], isSure: true },
  { catalogue: "province", spellings: ["Đắc Nông", "Đăk Nông"], means: ["Tỉnh Đắk Nông"], isSure: true },

  { catalogue: "area", spellings: ["Thành thị", "Thành phố", "Thị trấn"], means: ["Đô thị"], isSure: false },
  { catalogue: "area", spellings: ["Biên giới", "Hải đảo"], means: ["Biên giới - Hải đảo"], isSure: true },
  { catalogue: "area", spellings: ["Miền núi", "Vùng sâu"], means: ["Miền núi - vùng sâu"], isSure: true },

  { catalogue: "policyGroup", spellings: ["Con liệt sĩ"], means: ["Con liệt sỹ"], isSure: true },
  // Partner systems send it so, though only one parent is meant.
  {
    catalogue: "policyGroup",
    spellings: ["Mồ côi cha hoặc mẹ", "Mồ côi", "Mồ côi cha", "Mồ côi mẹ"],
    means: ["Mồ côi cả cha, mẹ"],
    isSure: false,
  },
  {
    catalogue: "policyGroup",
    spellings: ["Con hộ nghèo thuộc diện CT135"],
    means: ["Con hộ nghèo thuộc CT135"],
    isSure: true,
  },
  { catalogue: "policyGroup", spellings: ["Đối tượng chính sách khác"], means: ["Diện chính sách khác"], isSure: true },
  {
    catalogue: "policyGroup",
    spellings: ["Hộ nghèo", "Con hộ nghèo"],
    means: ["Có cha mẹ thuộc diện hộ nghèo theo quy định", "Con hộ nghèo thuộc CT135"],
    isSure: false,
  },
  {
    catalogue: "policyGroup",
    spellings: ["Cận nghèo", "Hộ cận nghèo", "Con hộ cận nghèo"],
    means: ["Có cha mẹ thuộc hộ cận nghèo theo quy định"],
    isSure: false,
  },

  {
    catalogue: "disability",
    spellings: ["Câm điếc", "Khiếm thính", "Nghe, nói"],
    means: ["Khuyết tật nghe nói"],
    isSure: false,
  },
  { catalogue: "disability", spellings: ["Khiếm thị", "Mù"], means: ["Khuyết tật nhìn"], isSure: false },
  {
    catalogue: "disability",
    spellings: ["Thiểu năng", "Chậm phát triển trí tuệ", "Chậm phát triển"],
    means: ["Khuyết tật trí tuệ"],
    isSure: false,
  },

  { catalogue: "tuitionSupport", spellings: ["Miễn học phí", "Được miễn"], means: ["Miễn"], isSure: true },
  { catalogue: "tuitionSupport", spellings: ["Giảm học phí", "Được giảm"], means: ["Giảm"], isSure: true },
];
