import { type ScaleValue, scales } from "../../forms/data/scales";
import { yearLevelClause, yearLevelOf, yearLevels, yearThresholds } from "../../regulations/tt27-2020/year";
import { compareYear } from "../../regulations/primary/levels";
import { primaryRow, primaryYearFields, shortfallText } from "../primaryYear";
import { defineRowRule } from "../types";

export const rule = defineRowRule({
  id: "primary-year-level",
  title: { vi: "Mức đánh giá kết quả giáo dục (TT 27)", en: "The year's level (Circular 27/2020)" },
  forms: ["mau-2"],
  levels: ["C1"],
  years: { from: 2020 },
  severity: "error",
  source: {
    vi: `${yearLevelClause.vi}: HTXS (mọi môn, năng lực, phẩm chất T, điểm từ 9), HTT (như thế, điểm từ 7), HT (môn T hoặc H, năng lực, phẩm chất T hoặc Đ, điểm từ 5), CHT`,
    en: `${yearLevelClause.en}: HTXS (all T, tests 9 or more), HTT (all T, 7 or more), HT (subjects T or H, the others T or Đ, 5 or more), CHT`,
  },
  messages: {
    tooHigh: {
      vi: "Xếp loại {level} nhưng kết quả chỉ đạt {computed}: {why} ({clause}). Hãy sửa lại.",
      en: "The level is {level}, but the year reaches {computed} only: {why} ({clause}). Correct it.",
    },
    tooLow: {
      vi: "Xếp loại {level} nhưng kết quả đạt {computed} ({clause}). Hãy sửa lại.",
      en: "The level is {level}, but the year reaches {computed} ({clause}). Correct it.",
    },
    missing: {
      vi: "Chưa xếp loại; kết quả đạt {computed} ({clause}). Hãy ghi xếp loại.",
      en: "There is no level yet; the year reaches {computed} ({clause}). Enter it.",
    },
  },
  reads: [...primaryYearFields, "yearLevel"],
  check(pupil, context) {
    if (!pupil.has("yearLevel")) return [];
    const row = primaryRow(pupil, context);
    const computed = row?.ruleSet === "tt27-2020" ? yearLevelOf(row.year) : null;
    if (!row || computed === null) return [];
    const read = pupil.level("yearLevel");
    const place = yearLevels.indexOf(computed);
    const expected = valueAt(place);
    const reason = { vi: "tính từ các mức và điểm", en: "from levels and tests" };
    const proposals = [{ value: expected.code, reason, isSure: false }];
    if (read.kind === "blank") {
      const args = { computed: expected.code, clause: yearLevelClause };
      return [{ field: "yearLevel", message: "missing", severity: "warning", args, proposals }];
    }
    if (read.kind === "unknown" || read.value.code === expected.code) return [];
    const args = { level: read.value.code, computed: expected.code, clause: yearLevelClause };
    const reported = scales.yearLevel.values.findIndex(({ code }) => code === read.value.code);
    if (reported > place) return [{ field: "yearLevel", message: "tooLow", args, proposals }];
    const threshold = yearThresholds.find((each) => yearLevels.indexOf(each.level) === reported);
    const why = shortfallText(threshold ? compareYear(row.year, threshold).shortfalls : []);
    return [{ field: "yearLevel", message: "tooHigh", args: { ...args, why }, proposals }];
  },
});

/** The scale's values stand in the order of the regulation's levels. */
function valueAt(place: number): ScaleValue {
  const value: ScaleValue | undefined = scales.yearLevel.values[place];
  if (!value) throw new Error(`There is no level ${String(place)} of the year`);
  return value;
}
