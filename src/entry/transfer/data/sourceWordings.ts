import type { Target } from "../types";

/** Headers of exports that the form itself has no wording for. */
export interface SourceWording {
  readonly target: Target;
  /** Compared by `headerKey`, as the whole header. */
  readonly wordings: readonly string[];
  /** False: shown to the user as a guess. */
  readonly isSure: boolean;
}

/**
 * Sources: vnEdu's list in its layouts of one and of two header rows (2018 to 2026), the list that csdl.moet.gov.vn hands
 * out (2025–2026), and the template of a program that is not named (2026: `Trạng thái của học sinh`, `Số CCCD`), each as
 * public code writes or reads it; school files with the tick column `Nữ`. SMAS's own pupil list was looked for again in
 * November 2026 and not found. `isSure: false` is our reasoning.
 */
export const sourceWordings: readonly SourceWording[] = [
  { target: "femaleTick", wordings: ["Nữ"], isSure: true },
  { target: "maleTick", wordings: ["Nam"], isSure: true },
  {
    target: "permanentAddress",
    wordings: [
      "Hộ khẩu thường trú",
      "Hộ khẩu",
      "HKTT",
      "HK thường trú",
      "Địa chỉ thường trú",
      "Thường trú",
      "Nơi thường trú",
      "Nơi đăng ký hộ khẩu thường trú",
      "Nơi đăng ký HKTT",
      "Địa chỉ hộ khẩu",
    ],
    isSure: true,
  },
  { target: "permanentAddress", wordings: ["Địa chỉ", "Địa chỉ gia đình", "Địa chỉ liên hệ"], isSure: false },
  { target: "hometownAddress", wordings: ["Quê quán", "Nguyên quán"], isSure: true },
  { target: "birthplaceAddress", wordings: ["Nơi sinh"], isSure: true },
  // The Ministry's code by its full name: what stands beside it as `Mã học sinh` is the program's own.
  {
    target: "pupilCode",
    wordings: [
      ...["Mã MOET", "Mã Bộ", "Mã CSDL ngành", "Mã định danh"],
      ...["Mã định danh Bộ GD&ĐT", "Mã định danh Bộ GDĐT", "Mã định danh của Bộ GD&ĐT"],
    ],
    isSure: true,
  },
  { target: "sex", wordings: ["GT", "Giới"], isSure: false },
  { target: "status", wordings: ["Trạng thái của học sinh", "Tình trạng học sinh"], isSure: true },
  { target: "status", wordings: ["Tình trạng", "Tình trạng học", "Trạng thái học", "Hiện trạng"], isSure: false },
  {
    target: "statusDate",
    wordings: ["Ngày chuyển", "Ngày chuyển trường", "Ngày thôi học", "Ngày nghỉ học"],
    isSure: false,
  },
  { target: "permanentHamlet", wordings: ["Khu dân cư"], isSure: false },
  { target: "phone", wordings: ["Điện thoại SLL", "ĐT SLL", "SĐT SLL", "Điện thoại sổ liên lạc"], isSure: true },
  {
    target: "phone",
    wordings: [
      ...["Điện thoại DĐ", "Số điện thoại di động", "SĐT di động", "Số di động", "Điện thoại di động", "Di động"],
      ...["ĐT liên lạc", "Điện thoại liên lạc", "SĐT liên lạc", "Số điện thoại liên lạc"],
      ...["Số điện thoại phụ huynh", "Điện thoại phụ huynh", "SĐT phụ huynh", "SĐT PH", "ĐT phụ huynh"],
      ...["Điện thoại HS", "Điện thoại học sinh", "Số điện thoại học sinh", "SĐT học sinh", "ĐT HS"],
    ],
    isSure: false,
  },
  { target: "residence", wordings: ["Địa chỉ tạm trú", "Tạm trú", "Nơi tạm trú"], isSure: false },
  { target: "identityNumber", wordings: ["Mã ĐDCN", "Mã số ĐDCN", "Căn cước", "Số căn cước"], isSure: true },
  { target: "identityNumber", wordings: ["Số CMND/Số định danh", "Số CMND/ĐDCN", "CMND/Định danh"], isSure: false },
  { target: "idCardNumber", wordings: ["Chứng minh thư", "Số chứng minh thư", "Số CMT", "CMT"], isSure: true },
  { target: "idCardDate", wordings: ["Ngày cấp CMT"], isSure: true },
  { target: "idCardDate", wordings: ["Ngày cấp Căn cước", "Ngày cấp CCCD"], isSure: false },
  { target: "idCardPlace", wordings: ["Nơi cấp CMT"], isSure: true },
  { target: "idCardPlace", wordings: ["Nơi cấp Căn cước", "Nơi cấp CCCD"], isSure: false },
  { target: "disability", wordings: ["Khuyết tật", "Dạng khuyết tật", "Diện khuyết tật"], isSure: false },
  { target: "boardingClass", wordings: ["Trẻ bán trú", "HS bán trú", "Học sinh bán trú"], isSure: false },
  { target: "fatherName", wordings: ["Tên cha", "Tên bố"], isSure: true },
  { target: "motherName", wordings: ["Tên mẹ"], isSure: true },
];

/** Parts of an address under a heading of their own, `Chỗ ở hiện nay` over `SN/Xóm`, `Xã/Phường`, `Tỉnh/Tp`. */
export interface GroupWording {
  /** Compared by `headerKey`, as the whole heading. */
  readonly groups: readonly string[];
  /** Absent: whatever stands below the heading. */
  readonly parts?: readonly string[];
  readonly target: Target;
}

/** Sources: vnEdu's list of two header rows, as above. */
export const groupWordings: readonly GroupWording[] = [
  {
    groups: ["Chỗ ở hiện nay", "Chỗ ở HN", "Chỗ ở hiện tại", "Nơi ở hiện nay", "Địa chỉ hiện nay"],
    target: "residencePart",
  },
  { groups: ["Nơi sinh"], parts: ["Thông tin nơi sinh", "TT", "Chi tiết", "Xã/Phường"], target: "birthPlace" },
  { groups: ["Quê quán"], parts: ["Thông tin quê quán", "TT", "Chi tiết", "SN/Xóm"], target: "hometownHamlet" },
];
