import { scales } from "../../forms/data/scales";
import type { FieldKey } from "../../forms/types";
import {
  type GrowthCategory,
  judgeCategory,
  weightChannelOf,
  weightChannels,
} from "../../regulations/growth/categories";
import type { Growth, Sex } from "../../regulations/growth/growth";
import { childGrowth, sexIn, zText } from "../../rules/childGrowth";
import { matchLists } from "../../rules/matchLists";
import type { PupilList } from "../../rules/types";
import type { Bilingual } from "../../text/bilingual";
import { type Computed, type ComputedResult, placeComputed } from "./computedResult";

export const categoryFields: readonly (readonly [GrowthCategory, FieldKey])[] = [
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
 * of measuring that a row leaves open leads to the same. `sexes`: of `sexesByRow`, for rows that do not tell the sex.
 */
export function preschoolResults(list: PupilList, sexes: ReadonlyMap<number, Sex>): ComputedResult[] {
  return Array.from({ length: list.count }, (_, index) => list.at(index)).flatMap((pupil) => {
    const told = sexIn(pupil, list.context) === null ? (sexes.get(pupil.row) ?? null) : null;
    const child = childGrowth(pupil, list.context, told);
    if (!child || child.growths.some(({ implausible }) => implausible.length > 0)) return [];
    const computed = [...channel(child.growths), ...categories(child.growths)];
    return placeComputed(
      list,
      pupil,
      told ? computed.map((one) => ({ ...one, reason: withSex(one.reason, told) })) : computed,
    );
  });
}

/** Row of a list of results → the sex that Mẫu số 1 tells of that child. */
export function sexesByRow(list: PupilList, pupilLists: readonly PupilList[]): ReadonlyMap<number, Sex> {
  const sexes = new Map<number, Sex>();
  if (pupilLists.length === 0) return sexes;
  const contexts = new Map(pupilLists.map(({ sheetId, context }) => [sheetId, context]));
  for (const { result, listed } of matchLists(pupilLists, [list]).matched) {
    const context = listed && contexts.get(listed.sheetId);
    const sex = listed && context && sexIn(listed, context);
    if (sex) sexes.set(result.row, sex);
  }
  return sexes;
}

function withSex({ vi, en }: Bilingual, sex: Sex): Bilingual {
  return {
    vi: `${vi}; ${sex === "male" ? "nam" : "nữ"}, theo Mẫu số 1`,
    en: `${en}; ${sex === "male" ? "a boy" : "a girl"} by Mẫu số 1`,
  };
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
