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
 * Source: headers of vnEdu's pupil list and of school files as public code reads them (`Mã MOET`, `Hộ khẩu thường trú`,
 * `Điện thoại SLL`, the tick column `Nữ`). SMAS's own pupil list was not found: its wordings are those of the form and of
 * the same table. `isSure: false` is our reasoning.
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
  { target: "status", wordings: ["Tình trạng", "Tình trạng học", "Trạng thái học", "Hiện trạng"], isSure: false },
  { target: "permanentHamlet", wordings: ["Khu dân cư"], isSure: false },
  { target: "phone", wordings: ["Điện thoại SLL", "ĐT SLL", "SĐT SLL", "Điện thoại sổ liên lạc"], isSure: true },
  { target: "phone", wordings: ["Điện thoại HS", "Điện thoại học sinh", "Di động"], isSure: false },
  {
    target: "phone",
    wordings: ["Số điện thoại di động", "SĐT di động", "Số di động", "Điện thoại di động"],
    isSure: false,
  },
  { target: "residence", wordings: ["Địa chỉ tạm trú", "Tạm trú", "Nơi tạm trú"], isSure: false },
  { target: "identityNumber", wordings: ["Mã ĐDCN", "Mã số ĐDCN"], isSure: true },
  { target: "disability", wordings: ["Khuyết tật", "Dạng khuyết tật"], isSure: false },
  { target: "fatherName", wordings: ["Tên cha", "Tên bố"], isSure: true },
  { target: "motherName", wordings: ["Tên mẹ"], isSure: true },
];
