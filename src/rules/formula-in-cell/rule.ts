import { fieldName } from "../../forms/fieldName";
import type { FieldDefinition } from "../../forms/types";
import { defineColumnRule, type PupilRecord } from "../types";

export const rule = defineColumnRule({
  id: "formula-in-cell",
  title: { vi: "Công thức trong ô dữ liệu", en: "Formulas in data cells" },
  forms: ["mau-1", "mau-2", "tot-nghiep"],
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
    column: {
      vi: "Cột {field} có {count} ô là công thức. Sổ Sạch xét kết quả và không sửa công thức; nên dán lại thành giá trị trước khi nộp.",
      en: "{count} cells of column {field} hold formulas. Their results are checked and the formulas left alone; better paste them as values before handing in.",
    },
  },
  // A serial number is often counted by a formula, and nothing is read from it.
  reads: (field) => field.key !== "serial",
  check(pupils, field, context) {
    const rows = rowsWithFormula(pupils, field);
    const [first] = rows;
    if (first === undefined) return [];
    const name = fieldName(field);
    if (context.form === "mau-1") {
      return rows.map((row) => ({ row, field: field.key, message: "formula" as const, args: { field: name } }));
    }
    // Means and ranks are reckoned by formula in most schools' own sheets: said once for the column.
    return [{ row: first, field: field.key, message: "column" as const, args: { field: name, count: rows.length } }];
  },
});

function rowsWithFormula(
  pupils: { readonly count: number; at(index: number): PupilRecord },
  field: FieldDefinition,
): number[] {
  if (pupils.count === 0 || !pupils.at(0).hasFormulas) return [];
  const rows: number[] = [];
  for (let index = 0; index < pupils.count; index++) {
    const pupil = pupils.at(index);
    if (pupil.formula(field.key) !== null) rows.push(pupil.row);
  }
  return rows;
}
