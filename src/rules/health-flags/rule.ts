import { fieldName } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { defineRowRule } from "../types";

const thin: readonly FieldKey[] = ["underweight", "wasted"];

const categories: readonly FieldKey[] = [...thin, "stuntedTerm1", "stuntedTerm2", "overweight", "obese"];
const checks: readonly FieldKey[] = ["healthCheckTerm1", "healthCheckTerm2"];

export const rule = defineRowRule({
  id: "health-flags",
  title: { vi: "Dấu về sức khỏe không trái nhau", en: "Health marks that agree" },
  forms: ["mau-2"],
  levels: ["MN"],
  severity: "warning",
  source: {
    vi: "Biểu EMIS 01-MN (2020): nhẹ cân, thấp còi, còi cọc, béo phì đếm trong số trẻ được kiểm tra sức khỏe; ngưỡng của WHO",
    en: "EMIS form 01-MN (2020): underweight, stunted, wasted and obese are counted among the children checked; WHO's cut-offs",
  },
  messages: {
    thinAndFat: {
      vi: "Trẻ vừa ghi «{thin}» vừa ghi «{fat}». Chỉ một trong hai có thể đúng.",
      en: "The child is marked both “{thin}” and “{fat}”. Only one of them can be right.",
    },
    notChecked: {
      vi: "Ghi «{category}» mà không có đợt khám sức khỏe nào. Hãy đánh dấu cột khám sức khỏe hoặc xem lại.",
      en: "Marked “{category}” without any health check. Tick the check, or clear the mark.",
    },
  },
  reads: [...categories, ...checks],
  check(pupil) {
    const ticked = categories.filter((field) => pupil.tick(field) === true);
    const [first] = ticked;
    if (first === undefined) return [];
    const nameOf = (field: FieldKey) => fieldName(pupil.field(field));
    const thinField = thin.find((field) => ticked.includes(field));
    if (thinField !== undefined && ticked.includes("obese")) {
      const args = { thin: nameOf(thinField), fat: nameOf("obese") };
      return [{ field: "obese" as const, message: "thinAndFat" as const, args, related: [pupil.ref(thinField)] }];
    }
    const columns = checks.filter((field) => pupil.has(field));
    const isUnchecked = columns.length > 0 && columns.every((field) => pupil.tick(field) === false);
    return isUnchecked ? [{ field: first, message: "notChecked" as const, args: { category: nameOf(first) } }] : [];
  },
});
