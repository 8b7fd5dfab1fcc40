import { defineSheetRule } from "../types";
import { fieldName } from "../../forms/fieldName";
import { pupilListFields } from "../../forms/pupilList/fields";

const requiredFields = pupilListFields.filter((field) => field.required === "always").map((field) => field.key);

export const rule = defineSheetRule({
  id: "missing-column",
  title: { vi: "Cột bắt buộc phải có", en: "Required columns" },
  forms: ["mau-1"],
  severity: "error",
  source: {
    vi: "CSDL ngành: các trường bắt buộc khi nhập hồ sơ học sinh (*)",
    en: "National database: fields required to enter a pupil (*)",
  },
  messages: {
    missing: {
      vi: "Không thấy cột {field}. Hãy thêm cột này, hoặc chỉ cho Sổ Sạch cột nào là {field} (nút Cột).",
      en: "There is no column {field}. Add it, or show which column it is (button Columns).",
    },
  },
  reads: requiredFields,
  check(pupils, context) {
    if (pupils.count === 0) return [];
    return requiredFields
      .filter((field) => !context.hasField(field))
      .map((field) => ({
        row: context.headerRow,
        field,
        message: "missing" as const,
        args: { field: fieldName(context.field(field)) },
      }));
  },
});
