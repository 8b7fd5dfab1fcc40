import type { Growth, GrowthIndicator } from "../../regulations/growth/growth";
import type { Bilingual } from "../../text/bilingual";
import { childGrowth, growthFields, zText } from "../childGrowth";
import { defineRowRule } from "../types";

const indicatorNames: Readonly<Record<GrowthIndicator, Bilingual>> = {
  weightForAge: { vi: "cân nặng theo tuổi", en: "weight for age" },
  heightForAge: { vi: "chiều cao theo tuổi", en: "height for age" },
  weightForHeight: { vi: "cân nặng theo chiều cao", en: "weight for height" },
  bmiForAge: { vi: "BMI theo tuổi", en: "BMI for age" },
};

export const rule = defineRowRule({
  id: "growth-implausible",
  title: { vi: "Số đo không thể có ở tuổi của trẻ", en: "Measures that no child of the age has" },
  forms: ["mau-2"],
  levels: ["MN"],
  severity: "error",
  source: {
    vi: "WHO (Anthro 2006, AnthroPlus 2007): z-score chiều cao theo tuổi ngoài ±6, cân nặng theo tuổi ngoài −6…+5, cân nặng theo chiều cao và BMI ngoài ±5 là số đo sai",
    en: "WHO (Anthro 2006, AnthroPlus 2007): a z-score of height for age beyond ±6, weight for age beyond −6…+5, weight for height and BMI beyond ±5 is a wrong measure",
  },
  messages: {
    weight: {
      vi: "Cân nặng {value} không thể có ở trẻ này ({indicator}: z = {z}). Hãy kiểm tra số đo, đơn vị và ngày sinh.",
      en: "A child of this age and height does not weigh {value} ({indicator}: z = {z}). Check measure, unit and birth date.",
    },
    height: {
      vi: "Chiều cao {value} không thể có ở trẻ này ({indicator}: z = {z}). Hãy kiểm tra số đo, đơn vị và ngày sinh.",
      en: "No child of this age is {value} high ({indicator}: z = {z}). Check measure, unit and birth date.",
    },
  },
  reads: growthFields,
  check(pupil, context) {
    const child = childGrowth(pupil, context);
    if (!child) return [];
    const [first] = child.growths;
    const indicator = first.implausible.find((each) => child.growths.every((growth) => isImplausible(growth, each)));
    if (indicator === undefined) return [];
    const field = first.implausible.includes("heightForAge") ? ("height" as const) : ("weight" as const);
    const cause = field === "height" ? ("heightForAge" as const) : indicator;
    const args = {
      value: pupil.text(field).replace(".", ","),
      indicator: indicatorNames[cause],
      z: zText(first.z[cause] ?? 0),
    };
    // The day of measuring or the sex is not given: the age is near, not known.
    return [{ field, message: field, args, ...(child.isExact ? {} : { severity: "warning" as const }) }];
  },
});

function isImplausible(growth: Growth, indicator: GrowthIndicator): boolean {
  return growth.implausible.includes(indicator);
}
