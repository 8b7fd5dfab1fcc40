import { fieldName } from "../../forms/fieldName";
import { isBlankText } from "../../forms/textOf";
import type { FieldKey } from "../../forms/types";
import { defineSheetRule, type Finding, type PupilRecord, type RuleContext } from "../types";

/** Since 1/7/2025 there are no districts (QĐ 19/2025/QĐ-TTg). */
const firstYearWithoutDistricts = 2025;

const steps = ["permanentProvince", "permanentDistrict", "permanentCommune"] as const satisfies readonly FieldKey[];

type Message = "noAddresses" | "provinceMissing" | "incomplete";

export const rule = defineSheetRule<Message>({
  id: "permanent-address",
  title: { vi: "Địa chỉ thường trú đủ tỉnh, huyện, xã", en: "Permanent address down to the commune" },
  forms: ["mau-1"],
  severity: "warning",
  source: {
    vi: "Biểu nhập hồ sơ của cổng (7/2020): Tỉnh/Thành phố (thường trú) có dấu *, nhưng cổng không chặn",
    en: "The portal's pupil form (7/2020): the permanent province is starred, but not enforced",
  },
  messages: {
    noAddresses: {
      vi: "Cả danh sách chưa ghi nơi thường trú. Hãy điền tỉnh, huyện, xã cho từng em.",
      en: "The whole list has no permanent addresses. Enter province, district and commune of each pupil.",
    },
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
  check(pupils, context) {
    // A column that the school does not fill in is one matter, not one for each pupil.
    const columns = steps.filter((field) => context.hasField(field));
    const [first] = columns;
    if (first === undefined || pupils.count === 0) return [];
    if (columns.every((field) => pupils.distinct(field).length === 0)) {
      return [{ row: context.headerRow, field: first, message: "noAddresses" }];
    }
    const open = new Set(columns.flatMap((field) => [...pupils.where(field, isBlankText)]));
    return [...open].flatMap((index) => {
      const pupil = pupils.at(index);
      const found = findingOf(pupil, context);
      return found ? [{ ...found, row: pupil.row }] : [];
    });
  },
});

function findingOf(pupil: PupilRecord, context: RuleContext): Finding<Message> | null {
  const blank = steps.filter((field) => pupil.has(field) && pupil.isBlank(field));
  if (blank.length === 0) return null;
  const isWithoutDistricts = context.schoolYear >= firstYearWithoutDistricts;
  const missing = blank.find((field) => !(isWithoutDistricts && field === "permanentDistrict"));
  if (missing === undefined) return null;
  const args = { field: fieldName(pupil.field(missing)) };
  if (missing !== "permanentProvince") return { field: missing, message: "incomplete", severity: "info", args };
  // A district or commune without its province is `unit-of-parent`'s to say.
  const isBelowFilled = steps.some((field) => pupil.has(field) && !pupil.isBlank(field));
  return isBelowFilled ? null : { field: missing, message: "provinceMissing", args };
}
