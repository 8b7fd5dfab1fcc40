import { scales } from "../../forms/data/scales";
import type { FieldKey } from "../../forms/types";
import {
  type CategoryVerdict,
  type GrowthCategory,
  judgeCategory,
  weightChannelAt,
  weightChannelOf,
  weightChannels,
} from "../../regulations/growth/categories";
import type { Bilingual } from "../../text/bilingual";
import { childGrowth, type ChildGrowth, growthFields, zText } from "../childGrowth";
import { defineRowRule, type Finding, type PupilRecord } from "../types";

type Message = "applies" | "appliesNot" | "channel";

/** The year's measurement goes with the columns of the second term. */
const categoryFields: readonly (readonly [GrowthCategory, FieldKey])[] = [
  ["underweight", "underweight"],
  ["stunted", "stuntedTerm2"],
  ["wasted", "wasted"],
  ["overweight", "overweight"],
  ["obese", "obese"],
];

/** A column's own header may say more (`Trẻ bị béo phì`) than fits a sentence. */
const categoryNames: Readonly<Record<GrowthCategory, Bilingual>> = {
  underweight: { vi: "suy dinh dưỡng thể nhẹ cân", en: "underweight" },
  stunted: { vi: "suy dinh dưỡng thể thấp còi", en: "stunted" },
  wasted: { vi: "suy dinh dưỡng thể còi cọc", en: "wasted" },
  overweight: { vi: "thừa cân", en: "overweight" },
  obese: { vi: "béo phì", en: "obese" },
};

/** So near to a cut-off a scale or a day more or less decides. */
const clearDistance = 0.15;

export const rule = defineRowRule<Message>({
  id: "growth-category",
  title: { vi: "Tình trạng dinh dưỡng khớp với số đo", en: "Nutrition against the measures" },
  forms: ["mau-2"],
  levels: ["MN"],
  severity: "warning",
  source: {
    vi: "Chuẩn tăng trưởng của WHO 2006 (đến 60 tháng) và 2007: nhẹ cân, thấp còi, còi cọc dưới −2; thừa cân, béo phì trên +2, +3 (sau 60 tháng: BMI trên +1, +2)",
    en: "WHO growth standards 2006 (to 60 months) and 2007: underweight, stunted, wasted below −2; overweight, obese above +2, +3 (after 60 months BMI above +1, +2)",
  },
  messages: {
    applies: {
      vi: "Theo số đo trẻ thuộc diện {category} (z = {z}, ngưỡng {cut}) mà ô để trống. Hãy xem lại.",
      en: "By its measures the child is {category} (z = {z}, cut-off {cut}), and the cell is empty. Check it.",
    },
    appliesNot: {
      vi: "Theo số đo trẻ không thuộc diện {category} (z = {z}, ngưỡng {cut}) mà ô có đánh dấu. Hãy xem lại.",
      en: "By its measures the child is not {category} (z = {z}, cut-off {cut}), and the cell is ticked. Check it.",
    },
    channel: {
      vi: "Kênh cân nặng ghi «{value}», theo số đo là «{expected}» (z = {z}). Hãy xem lại.",
      en: "The weight channel is “{value}”; by the measures it is “{expected}” (z = {z}). Check it.",
    },
  },
  reads: [...growthFields, ...categoryFields.map(([, field]) => field), "weightChannelTerm2"],
  check(pupil, context) {
    if (!hasAnyColumn(pupil)) return [];
    const child = childGrowth(pupil, context);
    // A measure that cannot be right judges nothing.
    if (!child || child.growths.some((growth) => growth.implausible.length > 0)) return [];
    return [
      ...categoryFields.flatMap(([category, field]) => categoryFinding(pupil, child, category, field)),
      ...channelFinding(pupil, child),
    ];
  },
});

function hasAnyColumn(pupil: PupilRecord): boolean {
  return pupil.has("weightChannelTerm2") || categoryFields.some(([, field]) => pupil.has(field));
}

function categoryFinding(
  pupil: PupilRecord,
  child: ChildGrowth,
  category: GrowthCategory,
  field: FieldKey,
): Finding<Message>[] {
  const ticked = pupil.has(field) ? pupil.tick(field) : null;
  if (ticked === null) return [];
  const verdicts = child.growths.map((growth) => judgeCategory(growth, category));
  const [first] = verdicts;
  if (!first || !verdicts.every((verdict) => verdict?.applies === first.applies)) return [];
  if (first.applies === ticked) return [];
  // `Thừa cân, béo phì` may stand in one column, and then an obese child is ticked there.
  if (category === "overweight" && ticked && isObese(child)) return [];
  const distance = Math.min(...verdicts.map((verdict) => verdict?.distance ?? 0));
  return [
    {
      field,
      message: ticked ? "appliesNot" : "applies",
      args: { category: categoryNames[category], z: zText(first.z), cut: cutText(first) },
      ...(distance < clearDistance ? { severity: "info" as const } : {}),
      proposals: [{ value: ticked ? "" : "x", reason: { vi: "theo số đo", en: "by the measures" }, isSure: false }],
    },
  ];
}

function isObese(child: ChildGrowth): boolean {
  return child.growths.some((growth) => judgeCategory(growth, "obese")?.applies === true);
}

function channelFinding(pupil: PupilRecord, child: ChildGrowth): Finding<Message>[] {
  const read = pupil.level("weightChannelTerm2");
  if (read.kind !== "value") return [];
  const computed = child.growths.flatMap((growth) => weightChannelOf(growth) ?? []);
  const [first] = computed;
  if (!first || computed.length < child.growths.length) return [];
  // Where sex or day of measuring is not known, more than one may be right.
  const codes = [...new Set(computed.map(({ channel }) => codeOfChannel(channel)))];
  if (codes.includes(read.value.code)) return [];
  const isNear = computed.some(({ z }) => isChannelNear(z, read.value.code));
  return [
    {
      field: "weightChannelTerm2",
      message: "channel",
      args: { value: pupil.text("weightChannelTerm2"), expected: codes.join(" / "), z: zText(first.z) },
      ...(isNear ? { severity: "info" as const } : {}),
      proposals: codes.map((value) => ({
        value,
        reason: { vi: "theo số đo", en: "by the measures" },
        isSure: false,
      })),
    },
  ];
}

/** Whether a little more or less weight puts the child into the channel that is written. */
function isChannelNear(z: number, code: string): boolean {
  return [z - clearDistance, z + clearDistance].some((other) => codeOfChannel(weightChannelAt(other)) === code);
}

function codeOfChannel(channel: (typeof weightChannels)[number]): string {
  return scales.weightChannel.values[weightChannels.indexOf(channel)]?.code ?? channel;
}

function cutText({ cut }: CategoryVerdict): string {
  return cut > 0 ? `+${String(cut)}` : String(cut).replace("-", "−");
}
