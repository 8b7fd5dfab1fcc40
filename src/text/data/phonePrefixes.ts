import type { CalendarDay } from "../calendar";

/**
 * Vietnamese telephone prefixes around the change of 2018.
 *
 * Source: the Ministry of Information and Communications' plan for 11-digit mobile numbers, as printed in the press of
 * September 2018 (kynguyenso.plo.vn, "2 cách chuyển số điện thoại 11 số về 10 số"); Bến Tre's area code: m.kienthuc.net.vn,
 * new area codes of 17/6/2017.
 */

/** Old four-digit mobile prefix → new three-digit one; the last seven digits stay. */
export const mobilePrefixChanges: readonly (readonly [old: string, now: string])[] = [
  // Viettel
  ["0162", "032"],
  ["0163", "033"],
  ["0164", "034"],
  ["0165", "035"],
  ["0166", "036"],
  ["0167", "037"],
  ["0168", "038"],
  ["0169", "039"],
  // MobiFone
  ["0120", "070"],
  ["0121", "079"],
  ["0122", "077"],
  ["0126", "076"],
  ["0128", "078"],
  // VinaPhone
  ["0123", "083"],
  ["0124", "084"],
  ["0125", "085"],
  ["0127", "081"],
  ["0129", "082"],
  // Vietnamobile
  ["0186", "056"],
  ["0188", "058"],
  // Gmobile
  ["0199", "059"],
];

/** New numbers work from the first day; old ones to the last day, inclusive. */
export const mobileChange: { readonly newFrom: CalendarDay; readonly oldUntil: CalendarDay } = {
  newFrom: { year: 2018, month: 9, day: 15 },
  oldUntil: { year: 2018, month: 11, day: 14 },
};

/** Ten-digit mobile numbers that the change did not touch. */
export const steadyMobilePrefixes: readonly string[] = [
  "086",
  "088",
  "089",
  "090",
  "091",
  "092",
  "093",
  "094",
  "095",
  "096",
  "097",
  "098",
  "099",
];

/**
 * Given out after the change (Vietnamobile 052, Wintel 055, iTel 087). No dated source was found: they are accepted at
 * any time, because a number refused wrongly costs more than one let through.
 */
export const laterMobilePrefixes: readonly string[] = ["052", "055", "087"];

/** Landlines: the prefix, area code and seven digits (eight in Hà Nội and Thành phố Hồ Chí Minh), eleven in all. */
export const landlineLength = 11;

/** The four area codes that stayed as they were. */
export const steadyAreaCodes: readonly string[] = ["0210", "0211", "0218", "0219"];

/**
 * The change of area codes in 2017 (Decision 2036/QĐ-BTTTT): three rounds, each with a month in which both codes worked.
 * Old and new codes of the third round as printed on m.kienthuc.net.vn; those of the first two rounds are general
 * knowledge. Of a province listed here the old number had ten digits with a code of three, eleven with one of four.
 */
const areaCodeRounds: readonly {
  readonly newFrom: CalendarDay;
  readonly changes: readonly (readonly [old: string, now: string, place: string])[];
}[] = [
  {
    newFrom: { year: 2017, month: 2, day: 11 },
    changes: [
      ["022", "0212", "Sơn La"],
      ["0231", "0213", "Lai Châu"],
      ["020", "0214", "Lào Cai"],
      ["0230", "0215", "Điện Biên"],
      ["029", "0216", "Yên Bái"],
      ["052", "0232", "Quảng Bình"],
      ["053", "0233", "Quảng Trị"],
      ["054", "0234", "Thừa Thiên Huế"],
      ["0510", "0235", "Quảng Nam"],
      ["0511", "0236", "Đà Nẵng"],
      ["037", "0237", "Thanh Hóa"],
      ["038", "0238", "Nghệ An"],
      ["039", "0239", "Hà Tĩnh"],
    ],
  },
  {
    newFrom: { year: 2017, month: 4, day: 15 },
    changes: [
      ["033", "0203", "Quảng Ninh"],
      ["0240", "0204", "Bắc Giang"],
      ["025", "0205", "Lạng Sơn"],
      ["026", "0206", "Cao Bằng"],
      ["027", "0207", "Tuyên Quang"],
      ["0280", "0208", "Thái Nguyên"],
      ["0281", "0209", "Bắc Kạn"],
      ["0320", "0220", "Hải Dương"],
      ["0321", "0221", "Hưng Yên"],
      ["0241", "0222", "Bắc Ninh"],
      ["031", "0225", "Hải Phòng"],
      ["0351", "0226", "Hà Nam"],
      ["036", "0227", "Thái Bình"],
      ["0350", "0228", "Nam Định"],
      ["030", "0229", "Ninh Bình"],
      ["0780", "0290", "Cà Mau"],
      ["0781", "0291", "Bạc Liêu"],
      ["0710", "0292", "Cần Thơ"],
      ["0711", "0293", "Hậu Giang"],
      ["074", "0294", "Trà Vinh"],
      ["076", "0296", "An Giang"],
      ["077", "0297", "Kiên Giang"],
      ["079", "0299", "Sóc Trăng"],
    ],
  },
  {
    newFrom: { year: 2017, month: 6, day: 17 },
    changes: [
      ["04", "024", "Hà Nội"],
      ["08", "028", "Thành phố Hồ Chí Minh"],
      ["061", "0251", "Đồng Nai"],
      ["062", "0252", "Bình Thuận"],
      ["064", "0254", "Bà Rịa - Vũng Tàu"],
      ["055", "0255", "Quảng Ngãi"],
      ["056", "0256", "Bình Định"],
      ["057", "0257", "Phú Yên"],
      ["058", "0258", "Khánh Hòa"],
      ["068", "0259", "Ninh Thuận"],
      ["060", "0260", "Kon Tum"],
      ["0501", "0261", "Đắk Nông"],
      ["0500", "0262", "Đắk Lắk"],
      ["063", "0263", "Lâm Đồng"],
      ["059", "0269", "Gia Lai"],
      ["070", "0270", "Vĩnh Long"],
      ["0651", "0271", "Bình Phước"],
      ["072", "0272", "Long An"],
      ["073", "0273", "Tiền Giang"],
      ["0650", "0274", "Bình Dương"],
      ["075", "0275", "Bến Tre"],
      ["066", "0276", "Tây Ninh"],
      ["067", "0277", "Đồng Tháp"],
    ],
  },
];

export const landlinePrefixChanges: readonly {
  readonly old: string;
  readonly now: string;
  /** Digits of the whole number under the old code. */
  readonly oldLength: number;
  readonly newFrom: CalendarDay;
  readonly place: string;
}[] = areaCodeRounds.flatMap(({ newFrom, changes }) =>
  changes.map(([old, now, place]) => ({
    old,
    now,
    oldLength: landlineLength - now.length + old.length,
    newFrom,
    place,
  })),
);
