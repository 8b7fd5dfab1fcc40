import type { FieldType } from "../../forms/types";
import { isErrorValue } from "../errorValues";
import { defineCellRule } from "../types";

/** What the portal, or for marks the circular, takes no other text for. */
const refusedTypes: readonly FieldType[] = ["catalogue", "date", "mark"];

export const rule = defineCellRule({
  id: "excel-error-value",
  title: { vi: "Ô báo lỗi của Excel", en: "Cells that show an Excel error" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
  passesPlainValues: () => Infinity,
  severity: "warning",
  source: {
    vi: "Hướng dẫn của tệp mẫu: giá trị khác danh mục, khác kiểu sẽ báo lỗi",
    en: "The template's guide: values outside the catalogue or of another type are refused",
  },
  messages: {
    error: {
      vi: "Ô đang báo lỗi {value} của Excel. Hãy sửa công thức, hoặc gõ giá trị đúng vào ô.",
      en: "The cell shows Excel's error {value}. Mend the formula or type the right value.",
    },
  },
  reads: () => true,
  check(value, field) {
    if (!isErrorValue(value)) return [];
    const isRefused = field.required === "always" || refusedTypes.includes(field.type);
    return [
      { field: field.key, message: "error", args: { value: String(value) }, severity: isRefused ? "error" : "warning" },
    ];
  },
});
