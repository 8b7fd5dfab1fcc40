import type { Growth, GrowthIndicator } from "./growth";

/**
 * SDD thể nhẹ cân, SDD thể thấp còi, SDD thể còi cọc (gầy còm), thừa cân, béo phì.
 */
export const growthCategories = ["underweight", "stunted", "wasted", "overweight", "obese"] as const;
export type GrowthCategory = (typeof growthCategories)[number];

interface Cut {
  readonly indicator: GrowthIndicator;
  /** The child is in the category below this z-score… */
  readonly below?: number;
  /** …or above this. */
  readonly above?: number;
  /** Not in the category but in the next above this. */
  readonly upTo?: number;
  /** Severe (vừa / nặng, độ 1 / độ 2) below this. */
  readonly severeBelow?: number;
}

/** Cut-offs of WHO, by standard: to 60 months fatness is judged by weight for height, later by BMI for age. */
export const categoryCuts: Readonly<Record<Growth["standard"], Readonly<Record<GrowthCategory, Cut>>>> = {
  who2006: {
    underweight: { indicator: "weightForAge", below: -2, severeBelow: -3 },
    stunted: { indicator: "heightForAge", below: -2, severeBelow: -3 },
    wasted: { indicator: "weightForHeight", below: -2, severeBelow: -3 },
    overweight: { indicator: "weightForHeight", above: 2, upTo: 3 },
    obese: { indicator: "weightForHeight", above: 3 },
  },
  who2007: {
    underweight: { indicator: "weightForAge", below: -2, severeBelow: -3 },
    stunted: { indicator: "heightForAge", below: -2, severeBelow: -3 },
    wasted: { indicator: "bmiForAge", below: -2, severeBelow: -3 },
    overweight: { indicator: "bmiForAge", above: 1, upTo: 2 },
    obese: { indicator: "bmiForAge", above: 2 },
  },
};

export interface CategoryVerdict {
  readonly applies: boolean;
  readonly isSevere: boolean;
  readonly indicator: GrowthIndicator;
  readonly z: number;
  /** The nearest cut-off that would change `applies`, and how far it is. */
  readonly cut: number;
  readonly distance: number;
}

/** Whether a child belongs to a category; `null` where the indicator has no z-score. */
export function judgeCategory(growth: Growth, category: GrowthCategory): CategoryVerdict | null {
  const { indicator, below, above, upTo, severeBelow } = categoryCuts[growth.standard][category];
  const z = growth.z[indicator];
  if (z === null) return null;
  const cuts = [below, above, upTo].filter((cut) => cut !== undefined);
  const cut = cuts.reduce((nearest, each) => (Math.abs(z - each) < Math.abs(z - nearest) ? each : nearest));
  return {
    applies: z < (below ?? -Infinity) || (above !== undefined && z > above && z <= (upTo ?? Infinity)),
    isSevere: severeBelow !== undefined && z < severeBelow,
    indicator,
    z,
    cut,
    distance: Math.abs(z - cut),
  };
}

/** Kênh tăng trưởng cân nặng, highest first: cao hơn tuổi, bình thường, SDD nhẹ cân, SDD nặng. */
export const weightChannels = ["aboveAge", "normal", "underweight", "severelyUnderweight"] as const;
export type WeightChannel = (typeof weightChannels)[number];

const channelFloors: readonly { readonly channel: WeightChannel; readonly floor: number }[] = [
  { channel: "normal", floor: -2 },
  { channel: "underweight", floor: -3 },
  { channel: "severelyUnderweight", floor: -Infinity },
];

const aboveAgeFrom = 2;

/** The channel of the weight chart, and how far the nearest other is; `null` without a weight for age. */
export function weightChannelOf(
  growth: Growth,
): { readonly channel: WeightChannel; readonly z: number; readonly distance: number } | null {
  const z = growth.z.weightForAge;
  if (z === null) return null;
  const distance = Math.min(...[aboveAgeFrom, -2, -3].map((cut) => Math.abs(z - cut)));
  return { channel: weightChannelAt(z), z, distance };
}

/** The channel of a weight-for-age z-score. */
export function weightChannelAt(z: number): WeightChannel {
  if (z > aboveAgeFrom) return "aboveAge";
  return channelFloors.find(({ floor }) => z >= floor)?.channel ?? "severelyUnderweight";
}
