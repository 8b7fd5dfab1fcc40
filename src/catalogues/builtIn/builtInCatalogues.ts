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
import { pupilStatuses } from "./pupilStatus";
import { religions } from "./religion";
import { sexes } from "./sex";
import { tuitionSupports } from "./tuitionSupport";
import { vocationalTrainings } from "./vocationalTraining";

/**
 * What stands in where a workbook has no sheet of its own. There is none for `relationship`, whose values were not
 * found, and none for `class`, which is the school's own.
 */
export const builtInCatalogues: ReadonlyMap<CatalogueId, Catalogue> = new Map(
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
