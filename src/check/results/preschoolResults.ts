import { scales } from "../../forms/data/scales";
import type { FieldKey } from "../../forms/types";
import {
  type GrowthCategory,
  judgeCategory,
  weightChannelOf,
  weightChannels,
} from "../../regulations/growth/categories";
import type { Growth } from "../../regulations/growth/growth";
import { childGrowth, zText } from "../../rules/childGrowth";
import type { PupilList } from "../../rules/types";
import type { Bilingual } from "../../text/bilingual";
import { type Computed, type ComputedResult, placeComputed } from "./computedResult";

const categoryFields: readonly (readonly [GrowthCategory, FieldKey])[] = [
  ["underweight", "underweight"],
  ["stunted", "stuntedTerm2"],
  ["wasted", "wasted"],
  ["overweight", "overweight"],
  ["obese", "obese"],
];

/** So near a cut-off another day or a slip of the scales would decide. */
const nearCut = 0.15;

/**
 * The weight channel and the categories of growth for the empty cells of a list of mầm non, as far as every sex and day
 * of measuring that a row leaves open leads to the same.
 */
export function preschoolResults(list: PupilList): ComputedResult[] {
  return Array.from({ length: list.count }, (_, index) => list.at(index)).flatMap((pupil) => {
    const child = childGrowth(pupil, list.context);
    if (!child || child.growths.some(({ implausible }) => implausible.length > 0)) return [];
    return placeComputed(list, pupil, [...channel(child.growths), ...categories(child.growths)]);
  });
}

function channel(growths: readonly Growth[]): Computed[] {
  const verdicts = growths.map(weightChannelOf);
  const [first] = verdicts;
  if (!first || !verdicts.every((one) => one?.channel === first.channel)) return [];
  const value = scales.weightChannel.values[weightChannels.indexOf(first.channel)]?.code ?? "";
  return [{ field: "weightChannelTerm2", value, reason: reasonOf(first.z), doubt: doubtOf(first.distance) }];
}

function categories(growths: readonly Growth[]): Computed[] {
  return categoryFields.flatMap(([category, field]) => {
    const verdicts = growths.map((growth) => judgeCategory(growth, category));
    const [first] = verdicts;
    if (!first || !verdicts.every((one) => one?.applies === true)) return [];
    return [{ field, value: "x", reason: reasonOf(first.z), doubt: doubtOf(first.distance) }];
  });
}

function reasonOf(z: number): Bilingual {
  return { vi: `chuẩn WHO, z = ${zText(z)}`, en: `WHO standard, z = ${zText(z)}` };
}

function doubtOf(distance: number): Bilingual | null {
  return distance < nearCut ? { vi: "sát ngưỡng, nên cân đo lại", en: "near the cut-off: measure again" } : null;
}
