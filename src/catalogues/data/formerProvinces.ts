/**
 * Provinces whose name ended on 30/6/2025 and the one that each became a part of (Resolution 202/2025/QH15; Huế became a
 * city on 1/1/2025, Resolution 175/2024/QH15). Names that went on (Vĩnh Long, Gia Lai) are not here, though their land
 * grew.
 */
export const formerProvinces: readonly (readonly [former: string, successor: string])[] = [
  ["Tỉnh Hà Giang", "Tỉnh Tuyên Quang"],
  ["Tỉnh Yên Bái", "Tỉnh Lào Cai"],
  ["Tỉnh Bắc Kạn", "Tỉnh Thái Nguyên"],
  ["Tỉnh Bắc Giang", "Tỉnh Bắc Ninh"],
  ["Tỉnh Hoà Bình", "Tỉnh Phú Thọ"],
  ["Tỉnh Vĩnh Phúc", "Tỉnh Phú Thọ"],
  ["Tỉnh Hải Dương", "Thành phố Hải Phòng"],
  ["Tỉnh Thái Bình", "Tỉnh Hưng Yên"],
  ["Tỉnh Hà Nam", "Tỉnh Ninh Bình"],
  ["Tỉnh Nam Định", "Tỉnh Ninh Bình"],
  ["Tỉnh Quảng Bình", "Tỉnh Quảng Trị"],
  ["Tỉnh Thừa Thiên Huế", "Thành phố Huế"],
  ["Tỉnh Quảng Nam", "Thành phố Đà Nẵng"],
  ["Tỉnh Kon Tum", "Tỉnh Quảng Ngãi"],
  ["Tỉnh Bình Định", "Tỉnh Gia Lai"],
  ["Tỉnh Ninh Thuận", "Tỉnh Khánh Hòa"],
  ["Tỉnh Phú Yên", "Tỉnh Đắk Lắk"],
  ["Tỉnh Bình Thuận", "Tỉnh Lâm Đồng"],
  ["Tỉnh Đắk Nông", "Tỉnh Lâm Đồng"],
  ["Tỉnh Bình Phước", "Tỉnh Đồng Nai"],
  ["Tỉnh Bình Dương", "Thành phố Hồ Chí Minh"],
  ["Tỉnh Bà Rịa - Vũng Tàu", "Thành phố Hồ Chí Minh"],
  ["Tỉnh Long An", "Tỉnh Tây Ninh"],
  ["Tỉnh Tiền Giang", "Tỉnh Đồng Tháp"],
  ["Tỉnh Bến Tre", "Tỉnh Vĩnh Long"],
  ["Tỉnh Trà Vinh", "Tỉnh Vĩnh Long"],
  ["Tỉnh Kiên Giang", "Tỉnh An Giang"],
  ["Tỉnh Hậu Giang", "Thành phố Cần Thơ"],
  ["Tỉnh Sóc Trăng", "Thành phố Cần Thơ"],
  ["Tỉnh Bạc Liêu", "Tỉnh Cà Mau"],
];
