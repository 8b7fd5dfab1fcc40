import type { FieldGroup } from "../fieldShape";

/**
 * Words that say which group a column belongs to, in its own cell (`Tỉnh/Thành phố (Theo quê quán)`, `Họ tên cha`) or in
 * a merged cell above it. Compared by `headerKey` as whole words, so words that only differ in marks from a common one
 * (`má` and `mã`, `ba` and `bà`) are left out.
 */
export const fieldGroupWords: Readonly<Record<FieldGroup, readonly string[]>> = {
  permanentAddress: [
    "Theo địa chỉ thường trú",
    "Địa chỉ thường trú",
    "Theo hộ khẩu thường trú",
    "Hộ khẩu thường trú",
    "Nơi đăng ký hộ khẩu thường trú",
    "Nơi thường trú",
    "Thường trú",
    "Hộ khẩu",
    "HKTT",
    "ĐKTT",
    "HK thường trú",
  ],
  hometown: ["Theo quê quán", "Quê quán", "Nguyên quán"],
  birthplace: ["Theo nơi sinh", "Nơi sinh"],
  father: [
    "Cha",
    "Bố",
    "Của cha",
    "Của bố",
    "Thông tin cha",
    "Thông tin về cha",
    "Thông tin bố",
    "Cha/Bố",
    "Bố/Cha",
    "Con ông",
  ],
  mother: ["Mẹ", "Của mẹ", "Thông tin mẹ", "Thông tin về mẹ", "Con bà"],
  guardian: [
    "Người đỡ đầu",
    "Người giám hộ",
    "Người bảo hộ",
    "Đỡ đầu",
    "Giám hộ",
    "Thông tin người đỡ đầu",
    "Thông tin người giám hộ",
    "Của người đỡ đầu",
    "Của người giám hộ",
    "Người đỡ đầu/giám hộ",
    "Người đỡ đầu (giám hộ)",
  ],
};

/** `Con ông (bà)`: the one or the other parent, which no column of the form is. */
export const eitherParent = "ông bà";

/** The order in which the form has its addresses; columns that name none are taken in this order. */
export const addressGroups: readonly FieldGroup[] = ["permanentAddress", "hometown", "birthplace"];

export const personGroups: readonly FieldGroup[] = ["father", "mother", "guardian"];
