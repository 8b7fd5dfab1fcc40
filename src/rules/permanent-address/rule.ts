import { fieldName } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { defineRowRule } from "../types";

/** Since 1/7/2025 there are no districts (QĐ 19/2025/QĐ-TTg). */
const firstYearWithoutDistricts = 2025;

const steps = ["permanentProvince", "permanentDistrict", "permanentCommune"] as const satisfies readonly FieldKey[];

export const rule = defineRowRule({
  id: "permanent-address",
  title: { vi: "Địa chỉ thường trú đủ tỉnh, huyện, xã", en: "Permanent address down to the commune" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Biểu nhập hồ sơ của cổng (7/2020): Tỉnh/Thành phố (thường trú) có dấu *, nhưng cổng không chặn",
    en: "The portal's pupil form (7/2020): the permanent province is starred, but not enforced",
  },
  messages: {
    provinceMissing: {
      vi: "Thiếu {field}. Hãy điền tỉnh, huyện, xã nơi thường trú.",
      en: "{field} is missing. Enter province, district and commune.",
    },
    incomplete: {
      vi: "Địa chỉ thường trú chưa đủ: thiếu {field}.",
      en: "The permanent address is incomplete: {field} is missing.",
    },
  },
  reads: steps,
  check(pupil, context) {
    if (!steps.some((field) => pupil.isBlank(field))) return [];
    const isAsked = (field: FieldKey) => pupil.has(field);
    const blank = steps.filter((field) => isAsked(field) && pupil.isBlank(field));
    if (blank.length === 0) return [];
    const isWithoutDistricts = context.schoolYear >= firstYearWithoutDistricts;
    const missing = blank.find((field) => !(isWithoutDistricts && field === "permanentDistrict"));
    if (missing === undefined) return [];
    const args = { field: fieldName(pupil.field(missing)) };
    if (missing !== "permanentProvince") return [{ field: missing, message: "incomplete", severity: "info", args }];
    // A district or commune without its province is `unit-of-parent`'s to say.
    const isBelowFilled = steps.some((field) => isAsked(field) && !pupil.isBlank(field));
    return isBelowFilled ? [] : [{ field: missing, message: "provinceMissing", args }];
  },
});
