import type { Catalogue, CatalogueId } from "../types";
import { areas } from "./area";
import { bloodTypes } from "./bloodType";
import { boardings } from "./boarding";
import { communes } from "./commune";
import { disabilities } from "./disability";
import { districts } from "./district";
import { ethnicities } from "./ethnicity";
import { grades } from "./grade";
import { learningModes } from "./learningMode";
import { leavingReasons } from "./leavingReason";
import { nationalities } from "./nationality";
import { policyGroups } from "./policyGroup";
import { provinces } from "./province";
import { provincesOf2025 } from "./province2025";
import { pupilStatuses } from "./pupilStatus";
import { religions } from "./religion";
import { sexes } from "./sex";
import { tuitionSupports } from "./tuitionSupport";
import { vocationalTrainings } from "./vocationalTraining";

export type BuiltInCatalogues = ReadonlyMap<CatalogueId, Catalogue>;

/**
 * What stands in where a workbook has no sheet of its own, as of school year 2017–2018. There is none for `relationship`, whose values were not
 * found, and none for `class`, which is the school's own.
 */
export const builtInCatalogues: BuiltInCatalogues = new Map(
  [
    sexes,
    pupilStatuses,
    leavingReasons,
    ethnicities,
    nationalities,
    religions,
    provinces,
    districts,
    communes,
    areas,
    policyGroups,
    disabilities,
    tuitionSupports,
    bloodTypes,
    boardings,
    learningModes,
    vocationalTrainings,
    grades,
  ].map((catalogue) => [catalogue.id, catalogue] as const),
);

/** First school year of which the units of another edition hold. */
const firstYearOfMergedCommunes = 2019;
const firstYearOfTwoTiers = 2025;

/** Bến Tre merged communes on 1/2/2020 (Resolution 856/NQ-UBTVQH14), so that no list of ours is whole any more. */
const afterMergedCommunes: BuiltInCatalogues = new Map([
  ...builtInCatalogues,
  ["commune", { ...communes, completeParents: [] }],
]);

/**
 * Since 1/7/2025 there are 34 provinces and no districts; the 3,321 new communes were not at hand, so that a commune is
 * looked up only in a sheet of the book.
 */
const withoutDistricts: BuiltInCatalogues = new Map(
  [...builtInCatalogues, [provincesOf2025.id, provincesOf2025] as const].filter(
    ([id]) => id !== "district" && id !== "commune",
  ),
);

/** The built-in lists that hold in a school year, given by its first year. The same map for years that do not differ. */
export function builtInCataloguesOf(schoolYear: number): BuiltInCatalogues {
  if (schoolYear >= firstYearOfTwoTiers) return withoutDistricts;
  return schoolYear >= firstYearOfMergedCommunes ? afterMergedCommunes : builtInCatalogues;
}
