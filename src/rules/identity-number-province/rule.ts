import type { FieldKey } from "../../forms/types";
import { parseIdentityNumber } from "../../text/identityNumber";
import { defineRowRule } from "../types";

const provinces = ["birthProvince", "hometownProvince", "permanentProvince"] as const satisfies readonly FieldKey[];

/** From then on fewer provinces with other names share the codes. */
const lastYearOf63Provinces = 2024;

export const rule = defineRowRule({
  id: "identity-number-province",
  title: { vi: "Mã tỉnh trong số định danh", en: "Province code of the identity number" },
  forms: ["mau-1"],
  years: { to: lastYearOf63Provinces },
  severity: "info",
  source: {
    vi: "TT 07/2016/TT-BCA, Điều 7 và Phụ lục 1: ba chữ số đầu là mã tỉnh nơi đăng ký khai sinh; khác tỉnh là chuyện thường",
    en: "Circular 07/2016/TT-BCA, art. 7 and annex 1: the first three digits name the province of birth registration; another province is quite normal",
  },
  messages: {
    otherProvince: {
      vi: "Số định danh {number} do {province} cấp, khác mọi tỉnh ghi ở dòng này. Xem lại nếu không khai sinh ở đó.",
      en: "Identity number {number} is of {province}, which no address of the row names. Check it unless the birth was registered there.",
    },
  },
  reads: ["identityNumber", ...provinces],
  onlyWhereFilled: ["identityNumber"],
  check(pupil) {
    const written = pupil.text("identityNumber");
    if (written === "") return [];
    // Nearly every number names the home province, and need not be taken apart.
    if (provinces.some((field) => names(written, pupil.entry(field)?.code ?? ""))) return [];
    const codes = provinces.flatMap((field) => pupil.entry(field)?.code ?? []).filter((code) => code !== "");
    if (codes.length === 0) return [];
    const number = parseIdentityNumber(pupil.raw("identityNumber"));
    if (number.kind !== "citizen" || number.provinceName === null) return [];
    if (codes.some((code) => number.provinceCode === `0${code}`)) return [];
    const args = { number: number.number, province: number.provinceName };
    return [{ field: "identityNumber", message: "otherProvince", args }];
  },
});

function names(number: string, provinceCode: string): boolean {
  return provinceCode !== "" && number.startsWith("0") && number.startsWith(provinceCode, 1);
}
