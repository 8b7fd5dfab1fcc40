import { resolveCatalogues } from "../../catalogues/catalogueSet";
import { splitAddress } from "./splitAddress";

const catalogues = resolveCatalogues({ sheets: [], date1904: false });

test.each([
  ["Ấp 3, Xã An Thủy, Huyện Ba Tri, Tỉnh Bến Tre", ["Tỉnh Bến Tre", "Huyện Ba Tri", "Xã An Thủy", "Ấp 3"]],
  ["ấp 3 - an thủy - ba tri - bến tre", ["Tỉnh Bến Tre", "Huyện Ba Tri", "Xã An Thủy", "ấp 3"]],
  [
    "Tổ 2; Ấp An Hòa; X. Tân Thạch; H. Châu Thành; T. Bến Tre",
    ["Tỉnh Bến Tre", "Huyện Châu Thành", "Xã Tân Thạch", "Tổ 2, Ấp An Hòa"],
  ],
  ["Phường 5, TP Bến Tre, Bến Tre, Việt Nam", ["Tỉnh Bến Tre", "Thành phố Bến Tre", "Phường 5", ""]],
  // The same commune's name in two districts: the district tells.
  ["An Hiệp, Ba Tri, Bến Tre", ["Tỉnh Bến Tre", "Huyện Ba Tri", "Xã An Hiệp", ""]],
  ["Ba Tri, Bến Tre", ["Tỉnh Bến Tre", "Huyện Ba Tri", "", ""]],
  // Another province: what names its kind of unit is taken at its word, a bare name is not.
  ["Ấp 1, Xã Trung Hiếu, Huyện Vũng Liêm, Vĩnh Long", ["Tỉnh Vĩnh Long", "Huyện Vũng Liêm", "Xã Trung Hiếu", "Ấp 1"]],
  ["Trung Hiếu, Vũng Liêm, Vĩnh Long", ["Tỉnh Vĩnh Long", "", "", "Trung Hiếu, Vũng Liêm"]],
  // Not sure: nothing is guessed.
  ["Ấp 3, An Thủy, Ba Trị, Bến Tre", ["Tỉnh Bến Tre", "", "", "Ấp 3, An Thủy, Ba Trị"]],
  ["Châu Thành", ["", "", "", "Châu Thành"]],
  ["Phường 5, TP Bến Tre", ["", "", "", "Phường 5, TP Bến Tre"]],
  ["12 Nguyễn Huệ", ["", "", "", "12 Nguyễn Huệ"]],
])("%s", (text, [province, district, commune, rest]) => {
  expect(splitAddress(text, catalogues)).toEqual({ province, district, commune, rest });
});
