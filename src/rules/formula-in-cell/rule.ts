import { fieldName } from "../../forms/fieldName";
import { defineRowRule } from "../types";
import { pupilListFields } from "../../forms/pupilList/fields";

/** A serial number is often counted by a formula, and nothing is read from it. */
const fields = pupilListFields.map((field) => field.key).filter((key) => key !== "serial");

export const rule = defineRowRule({
  id: "formula-in-cell",
  title: { vi: "Công thức trong ô dữ liệu", en: "Formulas in data cells" },
  forms: ["mau-1"],
  severity: "info",
  source: {
    vi: "Hướng dẫn của tệp mẫu: chép giá trị vào ô; công thức đổi kết quả khi tệp bị sắp xếp hoặc tách",
    en: "The template's guide: copy values; a formula may change its result when the file is sorted or split",
  },
  messages: {
    formula: {
      vi: "Ô {field} là công thức. Sổ Sạch xét kết quả và không sửa công thức; nên dán lại thành giá trị trước khi nộp.",
      en: "The cell {field} holds a formula. Its result is checked and the formula left alone; better paste it as a value before handing in.",
    },
  },
  reads: fields,
  check(pupil) {
    if (!pupil.hasFormulas) return [];
    return fields
      .filter((field) => pupil.formula(field) !== null)
      .map((field) => ({ field, message: "formula" as const, args: { field: fieldName(pupil.field(field)) } }));
  },
});
